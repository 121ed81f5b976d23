/** Every detail of the ODD, part by part, in the order in which they are printed. */
import { arrivals } from "./arrivals.ts";
import { assignment } from "./assigned.ts";
import { casework } from "./casework.ts";
import type { Detail } from "./detail.ts";
import { measures } from "./duty.ts";
import { founding } from "./founding.ts";
import { general } from "./general.ts";
import { beginnings } from "./morning.ts";
import { cases } from "./records.ts";
import { workday } from "./workday.ts";

export const details: readonly Detail[] = [
  ...general,
  founding,
  ...beginnings,
  ...cases,
  ...measures,
  ...arrivals,
  assignment,
  ...workday,
  ...casework,
];
