/** Durations: `3 months`, `2 周`; a bare number is months. */
import { MONTH, QUARTER, WEEK, YEAR } from "../core/clock.ts";
import { Problem } from "../core/problem.ts";

const units: Readonly<Record<string, number>> = {
  day: 1,
  week: WEEK,
  month: MONTH,
  quarter: QUARTER,
  year: YEAR,
  天: 1,
  日: 1,
  周: WEEK,
  月: MONTH,
  个月: MONTH,
  季: QUARTER,
  季度: QUARTER,
  个季度: QUARTER,
  年: YEAR,
};

export const durationPattern = `^\\s*\\d{1,4}(\\.\\d{1,4})?\\s*((day|week|month|quarter|year)s?|天|日|周|个?月|个?季度|季|年)\\s*$`;

/**
 * Whole working days (a month has 21).
 * @throws Problem when the text is no duration
 */
export function durationDays(duration: number | string): number {
  if (typeof duration === "number") return Math.round(duration * MONTH);
  if (new RegExp(durationPattern, "u").test(duration)) {
    const [, number, word] = /^\s*([\d.]+)\s*(.+?)s?\s*$/u.exec(duration) as RegExpExecArray;
    return Math.round(Number(number) * units[word]);
  }
  throw new Problem({
    what: { zh: `“${duration}”不是时长。`, en: `"${duration}" is not a duration.` },
    mend: { zh: "可写 3 months、2 周，或月数。", en: "Write 3 months, 2 weeks, or a number of months." },
  });
}
