/**
 * The engine with its mechanisms off against the textbook queue (model.md 7). Pass rule, set before any value was seen:
 * the mean over 40,000 days lies within 3.558 standard errors of theory (Student's t with 39 degrees of freedom, two-sided
 * level .001), the error by means of 40 batches of 1,000 days. The seeds are fixed.
 */
import { describe, expect, it } from "vitest";
import { countyOf } from "../model/county.ts";
import { bulkMean, lindleyMean } from "./bulk.ts";
import { batchMeans, CASE, deskOf, NORMAL, T39 } from "./desk.ts";

const DAYS = 40_000;

/** Cases waiting at the end of each day; on the way, that each day is Lindley's Q' = max(0, Q + A − c) to the case. */
function waiting(capacity: number, arrivals: number, seed: string): Float64Array {
  const town = countyOf(deskOf({ capacity, arrivals }), { seed });
  expect(town.model.work[0]).toBeCloseTo(CASE, 6);
  expect(town.model.rate[0]).toBeCloseTo(arrivals, 12);
  const series = new Float64Array(DAYS);
  let queue = 0;
  let broken = 0;
  town.run(DAYS, (tick) => {
    queue = Math.max(0, queue + town.state.arrived[0] - capacity);
    if (town.state.inHand[0] !== queue) broken++;
    series[tick] = town.state.inHand[0];
  });
  expect(broken).toBe(0);
  expect(town.state.effectiveSeconds[0]).toBe(capacity * CASE);
  return series;
}

describe("one desk, a case a day, Poisson arrivals: λ²/(2(1 − λ)) wait after service", () => {
  it.each([0.5, 0.8])("λ = %s", (arrivals) => {
    const theory = arrivals ** 2 / (2 * (1 - arrivals));
    const { mean, error } = batchMeans(waiting(1, arrivals, "desk"));
    // the rule tells: it would refuse a mean that is wrong by a fifth
    expect(error).toBeLessThan((0.2 / T39) * theory);
    expect(Math.abs(mean - theory)).toBeLessThan(T39 * error);
  });
});

describe("c desks: the bulk-service queue's mean from the roots of z^c = e^(λ(z − 1))", () => {
  it("its two ways of working it out agree, and with the formula for one desk", () => {
    expect(bulkMean(1, 0.8)).toBeCloseTo(1.6, 10);
    for (const [c, arrivals] of [
      [1, 0.5],
      [3, 2.4],
      [5, 4.5],
    ])
      expect(bulkMean(c, arrivals)).toBeCloseTo(lindleyMean(c, arrivals), 7);
  });

  it.each([
    [3, 2.4],
    [5, 4.5],
  ])("c = %s, λ = %s", (capacity, arrivals) => {
    const theory = bulkMean(capacity, arrivals);
    const { mean, error } = batchMeans(waiting(capacity, arrivals, "desks"));
    expect(error).toBeLessThan((0.2 / T39) * theory);
    expect(Math.abs(mean - theory)).toBeLessThan(T39 * error);
  });
});

describe("overload without abandonment", () => {
  it("grows by (ρ − 1) × capacity a day, and by arrivals less capacity exactly", () => {
    const days = 4000;
    const town = countyOf(deskOf({ capacity: 2, arrivals: 2.6 }), { seed: "overload" });
    let arrived = 0;
    let idle = 0;
    town.run(days, () => {
      arrived += town.state.arrived[0];
      idle += town.state.hoursLeft[0];
    });
    const backlog = town.state.inHand[0];
    expect(backlog).toBe(arrived - 2 * days + idle / CASE);
    // arrivals are Poisson with variance 2.6 a day; idle days of the first weeks add at most a few cases
    const error = Math.sqrt(2.6 / days);
    expect(idle / CASE).toBeLessThan(20);
    expect(Math.abs((backlog - idle / CASE) / days - 0.3 * 2)).toBeLessThan(NORMAL * error);
  });
});
