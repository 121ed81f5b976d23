/** Supervision (M31), incidents (M32), violations (M30), and what a township holds. */
import { describe, expect, it } from "vitest";
import {
  held,
  incidentRate,
  supervisionOver,
  violationRate,
} from "../../../src/model/mechanisms/incidents.ts";
import { defaultParameters } from "../../../src/model/scale.ts";
import { countyOf, inTwoTowns } from "../county.ts";
import { rising } from "../rising.ts";

const p = defaultParameters();

describe("supervision by span (M31)", () => {
  it("is whole up to 8 units, then falls with the square root", () => {
    expect(supervisionOver(0.6, 1, 8)).toBe(0.6);
    expect(supervisionOver(0.6, 8, 8)).toBe(0.6);
    expect(supervisionOver(0.6, 14, 8)).toBeCloseTo(0.453557, 6); // .6 · √(8/14)
    expect(supervisionOver(0.6, 32, 8)).toBeCloseTo(0.3, 12);
    expect(rising((span) => -supervisionOver(0.6, span, 8), 1, 60)).toBe(true);
  });
});

describe("incidents (M32)", () => {
  it("are .1 per 10,000 residents and month, by the week", () => {
    expect(incidentRate(30_000, 0, 0, p)).toBeCloseTo((0.3 * 5) / 21, 12);
    expect(incidentRate(0, 1, 0, p)).toBe(0);
  });

  it("SF15: .32 less supervision makes 12 % more; able enforcement here makes a quarter less", () => {
    const base = incidentRate(30_000, 0, 0, p);
    expect(incidentRate(30_000, 0.32, 0, p) / base).toBeCloseTo(1.118513, 6); // e^(.35 · .32)
    expect(incidentRate(30_000, 0, 1, p) / base).toBeCloseTo(0.740818, 6); // e^−.3
    expect(incidentRate(30_000, -1, 0, p)).toBe(base);
    expect(rising((gap) => incidentRate(30_000, gap, 0, p), -1, 1)).toBe(true);
  });
});

describe("violations (M30)", () => {
  it("are κ·a·(1 − z)²", () => {
    expect(violationRate(10, 0.5, p)).toBeCloseTo((0.02 * 10 * 0.25 * 5) / 21, 12);
    expect(violationRate(10, 1, p)).toBe(0);
    expect(violationRate(0, 0, p)).toBe(0);
    expect(rising((z) => -violationRate(10, z, p), 0, 1)).toBe(true);
  });
});

describe("what a township holds", () => {
  const { model, state } = countyOf(inTwoTowns("baseline"));

  it("counts nothing moved on the first morning", () => {
    expect(held(model, state, 0).unsupervised).toBe(0);
  });

  it("counts what moved without its supervision, and only while it is exercised", () => {
    const m = model.held[0].indexOf(0);
    const before = held(model, state, 0);
    state.basis[m] = 4;
    state.movedAt[m] = 0;
    expect(held(model, state, 0)).toEqual(before);
    state.operable[m] = 1;
    const after = held(model, state, 0);
    expect(after.tempting - before.tempting).toBeCloseTo(model.temptation[m], 12);
    expect(after.unsupervised).toBeCloseTo(1 / model.M, 12);
    state.superviseHere[m] = 1;
    expect(held(model, state, 0).unsupervised).toBe(0);
  });
});
