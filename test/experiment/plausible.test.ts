/**
 * Plausible by eye (model.md 3.2, last paragraph; issue 2): the baseline is strained and stable over ten years and comes
 * back from a shock; all at once makes things worse; ripe batches improve on both and can be overdone. Bands and
 * directions were written down before the model was built. Orderings are over three paired replications and must be
 * settled, which is to say that the 95 % interval of the paired difference excludes 0.
 */
import { beforeAll, describe, expect, it } from "vitest";
import {
  compare,
  execute,
  type Reference,
  type RunResult,
  referencesOf,
  type Study,
  scenario,
} from "../../src/index.ts";
import { digest } from "../../src/run/digest.ts";

/** Milliseconds; a busy machine may need minutes for what takes seconds. */
const PATIENCE = 600_000;

const bands: Readonly<Record<string, readonly [number, number]>> = {
  utilisation: [0.8, 0.95],
  satisfaction: [0.65, 0.72],
  errorRate: [0.1, 0.13],
  abandonedShare: [0, 0.01],
};

/** Indicators outside their bands in one year of 252 days from `from` on. */
function outside(result: RunResult, from: number): string[] {
  const { indicators } = digest(result, 252, from, from + 252);
  return Object.entries(bands).flatMap(([name, [low, high]]) =>
    indicators[name] >= low && indicators[name] <= high ? [] : [`day ${from}: ${name} ${indicators[name]}`],
  );
}

describe("the baseline county", () => {
  let references: readonly Reference[];
  const run = (overrides: object) =>
    execute({ scenario: scenario("baseline", overrides), seed: "2024", replication: 0, references });

  beforeAll(() => {
    references = referencesOf(scenario("baseline"));
  }, PATIENCE);

  it("is strained and stable in each of ten years", { timeout: PATIENCE }, () => {
    const result = run({ years: 10 });
    const years = Array.from({ length: 10 }, (_, year) => 252 * (year + 1));
    expect(years.flatMap((from) => outside(result, from))).toEqual([]);
    expect(result.residual).toBe(0);
  });

  it("is back two years after six months of demand × 1.3", { timeout: PATIENCE }, () => {
    const shock = { when: "2024-01", what: { shock: { demand: 1.3, months: 6 } } };
    const result = run({ years: 3.5, reforms: [shock] });
    // the warm-up, six months of shock, two years; then a year that must be like any other
    const after = 252 + 126 + 504;
    const months = outside(result, after);
    expect(months).toEqual([]);
    // and the shock was one
    const during = digest(result, 252, 252, 252 + 126).indicators;
    expect(during.load).toBeGreaterThan(0.95);
    expect(outside(result, 252)).not.toEqual([]);
  });
});

/** Ripe batches in name only: all in one batch, no threshold, no courses, nothing along, however loaded. */
const overdone = {
  id: "overdone",
  reforms: [
    {
      when: "2024-07",
      controller: "ripeBatches",
      where: { matters: { decide: ["county"] } },
      with: {
        every: 1,
        batch: 74,
        ripeAt: 0,
        maxUtilisation: 1,
        train: false,
        powers: ["decide", "enforce", "supervise"],
      },
    },
  ],
};

const ids = ["baseline", "all-at-once", "all-at-once-resourced", "ripe-batches", "half-devolution"];

describe("strategies", () => {
  let study: Study;

  beforeAll(async () => {
    const strategies = [...ids.map((id) => scenario(id)), scenario("ripe-batches", overdone)];
    study = await compare(strategies, { replications: 3, seed: "2024", divergence: false });
  }, PATIENCE);

  /** How far `id` lies over `against`: 1 settled above, −1 settled below, 0 not settled. */
  function sign(indicator: string, id: string, against: string): number {
    for (const [one, other, direction] of [
      [id, against, 1],
      [against, id, -1],
    ] as const) {
      const found = study.differences.find((each) => each.id === one && each.against === other);
      if (found) {
        const { mean, settled } = found.indicators[indicator];
        return settled ? direction * Math.sign(mean) : 0;
      }
    }
    throw new Error(`${id} and ${against} were not compared`);
  }

  /** Signs of the four that decide, in this order. */
  const signs = (id: string, against: string) =>
    ["sojournTime", "errorRate", "burnout", "satisfaction"].map((name) => sign(name, id, against));
  const worse = [1, 1, 1, -1];
  const better = [-1, -1, -1, 1];

  it("all at once lets sojourn time, errors and burnout rise and satisfaction fall", () => {
    expect(signs("all-at-once", "baseline")).toEqual(worse);
  });

  it("ripe batches improve on the baseline and on all at once", () => {
    expect(signs("ripe-batches", "baseline")).toEqual(better);
    expect(signs("ripe-batches", "all-at-once")).toEqual(better);
  });

  it("with the same resources all at once has the worse worst quarter: the worth of sequence (3.2 (18))", () => {
    /** Highest mean of 13 weeks in a row, over the mean of the replications. */
    const worstQuarter = (id: string, indicator: string) => {
      const weeks = study.strategies.find((one) => one.id === id)?.weekly[indicator].mean ?? [];
      const quarters = weeks
        .slice(12)
        .map((_, i) => weeks.slice(i, i + 13).reduce((sum, x) => sum + x, 0) / 13);
      return Math.max(...quarters);
    };
    for (const indicator of ["errorRate", "burnout", "sojournTime"])
      expect(worstQuarter("ripe-batches", indicator), indicator).toBeLessThan(
        worstQuarter("all-at-once-resourced", indicator),
      );
  });

  it("overdone, they lose the advantage over both", () => {
    expect(signs("overdone", "ripe-batches")).toEqual(worse);
    expect(signs("overdone", "baseline")).toEqual(worse);
  });

  it("half-devolution is slower than none and than the whole of it with the same resources", () => {
    expect(sign("sojournTime", "half-devolution", "baseline")).toBe(1);
    expect(sign("sojournTime", "half-devolution", "all-at-once-resourced")).toBe(1);
  });

  it("the books and the placebo hold in all of it", () => {
    expect(study.residual).toBe(0);
    expect(study.placebo.exact).toBe(true);
  });
});
