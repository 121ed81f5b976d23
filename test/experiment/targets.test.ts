/** Targets are scored against answers that are known: arithmetic, equal runs, sums of parts. */
import { describe, expect, it } from "vitest";
import type { Vector } from "../../src/experiment/draws.ts";
import { judgeBand, scoreTargets } from "../../src/experiment/targets.ts";
import { execute, type Runner, readTargets, shippedTargets } from "../../src/index.ts";
import { shipped } from "../../src/scenario/shipped.generated.ts";

const matter = (id: string, decide: string) => ({
  id,
  title: id,
  domain: "service",
  rate: 2000,
  work: 2,
  difficulty: 0.3,
  decide,
});
const world = {
  extends: "baseline",
  parameterSet: "literature-1",
  years: 0.5,
  warmUp: 0.25,
  matters: [matter("here", "township"), matter("above", "county")],
  orders: [],
  county: {
    townships: [
      { name: "甲镇", archetype: "中西部一般镇" },
      { name: "乙乡", archetype: "山区小乡" },
    ],
  },
};
const value = (title: string, formula: string, band: readonly number[] = [0, 1]) => ({
  title,
  value: formula,
  band,
});

function fileOf(runs: object, measures: object, values: readonly object[]) {
  const targets = [{ id: "T", title: "T", runs, measures, values }];
  return readTargets({ id: "t", title: "t", base: world, targets }, { shipped }).targets;
}

/** The means of one target's values. */
async function means(runs: object, measures: object, formulas: readonly string[], options: object = {}) {
  const values = formulas.map((formula) => value(formula, formula));
  const [[score]] = await scoreTargets(fileOf(runs, measures, values), { seed: "t", ...options });
  return score.values.map(({ mean }) => mean);
}

const months = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

describe("scores", () => {
  it("are arithmetic over parameters: of the model, of the vector, and as the target states them", async () => {
    const measures = { n: { run: "a", indicator: "arrived" } };
    const formulas = ["levelDays * 2", "3 + 0 * n"];
    const vectors: Vector[] = [{}, { levelDays: 4 }];
    const values = formulas.map((formula) => value(formula, formula, [8, 9]));
    const free = await scoreTargets(fileOf({ a: {} }, measures, values), { vectors });
    expect(free.map(([{ values }]) => values.map(({ mean }) => mean))).toEqual([
      [10, 3],
      [8, 3],
    ]);
    expect(free.map(([{ values }]) => values[0].verdict)).toEqual(["outside", "inside"]);
    const stated = fileOf({ a: { parameters: { levelDays: 6 } } }, measures, values);
    const fixed = await scoreTargets(stated, { vectors });
    expect(fixed.map(([{ values }]) => values[0].mean)).toEqual([12, 12]);
  });

  it("of a run and its like are the same to the bit", async () => {
    const runs = { a: {}, b: { parameters: { levelDays: 5 } } };
    const measures = {
      a: { run: "a", indicator: "sojournTime" },
      b: { run: "b", indicator: "sojournTime" },
    };
    const [score] = await scoreTargets(fileOf(runs, measures, [value("ratio", "a / b", [1, 1])]), {
      replications: 3,
    });
    expect(score[0].values[0]).toMatchObject({ mean: 1, low: 1, high: 1, verdict: "inside" });
  });

  it("add up: townships to the county, matters to all cases, months to the whole", async () => {
    const of = (more: object) => ({ run: "a", indicator: "completed", ...more });
    const monthly = Object.fromEntries(months(6).map((m) => [`m${m}`, of({ months: [m, m] })]));
    const measures = {
      all: of({}),
      east: of({ townships: ["甲镇"] }),
      west: of({ townships: ["乙乡"] }),
      here: of({ matters: ["here"] }),
      above: of({ matters: ["above"] }),
      hereEast: of({ matters: ["here"], townships: ["甲镇"] }),
      hereWest: of({ matters: ["here"], townships: ["乙乡"] }),
      most: of({ over: "highest" }),
      least: of({ over: "lowest" }),
      ...monthly,
    };
    const parts = months(6).map((m) => `m${m}`);
    const [all, ...rest] = await means({ a: {} }, measures, [
      "all",
      "east + west",
      "here + above",
      "hereEast + hereWest - here",
      parts.join(" + "),
      `max(${parts.join(", ")}) - most`,
      `min(${parts.join(", ")}) - least`,
    ]);
    expect(all).toBeGreaterThan(1000);
    expect(rest).toEqual([all, all, 0, all, 0, 0]);
  });

  it("tell matters apart: a level above takes its five days, errors and satisfaction are those of the matter", async () => {
    const of = (indicator: string, matters?: string[]) => ({
      run: "a",
      indicator,
      months: [2, 6],
      ...(matters ? { matters } : {}),
    });
    const measures = {
      here: of("sojournTime", ["here"]),
      above: of("sojournTime", ["above"]),
      both: of("sojournTime", ["here", "above"]),
      whole: of("sojournTime"),
      visits: of("visits", ["above"]),
      pass: of("firstPassRate", ["here"]),
      error: of("errorRate", ["here"]),
      errorAll: of("errorRate", ["here", "above"]),
      errorWhole: of("errorRate"),
      satisfied: of("satisfaction", ["here", "above"]),
    };
    const [gap, both, visits, complement, error, satisfied] = await means({ a: {} }, measures, [
      "above - here",
      "both - whole",
      "visits",
      "pass + error - 1",
      "errorAll - errorWhole",
      "satisfied",
    ]);
    // five days there; here the procedure of an ordinary matter, about two
    expect(gap).toBeGreaterThan(3);
    expect(gap).toBeLessThan(5);
    expect(both).toBeCloseTo(0, 10);
    expect(visits).toBeCloseTo(2.8, 1);
    expect(complement).toBeCloseTo(0, 10);
    expect(error).toBeCloseTo(0, 3);
    // nothing is reformed: about the baseline that it is held against
    expect(satisfied).toBeCloseTo(0.68, 1);
  });

  it("of what never happened are no figures, and no fact is inside by them", async () => {
    const runs = {
      a: { parameters: { demand: 0.2 }, matters: [{ ...matter("here", "township"), rate: 0 }] },
    };
    const measures = { w: { run: "a", indicator: "sojournTime", matters: ["here"] } };
    const [[score]] = await scoreTargets(fileOf(runs, measures, [value("w", "w", [0, 100])]));
    expect(score.values[0].mean).toBeNaN();
    expect([score.inside, score.verdict]).toEqual([false, "outside"]);
  });

  it("do not depend on the order or the number of workers; runs that are alike are done once", async () => {
    let asked = 0;
    const backwards: Runner = {
      async run(requests, onDone) {
        asked += requests.length;
        for (let i = requests.length - 1; i >= 0; i--) onDone(i, execute(requests[i]));
      },
    };
    const runs = { a: {}, b: { title: "b" }, c: { parameters: { demand: 1.1 } } };
    const measures = Object.fromEntries(
      ["a", "b", "c"].map((run) => [run, { run, indicator: "sojournTime" }]),
    );
    const targets = fileOf(runs, measures, [value("all", "a + b + c")]);
    const vectors: Vector[] = [{}, { levelDays: 6 }];
    const options = { replications: 2, vectors };
    const there = await scoreTargets(targets, { ...options, runner: backwards });
    // the two different runs of two vectors and two replications, and their baseline
    expect(asked).toBe(2 * 2 * 2 + 1);
    expect(await scoreTargets(targets, options)).toEqual(there);
  });

  it("refuse a parameter that is none", async () => {
    const targets = fileOf({ a: {} }, { n: { run: "a", indicator: "arrived" } }, [value("n", "n")]);
    await expect(scoreTargets(targets, { vectors: [{ levelDay: 4 }] })).rejects.toThrow(
      'Did you mean "levelDays"?',
    );
  });
});

describe("a verdict", () => {
  it.each([
    [{ mean: 2, low: 1.5, high: 2.5 }, "inside"],
    [{ mean: 2, low: 0.5, high: 3.5 }, "unsettled"],
    [{ mean: 4, low: 2.9, high: 5 }, "unsettled"],
    [{ mean: 4, low: 3.5, high: 4.5 }, "outside"],
    [{ mean: 1, low: 1, high: 1 }, "inside"],
  ])("on the band from 1 to 3 of %j is %s", (interval, verdict) => {
    expect(judgeBand(interval, [1, 3])).toBe(verdict);
  });
});

describe("the shipped facts", () => {
  const { targets } = shippedTargets("stylised-facts");
  const upper = ["SF06", "SF08", "SF16"]; // fourteen townships each
  const insideOf = async (ids: readonly string[], replications: number) => {
    const chosen = targets.filter(({ id }) => ids.includes(id));
    const [scores] = await scoreTargets(chosen, { replications });
    return scores.filter(({ inside }) => inside).map(({ id }) => id);
  };

  it("are the thirteen of the evidence", () => {
    expect(targets.map(({ id }) => id)).toEqual(
      "SF01 SF02 SF03 SF05 SF06 SF08 SF10 SF11 SF12 SF13 SF14 SF15 SF16".split(" "),
    );
    for (const { stated, assumed } of targets) {
      expect(stated.zh).toMatch(/\p{Script=Han}/u);
      expect(assumed.en).toMatch(/[a-z]/);
    }
  });

  // What is inside with the set calibrated-2, twelve of thirteen, and what is not. A change of the model that moves one moves this list.
  it("at the desks of a township: these are inside, the others miss", { timeout: 300_000 }, async () => {
    const rest = targets.map(({ id }) => id).filter((id) => !upper.includes(id));
    expect(await insideOf(rest, 20)).toEqual(INSIDE);
  });

  it("at the desks above: all three are inside", { timeout: 300_000 }, async () => {
    expect(await insideOf(upper, 2)).toEqual(upper);
  });
});

const INSIDE = ["SF01", "SF02", "SF03", "SF05", "SF10", "SF11", "SF13", "SF14", "SF15"];
