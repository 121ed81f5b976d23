/**
 * Spread 推广 (先行先试、由点到面): a reform begins with its pioneers on its first day; others follow when they imitate
 * (mechanisms/imitation.ts, province/spread.ts) or are told to. Each has its own clock from the day it began.
 */
import type { Model } from "../model.ts";
import { adopt } from "../province/adopt.ts";
import type { State } from "../state.ts";
import type { Reform, Spread } from "./reform.ts";

/** Who begins this morning without having looked at anybody: the pioneers, and all by mandate. */
export function begin(
  model: Model,
  state: State,
  reform: Reform,
  spread: Spread,
  index: number,
  tick: number,
): void {
  if (tick >= reform.until) return;
  const chosen = (fits: (t: number) => boolean) =>
    spread.among === "counties"
      ? model.townships.map((_, t) => t).filter(fits)
      : reform.where.townships(model, state, tick).filter(fits);
  if (tick === reform.from) {
    const pioneers = chosen((t) => spread.begins(model, t));
    adopt(model, state, pioneers, spread, index, tick, "pioneer");
  }
  if (tick === spread.mandateAt)
    adopt(
      model,
      state,
      chosen(() => true),
      spread,
      index,
      tick,
      "mandate",
    );
}

/** The reform as those live it who began on the same day: one for each such day, its clock started there. */
export function cohorts(model: Model, state: State, reform: Reform, spread: Spread, index: number): Reform[] {
  const { T } = model;
  const since = (t: number) => state.adoptedAt[index * T + t];
  const days = new Set<number>();
  for (let t = 0; t < T; t++) if (since(t) >= 0) days.add(since(t));
  return [...days]
    .sort((a, b) => a - b)
    .map((day) => ({
      ...reform,
      from: day,
      acts: spread.actsFrom(day),
      where: {
        ...reform.where,
        townships: (one, now, tick) => reform.where.townships(one, now, tick).filter((t) => since(t) === day),
      },
    }));
}
