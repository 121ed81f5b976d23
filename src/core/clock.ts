/**
 * Time: one tick is a working day; a year has 12 months of 21 days. Ticks count from the start of the run;
 * the reported time begins after the warm-up, at the date called `start`.
 */
import { Problem, type Text } from "./problem.ts";

export const WEEK = 5;
export const MONTH = 21;
export const QUARTER = 63;
export const YEAR = 252;

/** Month and day count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The tick on which a date begins, counted from the start of the warm-up.
 *
 * @param text `2024-07`, `2024` (its first month), or `year 2 month 3` (`year 2`): the second reported year's
 *   third month, whatever month the reported time starts in
 * @param start the first reported day, `2024-01` or `2024`
 * @throws Problem when the text is no date or lies before the run begins
 */
export function parseDate(text: string, start: string, warmUpDays: number): number {
  const relative = /^\s*year\s+(\d{1,4})(?:\s+month\s+(\d{1,2}))?\s*$/i.exec(text);
  const months = relative
    ? (whole(relative[1], 1, 9999, text) - 1) * 12 + whole(relative[2] ?? "1", 1, 12, text) - 1
    : monthOf(text) - monthOf(start);
  const tick = warmUpDays + months * MONTH;
  if (tick >= 0) return tick;
  const first = dateOf(0, start, warmUpDays);
  const earliest = `${first.year}-${String(first.month).padStart(2, "0")}`;
  throw bad(text, { zh: `早于模拟的开始（${earliest}）。`, en: `lies before the run begins (${earliest}).` });
}

/** The date of a tick; without `start`, years count from 1 at the first reported day. */
export function dateOf(tick: number, start = "0001-01", warmUpDays = 0): CalendarDate {
  const day = monthOf(start) * MONTH + tick - warmUpDays;
  const month = Math.floor(day / MONTH);
  return {
    year: Math.floor(month / 12),
    month: month - Math.floor(month / 12) * 12 + 1,
    day: day - month * MONTH + 1,
  };
}

/** Months since the year 0. */
function monthOf(text: string): number {
  const parts = /^\s*(\d{4})(?:-(\d{1,2}))?\s*$/.exec(text);
  if (parts) return Number(parts[1]) * 12 + whole(parts[2] ?? "1", 1, 12, text) - 1;
  throw bad(text, { zh: "不是日期。", en: "is not a date." });
}

function whole(digits: string, min: number, max: number, text: string): number {
  const value = Number(digits);
  if (value >= min && value <= max) return value;
  throw bad(text, {
    zh: `${value} 不在 ${min}–${max} 之间。`,
    en: `has ${value} where ${min} to ${max} is possible.`,
  });
}

function bad(text: string, why: Text): Problem {
  const shown = String(text).slice(0, 60);
  return new Problem({
    what: { zh: `“${shown}”${why.zh}`, en: `"${shown}" ${why.en}` },
    mend: { zh: "可写 2024-07、2024 或 year 2 month 3。", en: "Write 2024-07, 2024 or year 2 month 3." },
  });
}
