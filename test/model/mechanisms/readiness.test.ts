/** Readiness (M20), the gate (M21) and the hours a township answers for. */
import { describe, expect, it } from "vitest";
import {
  gateOpen,
  measureAuthority,
  part,
  qualifiedPart,
  readinessFor,
} from "../../../src/model/mechanisms/readiness.ts";
import { countyOf, inTwoTowns } from "../county.ts";
import { rising } from "../rising.ts";

describe("one part of readiness (3.2 (6))", () => {
  it("is f + (1 − f)·x", () => {
    expect(part(0, 0.5)).toBe(0.5);
    expect(part(0.6, 0.5)).toBeCloseTo(0.8, 12);
    expect(part(1, 0)).toBe(1);
    expect(part(0, 3)).toBe(1);
    expect(rising((f) => part(f, 0.3), 0, 1)).toBe(true);
    expect(rising((x) => part(0.3, x), 0, 2)).toBe(true);
  });
});

describe("the gate (M21)", () => {
  it("opens at the difficulty and shuts a tenth below it", () => {
    expect(gateOpen(false, 0.5, 0.5, 0.1)).toBe(true);
    expect(gateOpen(false, 0.49, 0.5, 0.1)).toBe(false);
    expect(gateOpen(true, 0.41, 0.5, 0.1)).toBe(true);
    expect(gateOpen(true, 0.39, 0.5, 0.1)).toBe(false);
  });
});

describe("readiness of a township for a matter", () => {
  const town = () => {
    const { model, state } = countyOf(inTwoTowns("baseline"));
    state.normalHours.fill(1000 * 3600);
    state.assignedHours.fill(800);
    state.equipment.fill(1);
    state.money.fill(1);
    return { model, state };
  };
  const general = (model: { serviceClass: Uint8Array }) => model.serviceClass.findIndex((c) => c < 2);
  const special = (model: { serviceClass: Uint8Array }) => model.serviceClass.findIndex((c) => c >= 2);

  it("is the scarcest part", () => {
    const { model, state } = town();
    const m = general(model);
    expect(readinessFor(model, state, 0, m)).toBe(1);
    state.money[0] = 0.7;
    state.equipment[0] = 0.6;
    expect(readinessFor(model, state, 0, m)).toBeCloseTo(0.6, 12);
    state.givenEquipment[m] = 0.5; // .5 + .5 · .6 = .8, so money is the scarcest now
    expect(readinessFor(model, state, 0, m)).toBeCloseTo(0.7, 12);
  });

  it("SF13: posts for 65 % of the hours make it .65", () => {
    const { model, state } = town();
    state.assignedHours[0] = 1000 / 0.65;
    expect(readinessFor(model, state, 0, general(model))).toBeCloseTo(0.65, 12);
    state.givenPosts[general(model)] = 1;
    expect(readinessFor(model, state, 0, general(model))).toBe(1);
  });

  it("asks for qualified staff of the domain in specialist matters only", () => {
    const { model, state } = town();
    const m = special(model);
    const d = model.domain[m];
    const needed = 0.6 * state.staff[0] * model.domainShare[d];
    state.qualified[d] = 0.42 * state.staff[0] * model.domainShare[d];
    expect(qualifiedPart(model, state, 0, d)).toBeCloseTo(0.7, 12); // .42 / .6
    expect(readinessFor(model, state, 0, m)).toBeCloseTo(0.7, 12);
    state.qualified[d] = 2 * needed;
    expect(qualifiedPart(model, state, 0, d)).toBe(1);
    state.qualified[d] = 0;
    expect(readinessFor(model, state, 0, m)).toBe(0);
    expect(readinessFor(model, state, 0, general(model))).toBe(1);
  });

  it("a domain new to a township begins at .2 of its need", () => {
    const { model, state } = countyOf(inTwoTowns("baseline"));
    const parts = [0, 1, 2].map((d) => qualifiedPart(model, state, 0, d));
    // townships decide no specialist matter in the catalogue
    for (const value of parts) expect(value).toBeCloseTo(0.2, 12);
  });
});

describe("what a township holds", () => {
  it("counts powers held and exercised", () => {
    const { model, state } = countyOf(inTwoTowns("baseline"));
    state.basis.fill(4);
    state.operable.fill(1);
    state.enforceHere.fill(1);
    state.superviseHere.fill(1);
    measureAuthority(model, state, 0);
    expect([state.authorityShare[0], state.authorityGap[0]]).toEqual([1, 0]);
    state.operable.fill(0);
    measureAuthority(model, state, 0);
    expect(state.authorityShare[0]).toBeCloseTo(2 / 3, 12);
    expect(state.authorityGap[0]).toBe(1);
    // what it only prepares for the county is not its power
    state.basis.fill(1);
    state.operable.fill(1);
    measureAuthority(model, state, 0);
    expect(state.authorityShare[0]).toBeCloseTo(2 / 3, 12);
  });
});
