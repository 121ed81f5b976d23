/** What moved work needs: hours, the people who can carry them, and its part of a domain's specialist work. */

import { presentStaff } from "../mechanisms/capacity.ts";
import { secondedShare } from "../mechanisms/hands.ts";
import type { Model } from "../model.ts";
import { skillFactor } from "../skill.ts";
import type { State } from "../state.ts";

/** Hours a day that deciding these matters adds to a township that only took them in. */
export function addedHours(model: Model, state: State, t: number, matters: readonly number[]): number {
  let seconds = 0;
  for (const m of matters) {
    const pair = t * model.M + m;
    if (state.basis[pair] > 0) continue;
    const factor = model.on.skill ? skillFactor(state.p.skillWork, state.skill[pair]) : 1;
    seconds += model.rate[pair] * model.work[pair] * (factor - model.intake[m]);
  }
  return (Math.max(0, seconds) / 3600) * state.p.demand;
}

/** Hours a day that deciding these matters takes, whoever decides them now. */
export function workHours(model: Model, state: State, t: number, matters: readonly number[]): number {
  let seconds = 0;
  for (const m of matters) seconds += model.rate[t * model.M + m] * model.work[t * model.M + m];
  return (seconds / 3600) * state.p.demand;
}

/** People who can carry these hours at the planned load, as this township works today. */
export function peopleFor(model: Model, state: State, t: number, hours: number): number {
  const gross = presentStaff(model, state, t) * state.p.hoursPerDay;
  const yieldShare = state.normalHours[t] / 3600 / gross;
  const away = model.on.secondment ? 1 - secondedShare(state, t) : 1;
  return hours / (state.p.hoursPerDay * yieldShare * away * state.p.plannedLoad);
}

/** For each domain, the part of the township's specialist work in it that these matters make up. */
export function specialistParts(model: Model, t: number, matters: readonly number[]): Float64Array {
  const all = new Float64Array(3);
  const own = new Float64Array(3);
  for (let m = 0; m < model.M; m++) {
    if (model.serviceClass[m] < 2) continue;
    const hours = model.rate[t * model.M + m] * model.work[t * model.M + m];
    all[model.domain[m]] += hours;
    if (matters.includes(m)) own[model.domain[m]] += hours;
  }
  return own.map((hours, d) => (all[d] > 0 ? Math.min(1, hours / all[d]) : 0));
}
