/** Working days as dates: months of 21 days, years of 252, as the model counts them. */
import type { Tick } from "../../src/chart/index.ts";
import { MONTH, type Study, WEEK, YEAR } from "../../src/index.ts";
import type { Words } from "../i18n/index.ts";

const QUARTER = 3 * MONTH;

export interface DayDate {
  readonly year: number;
  readonly month: number;
  /** Week of the month, from 1. */
  readonly week: number;
}

/** The date of a day of the reported time, given its first month ("2024-01"). */
export function dateOf(start: string, day: number): DayDate {
  const [year, month = 1] = start.split("-").map(Number);
  const months = year * 12 + month - 1 + Math.floor(day / MONTH);
  return {
    year: Math.floor(months / 12),
    month: (months % 12) + 1,
    week: Math.min(4, Math.floor((day % MONTH) / WEEK)) + 1,
  };
}

export function daysOf(study: Study): number {
  return Math.round(study.years * YEAR);
}

/** The days on which the weekly values stand: the last day of each week. */
export function weekDays(weeks: number): number[] {
  return Array.from({ length: weeks }, (_, week) => week * WEEK + WEEK);
}

/** A length of time in the largest unit that it fills exactly. */
export function spanText(days: number, words: Words): string {
  if (days % YEAR === 0) return words.years(days / YEAR);
  return days % MONTH === 0 ? words.months(days / MONTH) : words.workingDays(days);
}

/** The time that indicators are taken over, in words. */
export function windowText({ study, words }: { readonly study: Study; readonly words: Words }): string {
  const [from, to] = study.windowDays;
  const span = spanText(to - from, words);
  return from <= 0 ? words.wholeTime(span) : words.lastSpan(span);
}

export function dateText(study: Study, day: number, words: Words): string {
  const { year, month, week } = dateOf(study.start, day - 1);
  return words.date(year, month, week);
}

/** A tick each quarter, the first of a year with its number; above eight years one a year. */
export function timeTicks(study: Study): Tick[] {
  return ticksOver(study.start, daysOf(study));
}

/** The same for days from a first month on. */
export function ticksOver(start: string, days: number): Tick[] {
  const step = days > 8 * YEAR ? YEAR : QUARTER;
  const ticks: Tick[] = [];
  for (let day = 0; day <= days; day += step) {
    const { year, month } = dateOf(start, day);
    ticks.push(month <= 3 && (step === YEAR || month === 1) ? { at: day, label: String(year) } : { at: day });
  }
  if (!ticks.some((tick) => tick.label)) ticks[0] = { at: 0, label: start };
  return ticks;
}
