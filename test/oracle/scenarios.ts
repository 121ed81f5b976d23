/** Random scenarios for both implementations: those of made-up.ts, with more townships, parameters and references. */
import fc from "fast-check";
import type { Prepared, Reference } from "../../src/index.ts";
import { type ParameterName, parameterNames, parameters } from "../../src/model/parameters/index.ts";
import { prepare } from "../../src/scenario/build.ts";
import type { ScenarioDocument } from "../../src/scenario/document.ts";
import { madeUp } from "../model/made-up.ts";

export interface Trial {
  readonly prepared: Prepared;
  readonly references: readonly Reference[];
  readonly seed: string;
  readonly days: number;
}

/** Where in its range a parameter is set; the ends are likelier than chance would have them. */
const place = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const setParameters = fc.array(fc.tuple(fc.constantFrom(...parameterNames), place), { maxLength: 25 });

function withParameters(
  document: ScenarioDocument,
  set: readonly (readonly [ParameterName, number])[],
): ScenarioDocument {
  const values: Partial<Record<ParameterName, number>> = {};
  for (const [name, share] of set) {
    const { min, max } = parameters[name];
    values[name] = min + share * (max - min);
  }
  return { ...document, parameters: { ...document.parameters, ...values } };
}

const township = fc.record({
  population: fc.constantFrom(300, 4000, 30_000),
  equipment: fc.constantFrom(0, 0.6, 1),
  money: fc.constantFrom(0.2, 1, 1.5),
  systems: fc.constantFrom(0, 1),
});

/** The two names that reforms know, and two more. */
const NAMES = ["甲乡", "乙乡", "丙乡", "丁乡"];

/** What the baseline lived through: the same for both. */
const lived = fc.record({
  log: fc.constantFrom(0, 1.2, 2.5),
  visits: fc.constantFrom(0.3, 2),
  errorRate: fc.constantFrom(0, 0.12),
  penalties: fc.constantFrom(0, 0.01),
});

export const trials: fc.Arbitrary<Trial> = fc
  .record({
    make: madeUp,
    townships: fc.array(township, { minLength: 1, maxLength: 4 }),
    set: fc.oneof(fc.constant([]), setParameters),
    warmUp: fc.constantFrom(0, 1 / 12, 0.13),
    lived,
    seed: fc.nat(),
    days: fc.integer({ min: 60, max: 150 }),
  })
  .map(({ make, townships, set, warmUp, lived, seed, days }) => {
    const { document } = make();
    const listed = townships.map((means, i) => ({ name: NAMES[i], archetype: "乡", ...means }));
    const county = { ...document.county, townships: listed };
    const prepared = prepare(withParameters({ ...document, warmUp, county }, set));
    const M = document.matters.length;
    const reference = {
      logWait: new Float64Array(M).fill(lived.log),
      visits: new Float64Array(M).fill(lived.visits),
      errorRate: lived.errorRate,
      penalties: lived.penalties,
    };
    return { prepared, references: [reference], seed: `${seed}/0`, days };
  });

/** The first trials of a seed. */
export function sampled(numRuns: number, seed: number): Trial[] {
  return fc.sample(trials, { numRuns, seed });
}
