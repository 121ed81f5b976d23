/** The reported time of a run cut into days, weeks or months. */
import { MONTH, WEEK } from "../../core/clock.ts";
import type { Prepared } from "../../scenario/build.ts";
import { spanOf } from "../../scenario/span.ts";
import type { Column } from "../../table/column.ts";
import { monthName, warmUpOf } from "../tables.ts";

export type Every = "day" | "week" | "month";

const LENGTHS: Readonly<Record<Every, number>> = { day: 1, week: WEEK, month: MONTH };

/** Ticks at which the steps of the reported time begin, and the end; the last step may be shorter. */
export function stepsOf(scenario: Prepared, every: Every): Int32Array {
  const first = warmUpOf(scenario);
  const days = spanOf(scenario.document).reported;
  const count = Math.ceil(days / LENGTHS[every]);
  return Int32Array.from({ length: count + 1 }, (_, step) => first + Math.min(days, step * LENGTHS[every]));
}

/** First day and month of each step, every step for `units` rows. */
export function stepColumns(scenario: Prepared, steps: Int32Array, units: number): Column[] {
  const days = Int32Array.from(
    { length: (steps.length - 1) * units },
    (_, row) => steps[Math.floor(row / units)] - steps[0],
  );
  const months = Array.from(days, (day) => monthName(scenario.document.start, day));
  const unit = { zh: "工作日", en: "working days" };
  return [
    {
      name: "day",
      zh: "日（报告期内，从 0 数；时段的首日）",
      en: "Day of the reported time, from 0; the first of the step",
      unit,
      values: days,
    },
    { name: "month", zh: "月", en: "Month", values: months },
  ];
}
