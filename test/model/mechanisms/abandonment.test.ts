/** Giving up (M02): a weekly hazard θ·max(0, W − W0)/W0, capped. */
import { describe, expect, it } from "vitest";
import { giveUpChance } from "../../../src/model/givingUp.ts";
import { patientDays } from "../../../src/model/mechanisms/abandonment.ts";
import { defaultParameters } from "../../../src/model/scale.ts";
import { rising } from "../rising.ts";

const p = defaultParameters();

describe("chance of giving up today", () => {
  it("is nil up to 15 days", () => {
    expect(giveUpChance(0, p)).toBe(0);
    expect(giveUpChance(15, p)).toBe(0);
  });

  it("is a fifth of a week's hazard: .03 at 30 days", () => {
    expect(giveUpChance(30, p)).toBeCloseTo(0.005982, 7); // 1 − e^(−.03/5)
    const week = 1 - (1 - giveUpChance(30, p)) ** 5;
    expect(week).toBeCloseTo(1 - Math.exp(-0.03), 12);
  });

  it("is capped at .2 a week, from 115 days on", () => {
    expect(giveUpChance(115, p)).toBeCloseTo(0.0392106, 7); // .03 · 100 / 15 = .2
    expect(giveUpChance(4000, p)).toBe(giveUpChance(115, p));
    expect(rising((wait) => giveUpChance(wait, p), 0, 300)).toBe(true);
  });

  it("nobody needs luck before the first day that has a chance", () => {
    expect(patientDays(Array.from({ length: 40 }, (_, wait) => giveUpChance(wait, p)))).toBe(16);
    expect(patientDays([0.1, 0.2])).toBe(0);
    expect(patientDays([0, 0, 0])).toBe(3);
  });
});
