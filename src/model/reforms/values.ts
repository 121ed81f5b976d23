/** The values that a formula may name: a township's indicators of the last closed month, parameters, time, a matter. */
import { type CalendarDate, dateOf, MONTH } from "../../core/clock.ts";
import { Problem, type Text } from "../../core/problem.ts";
import { INDICATORS, ratioIndicators } from "../indicators.ts";
import type { Model } from "../model.ts";
import { parameterNames } from "../parameters/index.ts";
import type { State } from "../state.ts";
import type { Amount, Formula, Limits } from "./reform.ts";

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

/** The date of a tick. */
function dateAt(model: Model, tick: number): CalendarDate {
  const start = `${String(model.firstYear).padStart(4, "0")}-${String(model.firstMonth + 1).padStart(2, "0")}`;
  return dateOf(tick, start, 0);
}

/** Values for township t and, if m ≥ 0, matter m on a day. */
export function valuesAt(model: Model, state: State, t: number, m: number, tick: number): Float64Array {
  const values = new Float64Array(valueNames.length);
  values.set(state.lastMonth.subarray(t * INDICATORS, (t + 1) * INDICATORS));
  values.set(state.parameters, INDICATORS);
  const date = dateAt(model, tick);
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

/** A formula's value. @throws Problem with township and day where it is no finite number */
function resultOf(formula: Formula, model: Model, state: State, t: number, m: number, tick: number): number {
  try {
    return formula.at(valuesAt(model, state, t, m, tick));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { year, month, day } = dateAt(model, tick);
    const date = `${year}-${String(month).padStart(2, "0")}`;
    const { title } = model.townships[t];
    throw new Problem(
      error.details.map((detail) => ({
        ...detail,
        ...(formula.limits ? { path: formula.limits.path } : {}),
        what: {
          zh: `${date} 第 ${day} 天，${title.zh}：${detail.what.zh}`,
          en: `${title.en}, day ${day} of ${date}: ${detail.what.en}`,
        },
      })),
    );
  }
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
  return resultOf(condition, model, state, t, m, tick) !== 0;
}

/**
 * An amount, worked out for a township when it is a formula.
 * @throws Problem when the formula's value on this day is outside what its field admits
 */
export function amountFor(amount: Amount, model: Model, state: State, t: number, tick: number): number {
  if (typeof amount === "number") return amount;
  const value = resultOf(amount, model, state, t, -1, tick);
  const { limits } = amount;
  if (limits && !(value >= limits.min && value <= limits.max)) {
    throw outside(amount.text, value, limits, model.townships[t].title, dateAt(model, tick));
  }
  return value;
}

/** An amount of the county as a whole: the mean over some townships, exactly theirs where they agree. */
export function countyAmount(
  amount: Amount,
  model: Model,
  state: State,
  townships: readonly number[],
  tick: number,
): number {
  if (typeof amount === "number") return amount;
  const first = amountFor(amount, model, state, townships[0], tick);
  let more = 0;
  for (const t of townships) more += amountFor(amount, model, state, t, tick) - first;
  return first + more / townships.length;
}

function outside(
  text: string,
  value: number,
  { path, reform, min, max }: Limits,
  town: Text,
  { year, month, day }: CalendarDate,
): Problem {
  const date = `${year}-${String(month).padStart(2, "0")}`;
  return new Problem({
    path,
    what: {
      zh: `改革“${reform.zh}”的公式“${text}”在 ${date} 第 ${day} 天对${town.zh}的结果是 ${value}，超出范围。`,
      en: `the formula "${text}" of the reform "${reform.en}" gives ${value} for ${town.en} on day ${day} of ${date}, which is out of range.`,
    },
    mend: {
      zh: `应在 ${min} 到 ${max} 之间；可用 min(…)、max(…) 限住。`,
      en: `It is ${min} to ${max}; min(…) and max(…) can hold it there.`,
    },
  });
}
