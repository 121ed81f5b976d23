import { describe, expect, it } from "vitest";
import {
  cos,
  Draw,
  exp,
  Fingerprint,
  halving,
  log,
  logistic,
  logit,
  Problem,
  pow,
  seedFrom,
  sin,
} from "../../src/core/index.ts";
import { expError, logError, powError, sinError } from "./exact.ts";

const draw = new Draw(seedFrom("numeric"), "inputs");

/** Numbers between low and high, the same ones every time. */
function between(low: number, high: number, count: number, place = 0): number[] {
  return Array.from({ length: count }, (_, i) => low + (high - low) * draw.uniformAt(place, i, 0));
}

/** Numbers of all sizes between e^low and e^high. */
const sizes = (low: number, high: number, count: number, place = 0) =>
  between(low, high, count, place).map((x) => Math.exp(x));

const worst = (errors: number[]) => Math.max(...errors);

describe("accuracy, in units in the last place, against 320 binary places", () => {
  it("exp: 1", () => {
    const inputs = [...between(-708, 709, 4000), ...between(-1, 1, 2000), 1e-300, -1e-20, 709.78];
    expect(worst(inputs.map((x) => expError(x, exp(x))))).toBeLessThan(1);
  });

  it("exp where the result is subnormal: 1", () => {
    expect(worst(between(-744, -709, 500).map((x) => expError(x, exp(x))))).toBeLessThan(1);
  });

  it("log: 1", () => {
    const near = between(-0.3, 0.4, 3000).map((x) => 1 + x);
    const inputs = [...sizes(-744, 709, 4000), ...near, 1 + 2 ** -52, 1 - 2 ** -53, 5e-324, Number.MAX_VALUE];
    expect(worst(inputs.map((x) => logError(x, log(x))))).toBeLessThan(1);
  });

  it("pow over the whole range: 1.3", () => {
    const bases = sizes(-700, 700, 4000);
    const powers = between(-700, 700, 4000, 1).map((t, i) => t / Math.log(bases[i]));
    expect(worst(bases.map((x, i) => powError(x, powers[i], pow(x, powers[i]))))).toBeLessThan(1.3);
  });

  it("pow of bases near 1 with large exponents, and of everyday numbers: 1.3", () => {
    const near = between(-1e-3, 1e-3, 2000).map((x) => 1 + x);
    const large = between(-6e5, 6e5, 2000, 1);
    expect(worst(near.map((x, i) => powError(x, large[i], pow(x, large[i]))))).toBeLessThan(1.3);
    const bases = between(0, 3, 2000, 2);
    const powers = between(-4, 4, 2000, 3);
    expect(worst(bases.map((x, i) => powError(x, powers[i], pow(x, powers[i]))))).toBeLessThan(1.3);
  });

  it("sin and cos up to a million radians: 1", () => {
    const inputs = [
      ...between(-7, 7, 2000),
      ...between(-1e6, 1e6, 2000, 1),
      ...sizes(-20, 13.8, 1000, 2),
      ...[1, 2, 3, 4, 101, 5000, 636619].map((n) => n * (Math.PI / 2)),
    ];
    expect(worst(inputs.map((x) => sinError(x, 0, sin(x))))).toBeLessThan(1);
    expect(worst(inputs.map((x) => sinError(x, 1, cos(x))))).toBeLessThan(1);
  });
});

describe("same bits in every engine", () => {
  it("keeps the values it had", () => {
    const inputs = Float64Array.from(between(-30, 30, 20_000, 7));
    const bits = (f: (x: number) => number) => new Fingerprint().add(inputs.map(f)).hex();
    expect({
      exp: bits(exp),
      log: bits((x) => log(Math.abs(x))),
      pow: bits((x) => pow(Math.abs(x), 1.7 - x / 9)),
      sin: bits(sin),
      cos: bits(cos),
      logistic: bits(logistic),
      logit: bits((x) => logit(0.5 + x / 61)),
      halving: bits((x) => halving(x, 7)),
    }).toMatchInlineSnapshot(`
      {
        "cos": "05d6e66ef38c3250",
        "exp": "914768f766da8e61",
        "halving": "e11472b0bae97465",
        "log": "40d28d3237e316b1",
        "logistic": "26ca5f04a0b37b93",
        "logit": "075fe552183a1320",
        "pow": "00ab53237de421d9",
        "sin": "c80597af692d61e4",
      }
    `);
  });
});

describe("special cases", () => {
  const all = [
    Number.NaN,
    ...[0, 0.5, 1, 1.5, 2, 3, 1e300, 2 ** 53, 2 ** 53 + 2, Number.POSITIVE_INFINITY].flatMap((x) => [x, -x]),
  ];

  it("pow as Math.pow for every pair of special numbers", () => {
    for (const x of all) {
      for (const y of all) {
        const [ours, theirs] = [pow(x, y), x ** y];
        const same = Object.is(ours, theirs) || Math.abs(ours - theirs) <= Math.abs(theirs) * 4.5e-16;
        expect(same, `${x} ** ${y}: ${ours}, not ${theirs}`).toBe(true);
      }
    }
  });

  it("exp, log, sin and cos at their ends", () => {
    for (const x of all.filter((value) => Math.abs(value) < 1e6)) {
      expect(sin(x)).toBeCloseTo(Math.sin(x), 14);
      expect(cos(x)).toBeCloseTo(Math.cos(x), 14);
    }
    expect([exp(0), exp(710), exp(-746), exp(Number.NEGATIVE_INFINITY)]).toEqual([1, Infinity, 0, 0]);
    expect(exp(Number.NaN)).toBeNaN();
    expect([log(1), log(0), log(-0), log(Infinity)]).toEqual([0, -Infinity, -Infinity, Infinity]);
    expect([log(-1), log(Number.NaN)]).toEqual([Number.NaN, Number.NaN]);
    expect([sin(0), cos(0)]).toEqual([0, 1]);
    expect([sin(Infinity), cos(Number.NaN)]).toEqual([Number.NaN, Number.NaN]);
  });

  it("an angle beyond a million radians is a problem", () => {
    expect(() => sin(1.1e6)).toThrow(Problem);
    expect(() => cos(-1e9)).toThrow(/beyond a million radians/);
  });

  it("logistic and logit undo each other", () => {
    expect(logistic(0)).toBe(0.5);
    expect([logistic(800), logistic(-800)]).toEqual([1, 0]);
    for (const x of between(-20, 20, 200)) expect(logit(logistic(x))).toBeCloseTo(x, 6);
    expect([logit(0), logit(1)]).toEqual([-Infinity, Infinity]);
  });

  it("halving is exact at whole half-lives", () => {
    for (let n = 0; n <= 1074; n++) expect(halving(n * 21, 21)).toBe(2 ** -n);
    expect([halving(-1, 1), halving(2000, 1), halving(-2000, 1)]).toEqual([2, 0, Infinity]);
    for (const x of between(-900, 900, 300)) expect(halving(x, 1) / 2 ** -x).toBeCloseTo(1, 14);
    expect(halving(0, 0)).toBeNaN();
  });
});
