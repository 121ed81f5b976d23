/** Errors (M05 around its reference, model.md 3.2 (5)), their fate, and procedure days (3.2 (8)). */
import { describe, expect, it } from "vitest";
import { logistic } from "../../../src/core/numeric.ts";
import { errorChance, fateOf, isBelowLogistic } from "../../../src/model/errors.ts";
import { procedureDays } from "../../../src/model/mechanisms/quality.ts";
import { defaultParameters } from "../../../src/model/scale.ts";
import { meanOver, rising } from "../rising.ts";

const p = defaultParameters();

describe("below the logistic", () => {
  it("is what comparing with it says, at the bounds too", () => {
    const edges = [-1.5, 0].flatMap((x) => [x - 1e-9, x, x + 1e-9]);
    for (const x of [-6, -3, -2, -1, -0.5, 0.7, 2, 6, ...edges]) {
      for (let u = 0.0005; u < 1; u += 0.001) expect(isBelowLogistic(u, x)).toBe(u < logistic(x));
      const chance = logistic(x);
      for (const u of [chance * (1 - 1e-12), chance, chance * (1 + 1e-12), 0.1825, 0.5])
        expect(isBelowLogistic(u, x)).toBe(u < chance);
    }
  });
});

describe("error chance (M05)", () => {
  it("is .12 at the reference", () => {
    expect(errorChance(0.9, 0.25, 0.8, false, p)).toBeCloseTo(0.12, 12);
    expect(errorChance(0.9, 0.25, 0.925, false, p)).toBeCloseTo(0.12, 12);
  });

  // logit(.12) = ln(.12 / .88) = −1.992430
  it("adds 2.5 for a whole lack of skill", () => {
    expect(errorChance(0.4, 0.25, 0.8, false, p)).toBeCloseTo(0.322473, 6); // −1.992430 + 2.5 · .5 = −.742430
  });

  it("adds up to .8 from load .925 to 1.025", () => {
    expect(errorChance(0.9, 0.25, 0.975, false, p)).toBeCloseTo(0.169042, 6); // + .8 · .5
    expect(errorChance(0.9, 0.25, 1.025, false, p)).toBeCloseTo(0.232825, 6); // + .8
    expect(errorChance(0.9, 0.25, 1.4, false, p)).toBeCloseTo(0.232825, 6);
  });

  it("adds .7 for burnout over its reference and .4 while new", () => {
    expect(errorChance(0.9, 0.5, 0.8, false, p)).toBeCloseTo(0.139743, 6); // + .7 · .25
    expect(errorChance(0.9, 0.25, 0.8, true, p)).toBeCloseTo(0.169042, 6); // + .4
  });

  it("SF02: errors go from 15 to 38 % when skill falls by 1.245 / 2.5", () => {
    const at15 = { ...p, errorReference: 0.15 };
    expect(errorChance(0.9 - 1.245 / 2.5, 0.25, 0.8, false, at15)).toBeCloseTo(0.38, 3);
  });

  it("is monotone in everything and stays within 0 and 1", () => {
    expect(rising((k) => -errorChance(k, 0.25, 0.8, false, p), 0, 1)).toBe(true);
    expect(rising((e) => errorChance(0.9, e, 0.8, false, p), 0, 1)).toBe(true);
    expect(rising((load) => errorChance(0.9, 0.25, load, false, p), 0, 1.4)).toBe(true);
    expect(errorChance(0, 1, 1.4, true, p)).toBeLessThan(1);
    expect(errorChance(1, 0, 0, false, p)).toBeGreaterThan(0);
  });
});

describe("what becomes of an error (3.2 (5))", () => {
  it("half are redone, a tenth stay latent, the rest stand", () => {
    expect(fateOf(0.499, 0, p)).toBe("rework");
    expect(fateOf(0.5, 0, p)).toBe("latent");
    expect(fateOf(0.599, 0, p)).toBe("latent");
    expect(fateOf(0.6, 0, p)).toBe("stands");
    expect(fateOf(0.999, 0, p)).toBe("stands");
  });

  it("a case is tried three times at most", () => {
    expect(fateOf(0.1, 1, p)).toBe("rework");
    expect(fateOf(0.1, 2, p)).toBe("stands");
    expect(fateOf(0.1, 0, { ...p, attemptsMax: 1 })).toBe("stands");
    expect(fateOf(0.55, 2, p)).toBe("latent");
  });
});

describe("procedure days (3.2 (8))", () => {
  it("are whole days around the mean", () => {
    expect(procedureDays(0, 0.7)).toBe(0);
    expect(procedureDays(2, 0.1)).toBe(0); // 4 · .1 + .5 = .9
    expect(procedureDays(2, 0.5)).toBe(2);
    expect(procedureDays(2, 0.9)).toBe(4);
  });

  it("keep the mean, also at the end of the range of the parameter", () => {
    for (const mean of [1, 2, 3.5, 12]) expect(meanOver((u) => procedureDays(mean, u))).toBeCloseTo(mean, 3);
  });

  it("never fewer with more luck", () => {
    expect(rising((u) => procedureDays(3.5, u), 0, 0.999)).toBe(true);
  });
});
