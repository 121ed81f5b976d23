/** The reported time of a run cut into days, weeks or months. */
import { dateOf, MONTH, WEEK } from "../../core/clock.ts";
import type { Column } from "../../table/column.ts";

export type Every = "day" | "week" | "month";

export interface Time {
  /** First reported day, "2024-01". */
  readonly start: string;
  readonly warmUpDays: number;
  /** Days of the run in all, warm-up included. */
  readonly days: number;
}

export interface Steps {
  /** Ticks at which the steps begin; the last one ends at `end`. */
  readonly from: Int32Array;
  readonly end: number;
  /** `day` (the last reported day of the step, from 1) and `date` of each step. */
  readonly columns: readonly [Column, Column];
}

const LENGTHS: Readonly<Record<Every, number>> = { day: 1, week: WEEK, month: MONTH };

/** The last step may be shorter than the others. */
export function stepsOf({ start, warmUpDays, days }: Time, every: Every): Steps {
  const length = LENGTHS[every];
  const count = Math.max(0, Math.ceil((days - warmUpDays) / length));
  const from = Int32Array.from({ length: count }, (_, step) => warmUpDays + step * length);
  const lastDay = from.map((tick) => Math.min(tick + length, days) - warmUpDays);
  const unit = { zh: "个工作日", en: "working days" };
  return {
    from,
    end: days,
    columns: [
      {
        name: "day",
        zh: "报告期内第几个工作日（时段的最后一日）",
        en: "Reported working day, the last of the step",
        unit,
        values: lastDay,
      },
      {
        name: "date",
        zh: "年月",
        en: "Year and month",
        values: Array.from(lastDay, (day) => monthText(day - 1 + warmUpDays, start, warmUpDays)),
      },
    ],
  };
}

/** "2024-07" of a tick. */
export function monthText(tick: number, start: string, warmUpDays: number): string {
  const { year, month } = dateOf(tick, start, warmUpDays);
  return `${year}-${String(month).padStart(2, "0")}`;
}
