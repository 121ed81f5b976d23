/** How long a document lasts, in working days: the one place where years become days. */
import { YEAR } from "../core/clock.ts";
import type { ScenarioDocument } from "./document.ts";

export function daysOfYears(years: number): number {
  return Math.round(years * YEAR);
}

export interface Span {
  /** Days of the warm-up, which lie before the reported time. */
  readonly warmUp: number;
  readonly reported: number;
  /** Both together. */
  readonly days: number;
}

export function spanOf({ warmUp, years }: Pick<ScenarioDocument, "warmUp" | "years">): Span {
  const before = daysOfYears(warmUp);
  const reported = daysOfYears(years);
  return { warmUp: before, reported, days: before + reported };
}
