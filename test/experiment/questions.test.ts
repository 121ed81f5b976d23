/** Orderings over draws: the draws themselves, shares with their intervals, and where an ordering fails. */
import { describe, expect, it } from "vitest";
import { latinHypercube, type Vector } from "../../src/experiment/draws.ts";
import { askQuestions, type DrawnAnswer, wilson } from "../../src/experiment/questions.ts";
import { failingRegion } from "../../src/experiment/region.ts";
import { drawnRanges, parameters, readTargets, shippedTargets } from "../../src/index.ts";
import { shipped } from "../../src/scenario/shipped.generated.ts";

describe("draws", () => {
  const ranges = { a: [0, 1], b: [10, 20], c: [-1, 1] } as const;
  const vectors = latinHypercube(ranges, 50, "s");

  it("have one value in each fiftieth of every range", () => {
    for (const [name, [low, high]] of Object.entries(ranges)) {
      const parts = vectors.map((vector) => Math.floor(((vector[name] - low) / (high - low)) * 50));
      expect(parts.sort((x, y) => x - y)).toEqual(Array.from({ length: 50 }, (_, i) => i));
    }
  });

  it("are the same for the same seed, others for another, and parameters do not go together", () => {
    expect(latinHypercube(ranges, 50, "s")).toEqual(vectors);
    expect(latinHypercube(ranges, 50, "t")).not.toEqual(vectors);
    const many = latinHypercube(ranges, 2000, "s");
    const mean = many.reduce((sum, { a, b }) => sum + (a - 0.5) * (b - 15), 0) / 2000;
    // a correlation of .08 is 3.5 standard errors
    expect(Math.abs(mean / (10 / 12))).toBeLessThan(0.08);
  });

  it("stay in the published ranges, which lie within what can be entered and hold the default", () => {
    for (const [name, [low, high]] of Object.entries(drawnRanges)) {
      const { min, max, default: usual } = parameters[name as keyof typeof parameters];
      expect([name, low >= min, high <= max, low < high]).toEqual([name, true, true, true]);
      expect([name, usual >= low && usual <= high]).toEqual([name, true]);
    }
    expect(Object.keys(drawnRanges).length).toBeGreaterThan(30);
  });
});

describe("the interval of a share", () => {
  it("is Wilson's", () => {
    // worked by hand: 8 of 10
    expect(wilson(8, 10).low).toBeCloseTo(0.4902, 4);
    expect(wilson(8, 10).high).toBeCloseTo(0.9433, 4);
    expect(wilson(200, 200)).toMatchObject({ mean: 1, high: 1 });
    expect(wilson(0, 0)).toMatchObject({ low: 0, high: 1 });
  });
});

describe("where an ordering fails", () => {
  const vectors: Vector[] = latinHypercube({ a: [0, 1], b: [0, 1], c: [0, 1] }, 200, "region");

  it("is found by the parameter and the split that it depends on", () => {
    const region = failingRegion(
      vectors,
      vectors.map(({ b }) => b < 0.7),
    );
    expect(region).toMatchObject({ parameter: "b", side: "above", failing: 1, elsewhere: 0 });
    expect(region?.at).toBeCloseTo(0.7, 1);
    const below = failingRegion(
      vectors,
      vectors.map(({ c }) => c > 0.2),
    );
    expect(below).toMatchObject({ parameter: "c", side: "below" });
  });

  it("is not made up: where failing is chance it is found in less than 1 of 10 tries", () => {
    let found = 0;
    for (let i = 0; i < 100; i++) {
      const chance = latinHypercube({ u: [0, 1] }, 200, `chance ${i}`);
      if (
        failingRegion(
          vectors,
          chance.map(({ u }) => u > 0.3),
        )
      )
        found++;
    }
    expect(found).toBeLessThan(10);
  });

  it("is not looked for among a handful", () => {
    expect(
      failingRegion(
        vectors,
        vectors.map((_, i) => i > 3),
      ),
    ).toBeUndefined();
  });
});

const file = readTargets(
  {
    id: "q",
    title: "q",
    base: {
      extends: "baseline",
      years: 0.25,
      warmUp: 0.25,
      county: { townships: [{ name: "甲镇", archetype: "中西部一般镇" }] },
    },
    questions: [
      {
        id: "A",
        title: "More levels, more days",
        runs: { a: {} },
        measures: { n: { run: "a", indicator: "arrived" } },
        holds: "levelDays > 5 and n > 0",
        reports: [{ title: "days", value: "levelDays" }],
      },
      {
        id: "B",
        title: "Nothing to compare",
        runs: { a: {} },
        measures: { n: { run: "a", indicator: "arrived" } },
        holds: "(n - n) / (n - n) > 0",
        reports: [],
      },
    ],
  },
  { shipped },
);

describe("questions", () => {
  const vectors = latinHypercube({ levelDays: [3, 7] }, 6, "q");

  it("hold in the share of draws in which they do", async () => {
    const [a, b] = await askQuestions(file.questions, vectors);
    expect(a).toMatchObject({ id: "A", draws: 6, share: { mean: 0.5 } });
    expect(a.reports[0].mean).toBeCloseTo(5, 0);
    // no number compares as false
    expect(b.share.mean).toBe(0);
  });

  it("take up the draws that are known, and tell of each that is new", async () => {
    const told: DrawnAnswer[] = [];
    const whole = await askQuestions(file.questions, vectors, { onDraw: (one) => told.push(one) });
    expect(told.map(({ draw }) => draw)).toEqual([0, 1, 2, 3, 4, 5]);
    const again: number[] = [];
    const known = told.slice(2);
    const rest = await askQuestions(file.questions, vectors, {
      known,
      onDraw: ({ draw }) => again.push(draw),
    });
    expect(again).toEqual([0, 1]);
    expect(rest).toEqual(whole);
  });

  it("answer with the draws that were done when they are interrupted", async () => {
    const controller = new AbortController();
    const [a] = await askQuestions(file.questions, vectors, {
      signal: controller.signal,
      onDraw: ({ draw }) => draw === 2 && controller.abort(),
    });
    expect(a.draws).toBe(3);
  });
});

describe("the shipped orderings", () => {
  const { questions } = shippedTargets("questions");

  it("are the eight of the model", () => {
    expect(questions.map(({ id }) => id)).toEqual("Q1 Q2 Q5 Q6 Q8 Q10 Q12 Q14".split(" "));
    for (const { runs } of questions) {
      for (const { document } of Object.values(runs)) expect(document.years).toBeLessThanOrEqual(3);
    }
  });

  it("get an answer each", { timeout: 600_000 }, async () => {
    const answers = await askQuestions(questions, latinHypercube(drawnRanges, 1, "one"));
    for (const { id, share, reports } of answers) {
      expect([id, [0, 1].includes(share.mean)]).toEqual([id, true]);
      for (const { mean } of reports) expect([id, Number.isFinite(mean)]).toEqual([id, true]);
    }
  });
});
