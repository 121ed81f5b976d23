/** Draws from a fixed list of weights in constant time: Walker's alias method, the table made as by Vose (1991). */

/** Cell i is kept for i with `keep[i]` and is `other[i]`'s else. */
export interface AliasTable {
  readonly keep: Float64Array;
  readonly other: Int32Array;
}

/** The table of weights ≥ 0; without any weight every index is as likely. */
export function aliasOf(weights: ArrayLike<number>): AliasTable {
  const n = weights.length;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += weights[i];
  const keep = Float64Array.from({ length: n }, (_, i) => (sum > 0 ? (weights[i] * n) / sum : 1));
  const other = Int32Array.from({ length: n }, (_, i) => i);
  const small: number[] = [];
  const large: number[] = [];
  keep.forEach((share, i) => {
    (share < 1 ? small : large).push(i);
  });
  while (small.length > 0 && large.length > 0) {
    const [lack, give] = [small.pop() as number, large.pop() as number];
    other[lack] = give;
    keep[give] -= 1 - keep[lack];
    (keep[give] < 1 ? small : large).push(give);
  }
  // what is left over is whole but for rounding
  for (const i of [...small, ...large]) keep[i] = 1;
  return { keep, other };
}

/** The index that 32 random bits stand for. */
export function pick({ keep, other }: AliasTable, word: number): number {
  const x = (word >>> 0) * 2.3283064365386963e-10 * keep.length;
  const cell = x | 0;
  return x - cell < keep[cell] ? cell : other[cell];
}
