/** Satisfaction (M24–M26), complaints (M27), gloss (M17), against values worked out by hand. */
import { describe, expect, it } from "vitest";
import { glossed } from "../../../src/model/gloss.ts";
import {
  complaintChance,
  disconfirmation,
  feltWait,
  performanceLogit,
} from "../../../src/model/mechanisms/experience.ts";
import { defaultParameters } from "../../../src/model/scale.ts";
import { rising } from "../rising.ts";

const p = defaultParameters();

describe("complaints (M27)", () => {
  it("are c0 · .77 of right and quick cases", () => {
    expect(complaintChance(false, 0, p)).toBeCloseTo(0.0231, 12);
    expect(complaintChance(false, 15, p)).toBeCloseTo(0.0231, 12);
  });

  it("are c0 · (.77 + .23/.06) of cases whose error stands, which is c0 on the whole at an error rate of .15", () => {
    // of errors .5 are redone and .1 stay latent: .4 · .15 = .06 of the cases
    expect(complaintChance(true, 0, p)).toBeCloseTo(0.1381, 12); // .03 · (.77 + 3.8333…)
    expect(0.94 * complaintChance(false, 0, p) + 0.06 * complaintChance(true, 0, p)).toBeCloseTo(0.03, 12);
  });

  it("SF03: a third more when errors go from 15 to 38 %", () => {
    const at = (errors: number) => {
      const standing = 0.4 * errors;
      return (1 - standing) * complaintChance(false, 0, p) + standing * complaintChance(true, 0, p);
    };
    expect(at(0.38) / at(0.15)).toBeCloseTo(1.3527, 4); // .77 + .23 · .38/.15
  });

  it("grow with waits over 15 days, and are never more than certain", () => {
    expect(complaintChance(false, 30, p)).toBeCloseTo(0.0381, 12); // .03 · (.77 + .5)
    expect(complaintChance(true, 1e6, p)).toBe(1);
    expect(rising((wait) => complaintChance(false, wait, p), 0, 500)).toBe(true);
  });
});

describe("satisfaction (M24)", () => {
  it("is the base when all is as in the reference", () => {
    expect(performanceLogit(0, 0, 0, p)).toBeCloseTo(Math.log(0.68 / 0.32), 12);
  });

  it("falls by .8 a log of time, .09 a visit, 1 a whole error", () => {
    const at = (log: number, visits: number, errors: number) =>
      performanceLogit(log, visits, errors, p) - performanceLogit(0, 0, 0, p);
    expect(at(1, 0, 0)).toBeCloseTo(-0.8, 12);
    expect(at(0, 1, 0)).toBeCloseTo(-0.09, 12);
    expect(at(0, 0, 0.1)).toBeCloseTo(-0.1, 12);
  });

  it("SF06: 12 to 5.5 days and 2.8 to .5 visits raise it from 71 to about 85 %", () => {
    const gain = performanceLogit(Math.log(5.5 / 12), 0.5 - 2.8, 0, { ...p, satisfactionBase: 0.71 });
    expect(gain - Math.log(0.71 / 0.29)).toBeCloseTo(0.8311, 4); // .8 · .78016 + .09 · 2.3; asked: .839
    const share = 1 / (1 + Math.exp(-gain));
    expect(share).toBeGreaterThan(0.81);
    expect(share).toBeLessThan(0.89);
  });

  it("losses count double", () => {
    expect(disconfirmation(0.7, 0.68, p)).toBeCloseTo(0.02, 12);
    expect(disconfirmation(0.6, 0.68, p)).toBeCloseTo(-0.16, 12);
    expect(disconfirmation(0.68, 0.68, p)).toBe(0);
    expect(rising((performance) => disconfirmation(performance, 0.68, p), 0, 1)).toBe(true);
  });

  it("M26: without information a wait feels .3 longer; all information takes that off", () => {
    expect(feltWait(0, p)).toBeCloseTo(0, 12);
    expect(feltWait(1, p)).toBeCloseTo(-0.262364, 6); // −ln 1.3
    expect(feltWait(0.5, p)).toBeCloseTo(-0.122602, 6); // ln(1.15 / 1.3)
    expect(rising((clarity) => -feltWait(clarity, p), 0, 1)).toBe(true);
  });
});

describe("gloss (M17)", () => {
  it("is (1 − true)·δ·P·(1 − z)", () => {
    expect(glossed(0.68, 0.5, 0.5, 0.45)).toBeCloseTo(0.724, 12); // .32 · .5 · .5 · .55 = .044
    expect(glossed(0.68, 0.5, 0, 0.45)).toBe(0.68);
    expect(glossed(0.68, 0.5, 1, 1)).toBe(0.68);
    expect(glossed(1, 0.8, 1, 0)).toBe(1);
    expect(rising((truth) => glossed(truth, 0.8, 1, 0), 0, 1)).toBe(true);
  });
});
