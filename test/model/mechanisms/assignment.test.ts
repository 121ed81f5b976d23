/** Fear of blame (M18), skill and time (model.md 3.2 (7)), and the desks a case climbs (M22). */
import { describe, expect, it } from "vitest";
import { deskOf, nextLevel } from "../../../src/model/desks.ts";
import { ORIGIN } from "../../../src/model/ledger.ts";
import { fearReferral } from "../../../src/model/mechanisms/assignment.ts";
import { skillFactor } from "../../../src/model/skill.ts";
import { countyOf, inTwoTowns } from "../county.ts";
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

describe("enforcement that came down with the power", () => {
  const to = (powers: readonly string[]) => [
    { when: "2024-01", what: { transfer: { powers, gate: false } } },
  ];

  /** Work waiting for transferred cases and hours answered for, after a week, against a transfer of the decision alone. */
  function weekOf(powers: readonly string[]) {
    const town = countyOf(inTwoTowns("baseline", { warmUp: 0, reforms: to(powers) }));
    let seconds = 0;
    town.run(5, () => {
      seconds += town.state.byOrigin[ORIGIN.transferred] + town.state.waiting[ORIGIN.transferred];
    });
    return { seconds, duty: town.state.assignedHours[0] };
  }

  it("is work below, and answered for", () => {
    const [decide, both] = [weekOf(["decide"]), weekOf(["decide", "enforce"])];
    expect(both.seconds).toBeGreaterThan(decide.seconds);
    expect(both.duty).toBeGreaterThan(decide.duty);
  });
});
