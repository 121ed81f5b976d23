/** The alias table: every index has exactly its weight, whatever the weights. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { aliasOf, pick } from "../../src/core/index.ts";

fc.configureGlobal({ seed: 2024 });

/** Chance of each index, summed over the cells. */
function chances({ keep, other }: ReturnType<typeof aliasOf>): number[] {
  const n = keep.length;
  const sums = new Array<number>(n).fill(0);
  keep.forEach((share, i) => {
    sums[i] += share / n;
    sums[other[i]] += (1 - share) / n;
  });
  return sums;
}

it("gives every index its weight", () => {
  const weights = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(weights, (list) => {
      const sum = list.reduce((a, b) => a + b, 0);
      fc.pre(sum > 1e-3);
      chances(aliasOf(list)).forEach((chance, i) => {
        expect(chance).toBeCloseTo(list[i] / sum, 12);
      });
    }),
  );
});

it("gives every index the same when none has a weight, and the only one everything", () => {
  expect(chances(aliasOf([0, 0, 0, 0]))).toEqual([0.25, 0.25, 0.25, 0.25]);
  for (const word of [0, -1, 1, 0x7fffffff]) expect(pick(aliasOf([3]), word)).toBe(0);
});

it("picks from 32 random bits as the weights say: 2^20 words spread evenly, within one cell in 2^20 each", () => {
  const list = [5, 0, 1, 10, 4];
  const table = aliasOf(list);
  const counts = list.map(() => 0);
  for (let i = 0; i < 2 ** 20; i++) counts[pick(table, (i * 4096 + 2048) | 0)]++;
  counts.forEach((count, i) => {
    expect(Math.abs(count - (list[i] / 20) * 2 ** 20)).toBeLessThan(list.length * 2);
  });
});
