/** Hours that desks above give up to others. */
import { deskOf } from "../desks.ts";
import type { Model } from "../model.ts";
import type { State } from "../state.ts";

/** Seconds a day that keep a desk open which nobody asks (house convention). */
export const OPEN_SECONDS = 3600;

/** Takes seconds a day from one desk, all but what keeps it open, and returns what was taken. */
function take(state: State, desk: number, seconds: number): number {
  const taken = Math.min(seconds, Math.max(0, state.deskSeconds[desk] - OPEN_SECONDS));
  state.deskSeconds[desk] -= taken;
  return taken;
}

/** Takes people from the three departments in proportion to their hours, and returns how many came. */
export function leaveDepartments(state: State, people: number): number {
  const day = state.p.hoursPerDay * 3600;
  const hours = Array.from(state.deskSeconds.subarray(0, 3));
  const all = hours[0] + hours[1] + hours[2];
  let taken = 0;
  for (let desk = 0; desk < 3; desk++) taken += take(state, desk, (people * day * hours[desk]) / all);
  return taken / day;
}

/** Lends people to the three departments in proportion to their hours. */
export function lendToDepartments(state: State, people: number): void {
  const day = state.p.hoursPerDay * 3600;
  const hours = Array.from(state.deskSeconds.subarray(0, 3));
  const all = hours[0] + hours[1] + hours[2];
  for (let desk = 0; desk < 3; desk++) state.deskSeconds[desk] += (people * day * hours[desk]) / all;
}

/** Moves people of city and province, which served a matter in `levels` tiers alike, to the county's department. */
export function joinCounty(model: Model, state: State, m: number, levels: number, people: number): void {
  const each = (people * state.p.hoursPerDay * 3600) / (levels - 1);
  for (let level = 2; level <= levels; level++) {
    state.deskSeconds[model.domain[m]] += take(state, deskOf(level, model.domain[m]), each);
  }
}
