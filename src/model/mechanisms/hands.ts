/** Hands 人手: who of the staff is there, and what each brings. No mechanism of its own: capacity uses it. */
import { pow } from "../../core/numeric.ts";
import type { Model } from "../model.ts";
import type { State } from "../state.ts";

/** Share of a township's staff that is away on secondment 借调 (M40): as set by a reform, else the parameter. */
export function secondedShare(state: State, t: number): number {
  const set = state.secondedSet[t];
  return set < 0 ? state.p.secondedShare : set;
}

/** What hands bring for each of them where `staff` are more than the founding staff (M37): capacity ∝ N^r. */
export function staffReturns(staff: number, founding: number, exponent: number): number {
  return exponent === 1 || staff <= 0 || founding <= 0 ? 1 : pow(staff / founding, exponent - 1);
}

/** The same for a township as it stands. */
export function returnsHere(model: Model, state: State, t: number): number {
  return model.on.staffReturns
    ? staffReturns(state.staff[t], model.townships[t].staff, state.p.staffReturns)
    : 1;
}
