/** Inflow: the season keeps the year, shocks thin or add behind the base stream, openness induces (M28). */
import { describe, expect, it } from "vitest";
import { inflow, seasonFactor } from "../../../src/model/mechanisms/inflow.ts";
import { allBut, countyOf, inTwoTowns } from "../county.ts";

describe("season", () => {
  it("is 1 over the year and quiet in the second month", () => {
    const months = Array.from({ length: 12 }, (_, month) => seasonFactor(month, 0.1));
    expect(months.reduce((sum, factor) => sum + factor, 0)).toBeCloseTo(12, 12);
    expect(months[1]).toBeCloseTo(0.9, 12);
    expect(seasonFactor(1, 0)).toBe(1);
  });
});

type Change = (state: ReturnType<typeof countyOf>["state"]) => void;

/** Keys of the cases that come to the first township, each beginning with its day. */
function arrivals(change: Change, overrides: object = {}, days = 40): string[] {
  const town = countyOf(inTwoTowns("baseline", overrides), { mechanisms: [inflow] });
  change(town.state);
  town.run(days);
  const { cases, queues } = town.state;
  const keys: string[] = [];
  for (const id of queues.of(cases, 0)) {
    const parts = (["arrived", "matter", "keyA", "keyB"] as const).map((name) => cases.get(id, name));
    keys.push(parts.join(" "));
  }
  return keys;
}

/** How many came on each of 250 days of a year without seasons. */
function daily(change: Change): number[] {
  const counts = new Array<number>(250).fill(0);
  for (const key of arrivals(change, { mechanisms: { off: ["season"] } }, 250))
    counts[Number.parseInt(key, 10)]++;
  return counts;
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;
  const [ma, mb] = [mean(a), mean(b)];
  const of = (x: readonly number[], mx: number, y: readonly number[], my: number) =>
    x.reduce((sum, value, i) => sum + (value - mx) * (y[i] - my), 0);
  return of(a, ma, b, mb) / Math.sqrt(of(a, ma, a, ma) * of(b, mb, b, mb));
}

describe("one base stream for every strategy", () => {
  const base = arrivals(() => {});

  it("has no key twice", () => {
    expect(base.length).toBeGreaterThan(1500);
    expect(new Set(base).size).toBe(base.length);
  });

  it("a fall of demand leaves a part of the same cases", () => {
    const fewer = arrivals((state) => state.demandFactor.fill(0.6));
    expect(fewer.filter((key) => !base.includes(key))).toEqual([]);
    // binomial(n, .6): within 4 standard errors
    const error = Math.sqrt(base.length * 0.6 * 0.4);
    expect(Math.abs(fewer.length - 0.6 * base.length)).toBeLessThan(4 * error);
  });

  it("a rise, and what openness induces, come on top of all of them", () => {
    for (const change of [
      (state: { demandFactor: Float64Array }) => state.demandFactor.fill(1.3),
      (state: { openness: Float64Array }) => state.openness.fill(0.6), // .5 · .6 = .3 more
    ]) {
      const more = arrivals(change);
      const keys = new Set(more);
      expect(base.filter((key) => !keys.has(key))).toEqual([]);
      expect(keys.size).toBe(more.length);
      // Poisson with mean .3 n: within 4 standard errors
      const added = more.length - base.length;
      expect(Math.abs(added - 0.3 * base.length)).toBeLessThan(4 * Math.sqrt(0.3 * base.length));
    }
  });

  it("what comes on top has luck of its own", () => {
    const alone = daily(() => {});
    const added = daily((state) => state.demandFactor.fill(2)).map((n, day) => n - alone[day]);
    // 250 days: the correlation of independent series lies within 3.291/√250 = .21 (two-sided level .001)
    expect(Math.abs(correlation(alone, added))).toBeLessThan(3.291 / Math.sqrt(250));
  });

  it("no demand, no cases", () => {
    expect(arrivals((state) => state.demandFactor.fill(0))).toEqual([]);
  });

  it("is as large as the population and the catalogue say", () => {
    // 15 reported months of a year without a season: the first 40 days
    const flat = arrivals(() => {}, { mechanisms: { off: allBut() } });
    const { model } = countyOf(inTwoTowns("baseline"));
    let mean = 0;
    for (let m = 0; m < model.M; m++) mean += 40 * model.rate[m];
    expect(Math.abs(flat.length - mean)).toBeLessThan(4 * Math.sqrt(mean));
    // about .5 cases per resident and year (3.2 (17)): 60 a day in a township of 30,000
    expect(mean / 40).toBeGreaterThan(50);
    expect(mean / 40).toBeLessThan(70);
  });
});
