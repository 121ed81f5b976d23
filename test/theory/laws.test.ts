/** Skill on the real engine by closed form: practice and disuse one after the other (model.md 7). */
import { describe, expect, it } from "vitest";
import { deskOf } from "../../src/theory/desk.ts";
import { countyOf } from "../../src/theory/town.ts";

describe("skill on the real engine", () => {
  const skillAfter = (weeks: number, overrides: object) => {
    const desk = deskOf({ capacity: 40, arrivals: 12, on: ["skill"], more: overrides });
    const town = countyOf(desk, { seed: "skill" });
    town.run(5 * weeks);
    return town.state.skill[0];
  };

  it("practice closes half of the gap to .95 in 13 weeks, three quarters in 26", () => {
    const overrides = { parameters: { skillReference: 0.5 } };
    expect(skillAfter(13, overrides)).toBeCloseTo(0.725, 12); // .95 − .45 / 2
    expect(skillAfter(26, overrides)).toBeCloseTo(0.8375, 12); // .95 − .45 / 4
  });

  it("what was practised for 13 weeks and then left for 28 has gone both ways", () => {
    // from the third day of week 13 on nobody comes; that week has taught still
    const reforms = [{ when: "2024-04", what: { shock: { demand: 0, months: 100 } } }];
    const overrides = { parameters: { skillReference: 0.5 }, reforms };
    expect(skillAfter(13, overrides)).toBeCloseTo(0.725, 12);
    expect(skillAfter(41, overrides)).toBeCloseTo(0.5625, 12); // .4 + .325 / 2
  });

  it("disuse loses half of what lies above .4 in 28 weeks", () => {
    // nobody comes: the shock's factor is 0 from the first day on
    const reforms = [{ when: "2024-01", what: { shock: { demand: 0, months: 100 } } }];
    expect(skillAfter(28, { reforms })).toBeCloseTo(0.65, 12); // .4 + .5 / 2
    expect(skillAfter(56, { reforms })).toBeCloseTo(0.525, 12);
  });
});
