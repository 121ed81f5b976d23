/** Dates and durations of a document as days of a run (ODD: program). */
import type { World } from "../world.ts";
import { daysOf, MONTH } from "./given.ts";

const date = /^\s*(\d{4}(-\d{1,2})?|year\s+\d+(\s+month\s+\d+)?)\s*$/i;

/** Whether a text of `when` is a date; any other is a condition. */
export function isDate(text: string): boolean {
  return date.test(text);
}

/** The day number of a date: `2024-03`, `2024`, `year 2 month 3`. */
export function dayOf(world: World, text: string): number {
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  if (/year/i.test(text)) {
    const [year, month = 1] = numbers;
    return world.warmUpDays + ((year - 1) * 12 + month - 1) * MONTH;
  }
  const [startYear, startMonth = 1] = world.document.start.split("-").map(Number);
  const [year, month = 1] = numbers;
  return world.warmUpDays + (year * 12 + month - (startYear * 12 + startMonth)) * MONTH;
}

const units: readonly (readonly [RegExp, number])[] = [
  [/day|天|日/i, 1],
  [/week|周/i, 5],
  [/month|月/i, MONTH],
  [/quarter|季/i, 63],
  [/year|年/i, 252],
];

/** Days of a duration, at least one: a bare number is months. */
export function everyOf(every: number | string | undefined): number {
  if (every === undefined) return 0;
  if (typeof every === "number") return Math.max(1, daysOf(every));
  const unit = units.find(([name]) => name.test(every)) as readonly [RegExp, number];
  return Math.max(1, Math.round(Number.parseFloat(every) * unit[1]));
}
