/** Ways to the counter 跑动: what shared data and a centre close by save of them (P33, P34, M23). */
import { caseLayout } from "./caseRecord.ts";
import { CAUSE } from "./ledger.ts";
import type { Model } from "./model.ts";
import type { State } from "./state.ts";

const f = caseLayout.offset;

/** Visits of a case decided above: fewer where data is shared, as few as below where a centre sees to it. */
export function visitsAbove(above: number, local: number, saved: number, covered: number): number {
  const left = above * (1 - saved);
  return left - covered * (left - local);
}

/** Share of what is decided above that the centre of a township sees to (P34). */
export function coveredShare(model: Model, state: State, t: number): number {
  return model.on.nearby ? state.centreCovers[t] : 0;
}

/** Visits of a township's cases that are decided above. */
export function visitsAboveIn(model: Model, state: State, t: number): number {
  const { p } = state;
  const saved = model.on.sharedData ? p.sharedVisits * state.dataShared[t] : 0;
  return visitsAbove(p.visitsAbove, p.visitsLocal, saved, coveredShare(model, state, t));
}

/** Yuan that a visit close by costs less than it did, when the way is `distance` instead of `before`. */
export function nearSaving(travelCost: number, distance: number, before: number): number {
  return travelCost * (1 - distance / before);
}

/** Whether a case is settled where its citizen lives: here, or by a team that comes. */
export function settledBelow(bytes: Uint8Array, id: number): boolean {
  return bytes[id * 4 + f.local] !== 0 || bytes[id * 4 + f.reason] === CAUSE.whistle;
}
