/** Means, intervals, quantiles and bands against known values, and the interval's coverage where there is no effect. */
import { describe, expect, it } from "vitest";
import { Draw, seedFrom } from "../../src/core/random.ts";
import { bandOf, isSettled, meanInterval, tQuantile } from "../../src/experiment/statistics.ts";
import { quantile } from "../../src/table/aggregate.ts";

describe("Student's t", () => {
  it("has the 97.5 % quantiles of the tables", () => {
    const table: readonly [number, number][] = [
      [1, 12.706],
      [2, 4.303],
      [4, 2.776],
      [9, 2.262],
      [10, 2.228],
      [19, 2.093],
      [29, 2.045],
      [60, 2.0],
      [120, 1.98],
      [1e9, 1.96],
    ];
    for (const [df, value] of table) expect(tQuantile(df)).toBeCloseTo(value, 3);
    expect(tQuantile(0)).toBe(Number.POSITIVE_INFINITY);
  });

  it("falls with the degrees of freedom, also where the table ends", () => {
    for (let df = 1; df < 60; df++) expect(tQuantile(df + 1)).toBeLessThan(tQuantile(df));
  });
});

describe("interval of a mean", () => {
  it("is t · s / √n to either side", () => {
    const { mean, low, high } = meanInterval([1, 2, 3]);
    expect(mean).toBe(2);
    expect(high - mean).toBeCloseTo(4.3027 / Math.sqrt(3), 4); // s = 1
    expect(mean - low).toBeCloseTo(high - mean, 12);
  });

  it("has no width for one value, for none and for equal ones", () => {
    expect(meanInterval([7])).toEqual({ mean: 7, low: 7, high: 7 });
    expect(meanInterval([])).toEqual({ mean: 0, low: 0, high: 0 });
    expect(meanInterval([0, 0, 0])).toEqual({ mean: 0, low: 0, high: 0 });
  });

  it("settles a direction only with two values and more, and never on 0 alone", () => {
    expect(isSettled(meanInterval([5]), 1)).toBe(false);
    expect(isSettled(meanInterval([5, 5.1, 4.9]), 3)).toBe(true);
    expect(isSettled(meanInterval([-5, -5.1, -4.9]), 3)).toBe(true);
    expect(isSettled(meanInterval([-1, 1, 2]), 3)).toBe(false);
    expect(isSettled(meanInterval([0, 0, 0]), 3)).toBe(false);
  });
});

describe("no effect: paired differences around 0", () => {
  const trials = 4000;
  /** Share of studies of n pairs that call a direction settled. */
  function wrongly(n: number, draw: (luck: Draw) => number): number {
    const luck = new Draw(seedFrom("coverage"), `n ${n}`);
    let settled = 0;
    for (let trial = 0; trial < trials; trial++) {
      luck.at(n, trial);
      const values = Array.from({ length: n }, () => draw(luck));
      if (isSettled(meanInterval(values), n)) settled++;
    }
    return settled / trials;
  }
  // 4,000 trials at .05: standard error .00345; 3.291 of them (two-sided level .001) are .0113
  const error = 3.291 * Math.sqrt((0.05 * 0.95) / trials);

  it.each([2, 5, 20])("normal ones: 5 %% of studies of %s pairs are wrong", (n) => {
    expect(Math.abs(wrongly(n, (luck) => luck.normal()) - 0.05)).toBeLessThan(error);
  });

  it.each([5, 20])("long-tailed ones: no more than that in %s pairs", (n) => {
    // two runs that differ by luck alone: the difference of two exponentials
    expect(wrongly(n, (luck) => luck.exponential() - luck.exponential())).toBeLessThan(0.05 + error);
  });
});

describe("quantiles and bands", () => {
  it("interpolates between order statistics", () => {
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(quantile([1, 2, 3, 4], 0)).toBe(1);
    expect(quantile([1, 2, 3, 4], 1)).toBe(4);
    expect(quantile([10], 0.95)).toBe(10);
    expect(quantile([], 0.5)).toBe(Number.NaN);
  });

  it("draws the mean and the middle nine tenths at every point", () => {
    // 0, 1, … 20 at the first point, all alike at the second
    const band = bandOf(Array.from({ length: 21 }, (_, i) => [20 - i, 3]));
    expect(band.mean).toEqual([10, 3]);
    expect(band.low).toEqual([1, 3]);
    expect(band.high).toEqual([19, 3]);
    expect(bandOf([])).toEqual({ mean: [], low: [], high: [] });
  });

  it("writes down four digits of the largest, so that a report stays small", () => {
    expect(bandOf([[1 / 3, 0.123456, -0.0000001]]).mean).toEqual([0.3333, 0.1235, 0]);
    expect(bandOf([[12345.678, -1.23]]).mean).toEqual([12346, -1]);
    expect(bandOf([[0, -0]]).mean).toEqual([0, 0]);
  });
});
