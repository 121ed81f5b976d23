/** What the regime does in the rules of the day, worked out by hand (F21–F23, F31, P40, P47, P49, P50). */
import { describe, expect, it } from "vitest";
import { scenario } from "../../../src/index.ts";
import { errorChance, errorTerms, fateOf, managedLogit } from "../../../src/model/errors.ts";
import { assessment, vetoChance } from "../../../src/model/mechanisms/assessment.ts";
import { paperwork } from "../../../src/model/mechanisms/capacity.ts";
import { campaignFactor } from "../../../src/model/mechanisms/orders.ts";
import { orderWeight } from "../../../src/model/mechanisms/service.ts";
import { effortUnder, leavingShare, rewardedEffort } from "../../../src/model/mechanisms/strain.ts";
import { defaultParameters } from "../../../src/model/scale.ts";
import { countyOf } from "../county.ts";

const p = defaultParameters();

describe("veto (F23)", () => {
  it("falls with the chance that one of the bad items lies under it", () => {
    expect(vetoChance(0, 1)).toBe(0);
    expect(vetoChance(3, 0)).toBe(0);
    expect(vetoChance(1, 1)).toBe(1);
    expect(vetoChance(1, 0.3)).toBeCloseTo(0.3, 12);
    expect(vetoChance(3, 0.5)).toBeCloseTo(0.875, 12);
  });

  it("sanctions once a month, whether one thing went wrong or five, and forgets them then", () => {
    const townships = ["甲", "乙", "丙"].map((name) => ({ name, archetype: "中西部一般镇" }));
    const { model, state, draws } = countyOf(scenario("baseline", { county: { townships } }));
    state.vetoShare.fill(1);
    state.vetoItems.set([0, 1, 5]);
    assessment.step(model, state, 20, draws[0]);
    expect([...state.penalties]).toEqual([0, 5, 5]); // 10 · .5
    expect([...state.vetoItems]).toEqual([0, 0, 0]);
    expect([...state.vetoed]).toEqual([0, 1, 1]);
  });
});

describe("weights of orders and of core work (M14, P50)", () => {
  it("weigh orders by pressure, less what core work weighs", () => {
    expect(orderWeight(p, 0.5)).toBe(0.5);
    expect(orderWeight(p, 0.5, 2)).toBeCloseTo(0.8175744762, 9); // σ(3 · (.5 · 2 − .5))
    expect(orderWeight(p, 0.5, 1, 1)).toBeCloseTo(0.1824255238, 9); // σ(3 · (0 − .5))
    expect(orderWeight(p, 0.5, 1, 0.5)).toBeCloseTo(0.320821301, 9); // σ(−.75)
  });
});

describe("traces (M15)", () => {
  it("come with pressure and with each assessment", () => {
    expect(paperwork(p, 0.8)).toBeCloseTo(0.27, 12);
    expect(paperwork(p, 0.8, 2)).toBeCloseTo(0.39, 12);
    expect(paperwork(p, 1, 5)).toBe(0.6);
  });
});

describe("rewards and pay (P47, P49)", () => {
  it("add to effort, up to 1", () => {
    expect(rewardedEffort(1, 0, p)).toBeCloseTo(0.03, 12);
    expect(rewardedEffort(0.5, 0.1, p)).toBeCloseTo(0.045, 12);
    expect(effortUnder(0, 0, p, 0.05)).toBeCloseTo(0.8234375, 7);
    expect(effortUnder(0.5, 0.5, p, 0.3)).toBe(1);
  });

  it("keep a part of those who would leave; blame drives others out (F31)", () => {
    expect(leavingShare(0.5, p, 0.85) * 50.4).toBeCloseTo(0.102, 12); // .12 · .85
    expect(leavingShare(0, p, 1, 0.06) * 50.4).toBeCloseTo(0.12, 12);
  });
});

describe("errors of what is managed (F21, F22)", () => {
  it("rise with the lag and with the standard given up", () => {
    expect(managedLogit(0, 1, p)).toBe(0);
    expect(managedLogit(0.5, 1, p)).toBeCloseTo(0.4, 12);
    expect(managedLogit(0, 0.8, p)).toBeCloseTo(0.4, 12);
    expect(errorTerms(0.25, 0.8, p, 0.4).load).toBeCloseTo(0.4, 12);
    expect(errorTerms(0.25, 0.8, p)).toEqual(errorTerms(0.25, 0.8, p, 0));
    expect(errorChance(0.9, 0.25, 0.8, false, p)).toBeCloseTo(0.12, 12);
  });

  it("are found in part only where the standard is low; what is not found stays latent", () => {
    expect(fateOf(0.45, 0, p)).toBe("rework");
    expect(fateOf(0.45, 0, p, 0.8)).toBe("latent"); // beyond .5 · .8
    expect(fateOf(0.39, 0, p, 0.8)).toBe("rework");
    expect(fateOf(0.6, 0, p, 0.8)).toBe("stands");
  });
});

describe("a campaign (M35)", () => {
  it("has a cut and a length of its own", () => {
    expect(campaignFactor(0, 0, p, true, 0.5, 4)).toBe(0.5);
    expect(campaignFactor(12, 0, p, true, 0.5, 4)).toBeCloseTo(1 - 0.5 * 0.71, 12); // 8 weeks after: .58/2 is lost
    expect(campaignFactor(12, 0, p, true, 0.5, 13)).toBe(0.5);
  });
});
