/**
 * Two books 两本账: what is reported of what is true (M17, 共谋 and 新形式主义, F19). THE place where the pressure and
 * the supervision of a township are read for it.
 */
import type { Model } from "./model.ts";
import type { State } from "./state.ts";

/** Reported figure of a share of which more is better, under pressure and weak supervision (M17). */
export function glossed(truth: number, concealment: number, pressure: number, supervision: number): number {
  return truth + (1 - truth) * concealment * pressure * (1 - supervision);
}

/** What a township reports of a share of which more is better. */
export function reportedShare(model: Model, state: State, t: number, truth: number): number {
  const { p } = state;
  return glossed(truth, model.on.concealment ? p.concealment : 0, state.pressure[t], state.supervision[t]);
}

/** Share of what is amiss that a township's reports leave out; of errors, papers or backlog they tell the rest. */
export function glossFor(model: Model, state: State, t: number): number {
  return reportedShare(model, state, t, 0);
}

/** Share of the hours of papers that a township tells: what is cut on paper only is not told either (F19). */
export function papersTold(model: Model, state: State, t: number): number {
  const [real, reported] = [state.paperworkShare[t], state.paperworkReported[t]];
  const cut = model.on.concealment && real > 0 ? Math.min(1, reported / real) : 1;
  return (1 - glossFor(model, state, t)) * cut;
}
