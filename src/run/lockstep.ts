/** Counties side by side: each lives its month, then, when all have, the rules between counties hold their month's end. */
import { MONTH } from "../core/clock.ts";
import type { Coupling } from "../model/province/coupling.ts";
import { monthEnd } from "../model/province/couplings.ts";
import type { CountyRun } from "./countyRun.ts";

/** What of a county's run is needed to step it. */
type Stepped = Pick<CountyRun, "model" | "state" | "runTo">;

/**
 * Runs all counties to the end of day `days` - 1, with a barrier at every month's end; tells the days that are done at
 * each barrier, and every `stride` days in between. Within a month nothing of one county is touched by another, so that
 * it does not matter which is stepped first.
 * @param order in which counties are stepped; default their own
 */
export function* sideBySide(
  counties: readonly Stepped[],
  days: number,
  stride: number = MONTH,
  order: readonly number[] = counties.map((_, c) => c),
  couplings: readonly Coupling[] = monthEnd,
): Generator<number> {
  let end = 0;
  do {
    const barrier = end - (end % MONTH) + MONTH;
    end = Math.min(end + stride, barrier, days);
    for (const c of order) counties[c].runTo(end);
    if (end % MONTH === 0) for (const one of couplings) one.couple(counties, end - 1);
    yield end;
  } while (end < days);
}

/** The same without a pause. */
export function lockstep(
  counties: readonly Stepped[],
  days: number,
  order?: readonly number[],
  couplings?: readonly Coupling[],
): void {
  for (const _ of sideBySide(counties, days, MONTH, order, couplings));
}
