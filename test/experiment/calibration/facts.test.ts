/** Facts as targets: vectors are parameter sets, outputs are means over replications, and no order of runs changes them. */
import { describe, expect, it } from "vitest";
import {
  factSimulator,
  fitOver,
  inPlace,
  parameterSetOf,
  type Runner,
  readTargets,
  scenario,
  scoreTargets,
  shippedDocument,
} from "../../../src/index.ts";
import { fitted } from "../../../src/run/fitted.ts";

const facts = readTargets(
  {
    id: "facts",
    title: "facts",
    base: {
      extends: "baseline",
      parameterSet: "literature-1",
      years: 0.25,
      warmUp: 0.25,
      county: { townships: [{ name: "甲镇", archetype: "山区小乡" }] },
    },
    targets: [
      {
        id: "T1",
        title: "errors",
        runs: { one: {} },
        measures: { e: { run: "one", indicator: "errorRate" } },
        values: [
          { title: "rate", value: "e", band: [0.1, 0.2] },
          { title: "relative", value: "e / errorReference", band: [0.8, 1.2] },
        ],
      },
      {
        id: "T2",
        title: "satisfaction, whatever the time weighs",
        runs: { one: { parameters: { satisfactionWait: 0.6 } } },
        measures: { s: { run: "one", indicator: "satisfaction" } },
        values: [{ title: "s", value: "s", band: [0.6, 0.7] }],
      },
    ],
  },
  { shipped: { baseline: shippedDocument("baseline") as object } },
).targets;

async function outputsOf(vectors: readonly Record<string, number>[], runner: Runner, replications = 2) {
  const outputs: (readonly number[])[] = [];
  const simulator = factSimulator(facts, { runner, replications });
  await simulator.simulate(vectors, "seed", (index, found) => {
    outputs[index] = found;
  });
  return outputs;
}

/** Does the requests last to first, as a pool with a slow thread might. */
const backwards: Runner = {
  run: (requests, onDone, signal) =>
    inPlace().run([...requests].reverse(), (i, result) => onDone(requests.length - 1 - i, result), signal),
};

describe("facts as targets", () => {
  it("are one output a figure, and a fact counts once however many figures it has", () => {
    const { targets } = factSimulator(facts, { runner: inPlace(), replications: 1 });
    expect(targets.map(({ id, weight, band }) => [id, weight, ...band])).toEqual([
      ["T1.1", 0.5, 0.1, 0.2],
      ["T1.2", 0.5, 0.8, 1.2],
      ["T2", 1, 0.6, 0.7],
    ]);
  });

  it("are the same whatever is finished first", async () => {
    const vectors: Record<string, number>[] = [
      { errorReference: 0.1 },
      { errorReference: 0.2, satisfactionWait: 1 },
    ];
    expect(await outputsOf(vectors, backwards)).toEqual(await outputsOf(vectors, inPlace()));
  });

  it("stand on a vector as on a set: in scale, reference and formulas, under what a fact states itself", async () => {
    const [[rate, relative, content]] = await outputsOf(
      [{ errorReference: 0.2, satisfactionWait: 1 }],
      inPlace(),
    );
    expect(relative).toBeCloseTo(rate / 0.2, 12);
    // the same by hand: the scorer on scenarios that bring the set
    const set = {
      id: "own",
      source: "",
      extends: "literature-1",
      values: { errorReference: 0.2, satisfactionWait: 1 },
      intervals: {},
    };
    const own = facts.map((fact) => ({
      ...fact,
      runs: Object.fromEntries(
        Object.entries(fact.runs).map(([name, { document }]) => [
          name,
          scenario({ ...document, parameterSet: set }),
        ]),
      ),
    }));
    const [scores] = await scoreTargets(own, { seed: "seed", replications: 2 });
    expect(scores.map(({ values }) => values.map(({ mean }) => mean))).toEqual([[rate, relative], [content]]);
    // satisfactionWait is stated by the fact: the vector's has no say, errorReference has
    const [[, , same], [, , other]] = await outputsOf(
      [{ errorReference: 0.2 }, { errorReference: 0.05 }],
      inPlace(),
    );
    expect(same).toBe(content);
    expect(other).not.toBe(content);
  });

  it("lie over a set of the scenario's own", () => {
    const base = scenario("baseline", {
      parameterSet: { id: "mine", extends: "literature-1", values: { errorSkill: 3, levelDays: 6 } },
    });
    const { values } = parameterSetOf(fitted(base, { levelDays: 4 }).document);
    expect([values.errorSkill, values.levelDays]).toEqual([3, 4]);
  });

  it("give a fit over what they stand on, whose own intervals stay where nothing was fitted anew", () => {
    const below = {
      id: "mine",
      source: "mine",
      extends: "literature-1" as const,
      values: { errorSkill: 3, levelDays: 6 },
      intervals: { errorSkill: { low: 2, high: 4 }, levelDays: { low: 5, high: 7 } },
    };
    const fit = {
      id: "fit",
      source: "study",
      values: { levelDays: 4 },
      intervals: { levelDays: { low: 3, high: 5 } },
    };
    expect(fitOver("calibrated-1", fit)).toEqual({ ...fit, extends: "calibrated-1" });
    expect(fitOver(below, fit)).toEqual({
      ...fit,
      extends: "literature-1",
      values: { errorSkill: 3, levelDays: 4 },
      intervals: { errorSkill: { low: 2, high: 4 }, levelDays: { low: 3, high: 5 } },
    });
  });
});
