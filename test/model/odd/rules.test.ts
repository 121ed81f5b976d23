/**
 * A rule that is a function of the code: the formula of the ODD and the function say the same over random arguments. An
 * earlier rule that enters such a formula is held with it, where the function is not given its value.
 */
import { describe, expect, it } from "vitest";
import { Draw, seedFrom } from "../../../src/core/random.ts";
import { parameters } from "../../../src/index.ts";
import { type Detail, type Rule, rulesOf } from "../../../src/model/odd/detail.ts";
import { details } from "../../../src/model/odd/index.ts";
import { knownTo } from "../../../src/model/odd/known.ts";
import { compileFormula } from "../../../src/scenario/expression.ts";
import { inLoops, type Links, links } from "./links.ts";

const ROUNDS = 300;
const CLOSE = 1e-12;
const seed = seedFrom("rules of the ODD");
type Values = Record<string, number>;

/** A rule with what its formula is worked out from. */
interface Known {
  /** `detail.rule`. */
  readonly name: string;
  readonly rule: Rule;
  readonly earlier: readonly Known[];
  readonly names: readonly string[];
  readonly formula: ReturnType<typeof compileFormula>;
}

function knownIn(detail: Detail): Known[] {
  const found: Known[] = [];
  for (const rule of rulesOf(detail.stages)) {
    const names = knownTo(detail, rule);
    const name = `${detail.of}.${rule.name}`;
    found.push({ name, rule, earlier: [...found], names, formula: compileFormula(rule.is, names) });
  }
  return found;
}
const rules = details.flatMap(knownIn);

/** Parameters within their range, anything else in 0–1, unless the part says otherwise: least, most and, if any, the step. */
function rangeOf(name: string, ranges: Readonly<Record<string, readonly number[]>>): readonly number[] {
  const own = ranges[name];
  if (own) return own;
  const spec = (parameters as Record<string, { min: number; max: number }>)[name];
  return spec ? [spec.min, spec.max] : [0, 1];
}

/** A rule's value: earlier rules that it uses are worked out and noted, other names drawn once and left in `values`. */
function worked(known: Known, values: Values, drawn: (name: string) => number, noted: Set<Known>): number {
  for (const name of known.formula.uses) {
    const earlier = known.earlier.find(({ rule }) => rule.name === name);
    if (earlier) noted.add(earlier);
    values[name] ??= earlier ? worked(earlier, values, drawn, noted) : drawn(name);
  }
  return known.formula.at(Float64Array.from(known.names, (name) => values[name] ?? 0));
}

const isClose = (a: number, b: number) => Math.abs(a - b) <= CLOSE * Math.max(Math.abs(a), Math.abs(b));

interface Link {
  readonly name: string;
  readonly of: Links["rules"][string];
  readonly ranges: Readonly<Record<string, readonly number[]>>;
}
const linked: readonly Link[] = links.flatMap(({ rules: functions, ranges = {} }) =>
  Object.entries(functions).map(([name, of]) => ({ name, of, ranges: ranges[name] ?? {} })),
);
const targetOf = ({ name }: Link) => rules.find((one) => one.name === name || one.rule.name === name);

/** Where formula and function differ, if they do, and the earlier rules whose values the function never needs. */
function compared(link: Link): { readonly differs?: string; readonly within: readonly Known[] } {
  const known = targetOf(link);
  if (!known) throw new Error(`there is no rule ${link.name}`);
  const draw = new Draw(seed, link.name);
  const earlier = new Set<Known>();
  const given = new Set<Known>();
  for (let round = 0; round < ROUNDS; round++) {
    const values: Values = {};
    const got = worked(known, values, (one) => drawnFrom(draw, rangeOf(one, link.ranges)), earlier);
    const wanted = link.of(values);
    if (!isClose(got, wanted))
      return { differs: `${JSON.stringify(values)}: ${got}, not ${wanted}`, within: [] };
    const without = (names: readonly Known[]) =>
      isClose(
        link.of({ ...values, ...Object.fromEntries(names.map((one) => [one.rule.name, Number.NaN])) }),
        wanted,
      );
    const spared = [...earlier].filter((one) => !given.has(one));
    if (spared.length > 0 && !without(spared)) for (const one of spared) if (!without([one])) given.add(one);
  }
  return { within: [...earlier].filter((one) => !given.has(one)) };
}

function drawnFrom(draw: Draw, [least, most, step]: readonly number[]): number {
  const value = least + draw.uniform() * (most - least);
  return step ? least + Math.round((value - least) / step) * step : value;
}

describe("rules of the ODD and functions of the code", () => {
  /** Rules that are held by a function, filled as the tests go. */
  const held = new Set<string>();

  it("every link is to a rule", () => {
    expect(linked.filter((link) => !targetOf(link)).map(({ name }) => name)).toEqual([]);
  });

  it.each(linked.map((link) => [link.name, link] as const))("%s", (_name, link) => {
    const { differs, within } = compared(link);
    expect(differs).toBeUndefined();
    held.add(targetOf(link)?.name ?? "");
    for (const one of within) held.add(one.name);
  });

  it("the others are of a declared kind", () => {
    const others = rules.map(({ name }) => name).filter((name) => !held.has(name) && !/^sums\./.test(name));
    expect([...new Set(others)].sort()).toEqual(Object.values(inLoops).flat().sort());
    expect(held.size).toBeGreaterThanOrEqual(200);
  });
});
