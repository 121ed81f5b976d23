/** Every case of `govload validate --theory` holds, could fail, and its closed forms agree with others. */
import { describe, expect, it } from "vitest";
import {
  bulkMean,
  generalMean,
  geometricMoments,
  stayAtLeast,
  unitMean,
} from "../../src/theory/closedForms.ts";
import { theory, verify } from "../../src/theory/index.ts";
import { batchMeans, holds } from "../../src/theory/theory.ts";
import { bulkMean as byRoots } from "./bulk.ts";

describe("theory", () => {
  it.each(theory.map((one) => [one.id, one] as const))("%s", (_, one) => {
    const found = verify(one);
    expect(found.simulated, `theory ${found.theory}, error ${found.error}`).not.toBeNaN();
    expect(found.holds, JSON.stringify(found)).toBe(true);
    // the rule tells: it would refuse a theory that is wrong by a fifth, or by a hundredth where nothing is chance
    const wrong = found.error > 0 ? 1.2 : 1.01;
    const off = found.theory === 0 ? 1 : found.theory * wrong;
    expect(holds({ ...found, simulated: found.theory, theory: off })).toBe(false);
  });

  it("names each case once", () => {
    expect(new Set(theory.map(({ id }) => id)).size).toBe(theory.length);
  });
});

describe("closed forms", () => {
  it.each([
    [1, 0.8],
    [3, 2.4],
    [4, 3.4],
    [5, 4.5],
  ])("the bulk queue by iteration and by the roots of z^c = e^(λ(z − 1)): c = %s, λ = %s", (c, arrivals) => {
    expect(bulkMean(c, arrivals)).toBeCloseTo(byRoots(c, arrivals), 9);
  });

  it("one desk: the general formula with cases of one day is λ²/(2(1 − λ))", () => {
    expect(unitMean(0.8)).toBeCloseTo(1.6, 12);
    expect(generalMean(0.8, 1, 1)).toBeCloseTo(1.6, 12);
    expect(geometricMoments(0)).toEqual([1, 1]);
  });

  it("rework: the general formula agrees with the chain N' = N + A − B of a desk whose tries fail", () => {
    const [arrivals, fails] = [0.4, 0.27];
    // of an evening: arrivals come, one case is tried, it leaves unless the try fails
    const chance = [Math.exp(-arrivals)];
    for (let n = 1; n < 40; n++) chance.push((chance[n - 1] * arrivals) / n);
    let share = new Float64Array(300);
    share[0] = 1;
    for (let round = 0; round < 3000; round++) {
      const next = new Float64Array(300);
      share.forEach((x, q) => {
        if (x < 1e-18) return;
        chance.forEach((y, a) => {
          const n = Math.min(299, q + a);
          next[n] += x * y * (n > 0 ? fails : 1);
          if (n > 0) next[n - 1] += x * y * (1 - fails);
        });
      });
      share = next;
    }
    const mean = share.reduce((sum, x, q) => sum + q * x, 0);
    expect(generalMean(arrivals, ...geometricMoments(fails))).toBeCloseTo(mean, 8);
  });

  it("days at a desk above are the wait for one's turn when no days are kept: Little", () => {
    expect(stayAtLeast(0, 0.8)).toBeCloseTo(unitMean(0.8) / 0.8, 9);
    expect(stayAtLeast(50, 0.5)).toBeCloseTo(50, 6);
  });
});

it("batch means: the standard error of independent values is their spread over the root of their number", () => {
  // a fixed pattern whose batches have means 1, 2, 1, 2 …
  const series = Float64Array.from({ length: 4000 }, (_, i) => (Math.floor(i / 100) % 2) + 1);
  const { mean, error } = batchMeans(series);
  expect(mean).toBe(1.5);
  expect(error).toBeCloseTo(Math.sqrt((0.25 * 40) / 39 / 40), 12);
});
