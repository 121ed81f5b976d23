/** Which rules of the ODD are functions of the code, part by part. */
import { casework } from "./rules/casework.ts";
import { day } from "./rules/day.ts";
import { founding } from "./rules/founding.ts";
import { indicators } from "./rules/indicators.ts";
import { months } from "./rules/months.ts";
import { reforms } from "./rules/reforms.ts";
import { settings } from "./rules/settings.ts";
import { weeks } from "./rules/weeks.ts";

export interface Links {
  /** By rule (`detail.rule` where a name occurs twice): the function over the values of the names in the formula. */
  readonly rules: Readonly<Record<string, (values: Record<string, number>) => number>>;
  /** By rule and name: least, most and, if it takes steps, the step; default a parameter's range, else 0–1. */
  readonly ranges?: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}

export const links: readonly Links[] = [
  founding,
  day,
  casework,
  months,
  weeks,
  settings,
  reforms,
  indicators,
];

/**
 * Rules whose value no function gives, by the reason. The second implementation (test/oracle) holds them to the bit;
 * those of the chapter `sums` are held to the bit by sums.test.ts.
 */
export const inLoops: Readonly<Record<string, readonly string[]>> = {
  "a line of a loop over cases, booked or rounded on the spot": [
    "desksAbove.stageSeconds",
    "desksAbove.teamPart",
    "endings.citizenBill",
    "quality.again",
    "service.most",
    "service.spent",
    "service.idleShare",
    "service.saved",
    "upperDesks.unpaid",
    "upperDesks.owed",
    "upperDesks.opened",
    "upperDesks.stageTakes",
    "upperDesks.due",
    "upperDesks.stayed",
    "upperDesks.given",
  ],
  "a term of a sum over matters, orders or desks that is rounded or returned as a whole": [
    "admitOrders.staffedSeconds",
    "departments.peopleAbove",
    "firstMorning.normalAtFirst",
    "holding.answered",
    "mentoring.mentoredSeconds",
    "training.offDuty",
  ],
  "a difference between two evenings, or over the stretches of a run": [
    "calls.came",
    "calls.tired",
    "calls.missing",
    "windows.wrongAbove",
    "windows.movedSatisfaction",
  ],
};
