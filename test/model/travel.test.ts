/** Ways to the counter (P33, P34, M23), by hand. */
import { expect, it } from "vitest";
import { nearSaving, visitsAbove } from "../../src/model/travel.ts";

it("visits above fall by what shared data saves, and to those below where a centre goes", () => {
  expect(visitsAbove(2.8, 0.3, 0, 0)).toBe(2.8);
  expect(visitsAbove(2.8, 0.3, 0.3, 0)).toBeCloseTo(1.96, 12);
  expect(visitsAbove(2.8, 0.3, 0, 0.5)).toBeCloseTo(1.55, 12);
  expect(visitsAbove(2.8, 0.3, 0, 1)).toBeCloseTo(0.3, 12);
  expect(visitsAbove(2.8, 0.3, 0.3, 0.5)).toBeCloseTo(1.13, 12);
});

it("a visit costs in proportion to the way", () => {
  expect(nearSaving(60, 15, 15)).toBe(0);
  expect(nearSaving(60, 1, 15)).toBeCloseTo(56, 12);
  expect(nearSaving(60, 30, 15)).toBe(-60);
});
