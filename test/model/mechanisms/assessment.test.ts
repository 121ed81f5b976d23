/** Marks and the sanction of the bottom of the table (F23). */
import { describe, expect, it } from "vitest";
import { scenario } from "../../../src/index.ts";
import { assessment, marks } from "../../../src/model/mechanisms/assessment.ts";
import { countyOf } from "../county.ts";

describe("marks", () => {
  it("are what is reported less orders waiting per head, at most one", () => {
    expect(marks(0.7, 0, 60)).toBeCloseTo(0.7, 12);
    expect(marks(0.7, 30, 60)).toBeCloseTo(0.2, 12);
    expect(marks(0.7, 600, 60)).toBeCloseTo(-0.3, 12);
    expect(marks(0.7, 3, 0)).toBeCloseTo(-0.3, 12);
  });
});

/** Townships that are sanctioned when they report these figures. */
function sanctioned(reported: readonly number[], overrides: object = {}): number[] {
  const townships = reported.map((_, i) => ({ name: `镇${i}`, archetype: "中西部一般镇" }));
  const town = countyOf(scenario("baseline", { county: { townships }, ...overrides }));
  town.state.reportedSatisfaction.set(reported);
  assessment.step(town.model, town.state, 20, town.draws[0]);
  return [...town.state.penalties].flatMap((penalty, t) => (penalty > 0 ? [t] : []));
}

describe("ranking", () => {
  it("sanctions the bottom fifth: one of five, two of ten, none of four", () => {
    expect(sanctioned([0.7, 0.6, 0.5, 0.65, 0.8])).toEqual([2]);
    expect(sanctioned([0.7, 0.6, 0.5, 0.65, 0.8, 0.9, 0.91, 0.92, 0.93, 0.94])).toEqual([1, 2]);
    expect(sanctioned([0.7, 0.6, 0.5, 0.65])).toEqual([]);
  });

  it("sanctions as many when all are level", () => {
    expect(sanctioned([0.7, 0.7, 0.7, 0.7, 0.7])).toHaveLength(1);
  });

  it("sanctions nobody without pressure, or when it is off", () => {
    const five = [0.7, 0.6, 0.5, 0.65, 0.8];
    expect(sanctioned(five, { parameters: { pressure: 0 } })).toEqual([]);
    expect(sanctioned(five, { mechanisms: { off: ["ranking"] } })).toEqual([]);
  });
});
