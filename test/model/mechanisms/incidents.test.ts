/** Supervision (M31), incidents (M32), violations (M30), and what a township holds. */
import { describe, expect, it } from "vitest";
import {
  held,
  incidentRate,
  incidents,
  supervisionFrom,
  supervisionOver,
  violationRate,
} from "../../../src/model/mechanisms/incidents.ts";
import { opening } from "../../../src/model/mechanisms/opening.ts";
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

describe("supervision by tier (M31)", () => {
  it("is thinner the more units the tier watches over: 14 of a county, 8.5 counties, 10.7 cities", () => {
    expect(supervisionFrom([1, 1], 14, p)).toBeCloseTo(0.453557, 6);
    expect(supervisionFrom([2], 14, p)).toBeCloseTo(0.155569, 6); // .6 · √(8 / 119)
    expect(supervisionFrom([3], 14, p)).toBeCloseTo(0.047559, 6); // .6 · √(8 / 1273.3)
    expect(supervisionFrom([1, 2], 14, p)).toBeCloseTo((0.453557 + 0.155569) / 2, 6);
    expect(supervisionFrom([], 14, p)).toBeCloseTo(0.453557, 6);
  });
});

describe("supervision of a township", () => {
  it("is nobody's where a power moved without it, and close where the township has it itself", () => {
    const week = (change: (town: ReturnType<typeof countyOf>) => void) => {
      const town = countyOf(inTwoTowns("baseline", { warmUp: 0 }), { mechanisms: [opening, incidents] });
      change(town);
      town.run(5);
      return town.state.supervision[0];
    };
    const before = week(() => {});
    const gained = week(({ state, model }) => {
      const m = state.superviseLevel.indexOf(2);
      state.superviseHere[m] = 1;
      expect(model.matters[m].supervise).toBe("city");
    });
    // two townships: the county watches two units, the city 17
    const thin = 0.6 * Math.sqrt(8 / 17);
    expect(gained - before).toBeCloseTo((0.6 - thin) / 123, 9);
  });
});

describe("the luck of a week", () => {
  /** Incidents, violations found and grown of a township over two years, from what is put into it at first. */
  function weeks(latent: number, supervised: number): number[][] {
    const town = countyOf(inTwoTowns("baseline", { warmUp: 0, parameters: { violationRate: 0.2 } }), {
      mechanisms: [opening, incidents],
    });
    const { state } = town;
    state.supervisionSet.fill(supervised);
    state.latentErrors[0] = latent;
    const seen: number[][] = [];
    let stock = 0;
    town.run(504, (tick) => {
      if ((tick + 1) % 5 !== 0) return;
      seen.push([state.incidents[0], state.violationStock[0] + state.violations[0] - stock]);
      stock = state.violationStock[0];
    });
    return seen;
  }

  it("is the same for each quantity whatever the others are", () => {
    const [few, many] = [weeks(0, 0), weeks(500, 0)];
    // latent errors come to light and change no violation
    expect(many.map(([, grown]) => grown)).toEqual(few.map(([, grown]) => grown));
    expect(many.every(([accidents], i) => accidents >= few[i][0])).toBe(true);
    expect(many.some(([accidents], i) => accidents > few[i][0])).toBe(true);
    // better supervision means fewer of the same violations, week by week, and the same accidents
    const watched = weeks(0, 0.9);
    expect(watched.every(([, grown], i) => grown <= few[i][1])).toBe(true);
    expect(watched.map(([accidents]) => accidents)).toEqual(few.map(([accidents]) => accidents));
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
    // what is entrusted is decided and watched above
    state.superviseHere[m] = 0;
    state.basis[m] = 1;
    expect(held(model, state, 0)).toEqual(before);
  });
});
