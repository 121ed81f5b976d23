/**
 * Co-production 村社与网格分担: the share of the simple work that villages, volunteers (P54) and paid grid workers (P48)
 * carry in a township. No mechanism of its own: assignment and the hours of duty use it.
 */
import type { Model } from "../model.ts";
import type { State } from "../state.ts";

/** Share carried when `workers` add their hours to a share that others carry; never more than `most`. */
export function shareCarried(base: number, workerHours: number, easyHours: number, most: number): number {
  if (workerHours <= 0 || easyHours <= 0) return base;
  return Math.max(base, Math.min(most, base + workerHours / easyHours));
}

/** Hours a day that the simple work of a township would take if nobody carried any of it. */
function easyHours(model: Model, state: State, t: number): number {
  let seconds = 0;
  for (let m = 0; m < model.M; m++) {
    if (model.serviceClass[m] !== 0) continue;
    const pair = t * model.M + m;
    const here = state.basis[pair] === 0 ? model.intake[m] : 1;
    seconds += model.rate[pair] * model.work[pair] * here;
  }
  return (seconds / 3600) * state.p.demand * state.demandFactor[t];
}

/** Share of the simple work of a township that its own staff need not do. */
export function carriedShare(model: Model, state: State, t: number): number {
  const { p } = state;
  const set = state.coproduced[t];
  // with time of their own villages carry more of it (P46)
  const base = Math.min(1, (set < 0 ? p.coproduction : set) * (1 + state.villageTime[t]));
  const workers = state.gridWorkers[t];
  if (workers === 0) return base;
  return shareCarried(base, workers * p.hoursPerDay * p.gridYield, easyHours(model, state, t), p.carriedMost);
}
