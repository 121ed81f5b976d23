/** Burnout (M11), effort (M13, M29), fear (M19) and turnover (M10). */
import { describe, expect, it } from "vitest";
import {
  burntOut,
  effortUnder,
  fearAfter,
  leavingShare,
  overload,
} from "../../../src/model/mechanisms/strain.ts";
import { restingBurnout } from "../../../src/model/morning.ts";
import { defaultParameters } from "../../../src/model/scale.ts";
import { allBut, countyOf, inTwoTowns } from "../county.ts";
import { rising } from "../rising.ts";

const p = defaultParameters();

/** Where burnout comes to rest from a start. */
function rest(from: number, over: number): number {
  let burnout = from;
  for (let week = 0; week < 2000; week++) burnout = burntOut(burnout, over, p);
  return burnout;
}

describe("overload (3.2 (2))", () => {
  it("is a smooth positive part", () => {
    expect(overload(0.97, 0.97, 0.08)).toBeCloseTo(0.08 * Math.LN2, 12);
    expect(overload(0.895, 0.97, 0.08)).toBeCloseTo(0.02643666, 8); // .08 · ln(1 + e^−.9375)
    expect(overload(9, 1, 0.08)).toBe(8);
    expect(overload(0, 1, 0.08)).toBeLessThan(1e-6);
    expect(rising((demands) => overload(demands, 0.97, 0.08), 0, 4)).toBe(true);
  });

  it("has no step where the logarithm is given up for the difference", () => {
    const edge = 0.97 + 30 * 0.08;
    expect(overload(edge + 1e-9, 0.97, 0.08) - overload(edge - 1e-9, 0.97, 0.08)).toBeLessThan(3e-9);
  });
});

describe("burnout (M11)", () => {
  it("grows by α·x of what is left and recovers by β", () => {
    expect(burntOut(0, 0.1, p)).toBeCloseTo(0.015, 12);
    expect(burntOut(1, 0.1, p)).toBeCloseTo(0.97, 12);
    expect(burntOut(0.5, 0, p)).toBeCloseTo(0.485, 12);
    expect(burntOut(1, 100, { ...p, burnoutRecovery: 0.015 })).toBeLessThanOrEqual(1);
  });

  it("rests at αx/(αx + β), from any start: 1/3 at x = .1, 2/3 at x = .4", () => {
    for (const start of [0, 0.3, 1]) {
      expect(rest(start, 0.1)).toBeCloseTo(1 / 3, 9);
      expect(rest(start, 0.4)).toBeCloseTo(2 / 3, 9);
    }
  });

  it("on the first morning is where it would rest", () => {
    const over = overload(0.85 + 0.3 * 0.5 * 0.3, 0.93 + 0.1 * 0.2 + 0.1 * 0.2, 0.08);
    expect(restingBurnout(0.85, 0.2, p)).toBeCloseTo(rest(0, over), 9);
    expect(restingBurnout(0.85, 0.2, p)).toBeCloseTo(0.11675, 5); // .15 · .0264366 / (… + .03)
    expect(rising((load) => restingBurnout(load, 0.2, p), 0, 1.4)).toBe(true);
    expect(rising((authority) => -restingBurnout(0.95, authority, p), 0, 1)).toBe(true);
  });
});

describe("the three numbers of model.md 3.2 (2)", () => {
  it("are .12, .26 and .48 at the baseline's fear, and .1, .34 and .56 where fear rises with load", () => {
    const at = (load: number, fearReference: number) => restingBurnout(load, 0.2, { ...p, fearReference });
    const loads = [0.85, 0.95, 1.1];
    const rounded = (fear: readonly number[]) => loads.map((load, i) => Number(at(load, fear[i]).toFixed(2)));
    expect(rounded([0.3, 0.3, 0.3])).toEqual([0.12, 0.26, 0.48]);
    expect(rounded([0.19, 0.65, 0.81])).toEqual([0.1, 0.34, 0.56]);
  });
});

describe("effort (M13, M29)", () => {
  const best = 0.6 / 1.1;

  it("is .9 at the best pressure, and a tenth more with all authority", () => {
    expect(effortUnder(best, 0, p)).toBeCloseTo(0.9, 12);
    expect(effortUnder(best, 0.5, p)).toBeCloseTo(0.95, 12);
    expect(effortUnder(best, 1, p)).toBe(1);
  });

  it("Q6: is highest between none and all of the pressure", () => {
    expect(effortUnder(0, 0, p)).toBeCloseTo(0.7734375, 7); // .9 / 1.1636…
    expect(effortUnder(1, 0, p)).toBeCloseTo(0.8121094, 7); // .9 · 1.05 / 1.1636…
    expect(rising((pressure) => effortUnder(pressure, 0, p), 0, best)).toBe(true);
    expect(rising((pressure) => -effortUnder(pressure, 0, p), best, 1)).toBe(true);
  });

  it("is never more than whole", () => {
    expect(effortUnder(best, 1, { ...p, autonomyEffort: 0.2 })).toBe(1);
  });
});

describe("fear of blame (M19)", () => {
  it("stays at its reference under the baseline's penalties", () => {
    expect(fearAfter(0.3, 1, p)).toBeCloseTo(0.3, 12);
  });

  it("fades by a tenth a week without any, and follows them with that memory", () => {
    expect(fearAfter(0.3, 0, p)).toBeCloseTo(0.27, 12);
    expect(fearAfter(0.3, 2, p)).toBeCloseTo(0.33, 12);
    expect(fearAfter(1, 50, p)).toBe(1);
    expect(rising((relative) => fearAfter(0.3, relative, p), 0, 60)).toBe(true);
  });
});

describe("turnover (M10)", () => {
  it("leaves staff as it is while burnout is at its reference: who leaves comes back 39 weeks later (3.2 (13))", () => {
    const town = countyOf(inTwoTowns("baseline", { warmUp: 0, mechanisms: { off: allBut("turnover") } }));
    let furthest = 0;
    let left = 0;
    town.run(5 * 90, () => {
      furthest = Math.max(furthest, Math.abs(town.state.staff[0] - 75));
      left += town.state.leavers[0];
    });
    expect(furthest).toBeLessThan(1e-9);
    // 90 weeks of (.06 + .12 · .25) a year
    expect(left).toBeCloseTo((75 * 0.09 * 90) / 50.4, 6);
  });

  it("is .06 + .12·E a year", () => {
    expect(leavingShare(0, p) * 50.4).toBeCloseTo(0.06, 12);
    expect(leavingShare(1, p) * 50.4).toBeCloseTo(0.18, 12);
  });
});
