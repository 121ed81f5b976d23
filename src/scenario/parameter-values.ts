/** The parameters of a scenario as numbers: its own, worked out from their formulas, over those of its parameter set. */
import { Problem, type Text } from "../core/problem.ts";
import { type ParameterName, parameterNames, parameters } from "../model/parameters/index.ts";
import type { Values } from "../model/parameters/sets/index.ts";
import type { Amount } from "./document.ts";
import { compileFormula, type Formula } from "./expression.ts";

type Given = Readonly<Partial<Record<ParameterName, Amount>>>;
type Fault = (name: ParameterName, what: Text) => void;

/**
 * Every parameter's value. A formula may use the other parameters in any order; its own name in it is the value
 * of the set (`trainingGain: trainingGain * 1.5`). One that comes back to itself by way of others, leaves its range or
 * gives no number is reported, and the set's value stands in.
 */
export function parameterValues(given: Given, set: Values, fault: Fault): Values {
  const done = new Map<ParameterName, number>();
  const resolved = (name: ParameterName, way: readonly ParameterName[]): number => {
    const known = done.get(name);
    if (known !== undefined) return known;
    const amount = given[name] ?? set[name];
    const value = typeof amount === "number" ? amount : worked(name, amount, way);
    done.set(name, value);
    return value;
  };
  const worked = (name: ParameterName, text: string, way: readonly ParameterName[]): number => {
    const circle = way.indexOf(name);
    if (circle >= 0) {
      const names = [...way.slice(circle), name].join(" → ");
      fault(name, { zh: `公式互相引用：${names}。`, en: `the formulas go round in a circle: ${names}.` });
      return set[name];
    }
    const formula = compileFormula(text, parameterNames);
    const values = new Float64Array(parameterNames.length);
    for (const used of formula.uses as readonly ParameterName[]) {
      values[parameterNames.indexOf(used)] = used === name ? set[name] : resolved(used, [...way, name]);
    }
    return inRange(name, formula, values, fault) ?? set[name];
  };
  return Object.fromEntries(parameterNames.map((name) => [name, resolved(name, [])])) as Values;
}

function inRange(
  name: ParameterName,
  formula: Formula,
  values: Float64Array,
  fault: Fault,
): number | undefined {
  const { min, max } = parameters[name];
  try {
    const value = formula.at(values);
    if (value >= min && value <= max) return value;
    fault(name, {
      zh: `公式“${formula.text}”的结果是 ${value}，应在 ${min} 到 ${max} 之间。`,
      en: `the formula "${formula.text}" gives ${value}; the range is ${min} to ${max}.`,
    });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    fault(name, error.details[0].what);
  }
  return undefined;
}
