/** How the untouched baseline moves from one year to the next: what shows whether a warm-up was long enough. */
import { MONTH, YEAR } from "../core/clock.ts";
import { BASICS } from "../model/basics.ts";
import { indicatorOf } from "../model/indicator.ts";
import { indicators } from "../model/indicators.ts";
import { sumRows } from "./blocks.ts";
import type { RunResult } from "./runner.ts";

/** What moves slowly, or piles up. */
const SLOW = ["backlog", "satisfaction", "burnout", "skill"] as const;
const MONTHS = YEAR / MONTH;

export interface Drift {
  readonly indicator: (typeof SLOW)[number];
  /** Mean over the first of the two years. */
  readonly level: number;
  /** By calendar month: the second year less the first, so that seasons fall out. */
  readonly changes: readonly number[];
}

/** Two years of a run from day `from` on, or its last two when it ends before. */
export function driftFrom(result: RunResult, from: number): Drift[] {
  const first = Math.max(0, Math.min(from, result.days - 2 * YEAR));
  return SLOW.map((indicator) => {
    const month = (m: number) => {
      const sums = sumRows(result.daily, BASICS, first + m * MONTH, first + (m + 1) * MONTH);
      return indicatorOf(indicators[indicator], sums);
    };
    const before = Array.from({ length: MONTHS }, (_, m) => month(m));
    const changes = before.map((value, m) => month(m + MONTHS) - value);
    return { indicator, level: before.reduce((sum, value) => sum + value, 0) / MONTHS, changes };
  });
}
