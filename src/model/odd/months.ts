/** What happens by the week and by the month within a county, in the order of the day, and the chapters it rests on. */
import type { Detail } from "./detail.ts";
import { learnings } from "./learning.ts";
import { money } from "./money.ts";
import { readying } from "./readiness.ts";
import { reformsStep } from "./reforms/step.ts";
import { assessing } from "./regime.ts";
import { reversals } from "./reversals.ts";
import { strain } from "./strain.ts";

export const months: readonly Detail[] = [
  ...learnings,
  strain,
  money,
  reversals,
  ...readying,
  ...assessing,
  reformsStep,
];
