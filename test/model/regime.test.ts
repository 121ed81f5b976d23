/** The regime of a township: pressure, sanctions and tolerance from the county's parameters and what reforms set. */
import { describe, expect, it } from "vitest";
import { pressureUnder, tabulateRegime, traceDemand } from "../../src/model/regime.ts";
import { defaultParameters } from "../../src/model/scale.ts";
import { countyOf, inTwoTowns } from "./county.ts";
import { rising } from "./rising.ts";

const p = defaultParameters();

describe("pressure", () => {
  it("is the parameter, to the bit, when nothing is set", () => {
    for (const pressure of [0, 0.1, 1 / 3, 0.5, 1])
      expect(pressureUnder(1, 0, { ...p, pressure })).toBe(pressure);
  });

  it("moves with the square root of the number of assessments and ends with the last of them", () => {
    expect(pressureUnder(0.25, 0, p)).toBeCloseTo(0.25, 12); // .5 · √.25
    expect(pressureUnder(2, 0, p)).toBeCloseTo(0.5 * Math.SQRT2, 12);
    expect(pressureUnder(0, 0, p)).toBe(0);
    expect(pressureUnder(5, 0, p)).toBe(1); // .5 · √5 = 1.118
    expect(rising((count) => pressureUnder(count, 0, p), 0.01, 3.9)).toBe(true);
  });

  it("closes a part of the gap to 1 by vetoes", () => {
    expect(pressureUnder(1, 1, p)).toBeCloseTo(0.65, 12); // .5 + .3 · .5
    expect(pressureUnder(1, 0.5, p)).toBeCloseTo(0.575, 12);
    expect(rising((veto) => pressureUnder(1, veto, p), 0, 1)).toBe(true);
  });
});

describe("the regime of two townships", () => {
  it("is the parameters' on the first morning", () => {
    const { state } = countyOf(inTwoTowns("baseline", { parameters: { pressure: 0.7, tolerance: 0.2 } }));
    expect([...state.pressure]).toEqual([0.7, 0.7]);
    expect([...state.sanctionForce]).toEqual([0.7, 0.7]);
    expect([...state.tolerance]).toEqual([0.2, 0.2]);
    expect([...state.orderFactor].every((share) => share === 1)).toBe(true);
  });

  it("punishes with the pressure, scaled, less what has become reward", () => {
    const { model, state } = countyOf(inTwoTowns("baseline"));
    state.sanctionScale[0] = 2;
    state.rewardShare[1] = 0.6;
    tabulateRegime(model, state);
    expect(state.sanctionForce[0]).toBeCloseTo(1, 12);
    expect(state.sanctionForce[1]).toBeCloseTo(0.2, 12);
    expect([...state.pressure]).toEqual([0.5, 0.5]);
  });

  it("tolerates what the county tolerates, or more", () => {
    const { model, state } = countyOf(inTwoTowns("baseline", { parameters: { tolerance: 0.3 } }));
    state.toleranceSet.set([0.1, 0.6]);
    tabulateRegime(model, state);
    expect([...state.tolerance]).toEqual([0.3, 0.6]);
  });

  it("asks for traces by the number of assessments, less where departments are assessed", () => {
    const { state } = countyOf(inTwoTowns("baseline"));
    expect(traceDemand(state, 0, true)).toBe(1);
    state.assessmentCount[0] = 2;
    state.reverseShare[0] = 0.5;
    expect(traceDemand(state, 0, true)).toBeCloseTo(2 * (1 - 0.3 * 0.5), 12);
    expect(traceDemand(state, 0, false)).toBe(2);
  });

  it("leaves .35 of the traces of half the assessments, .5 when pressure does not go by their number", () => {
    const left = (countPressure: number) => {
      const { model, state } = countyOf(inTwoTowns("baseline", { parameters: { countPressure } }));
      const asked = () => state.pressure[0] * traceDemand(state, 0, false);
      const before = asked();
      state.assessmentCount[0] = 0.5;
      tabulateRegime(model, state);
      return asked() / before;
    };
    expect(left(0.5)).toBeCloseTo(0.5 * Math.SQRT1_2, 12);
    expect(left(0)).toBeCloseTo(0.5, 12);
  });
});
