/** A rule that is a function of the code: the formula of the ODD and the function say the same over random arguments. */
import { describe, expect, it } from "vitest";
import { Draw, seedFrom } from "../../../src/core/random.ts";
import { parameters } from "../../../src/index.ts";
import { type Detail, type Rule, rulesOf } from "../../../src/model/odd/detail.ts";
import { details } from "../../../src/model/odd/index.ts";
import { knownTo } from "../../../src/model/odd/known.ts";
import { compileFormula } from "../../../src/scenario/expression.ts";
import { links } from "./links.ts";

const ROUNDS = 300;
const CLOSE = 1e-12;
const seed = seedFrom("rules of the ODD");

/** Parameters within their range, anything else in 0–1, unless the part says otherwise: least, most and, if any, the step. */
function rangeOf(name: string, ranges: Readonly<Record<string, readonly number[]>>): readonly number[] {
  const own = ranges[name];
  if (own) return own;
  const spec = (parameters as Record<string, { min: number; max: number }>)[name];
  return spec ? [spec.min, spec.max] : [0, 1];
}

const rules = details.flatMap((detail) => rulesOf(detail.stages).map((rule) => ({ detail, rule })));

/** A rule's value: earlier rules that it uses are worked out, other names drawn once and left in `values`. */
function worked(
  detail: Detail,
  rule: Rule,
  values: Record<string, number>,
  drawn: (name: string) => number,
): number {
  const known = knownTo(detail, rule);
  const formula = compileFormula(rule.is, known);
  const own = rulesOf(detail.stages);
  const before = own.slice(0, own.indexOf(rule));
  for (const name of formula.uses) {
    const earlier = before.find((one) => one.name === name);
    values[name] ??= earlier ? worked(detail, earlier, values, drawn) : drawn(name);
  }
  return formula.at(Float64Array.from(known, (name) => values[name] ?? 0));
}

describe("rules of the ODD and functions of the code", () => {
  const linked = links.flatMap(({ rules: functions, ranges = {} }) =>
    Object.entries(functions).map(([name, of]) => ({ name, of, ranges: ranges[name] ?? {} })),
  );

  it("every link is to a rule", () => {
    const known = rules.flatMap(({ detail, rule }) => [rule.name, `${detail.of}.${rule.name}`]);
    expect(linked.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
  });

  it.each(linked.map((one) => [one.name, one] as const))("%s", (name, { of, ranges }) => {
    const found = rules.find(
      ({ detail, rule }) => rule.name === name || `${detail.of}.${rule.name}` === name,
    );
    if (!found) throw new Error(`there is no rule ${name}`);
    const draw = new Draw(seed, name);
    for (let round = 0; round < ROUNDS; round++) {
      const values: Record<string, number> = {};
      const got = worked(found.detail, found.rule, values, (one) => {
        const [least, most, step] = rangeOf(one, ranges);
        const value = least + draw.uniform() * (most - least);
        return step ? least + Math.round((value - least) / step) * step : value;
      });
      const wanted = of(values);
      const size = Math.max(Math.abs(wanted), Math.abs(got));
      expect(Math.abs(got - wanted) <= CLOSE * size, `${JSON.stringify(values)}: ${got}, not ${wanted}`).toBe(
        true,
      );
    }
  });
});
