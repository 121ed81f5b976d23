/**
 * What stands next to each other must not know of each other: 64 units × 64 ticks × 8 indices of places as a
 * model numbers them, small whole numbers. Deviates are normal and held within ±4.5 (one in 150,000 each, were
 * the seeds not fixed).
 */
import { describe, expect, it } from "vitest";
import { Draw, seedFrom, unitKey } from "../../src/core/index.ts";
import { correlation, even, pairs } from "./statistics.ts";

type Place = readonly [unit: number, tick: number, index: number];

const seed = seedFrom("independence");
const draw = new Draw(seed, "first");
const COUNT = 64 * 64 * 8;
const place = (i: number): Place => [i >> 9, (i >> 3) & 63, i & 7];
const at = (d: Draw, [unit, tick, index]: Place) => d.uniformAt(unit, tick, index);

function unrelated(pair: (i: number) => readonly [number, number], count = COUNT): void {
  const deviates = [
    correlation(count, pair),
    even(pairs(count, 16, pair)),
    // what a shift or an exclusive-or between the two would leave
    even(pairs(count, 16, (i) => [pair(i)[0], (pair(i)[1] - pair(i)[0] + 1) % 1])),
    // the lower bits: two of 2^16
    even(pairs(count, 16, (i) => [(pair(i)[0] * 65536) % 1, (pair(i)[1] * 65536) % 1])),
  ];
  for (const deviate of deviates) expect(Math.abs(deviate)).toBeLessThan(4.5);
}

describe("independence", () => {
  const neighbours: readonly (readonly [string, (p: Place) => Place])[] = [
    ["the next unit", ([unit, tick, index]) => [unit + 1, tick, index]],
    ["the unit 64 on", ([unit, tick, index]) => [unit + 64, tick, index]],
    ["the next tick", ([unit, tick, index]) => [unit, tick + 1, index]],
    [
      "the tick a week, a month, a year on",
      ([unit, tick, index]) => [unit, tick + [5, 21, 252][unit % 3], index],
    ],
    ["the next index", ([unit, tick, index]) => [unit, tick, index + 1]],
    ["the diagonals", ([unit, tick, index]) => [unit + 1, tick - 1, index]],
    ["unit and tick swapped", ([unit, tick, index]) => [tick + 100, unit, index]],
    ["index for tick", ([unit, tick, index]) => [unit, index + 100, tick]],
    ["the negative unit", ([unit, tick, index]) => [-unit - 1, tick, index]],
  ];
  it.each(neighbours)("of %s", (_, other) => {
    unrelated((i) => [at(draw, place(i)), at(draw, other(place(i)))]);
  });

  it("of other streams of the same seed", () => {
    for (const name of ["second", "firs", "first ", "tsrif", "到件", ""]) {
      const other = new Draw(seed, name);
      unrelated((i) => [at(draw, place(i)), at(other, place(i))]);
    }
  });

  it("of the same stream of other seeds", () => {
    for (const text of ["independencf", "1", "2", "一"]) {
      const other = new Draw(seedFrom(text), "first");
      unrelated((i) => [at(draw, place(i)), at(other, place(i))]);
    }
  });

  it("of the first word of each place, over many streams", () => {
    const streams = Array.from({ length: 512 }, (_, i) => new Draw(seed, `stream ${i}`));
    const word = (i: number) => streams[i & 511].uniformAt(i >> 9, 0, 0);
    unrelated((i) => [word(i), word(i + 1)]);
    unrelated((i) => [word(i), word(i + 512)]);
  });

  it("of units by the hash of their codes", () => {
    const keys = Array.from({ length: 4097 }, (_, i) => unitKey(String(511523000 + i)));
    unrelated((i) => [draw.uniformAt(keys[i >> 3], 0, i & 7), draw.uniformAt(keys[(i >> 3) + 1], 0, i & 7)]);
  });

  it("of three neighbours at a time", () => {
    const cells = new Float64Array(512);
    for (let i = 0; i < COUNT; i++) {
      const [unit, tick, index] = place(i);
      const three = [
        draw.uniformAt(unit, tick, index),
        draw.uniformAt(unit, tick, index + 1),
        draw.uniformAt(unit, tick + 1, index),
      ];
      cells[three.reduce((cell, u) => cell * 8 + Math.floor(u * 8), 0)]++;
    }
    expect(Math.abs(even(cells))).toBeLessThan(4.5);
  });
});

describe("draws of a key, two words of another draw", () => {
  const keys = new Draw(seed, "keys");
  const other = new Draw(seed, "second");
  const key = (i: number) => [keys.wordAt(i, 0, 0), keys.wordAt(i, 0, 1)] as const;
  const of = (d: Draw, i: number, index: number) => d.uniformOf(...key(i), index);
  const unit = (word: number) => ((word >>> 0) + 0.5) / 2 ** 32;

  it("are unrelated to those of the next key, of the next indices, and of other streams", () => {
    unrelated((i) => [of(draw, i, 0), of(draw, i + 1, 0)]);
    for (const index of [1, 2, 8, 16, 1000]) unrelated((i) => [of(draw, i, 0), of(draw, i, index)]);
    for (const index of [0, 1, 2]) unrelated((i) => [of(draw, i, 0), of(other, i, index)]);
  });

  it("are unrelated to the words of the key itself", () => {
    for (const half of [0, 1]) unrelated((i) => [of(draw, i, 0), unit(key(i)[half])]);
  });

  it("are unrelated where one word of the key is the same", () => {
    unrelated((i) => [draw.uniformOf(5, key(i)[1], 0), draw.uniformOf(5, key(i + 1)[1], 0)]);
    unrelated((i) => [draw.uniformOf(key(i)[0], 5, 0), draw.uniformOf(key(i + 1)[0], 5, 0)]);
  });

  it("give keys of children that are unrelated to their own draws", () => {
    unrelated((i) => [
      of(draw, i, 0),
      draw.uniformOf(draw.wordOf(...key(i), 2), draw.wordOf(...key(i), 3), 0),
    ]);
  });
});

describe("sums over a day and over a township spread as sums of independent numbers do", () => {
  // 64 sums of 512: the variance of a sum of n uniforms is n/12
  it.each([
    ["a unit", (i: number, j: number): Place => [i, j >> 3, j & 7]],
    ["a tick", (i: number, j: number): Place => [j >> 3, i, j & 7]],
  ] as const)("over %s", (_, where) => {
    const sums = Array.from({ length: 64 }, (_, i) =>
      Array.from({ length: 512 }, (_, j) => at(draw, where(i, j)) - 0.5).reduce((sum, u) => sum + u, 0),
    );
    const spread = sums.reduce((sum, x) => sum + x * x, 0) / (512 / 12);
    // chi-square with 64 degrees of freedom
    expect(Math.abs(spread - 64) / Math.sqrt(128)).toBeLessThan(4);
  });
});

describe("avalanche: each bit of a place and of a seed moves each bit of the word half of the time", () => {
  const ROUNDS = 4096;
  /** r with a 0 put in at the bit, so that no pair is counted from both of its ends. */
  const open = (r: number, bit: number) => (r & ((1 << bit) - 1)) | ((r >>> bit) << (bit + 1));
  const word = (a: number, b: number) => new Draw({ a, b }, "first").wordAt(0, 0, 0);
  const both = (r: number, bit: number, at: (x: number) => number) =>
    [at(open(r, bit)), at(open(r, bit) ^ (1 << bit))] as const;
  const flips: readonly (readonly [string, (bit: number, r: number) => readonly [number, number]])[] = [
    ["unit", (bit, r) => both(r, bit, (unit) => draw.wordAt(unit, r & 7, 0))],
    ["tick", (bit, r) => both(r, bit, (tick) => draw.wordAt(r & 7, tick, 0))],
    ["index", (bit, r) => both(r & 3, bit, (index) => draw.wordAt(r >> 2, 5, index))],
    ["seed a", (bit, r) => both(r, bit, (a) => word(a, r))],
    ["seed b", (bit, r) => both(r, bit, (b) => word(r, b))],
  ];

  it.each(flips)("of the %s", (_, pair) => {
    for (let bit = 0; bit < 32; bit++) {
      const moved = new Float64Array(32);
      for (let r = 0; r < ROUNDS; r++) {
        const [before, after] = pair(bit, r);
        for (let i = 0; i < 32; i++) moved[i] += ((before ^ after) >>> i) & 1;
      }
      // 5 standard deviations: one in 1.7 million for each of 5,120 cells
      for (const count of moved) expect(Math.abs(count - ROUNDS / 2)).toBeLessThan(5 * Math.sqrt(ROUNDS / 4));
    }
  });
});

describe("places do not share their luck", () => {
  it("no two of 2^16 places begin with the same two words (a 64-bit state: one in 8 billion)", () => {
    const seen = new Set<string>();
    for (let i = 0; i < 2 ** 16; i++) {
      const [unit, tick] = [i & 255, i >> 8];
      seen.add(`${draw.wordAt(unit, tick, 0)} ${draw.wordAt(unit, tick, 1)}`);
    }
    expect(seen.size).toBe(2 ** 16);
  });
});
