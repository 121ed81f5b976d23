/**
 * Evaluation 评估 (P36, P37): powers that moved are looked at one by one; what fails by the stated criteria is entered in
 * the log, and goes back if that is asked for.
 */

import { MONTH } from "../../core/clock.ts";
import { logistic } from "../../core/numeric.ts";
import { errorLogit } from "../errors.ts";
import { INDICATORS, ratioIndicators } from "../indicators.ts";
import { readinessFor } from "../mechanisms/readiness.ts";
import { termsToday } from "../mechanisms/support.ts";
import type { Model } from "../model.ts";
import type { State } from "../state.ts";
import { withdrawalNames } from "./choiceNames.ts";
import { type Fields, flag, months } from "./options.ts";
import type { Act } from "./reform.ts";
import { takeBack } from "./takeBack.ts";

/** What counts as failing; a criterion that is not given is not asked. */
export interface Criteria {
  readonly readinessBelow?: number;
  readonly errorsAbove?: number;
  readonly utilisationAbove?: number;
  /** Months. */
  readonly unexercisedFor?: number;
}

interface EvaluateOptions extends Criteria {
  readonly return: boolean;
  readonly as: "return" | "recall";
  readonly most: number;
  readonly inHand: "stay" | "move";
}

const limit = (zh: string, en: string, max: number) =>
  ({ type: "number", min: 0, max, zh, en, unit: { zh: "份额", en: "share" } }) as const;

export const criteriaFields: Fields = {
  readinessBelow: limit("承接能力低于", "Fails where readiness is below", 1),
  errorsAbove: limit(
    "抽查差错率高于（按现有能力、倦怠、负荷）",
    "Fails where the error rate that a sample would find is above (at present skill, burnout and load)",
    1,
  ),
  utilisationAbove: limit(
    "乡镇上月工时利用率高于",
    "Fails where the township's utilisation of last month is above",
    1,
  ),
  unexercisedFor: {
    type: "number",
    min: 0,
    max: 120,
    zh: "下放后未开展的月数",
    en: "Fails when not exercised this long after it moved",
    unit: months,
  },
};

export const evaluateFields: Fields = {
  ...criteriaFields,
  return: flag("不合格的退出", "What fails goes back", false),
  as: {
    type: "choice",
    choices: ["return", "recall"],
    names: withdrawalNames,
    default: "return",
    zh: "退回还是收回",
    en: "Returned from below or recalled from above",
  },
  most: {
    type: "number",
    integer: true,
    min: 0,
    max: 1000,
    default: 1000,
    zh: "每乡镇一次最多退出几项（先退最接不住的）",
    en: "Most that go back in a township at a time, least ready first",
  },
};

const UTILISATION = ratioIndicators.indexOf("utilisation");

/** Whether a township holds a power over a matter because it moved there. */
export function holdsMoved(model: Model, state: State, t: number, m: number): boolean {
  const pair = t * model.M + m;
  return state.movedAt[pair] >= 0 && state.basis[pair] > 0;
}

/** Error rate that a sample of a township's files on a matter would show now. */
export function sampledErrors(model: Model, state: State, t: number, m: number): number {
  if (!model.on.errors) return 0;
  const terms = termsToday(model, state, t);
  const skill = model.on.skill ? state.skill[t * model.M + m] : terms.skill;
  return logistic(errorLogit(terms, skill, false));
}

/** Whether a power that moved fails by any criterion that is asked. */
export function fails(model: Model, state: State, t: number, m: number, c: Criteria, tick: number): boolean {
  const pair = t * model.M + m;
  const { readinessBelow, errorsAbove, utilisationAbove, unexercisedFor } = c;
  if (readinessBelow !== undefined && readinessFor(model, state, t, m) < readinessBelow) return true;
  if (utilisationAbove !== undefined && state.lastMonth[t * INDICATORS + UTILISATION] > utilisationAbove)
    return true;
  // nobody can sample what is not exercised
  if (errorsAbove !== undefined && state.operable[pair] && sampledErrors(model, state, t, m) > errorsAbove)
    return true;
  if (unexercisedFor === undefined || state.operable[pair]) return false;
  return tick - state.movedAt[pair] >= Math.round(unexercisedFor * MONTH);
}

/** Of the matters a township holds by reform, those that fail, each entered in the log; and how many it holds. */
export function evaluateTownship(
  model: Model,
  state: State,
  t: number,
  matters: readonly number[],
  c: Criteria,
  tick: number,
  reform: number,
): { held: number; failing: number[] } {
  const held = matters.filter((m) => holdsMoved(model, state, t, m));
  const failing = held.filter((m) => fails(model, state, t, m, c, tick));
  for (const m of failing) state.events.add(tick, reform, "failed", t, m, readinessFor(model, state, t, m));
  if (held.length > 0) state.events.add(tick, reform, "evaluate", t, -1, failing.length / held.length);
  return { held: held.length, failing };
}

/** Evaluates the chosen townships; the share that fails in all of them stands in the log as well. */
export function evaluate(options: EvaluateOptions): Act {
  return (model, state, where, tick, reform) => {
    let held = 0;
    let failed = 0;
    for (const t of where.townships) {
      const found = evaluateTownship(model, state, t, where.matters(t), options, tick, reform);
      held += found.held;
      failed += found.failing.length;
      if (!options.return || found.failing.length === 0) continue;
      const ready = new Map(found.failing.map((m) => [m, readinessFor(model, state, t, m)]));
      const back = [...found.failing]
        .sort((a, b) => (ready.get(a) ?? 0) - (ready.get(b) ?? 0) || a - b)
        .slice(0, options.most);
      const chosen = { townships: [t], matters: () => back, namesMatters: true };
      takeBack(model, state, chosen, options.as, tick, reform, options.inHand);
    }
    if (held > 0) state.events.add(tick, reform, "evaluate", -1, -1, failed / held);
  };
}
