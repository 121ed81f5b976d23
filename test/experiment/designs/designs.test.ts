/** Grid and one-at-a-time designs against answers that are known beforehand. */
import { describe, expect, it } from "vitest";
import { coarseFirst, valuesAlong } from "../../../src/experiment/designs/grid.ts";
import {
  type Axis,
  compare,
  designRuns,
  differenceAt,
  effectsOf,
  effectsTipping,
  factorsFor,
  type Grid,
  grid,
  gridTipping,
  indicators,
  inPlace,
  judgedIndicators,
  oneAtATime,
  Problem,
  phaseOf,
  type Runner,
  scenario,
} from "../../../src/index.ts";

const county = { townships: [{ name: "甲乡", archetype: "山区小乡" }] };
/** Ranges and values that stay, whatever is fitted later. */
const short = { parameterSet: "literature-1", years: 0.5, warmUp: 0.25, county };
const of = (id: string, more: object = {}) => scenario(id, { ...short, ...more });
const plain = of("baseline");
const fixed = (id: string, days: number) =>
  of("baseline", {
    id,
    title: { zh: "定死天数", en: "Days fixed" },
    reforms: [{ when: "2024-01", what: { set: { parameter: "levelDays", value: days } } }],
  });
/** As slow at every desk as can be. */
const slower = fixed("slower", 7);
/** Better than the baseline where that takes longer than four and a half days, else worse. */
const turning = fixed("turning", 4.5);
const placebo = of("baseline", { id: "placebo" });

/** What four pairs settle in so small a county. */
const JUDGED = "satisfaction";
const REPLICATIONS = 4;

const x: Axis = { parameter: "learningHalfLife", low: 6, high: 26, steps: 3 };
const y: Axis = { parameter: "trainingGain", low: 0.4, high: 0.77, steps: 2 };

describe("the values and the order of a grid", () => {
  it("are evenly spaced, both ends among them", () => {
    expect(valuesAlong({ parameter: "a", low: 0.1, high: 0.4, steps: 4 })).toEqual([0.1, 0.2, 0.3, 0.4]);
  });

  it("begin with the corners and reach every cell once", () => {
    const stages = coarseFirst(5, 4);
    expect(stages[0]).toEqual([0, 4, 15, 19]);
    expect(stages[1]).toEqual([2, 5, 7, 9, 17]);
    expect(stages.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i));
    expect(coarseFirst(2, 2)).toEqual([[0, 1, 2, 3]]);
  });
});

describe("a grid", () => {
  it("finds the slower of two slower in every cell, and says so", async () => {
    const seen: number[] = [];
    const parts: Grid[] = [];
    const found = await grid([plain, slower], [x, y], {
      replications: REPLICATIONS,
      onProgress: ({ done, total }) => seen.push(done / total),
      onGrid: (part) => parts.push(part),
    });
    expect(found.interrupted).toBe(false);
    const cells = phaseOf(found, JUDGED);
    expect(cells.map(({ column, row }) => [column, row])).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
      [0, 1],
      [1, 1],
      [2, 1],
    ]);
    expect(found.points[5].at).toEqual({ learningHalfLife: 26, trainingGain: 0.77 });
    for (const { mean, leader, wins, n } of cells) {
      expect(mean).toBeLessThan(0);
      expect([leader, wins, n]).toEqual([0, [REPLICATIONS, 0], REPLICATIONS]);
    }
    expect(gridTipping(found, JUDGED)).toEqual({
      zh: `看${indicators.satisfaction.zh}，所试的 6 格里，处处都是${plain.document.title.zh}更好。`,
      en: `By ${indicators.satisfaction.en.toLowerCase()}, ${plain.document.title.en} is better in every one of the 6 cells.`,
    });
    // coarse before fine: corners first, each cell once, and the last part is the whole
    expect(parts).toHaveLength(6);
    expect(parts[3].points.map(({ values }) => Object.keys(values).length > 0)).toEqual([
      ...[true, false, true],
      ...[true, false, true],
    ]);
    expect({ ...parts[5], interrupted: false }).toEqual(found);
    expect(seen).toHaveLength(designRuns(6, REPLICATIONS));
    expect(seen.at(-1)).toBe(1);
  });

  it("finds the border where it is, and says between which values", async () => {
    const days: Axis = { parameter: "levelDays", low: 3, high: 6, steps: 4 };
    const found = await grid([plain, turning], [{ ...y, steps: 2 }, days], { replications: REPLICATIONS });
    const leaders = phaseOf(found, JUDGED).map(({ leader }) => leader);
    expect(leaders).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
    expect(gridTipping(found, JUDGED)).toEqual({
      zh: `看${indicators.satisfaction.zh}，“每一级流转天数”高于约 4.5 工作日时，定死天数更好（4 格中有 4 格有定论）；低于它时，${plain.document.title.zh}更好（4 格中有 4 格有定论）。`,
      en: `By ${indicators.satisfaction.en.toLowerCase()}, with “Days per level above” above about 4.5 working days, Days fixed is better (settled in 4 of 4 cells); below it, ${plain.document.title.en} is better (settled in 4 of 4 cells).`,
    });
  });

  it("finds nothing settled, and no run that differs, where there is nothing to be found", async () => {
    const found = await grid([plain, placebo], [x, y], { replications: 3 });
    for (const indicator of judgedIndicators)
      for (const cell of phaseOf(found, indicator)) {
        expect([cell.mean, cell.wins, cell.leader]).toEqual([0, [0, 0], undefined]);
      }
    expect(gridTipping(found, "backlog").en).toContain("not one of the 6 cells");
  });

  it("has the numbers of a comparison where the parameters are those of the scenario", async () => {
    const ids = ["baseline", "all-at-once"];
    const [against, other] = ids.map((id) => of(id, { years: 1 }));
    const options = { replications: 2, seed: "same" };
    const study = await compare(
      ids.map((id) => of(id, { years: 1, parameters: { trainingGain: 0.5, levelDays: 4 } })),
      { ...options, divergence: false },
    );
    const axes: [Axis, Axis] = [
      { parameter: "trainingGain", low: 0.5, high: 0.6, steps: 2 },
      { parameter: "levelDays", low: 4, high: 6, steps: 2 },
    ];
    const found = await grid([against, other], axes, options);
    for (const indicator of judgedIndicators) {
      const { mean, low, high } = differenceAt(found.points[0], indicator);
      expect({ mean, low, high }).toMatchObject(
        Object.fromEntries(
          ["mean", "low", "high"].map((key) => [
            key,
            expect.closeTo(study.differences[0].indicators[indicator][key as "mean"], 9),
          ]),
        ),
      );
    }
  });

  it("keeps what is done when it is stopped, replication by replication", async () => {
    const controller = new AbortController();
    const here = inPlace();
    let left = 6;
    const runner: Runner = {
      run: (requests, onDone, signal) =>
        here.run(
          requests,
          (index, result) => {
            onDone(index, result);
            if (--left === 0) controller.abort();
          },
          signal,
        ),
    };
    const found = await grid([plain, slower], [x, y], { replications: 2, runner, signal: controller.signal });
    expect(found.interrupted).toBe(true);
    const counts = phaseOf(found, "backlog").map(({ n }) => n);
    // one reference, two pairs of the first corner, and half of one of the second
    expect(counts).toEqual([2, 0, 0, 0, 0, 0]);
    expect(gridTipping(found, JUDGED).zh).toContain("所试的 1 格里");
  });

  it("refuses axes that make no grid, with all that is wrong", async () => {
    const wrong: [Axis, Axis] = [
      { parameter: "traningGain", low: 0, high: 1, steps: 3 },
      { parameter: "levelDays", low: 9, high: 3, steps: 1 },
    ];
    const refused = await grid([plain, slower], wrong).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Problem);
    const details = (refused as Problem).details.map(
      ({ path, what, mend }) => `${path} ${what.en} ${mend?.en}`,
    );
    expect(details[0]).toContain(
      `axes.traningGain there is no parameter "traningGain". Did you mean "trainingGain"?`,
    );
    expect(details.slice(1).join()).toMatch(/9 is not below 3.*at least two values, not 1/);
    await expect(grid([plain, slower], [x, x])).rejects.toThrow(/same parameter|同一个参数/);
    await expect(grid([plain, plain], [x, y])).rejects.toBeInstanceOf(Problem);
  });

  it("refuses to vary what sets the two apart", async () => {
    const stated = of("baseline", { id: "stated", parameters: { trainingGain: 0.7 } });
    await expect(grid([plain, stated], [x, y])).rejects.toThrow(/trainingGain/);
    // what both state alike may be varied
    const both = [plain, placebo].map(({ document: { id } }) =>
      of("baseline", { id, parameters: { trainingGain: 0.7 } }),
    );
    const found = await grid([both[0], both[1]], [{ ...x, steps: 2 }, y], { replications: 1 });
    expect(found.axes[1].now).toBe(0.7);
    expect(found.points[0].at.trainingGain).toBe(0.4);
  });
});

describe("one at a time", () => {
  it("finds the parameter that turns the order, and those that do nothing", async () => {
    const names = ["levelDays", "campaignCut", "trainingGain"];
    const found = await oneAtATime([plain, turning], { replications: REPLICATIONS, parameters: names });
    expect(found.factors.map(({ factor }) => factor.name).sort()).toEqual([...names].sort());
    const [first, ...others] = effectsOf(found, JUDGED);
    expect(first).toMatchObject({ order: "turns", low: { leader: 0 }, high: { leader: 1 } });
    expect(first).toMatchObject({
      factor: { name: "levelDays", low: 3, high: 7 },
      change: { settled: true },
    });
    expect(others.map(({ order }) => order)).toEqual(["keeps", "keeps"]);
    // no campaign is ever waged there
    const idle = others.find(({ factor }) => factor.name === "campaignCut");
    expect(idle?.change).toEqual({ mean: 0, low: 0, high: 0, settled: false });
    expect(effectsTipping(found, JUDGED).en).toBe(
      `By ${indicators.satisfaction.en.toLowerCase()}, Days fixed is better as things stand; of 3 parameters at the ends of their ranges, these alone turn the order: “${first.factor.title.en}” (${plain.document.title.en} is better at 3).`,
    );
  });

  it("tells apart what turns an order, leaves it open and settles an open one", async () => {
    const names = ["levelDays", "campaignCut"];
    const blurred = await oneAtATime([plain, slower], { replications: REPLICATIONS, parameters: names });
    expect(effectsOf(blurred, JUDGED).map(({ order }) => order)).toEqual(["blurs", "keeps"]);
    expect(effectsTipping(blurred, JUDGED).zh).toMatch(
      /2 个参数逐个换到区间两端，没有一个能单独翻转次序；在一端变得分不清的有“每一级流转天数”。$/,
    );
    const level = await oneAtATime([plain, fixed("level", 5)], {
      replications: REPLICATIONS,
      parameters: names,
    });
    expect(effectsOf(level, JUDGED).map(({ order }) => order)).toEqual(["settles", "keeps"]);
    expect(effectsTipping(level, JUDGED).zh).toContain("按现在的取值分不清");
    const stated = ["one", "other"].map((id) => of("baseline", { id, parameters: { levelDays: 4 } }));
    expect(factorsFor([stated[0], stated[1]], names).map(({ name }) => name)).toEqual(["campaignCut"]);
  });

  it("says which name is no parameter", () => {
    expect(() => factorsFor([plain, slower], ["levelDay"])).toThrow(/levelDay.*levelDays/s);
  });

  it("by default varies what has a published or fitted range", () => {
    const factors = factorsFor([plain, slower]);
    expect(factors.length).toBeGreaterThan(20);
    expect(new Set(factors.map(({ range }) => range))).toEqual(new Set(["published"]));
    const fitted = ["one", "other"].map((id) => of("baseline", { id, parameterSet: "calibrated-1" }));
    const ranges = factorsFor([fitted[0], fitted[1]]).map(({ range }) => range);
    expect(new Set(ranges)).toEqual(new Set(["published", "fit"]));
    expect(factorsFor([plain, slower], "all").length).toBeGreaterThan(100);
  });
});
