/** A decision above: a desk's day, what its cases share, and whether what it decides is right (M05). */
import type { Draw } from "../../core/random.ts";
import { caseLayout } from "../caseRecord.ts";
import { levelDays } from "../desks.ts";
import { errorChance, fateOf } from "../errors.ts";
import type { Model } from "../model.ts";
import type { State } from "../state.ts";

const f = caseLayout.offset;

/** Indices of a case's own uniforms in the desks' stream: fraction of a day, then two per stage. */
export const LUCK = { day: 0, error: 8, fate: 9 } as const;

/** Kept in `wrong` while a desk does a case again; until its next decision is made there. */
export const REDONE = 2;

/** A desk's day: what all its cases share. */
export interface DeskDay {
  readonly model: Model;
  readonly state: State;
  readonly tick: number;
  readonly draw: Draw;
  readonly levelDays: number;
  readonly errorChance: number;
}

export function deskDay(model: Model, state: State, desk: number, tick: number, draw: Draw): DeskDay {
  const { p } = state;
  const chance = errorChance(p.upperSkill, p.burnoutReference, state.deskLoad[desk], false, p);
  return {
    model,
    state,
    tick,
    draw,
    levelDays: levelDays(model, state),
    errorChance: model.on.errors ? chance : 0,
  };
}

/** Whether the decision is wrong and is made again; counts it, and what becomes of an error. */
export function decideAbove({ state, draw, errorChance: chance }: DeskDay, id: number): boolean {
  const { ints, halves, bytes } = state.cases;
  const t = halves[id * 2 + f.township];
  state.decisions[t]++;
  state.weekDecisions[t]++;
  state.matterDecisions[halves[id * 2 + f.matter]]++;
  bytes[id * 4 + f.wrong] = 0;
  const attempts = bytes[id * 4 + f.attempts];
  const keyA = ints[id + f.keyA];
  const keyB = ints[id + f.keyB];
  if (draw.uniformOf(keyA, keyB, attempts * 8 + LUCK.error) >= chance) return false;
  state.errors[t]++;
  state.weekErrors[t]++;
  state.matterErrors[halves[id * 2 + f.matter]]++;
  const fate = fateOf(draw.uniformOf(keyA, keyB, attempts * 8 + LUCK.fate), attempts, state.p);
  if (fate === "latent") state.latentErrors[t]++;
  bytes[id * 4 + f.wrong] = fate === "stands" ? 1 : 0;
  return fate === "rework";
}
