/** Giving up 放弃: the chance of it by days of waiting (M02), as a rule and as the table that is read every day. */
import { WEEK } from "../core/clock.ts";
import { exp } from "../core/numeric.ts";
import type { Parameters, State } from "./state.ts";

/** Chance of giving up today after `wait` days (M02: a weekly hazard that grows from W0 on, capped). */
export function giveUpChance(wait: number, p: Parameters): number {
  const weekly = Math.min(
    p.abandonMax,
    (p.abandonRate * Math.max(0, wait - p.abandonAfter)) / p.abandonAfter,
  );
  return 1 - exp(-weekly / WEEK);
}

/** Works the chances out for each number of days, when the parameters change: an exponential a case and day is too much. */
export function tabulateGivingUp({ giveUp, p }: State): void {
  for (let wait = 0; wait < giveUp.length; wait++) giveUp[wait] = giveUpChance(wait, p);
}
