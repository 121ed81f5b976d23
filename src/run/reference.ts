/** Taking the reference: what satisfaction and fear are measured against, from a run of the untouched baseline. */
import { MONTH, WEEK } from "../core/clock.ts";
import type { Model, Reference } from "../model/model.ts";
import type { State } from "../model/state.ts";

/** Days of a level, for matters that no case of the reference run belonged to. */
const LEVEL_DAYS = 5;

/** Watches a county after its warm-up; `result` gives the reference. */
export function referenceOf(model: Model, state: State): { observe(tick: number): void; result(): Reference } {
  const { M, T } = model;
  const finished = new Float64Array(M);
  const logs = new Float64Array(M);
  const visits = new Float64Array(M);
  const counted = { errors: 0, decisions: 0, staffWeeks: 0, penalties: 0 };
  const add = (to: Float64Array, from: Float64Array) => {
    for (let m = 0; m < M; m++) to[m] += from[m];
  };
  return {
    observe(tick) {
      if (tick < model.warmUpDays) {
        if (tick === model.warmUpDays - 1) counted.penalties = -total(state.penaltyTotal);
        return;
      }
      counted.errors += total(state.errors);
      counted.decisions += total(state.decisions);
      counted.staffWeeks += total(state.staff) / WEEK;
      if ((tick + 1) % MONTH !== 0) return;
      add(finished, state.matterFinished);
      add(logs, state.matterLogs);
      add(visits, state.matterVisits);
    },
    result: () => ({
      logWait: Float64Array.from(finished, (n, m) => (n > 0 ? logs[m] / n : model.logDays[model.levels[m] * LEVEL_DAYS])),
      visits: Float64Array.from(finished, (n, m) => (n > 0 ? visits[m] / n : state.p.visitsAbove)),
      errorRate: counted.decisions > 0 ? counted.errors / counted.decisions : 0,
      penalties: counted.staffWeeks > 0 ? (counted.penalties + total(state.penaltyTotal)) / counted.staffWeeks : 0,
    }),
  };

  function total(column: Float64Array): number {
    let sum = 0;
    for (let t = 0; t < T; t++) sum += column[t];
    return sum;
  }
}
