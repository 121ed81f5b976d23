/** Every detail of the ODD, part by part, in the order in which they are printed. */
import { arrivals } from "./arrivals.ts";
import { assignment } from "./assigned.ts";
import { casework } from "./casework.ts";
import { changeDetails } from "./changes/index.ts";
import { controllerDetails } from "./controllers/index.ts";
import { departments } from "./departments.ts";
import type { Detail } from "./detail.ts";
import { measures } from "./duty.ts";
import { founding } from "./founding.ts";
import { general } from "./general.ts";
import { indicatorDetails } from "./indicators.ts";
import { inForce } from "./inForce.ts";
import { months } from "./months.ts";
import { beginnings } from "./morning.ts";
import { provinceDetails } from "./province.ts";
import { cases } from "./records.ts";
import { workday } from "./workday.ts";

export const details: readonly Detail[] = [
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
  ...changeDetails,
  departments,
  ...controllerDetails,
  ...provinceDetails,
  ...indicatorDetails,
];
