import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Draw, exp, Problem, seedFrom, unitKey } from "../../src/core/index.ts";
import { invertBinomial, invertNormal } from "../../src/core/inversion.ts";

fc.configureGlobal({ seed: 2024 });
const seed = seedFrom("2024");
const int32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
/** What `uniform` may return: odd multiples of 2^-33. */
const luck = fc.integer({ min: 0, max: 2 ** 32 - 1 }).map((k) => (k + 0.5) / 2 ** 32);

describe("seeds", () => {
  it("are texts: the number 1 is refused, and so is half a character", () => {
    expect(seedFrom("1")).toEqual(seedFrom("1"));
    for (const wrong of [1, undefined, null, {}])
      expect(() => seedFrom(wrong as unknown as string)).toThrow(Problem);
    expect(() => seedFrom("\ud800")).toThrow(/half a character/);
    expect(() => seedFrom(1 as unknown as string)).toThrow(/Put it in quotes/);
  });

  it("do not collide in Chinese, where seedrandom alone would", () => {
    const texts = ["一", "\0", "丁", "\u0001", "东镇", "西镇", "", " ", "1", "01", "１"];
    for (const key of [(text: string) => seedFrom(text).a, unitKey, streamWord]) {
      expect(new Set(texts.map((text) => key(text))).size).toBe(texts.length);
    }
  });

  it("do not collide when one text repeats another, where seedrandom alone would", () => {
    const texts = Array.from({ length: 3000 }, (_, i) => String(i));
    for (const key of [(text: string) => seedFrom(text).a, (text: string) => seedFrom(text).b]) {
      expect(new Set(["", "镇", "镇镇", "ab", "abab", ...texts].map(key)).size).toBe(3005);
    }
  });

  it("give names of streams and units of every length their own numbers", () => {
    const names = Array.from({ length: 3000 }, (_, i) => (i % 2 ? `镇${i}` : "a".repeat(i / 2)));
    expect(new Set(names.map(unitKey)).size).toBe(names.length);
    expect(new Set(names.map(streamWord)).size).toBe(names.length);
  });
});

function streamWord(name: string): number {
  return new Draw(seed, name).wordAt(0, 0, 0);
}

describe("frozen: these numbers change only with a line in the changelog", () => {
  it("seeds and keys", () => {
    expect([seedFrom("2024"), seedFrom("一"), seedFrom("")]).toMatchInlineSnapshot(`
      [
        {
          "a": -1802090094,
          "b": -1966010126,
        },
        {
          "a": -1245437394,
          "b": 1199886446,
        },
        {
          "a": -1649891948,
          "b": 1713064638,
        },
      ]
    `);
    expect([unitKey(""), unitKey("511523"), unitKey("东镇")]).toMatchInlineSnapshot(`
      [
        1866155886,
        -1951748498,
        -385680529,
      ]
    `);
  });

  it("words", () => {
    const draw = new Draw(seed, "arrivals");
    const places = [
      [0, 0, 0],
      [0, 0, 1],
      [0, 1, 0],
      [1, 0, 0],
      [-1, 2 ** 31 - 1, 1000],
    ] as const;
    expect(places.map(([unit, tick, index]) => draw.wordAt(unit, tick, index))).toMatchInlineSnapshot(`
      [
        -1831461687,
        1481954289,
        165827121,
        1065586673,
        -1390350408,
      ]
    `);
  });

  it("distributions", () => {
    const draw = new Draw(seed, "arrivals").at(7, 100);
    const weights = Float64Array.of(1, 3, 6, 10);
    const drawn = Array.from({ length: 4 }, () => [
      draw.uniform(),
      draw.bernoulli(0.5),
      draw.poisson(0.5),
      draw.poisson(20),
      draw.poisson(200),
      draw.binomial(10, 0.03),
      draw.binomial(100, 0.8),
      draw.binomial(5000, 0.3),
      draw.exponential(),
      draw.normal(),
      draw.discrete(weights),
    ]);
    expect(drawn).toMatchInlineSnapshot(`
      [
        [
          0.4405048842309043,
          true,
          1,
          15,
          185,
          0,
          81,
          1485,
          1.80002680420163,
          -1.4389370844350393,
          0,
        ],
        [
          0.7618553478969261,
          false,
          0,
          18,
          196,
          0,
          77,
          1513,
          2.257031939394855,
          0.733807280297613,
          3,
        ],
        [
          0.8913060569902882,
          true,
          0,
          10,
          204,
          0,
          80,
          1468,
          1.0461674056324048,
          2.1528361909500378,
          2,
        ],
        [
          0.9000280568143353,
          true,
          0,
          23,
          218,
          0,
          89,
          1430,
          3.5968699646513285,
          0.07260418697615934,
          1,
        ],
      ]
    `);
  });
});

describe("every draw is a function of its place", () => {
  it("going through the indices and reading one are the same", () => {
    fc.assert(
      fc.property(int32, int32, (unit, tick) => {
        const draw = new Draw(seed, "x");
        const gone = [draw.at(unit, tick).uniform(), draw.uniform(), draw.uniform()];
        expect(gone).toEqual([0, 1, 2].map((index) => draw.uniformAt(unit, tick, index)));
        for (const u of gone) expect(u > 0 && u < 1).toBe(true);
      }),
    );
  });

  it("the word is the uniform's", () => {
    const [words, uniforms] = [new Draw(seed, "x").at(1, 2), new Draw(seed, "x").at(1, 2)];
    for (let i = 0; i < 8; i++) expect(((words.word() >>> 0) + 0.5) / 2 ** 32).toBe(uniforms.uniform());
    expect(((words.wordOf(3, 4, 5) >>> 0) + 0.5) / 2 ** 32).toBe(uniforms.uniformOf(3, 4, 5));
  });

  it("reading a place does not move", () => {
    const [still, moved] = [new Draw(seed, "x").at(3, 4), new Draw(seed, "x").at(3, 4)];
    expect(still.uniform()).toBe(moved.uniform());
    still.uniformAt(9, 9, 9);
    still.wordAt(-5, 2, 1);
    still.uniformOf(7, -8, 3);
    expect(still.uniform()).toBe(moved.uniform());
  });

  it("what was drawn elsewhere, or how often, does not matter", () => {
    const draw = new Draw(seed, "x");
    const before = draw.at(5, 6).normal();
    for (let i = 0; i < 100; i++) draw.at(i, i).poisson(40);
    expect(draw.at(5, 6).normal()).toBe(before);
  });

  it("starts at (0, 0)", () => {
    expect(new Draw(seed, "x").uniform()).toBe(new Draw(seed, "x").at(0, 0).uniform());
  });
});

describe("short cuts change nothing", () => {
  it("poissonFrom is poisson, bit for bit, on both sides of the split", () => {
    const mean = fc.oneof(
      fc.double({ min: 0, max: 40, noNaN: true }),
      fc.double({ min: 29.9, max: 300, noNaN: true }),
    );
    fc.assert(
      fc.property(mean, int32, (m, unit) => {
        const [a, b] = [new Draw(seed, "p").at(unit, 0), new Draw(seed, "p").at(unit, 0)];
        expect(a.poisson(m)).toBe(b.poissonFrom(exp(-m), m));
        expect(a.uniform()).toBe(b.uniform());
      }),
    );
  });

  it("the binomial without its short cut for rare events is the same", () => {
    const chance = fc.oneof(
      fc.double({ min: 0, max: 0.5, noNaN: true }),
      fc.double({ min: 0, max: 1e-4, noNaN: true }),
    );
    const near = fc.integer({ min: -4, max: 4 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), chance, luck, near, (n, p, u, steps) => {
        fc.pre(n * p <= 30);
        // the edge of the short cut, where a rounding would show
        const edge = (Math.floor((1 - n * p) * 2 ** 32) + steps + 0.5) / 2 ** 32;
        for (const at of [u, edge].filter((x) => x > 0 && x < 1)) {
          expect(invertBinomial(at, n, p)).toBe(plainBinomial(at, n, p));
        }
      }),
      { numRuns: 3000 },
    );
  });

  function plainBinomial(u: number, n: number, p: number): number {
    let term = 1;
    for (let bits = n, square = 1 - p; bits > 0; bits >>>= 1, square *= square) if (bits & 1) term *= square;
    let [rest, k] = [u, 0];
    while (rest > term && k < n) {
      rest -= term;
      k++;
      term *= (n + 1) * (p / (1 - p)) * (1 / k) - p / (1 - p);
    }
    return k;
  }
});

describe("more luck never means less", () => {
  it("of the normal, which is symmetric too", () => {
    fc.assert(
      fc.property(luck, luck, (u, v) => {
        expect(invertNormal(Math.max(u, v))).toBeGreaterThanOrEqual(invertNormal(Math.min(u, v)));
        expect(invertNormal(1 - u)).toBe(-invertNormal(u));
      }),
    );
  });

  it("of a binomial when its chance grows, through 1/2 and up to 1", () => {
    const chances = Array.from({ length: 201 }, (_, i) => i / 200);
    for (let unit = 0; unit < 200; unit++) {
      const drawn = chances.map((p) => new Draw(seed, "grow").at(unit, 0).binomial(20, p));
      expect(drawn).toEqual([...drawn].sort((a, b) => a - b));
      expect([drawn[0], drawn[200]]).toEqual([0, 20]);
    }
  });

  it("of a Poisson when its mean grows", () => {
    for (let unit = 0; unit < 200; unit++) {
      const drawn = Array.from({ length: 100 }, (_, i) =>
        new Draw(seed, "grow").at(unit, 0).poisson(i * 0.3),
      );
      expect(drawn).toEqual([...drawn].sort((a, b) => a - b));
    }
  });
});

describe("ends and errors", () => {
  const draw = new Draw(seed, "ends");

  it("what is certain is certain", () => {
    for (let i = 0; i < 1000; i++) {
      draw.at(i, 0);
      expect([draw.bernoulli(0), draw.bernoulli(1)]).toEqual([false, true]);
      expect([draw.poisson(0), draw.binomial(0, 0.3), draw.binomial(7, 0), draw.binomial(7, 1)]).toEqual([
        0, 0, 0, 7,
      ]);
      expect(draw.binomial(100_000, 1)).toBe(100_000);
      expect(draw.discrete(Float64Array.of(0, 0, 2, 2))).toBe(2);
      expect(draw.discrete(Float64Array.of(1))).toBe(0);
    }
  });

  it("impossible laws are problems", () => {
    for (const mean of [-1, Number.NaN, Number.POSITIVE_INFINITY, 1e10]) {
      expect(() => draw.poisson(mean)).toThrow(Problem);
      expect(() => draw.poissonFrom(0.5, mean)).toThrow(Problem);
    }
    for (const p of [-0.1, 1.1, Number.NaN]) {
      expect(() => draw.binomial(10, p)).toThrow(Problem);
      expect(() => draw.binomial(0, p)).toThrow(Problem);
    }
    for (const n of [-1, Number.NaN, 1e10]) {
      expect(() => draw.binomial(n, 0.1)).toThrow(Problem);
      expect(() => draw.binomial(n, 0.9)).toThrow(Problem);
    }
  });
});
