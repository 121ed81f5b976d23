/** Learning by doing (M07) and forgetting (M08), one week at a time. */
import { describe, expect, it } from "vitest";
import { forgotten, practised } from "../../../src/model/mechanisms/learning.ts";
import { defaultParameters } from "../../../src/model/scale.ts";
import { rising } from "../rising.ts";

const p = defaultParameters();
/** Five cases a month, in a week. */
const full = (5 * 5) / 21;

describe("practice", () => {
  it("closes half of the gap to .95 in thirteen weeks", () => {
    let skill = 0.4;
    for (let week = 0; week < 13; week++) skill = practised(skill, full, p);
    expect(skill).toBeCloseTo(0.675, 12);
  });

  it("teaches in proportion below five cases a month, no more above", () => {
    const whole = practised(0.4, full, p) - 0.4;
    expect(practised(0.4, full / 2, p) - 0.4).toBeCloseTo(whole / 2, 12);
    expect(practised(0.4, 100, p) - 0.4).toBe(whole);
    expect(practised(0.4, 0, p)).toBe(0.4);
    expect(rising((volume) => practised(0.4, volume, p), 0, 3)).toBe(true);
  });

  it("takes nothing from those who know more than the best", () => {
    expect(practised(0.97, 10, p)).toBe(0.97);
  });
});

describe("disuse", () => {
  it("loses half of what lies above the floor in 28 weeks", () => {
    let skill = 0.9;
    for (let week = 0; week < 28; week++) skill = forgotten(skill, p);
    expect(skill).toBeCloseTo(0.65, 12);
  });

  it("never goes below the floor, and leaves what lies below it", () => {
    expect(forgotten(0.4, p)).toBe(0.4);
    expect(forgotten(0.2, p)).toBe(0.2);
    expect(rising((skill) => forgotten(skill, p), 0, 1)).toBe(true);
  });
});
