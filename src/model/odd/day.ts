/** The details of the founding, the steps of the day, what they share, and a month's end between counties. */
import { arrivals } from "./arrivals.ts";
import { assignment } from "./assigned.ts";
import { casework } from "./casework.ts";
import type { Detail } from "./detail.ts";
import { measures } from "./duty.ts";
import { founding } from "./founding.ts";
import { general } from "./general.ts";
import { inForce } from "./inForce.ts";
import { months } from "./months.ts";
import { beginnings } from "./morning.ts";
import { provinceDetails } from "./province.ts";
import { cases } from "./records.ts";
import { spreadings } from "./reforms/spreading.ts";
import { workday } from "./workday.ts";

export const withinCounty: readonly Detail[] = [
  ...general,
  founding,
  ...beginnings,
  ...cases,
  inForce,
  ...measures,
  ...arrivals,
  assignment,
  ...workday,
  ...casework,
  ...months,
];

/** What happens by itself, spreading and imitation too; what is done on purpose (reforms, their changes and controllers) stands elsewhere. */
export const dayDetails: readonly Detail[] = [...withinCounty, ...spreadings, ...provinceDetails];
