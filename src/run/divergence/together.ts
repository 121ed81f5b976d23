/** Which counties are lived side by side, and what passes between them. */
import { MONTH } from "../../core/clock.ts";
import { monthEnd } from "../../model/province/couplings.ts";
import type { Prepared } from "../../scenario/build.ts";
import { isCoupled } from "../../scenario/coupled.ts";
import type { Twins } from "./twin.ts";

/** Groups of counties that have to do with each other; each group is lived by itself, one after the other. */
export function groupsOf(a: Prepared, b: Prepared): readonly (readonly number[])[] {
  const all = a.counties.map((_, index) => index);
  return isCoupled(a) || isCoupled(b) ? [all] : all.map((index) => [index]);
}

/** What holds between the counties of a group on the evening of a month's last day; whether anything did. */
export function meet(group: readonly { readonly twins: Twins }[], tick: number): boolean {
  if (group.length < 2 || (tick + 1) % MONTH !== 0) return false;
  for (const which of [0, 1]) {
    for (const one of monthEnd)
      one.couple(
        group.map(({ twins }) => twins[which]),
        tick,
      );
  }
  return true;
}
