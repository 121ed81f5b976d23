/** The window: the last days of a run, over which indicators are taken. */
import { daysOfYears, spanOf } from "../scenario/span.ts";
import type { Prepared } from "./runner.ts";

/**
 * First and one past the last day of the window, in days of the run: its last `years`, warm-up left out.
 * @param days the days of the run, when other than the document's
 */
export function windowOf({ document }: Prepared, years: number, days?: number): readonly [number, number] {
  const span = spanOf(document);
  const end = days ?? span.days;
  return [Math.max(span.warmUp, end - daysOfYears(years)), end];
}
