/** Orders: amplification (M16), campaigns and their rebound (M35, model.md 3.2 (16)). */
import { describe, expect, it } from "vitest";
import { ORIGIN } from "../../../src/model/ledger.ts";
import { amplification, campaignFactor, orders } from "../../../src/model/mechanisms/orders.ts";
import { ORDERS, townQueue, URGENCIES } from "../../../src/model/queues.ts";
import { defaultParameters } from "../../../src/model/scale.ts";
import { countyOf, inTwoTowns } from "../county.ts";
import { rising } from "../rising.ts";

const p = defaultParameters();

describe("amplification (M16)", () => {
  it("is 1 at the pressure that the baseline's orders were counted at", () => {
    for (const tiers of [1, 2, 3]) expect(amplification(tiers, 0.15, 0.5, p)).toBeCloseTo(1, 12);
  });

  it("is (1 + α·P) a tier, against the baseline's 1.075", () => {
    expect(amplification(1, 0.15, 1, p)).toBeCloseTo(1.15 / 1.075, 12);
    expect(amplification(3, 0.15, 1, p)).toBeCloseTo((1.15 / 1.075) ** 3, 12);
    expect(amplification(2, 0.35, 1, p)).toBeCloseTo((1.35 / 1.075) ** 2, 12);
    expect(amplification(1, 0, 1, p)).toBeCloseTo(1 / 1.075, 12);
    expect(rising((pressure) => amplification(3, 0.15, pressure, p), 0, 1)).toBe(true);
  });
});

describe("campaign and rebound (M35)", () => {
  it("cuts by .35 while it lasts", () => {
    expect(campaignFactor(0, 0, p, true)).toBeCloseTo(0.65, 12);
    expect(campaignFactor(12.9, 0, p, true)).toBeCloseTo(0.65, 12);
  });

  it("begins to rebound without a jump and loses .58 of the gain", () => {
    expect(campaignFactor(13, 0, p, true)).toBeCloseTo(0.65, 12);
    expect(campaignFactor(21, 0, p, true)).toBeCloseTo(0.7515, 12); // 1 − .35 · (.42 + .58 / 2)
    expect(campaignFactor(5000, 0, p, true)).toBeCloseTo(0.853, 12); // 1 − .35 · .42
    expect(rising((weeks) => campaignFactor(weeks, 0, p, true), 0, 200)).toBe(true);
  });

  it("Q5: relief with structure stays: a closed authority gap keeps .8 of what would be lost", () => {
    expect(campaignFactor(5000, 1, p, true)).toBeCloseTo(0.6906, 12); // 1 − .35 · (1 − .58 · .2)
    expect(campaignFactor(5000, 0.5, p, true)).toBeCloseTo(0.7718, 12); // 1 − .35 · (1 − .58 · .6)
    expect(campaignFactor(5000, -3, p, true)).toBeCloseTo(0.853, 12); // a gap that grew does no more harm
    expect(rising((closed) => -campaignFactor(100, closed, p, true), 0, 1)).toBe(true);
  });

  it("stays where rebound is off", () => {
    expect(campaignFactor(5000, 0, p, false)).toBeCloseTo(0.65, 12);
  });
});

describe("orders that arrive", () => {
  it("are booked to the tier that issues them, with its deadline", () => {
    const town = countyOf(inTwoTowns("baseline", { warmUp: 0 }), { mechanisms: [orders] });
    town.run(3);
    const { cases, queues } = town.state;
    const tiers = new Set<number>();
    const queued = Array.from({ length: URGENCIES }, (_, urgency) => [
      ...queues.of(cases, townQueue(0, ORDERS + urgency)),
    ]);
    for (const id of queued.flat()) {
      const order = town.model.orders[cases.get(id, "matter") - town.model.M];
      expect(cases.get(id, "origin")).toBe(
        { county: ORIGIN.orderCounty, city: ORIGIN.orderCity, province: ORIGIN.orderProvince }[order.tier],
      );
      expect(cases.get(id, "ready") - cases.get(id, "arrived")).toBe(order.deadline);
      tiers.add(cases.get(id, "origin"));
    }
    expect(tiers.size).toBeGreaterThan(1);
    let waiting = 0;
    for (const origin of tiers) waiting += town.state.waiting[origin];
    expect(waiting).toBeGreaterThan(0);
  });
});
