import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Fingerprint, Problem } from "../../src/core/index.ts";

fc.configureGlobal({ seed: 2024 });
const of = (...arrays: Parameters<Fingerprint["add"]>[0][]) => {
  const print = new Fingerprint();
  for (const array of arrays) print.add(array);
  return print.hex();
};

describe("Fingerprint", () => {
  it("is frozen: it changes only with a line in the changelog", () => {
    expect([
      new Fingerprint().hex(),
      of(Float64Array.of(0, -1.5, 1e300)),
      of(Int32Array.of(-1, 2), Uint8Array.of(255)),
      new Fingerprint().addText("积压").hex(),
    ]).toMatchInlineSnapshot(`
      [
        "8ea2bf27c5dce3d5",
        "506ea0a052b6a429",
        "2a5fc2f8b710b75d",
        "2909e2f58ecd69fe",
      ]
    `);
  });

  it("sees every bit, the order, the lengths and where one array ends", () => {
    const prints = [
      of(),
      of(new Float64Array(0)),
      of(new Float64Array(1)),
      of(new Float64Array(2)),
      of(new Float64Array(1), new Float64Array(1)),
      of(Float64Array.of(1, 2)),
      of(Float64Array.of(2, 1)),
      of(Float64Array.of(1 + Number.EPSILON, 2)),
      of(Float64Array.of(-1, 2)),
      of(Float64Array.of(1), Float64Array.of(2)),
      of(Float64Array.of(Number.POSITIVE_INFINITY)),
      of(Float64Array.of(-0)),
      new Fingerprint().addText("").hex(),
      new Fingerprint().addText("ab").addText("c").hex(),
      new Fingerprint().addText("a").addText("bc").hex(),
    ];
    expect(new Set(prints).size).toBe(prints.length - 1); // an empty array and an empty text are alike
    for (const print of prints) expect(print).toMatch(/^[0-9a-f]{16}$/);
  });

  it("moves half of its 64 bits when one bit of the input moves: 32 ± 1 on average", () => {
    let moved = 0;
    const words = Int32Array.from({ length: 40 }, (_, i) => i);
    const before = BigInt(`0x${of(words)}`);
    for (let bit = 0; bit < 40 * 32; bit++) {
      const flipped = words.slice();
      flipped[bit >> 5] ^= 1 << (bit & 31);
      for (let x = before ^ BigInt(`0x${of(flipped)}`); x > 0n; x >>= 1n) moved += Number(x & 1n);
    }
    expect(moved / 1280).toBeGreaterThan(31);
    expect(moved / 1280).toBeLessThan(33);
  });

  it("is different for different contents, whatever the kind", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 255 })),
        fc.array(fc.integer({ min: 0, max: 255 })),
        (a, b) => {
          const same = JSON.stringify(a) === JSON.stringify(b);
          for (const kind of [Float64Array, Float32Array, Int32Array, Uint32Array, Uint16Array, Uint8Array]) {
            expect(of(kind.from(a)) === of(kind.from(b))).toBe(same);
          }
        },
      ),
    );
  });

  it("can be read in between and go on", () => {
    const print = new Fingerprint().add(Int32Array.of(1));
    const early = print.hex();
    expect(print.hex()).toBe(early);
    expect(print.add(Int32Array.of(2)).hex()).toBe(of(Int32Array.of(1), Int32Array.of(2)));
  });

  it("takes a view that starts in the middle of a buffer", () => {
    const whole = Float64Array.of(1, 2, 3);
    expect(of(whole.subarray(1))).toBe(of(Float64Array.of(2, 3)));
    expect(of(new Float32Array(whole.buffer, 4, 3))).toBe(
      of(Float32Array.from(new Float32Array(whole.buffer, 4, 3))),
    );
  });

  it("a NaN is a problem, with its place", () => {
    expect(() => new Fingerprint().add(Float64Array.of(1, Number.NaN), "backlog")).toThrow(Problem);
    expect(() => new Fingerprint().add(Float32Array.of(Number.NaN), "skill")).toThrow(
      /skill\[0\]: is not a number/,
    );
    expect(() => new Fingerprint().add(Float64Array.of(1, Number.NaN), "backlog")).toThrow(/backlog\[1\]/);
  });
});
