/** Casework: from the hours that meet the work to what citizens lived through, in the order of the day. */
import { abandonment, givingUp } from "./abandonment.ts";
import { calls } from "./calls.ts";
import { desks } from "./desks.ts";
import type { Detail } from "./detail.ts";
import { experience } from "./experience.ts";
import { incidents } from "./incidents.ts";
import { mentoring } from "./mentoring.ts";
import { quality } from "./quality.ts";
import { service } from "./service.ts";
import { upperDesks } from "./upperDesks.ts";

export const casework: readonly Detail[] = [
  service,
  quality,
  mentoring,
  desks,
  upperDesks,
  givingUp,
  abandonment,
  experience,
  incidents,
  calls,
];
