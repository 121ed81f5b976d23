/** The values that a formula may name: a township's indicators of the last closed month, parameters, time, a matter. */
import { dateOf, MONTH } from "../../core/clock.ts";
import { INDICATORS, ratioIndicators } from "../indicators.ts";
import type { Model } from "../model.ts";
import { parameterNames } from "../parameters/index.ts";
import type { State } from "../state.ts";
import type { Amount, Formula } from "./reform.ts";

const matterNames = [
  "rate",
  "work",
  "difficulty",
  "liability",
  "temptation",
  "specialist",
  "levels",
] as const;
const timeNames = ["day", "month", "year"] as const;
const townNames = ["population", "staff"] as const;

/** Names in the order of the values. An indicator and a parameter never share a name. */
export const valueNames: readonly string[] = [
  ...ratioIndicators,
  ...parameterNames,
  ...timeNames,
  ...townNames,
  ...matterNames,
];

/** Values for township t and, if m ≥ 0, matter m on a day. */
export function valuesAt(model: Model, state: State, t: number, m: number, tick: number): Float64Array {
  const values = new Float64Array(valueNames.length);
  values.set(state.lastMonth.subarray(t * INDICATORS, (t + 1) * INDICATORS));
  values.set(state.parameters, INDICATORS);
  const start = `${String(model.firstYear).padStart(4, "0")}-${String(model.firstMonth + 1).padStart(2, "0")}`;
  const date = dateOf(tick, start, 0);
  const at = INDICATORS + parameterNames.length;
  values.set([(tick % MONTH) + 1, date.month, date.year, model.townships[t].population, state.staff[t]], at);
  if (m < 0) return values;
  const matter = model.matters[m];
  const { rate, work, difficulty, liability, temptation } = matter;
  values.set(
    [rate, work, difficulty, liability, temptation, matter.specialist ? 1 : 0, state.levels[m]],
    at + 5,
  );
  return values;
}

/** Whether a condition holds for a township (and matter). */
export function holds(
  condition: Formula,
  model: Model,
  state: State,
  t: number,
  m: number,
  tick: number,
): boolean {
  return condition.at(valuesAt(model, state, t, m, tick)) !== 0;
}

/** An amount, worked out for a township when it is a formula. */
export function amountFor(amount: Amount, model: Model, state: State, t: number, tick: number): number {
  return typeof amount === "number" ? amount : amount.at(valuesAt(model, state, t, -1, tick));
}
