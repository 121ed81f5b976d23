/**
 * Ripe batches 成熟一批、下放一批: matters are taken in the order of demand, a batch a round; courses and what goes along
 * come first; each township receives each matter when it is ripe for it; what fails goes back.
 */
import type { Model } from "../../model.ts";
import type { State } from "../../state.ts";
import { transferFields } from "../companions.ts";
import { courseDays, startCourse } from "../courses.ts";
import { flag, record, share } from "../options.ts";
import type { Act, Chosen } from "../reform.ts";
import { moveMatters, sendAlong } from "../transfer.ts";
import type { Controller } from "./controller.ts";
import { isRound, type RoundOptions, returnFailed, ripe, roundFields } from "./rounds.ts";

export interface RipeOptions extends RoundOptions {
  readonly ripeAt: number;
  readonly train: boolean;
  readonly skillAt: number;
}

/** The next batch of one township: what it neither decides nor has prepared for, no more than its limit in all. */
function nextBatch(
  state: State,
  pairs: number,
  matters: readonly number[],
  options: RipeOptions,
  done: number,
): number[] {
  return matters
    .filter((m) => state.basis[pairs + m] === 0 && state.prepared[pairs + m] < 0)
    .slice(0, Math.max(0, Math.min(options.batch, options.limit - done)));
}

/** Starts the preparation of each township's next batch: courses and resources are sent ahead of the power. */
function prepare(
  model: Model,
  state: State,
  where: Chosen,
  options: RipeOptions,
  tick: number,
  reform: number,
): void {
  for (const t of where.townships) {
    const key = reform * model.T + t;
    const batch = nextBatch(state, t * model.M, where.matters(t), options, state.programNext[key]);
    if (batch.length === 0) continue;
    state.programNext[key] += batch.length;
    if (options.train) startCourse(model, state, t, batch, 1, tick, options.delay.training);
    sendAlong(model, state, t, batch, options, tick);
    for (const m of batch) {
      state.prepared[t * model.M + m] = tick;
      state.preparedBy[t * model.M + m] = reform;
      state.events.add(tick, reform, "prepare", t, m);
    }
  }
}

/** Moves what is ripe and whose courses are over. */
function moveRipe(
  model: Model,
  state: State,
  where: Chosen,
  options: RipeOptions,
  tick: number,
  reform: number,
): void {
  const wait = courseDays(state, options.delay.training);
  for (const t of where.townships) {
    const moving = where.matters(t).filter((m) => {
      const pair = t * model.M + m;
      const since = state.prepared[pair];
      if (state.preparedBy[pair] !== reform || state.basis[pair] !== 0 || tick - since < wait) return false;
      if (state.skill[pair] < options.skillAt) return false;
      return ripe(model, state, t, m, options.ripeAt, options.maxUtilisation);
    });
    moveMatters(model, state, t, moving, options, tick, reform);
  }
}

function act(options: RipeOptions, from: number): Act {
  return (model, state, where, tick, reform) => {
    returnFailed(model, state, where, options, tick, reform);
    moveRipe(model, state, where, options, tick, reform);
    if (isRound(tick, from, options.every)) prepare(model, state, where, options, tick, reform);
  };
}

export const ripeBatches: Controller = {
  fields: record("成熟一批、下放一批", "Ripe batches", {
    ...transferFields,
    ...roundFields,
    ripeAt: { ...share("成熟门槛", "Readiness that counts as ripe", 0.85), formula: false },
    train: flag("先培训", "Train first", true),
    skillAt: { ...share("能力达到多少才放手", "Skill from which on a power is let go", 0), formula: false },
  }),
  about: {
    zh: "按需求排队，一轮一批，先培训、先给资源，接得住才放，不行就退。",
    en: "In the order of demand, a batch a round; courses and means first, each power when the township is ready, back if it fails.",
  },
  evidence: ["P16", "P22"],
  monthly: true,
  act,
};
