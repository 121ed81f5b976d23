/**
 * Ripe batches 成熟一批、下放一批: matters are taken in the order of demand, a batch a round; courses and what goes along
 * come first; each township receives each matter when it is ripe for it; what fails goes back.
 */
import type { Model } from "../../model.ts";
import type { State } from "../../state.ts";
import type { Act, Chosen } from "../reform.ts";
import { moveMatters, sendAlong, startCourse } from "../transfer.ts";
import { isRound, type RoundOptions, returnFailed, ripe } from "./rounds.ts";

export interface RipeOptions extends RoundOptions {
  readonly ripeAt: number;
  readonly train: boolean;
}

/** Starts the preparation of the next batch: courses and resources are sent ahead of the power. */
function prepare(
  model: Model,
  state: State,
  where: Chosen,
  options: RipeOptions,
  tick: number,
  reform: number,
): void {
  const started = state.programNext[reform];
  const end = Math.min(options.limit, started + options.batch);
  for (const t of where.townships) {
    const batch = where
      .matters(t)
      .slice(started, end)
      .filter((m) => state.basis[t * model.M + m] === 0);
    if (batch.length === 0) continue;
    if (options.train) startCourse(model, state, t, batch, 1, tick);
    sendAlong(model, state, t, batch, options, tick);
    for (const m of batch) {
      state.prepared[t * model.M + m] = tick;
      state.events.add(tick, reform, "prepare", t, m);
    }
  }
  state.programNext[reform] = end;
}

/** Moves what has been prepared for at least a month and is ripe. */
function moveRipe(
  model: Model,
  state: State,
  where: Chosen,
  options: RipeOptions,
  tick: number,
  reform: number,
): void {
  const wait = Math.round(state.p.trainingWeeks) * 5;
  for (const t of where.townships) {
    const moving = where.matters(t).filter((m) => {
      const pair = t * model.M + m;
      const since = state.prepared[pair];
      if (since < 0 || state.basis[pair] !== 0 || tick - since < wait) return false;
      return ripe(model, state, t, m, options.ripeAt, options.maxUtilisation);
    });
    moveMatters(model, state, t, moving, options, tick, reform);
  }
}

export function ripeBatches(options: RipeOptions, from: number): Act {
  return (model, state, where, tick, reform) => {
    returnFailed(model, state, where, options, tick, reform);
    moveRipe(model, state, where, options, tick, reform);
    if (isRound(tick, from, options.every)) prepare(model, state, where, options, tick, reform);
  };
}
