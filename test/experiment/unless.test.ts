/** What would turn a verdict, found in a study that was made for it. */
import { describe, expect, it } from "vitest";
import { type Study, unlessOf } from "../../src/index.ts";
import { fakeStudy } from "../fixtures/fake-study.ts";

const plain = fakeStudy(2) as unknown as Study;
const [difference] = plain.differences;
const flat = (value: number) => Array.from({ length: 151 }, () => value);
const interval = (mean: number) => ({ mean, low: mean, high: mean, settled: mean !== 0 });
const level = Object.fromEntries(Object.keys(difference.indicators).map((name) => [name, interval(0)]));

/** Ripe batches has a backlog that is 100 smaller, in every week, run and township; nothing else differs. */
const clear: Study = {
  ...plain,
  differences: [
    {
      ...difference,
      better: { backlog: 20 },
      worse: {},
      indicators: { ...level, backlog: interval(-100) },
      overall: { ...level, backlog: interval(-100) },
      weekly: { backlog: { mean: flat(-100), low: flat(-120), high: flat(-80) } },
    },
  ],
  strategies: plain.strategies.map((one, i) => ({
    ...one,
    townships: { backlog: [flat(200 - 100 * i), flat(300 - 100 * i)] },
  })),
};
const turned = (change: Partial<Study["differences"][number]>): Study => ({
  ...clear,
  differences: [{ ...clear.differences[0], ...change }],
});
const texts = (study: Study) => unlessOf(study).map(({ zh, en }) => [zh, en]);

describe("the unless of a verdict", () => {
  it("says when nothing turns it, and that parameters are another question", () => {
    const [first, open] = texts(clear);
    expect(first[0]).toContain("没有什么会翻转它");
    expect(first[1]).toContain("no township");
    expect(open[0]).toContain("还没有试过");
    expect(unlessOf(clear)[0].about).toEqual(["ripe-batches", "all-at-once"]);
  });

  it("names what is worse", () => {
    const two = { ...clear.differences[0].indicators, errorRate: interval(-0.1) };
    const study = turned({ indicators: { ...two, burnout: interval(0.05) } });
    expect(texts(study)[0]).toEqual(["除非更看重倦怠。", "Unless you care more about burnout."]);
    const dear = turned({ indicators: { ...clear.differences[0].indicators, cost: interval(80) } });
    expect(texts(dear)[0]).toEqual(["除非更看重财政成本。", "Unless you care more about fiscal cost."]);
    const cheap = turned({ indicators: { ...clear.differences[0].indicators, cost: interval(-80) } });
    expect(texts(cheap)).toEqual(texts(clear));
  });

  it("is nothing where each is better in as many things: nobody leads", () => {
    const even = turned({ indicators: { ...clear.differences[0].indicators, burnout: interval(0.05) } });
    expect(texts(even)).toEqual([]);
  });

  it("names the months before it leads, and not a dip after", () => {
    const behindIn = (from: number, to: number) => {
      const at = (sure: number, other: number) => flat(0).map((_, w) => (w >= from && w < to ? other : sure));
      return turned({ weekly: { backlog: { mean: at(-100, 50), low: at(-120, 30), high: at(-80, 70) } } });
    };
    expect(texts(behindIn(0, 8))[0]).toEqual([
      "除非只看头 2 个月（那时积压更差）。",
      "Unless only the first 2 months count (backlog is worse then).",
    ]);
    expect(texts(behindIn(50, 58))).toEqual(texts(clear));
  });

  it("names the transition where the whole time goes the other way, and not where that is level or not settled", () => {
    const overall = (change: object) =>
      turned({ overall: { ...level, backlog: { ...interval(50), ...change } } });
    expect(texts(overall({}))[0]).toEqual([
      "除非把过渡期也算进来（那样积压更差）。",
      "Unless the transition counts too (backlog is worse then).",
    ]);
    expect(texts(overall({ settled: false }))).toEqual(texts(clear));
    expect(texts(turned({ overall: level }))).toEqual(texts(clear));
  });

  it("names townships where it goes the other way, and not those where it is level", () => {
    const towns = [flat(200), flat(300)];
    const withTowns = (own: number[][]): Study => ({
      ...clear,
      strategies: clear.strategies.map((one, i) => ({
        ...one,
        townships: { backlog: i === 0 ? towns : own },
      })),
    });
    expect(texts(withTowns([flat(50), flat(330)]))[0][0]).toBe(
      "除非只看示例乡（全县 2 个，那里积压反而更差）。",
    );
    expect(texts(withTowns([flat(50), flat(301)]))).toEqual(texts(clear));
  });

  it("counts the runs and the draws that had it the other way", () => {
    expect(texts(turned({ worse: { backlog: 3 } }))[0][1]).toContain("in 3 of 20 paired runs");
    const basis = {
      id: "ripe-batches",
      against: "all-at-once",
      indicator: "backlog",
      mean: -100,
      low: -200,
      high: 10,
    };
    const drawn = { draws: 16, counts: {}, bases: [{ ...basis, sameSign: 0.75, shares: {} }] };
    expect(texts({ ...clear, evidence: drawn })).toEqual([
      [
        "除非参数取别的值（抽取中 25 % 积压反过来）。",
        "Unless parameters are others (backlog the other way in 25 % of the draws).",
      ],
    ]);
  });

  it("says nothing of the first months where a study that was read from JSON has no curves", () => {
    const [first] = texts(turned({ weekly: {} }));
    expect(first[0]).toContain("没有什么会翻转它");
    expect(first.join(" ")).not.toMatch(/头几个月|first months/);
    expect(texts(clear)[0].join(" ")).toMatch(/头几个月.*first months/);
  });

  it("is silent where nothing is settled", () => {
    expect(unlessOf(turned({ indicators: level }))).toEqual([]);
    expect(unlessOf({ ...clear, sentences: [] })).toEqual([]);
  });
});
