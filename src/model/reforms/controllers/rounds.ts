/** What controllers that go round after round have in common: who is ripe, and what is given back when it fails. */
import { MONTH } from "../../../core/clock.ts";
import { INDICATORS, ratioIndicators } from "../../indicators.ts";
import { readinessFor } from "../../mechanisms/readiness.ts";
import type { Model } from "../../model.ts";
import type { State } from "../../state.ts";
import { type Fields, flag, months, share } from "../options.ts";
import type { Chosen, TransferOptions } from "../reform.ts";
import { takeBack } from "../takeBack.ts";

export interface RoundOptions extends TransferOptions {
  /** Months between rounds. */
  readonly every: number;
  readonly batch: number;
  readonly limit: number;
  readonly maxUtilisation: number;
  readonly return: boolean;
  readonly returnAfter: number;
}

/** What rounds may be told, beside what a transfer may. */
export const roundFields: Fields = {
  every: {
    type: "number",
    integer: true,
    min: 1,
    max: 60,
    default: 3,
    zh: "间隔",
    en: "Interval",
    unit: months,
  },
  batch: {
    type: "number",
    integer: true,
    min: 0,
    max: 1000,
    default: 14,
    zh: "每批事项数",
    en: "Matters a round",
  },
  limit: {
    type: "number",
    integer: true,
    min: 0,
    max: 1000,
    default: 1000,
    zh: "总数上限",
    en: "Most matters in all",
  },
  maxUtilisation: {
    ...share("上月工时利用率不高于", "Only where last month's utilisation is at most", 0.92),
    formula: false,
  },
  return: flag("不行就退", "Return what fails", true),
  returnAfter: {
    type: "number",
    integer: true,
    min: 1,
    max: 60,
    default: 6,
    zh: "观察期",
    en: "Months before a return",
    unit: months,
  },
};

const UTILISATION = ratioIndicators.indexOf("utilisation");

/** Whether the township could carry the matter now: ready above a threshold and the matter's difficulty, with time left. */
export function ripe(
  model: Model,
  state: State,
  t: number,
  m: number,
  threshold: number,
  maxUtilisation: number,
): boolean {
  return (
    state.lastMonth[t * INDICATORS + UTILISATION] <= maxUtilisation &&
    readinessFor(model, state, t, m) >= Math.max(threshold, model.difficulty[m])
  );
}

/** Gives back what has been moved for `returnAfter` months and is still not exercised (可退). */
export function returnFailed(
  model: Model,
  state: State,
  where: Chosen,
  options: RoundOptions,
  tick: number,
  reform: number,
): void {
  if (!options.return) return;
  for (const t of where.townships) {
    const failed = where.matters(t).filter((m) => {
      const pair = t * model.M + m;
      const since = state.movedAt[pair];
      // what others moved is not this controller's to give back
      const own = state.preparedBy[pair] === reform && since >= 0;
      return own && !state.operable[pair] && tick - since >= options.returnAfter * MONTH;
    });
    if (failed.length === 0) continue;
    takeBack(
      model,
      state,
      { townships: [t], matters: () => failed, namesMatters: true },
      "return",
      tick,
      reform,
    );
  }
}

/** Whether a controller that acts every month has its round this month. */
export function isRound(tick: number, from: number, every: number): boolean {
  return Math.round((tick - from) / MONTH) % every === 0;
}
