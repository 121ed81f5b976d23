/** Fear of blame (M18), skill and time (model.md 3.2 (7)), and the desks a case climbs (M22). */
import { describe, expect, it } from "vitest";
import { deskOf, nextLevel } from "../../../src/model/desks.ts";
import { fearReferral, skillFactor } from "../../../src/model/mechanisms/assignment.ts";
import { rising } from "../rising.ts";

describe("passing up for fear (M18)", () => {
  it("is ψ·φ·(1 − tolerance)·risk", () => {
    expect(fearReferral(0.5, 0.3, 0, 0.4)).toBeCloseTo(0.06, 12);
    expect(fearReferral(0.5, 0.3, 0.6, 0.4)).toBeCloseTo(0.024, 12);
    expect(fearReferral(0.5, 0, 0, 1)).toBe(0);
    expect(fearReferral(0.8, 1, 0, 1)).toBe(0.8);
  });

  it("Q8: tolerance lowers it", () => {
    expect(rising((tolerance) => -fearReferral(0.5, 0.3, tolerance, 0.4), 0, 0.6)).toBe(true);
  });
});

describe("work at a skill (3.2 (7))", () => {
  it("is 1 + .5(1 − k)", () => {
    expect(skillFactor(0.5, 1)).toBe(1);
    expect(skillFactor(0.5, 0.9)).toBeCloseTo(1.05, 12);
    expect(skillFactor(0.5, 0.4)).toBeCloseTo(1.3, 12);
    expect(skillFactor(0, 0.1)).toBe(1);
  });
});

/** Levels that a case passes, from its first stage above to its last. */
function climb(stages: number, levels: number): number[] {
  const passed = [1];
  for (let left = stages - 1; left > 0; left--)
    passed.push(nextLevel(passed[passed.length - 1], left, levels));
  return passed;
}

describe("the way up (M22, 3.2 (10))", () => {
  it("is one desk a level", () => {
    expect(climb(1, 1)).toEqual([1]);
    expect(climb(2, 2)).toEqual([1, 2]);
    expect(climb(3, 3)).toEqual([1, 2, 3]);
  });

  it("passes an extra stage at the county before it climbs (转报, 备案)", () => {
    expect(climb(2, 1)).toEqual([1, 1]);
    expect(climb(3, 2)).toEqual([1, 1, 2]);
    expect(climb(4, 3)).toEqual([1, 1, 2, 3]);
  });

  it("ends at the county where only a countersign or an act of enforcement is asked", () => {
    expect(climb(1, 3)).toEqual([1]);
  });

  it("meets the department of its domain at the county, one desk at each level above", () => {
    expect([0, 1, 2].map((domain) => deskOf(1, domain))).toEqual([0, 1, 2]);
    expect([0, 1, 2].map((domain) => deskOf(2, domain))).toEqual([3, 3, 3]);
    expect(deskOf(3, 1)).toBe(4);
  });
});
