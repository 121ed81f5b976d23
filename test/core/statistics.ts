/** What the tests of chance need: how far counts are from what they should be, as a standard normal number. */

/** Chi-square of counts against expected counts, turned into a normal deviate (Wilson and Hilferty, 1931). */
export function chiSquare(counts: ArrayLike<number>, expected: (cell: number) => number): number {
  let sum = 0;
  let cells = 0;
  let pooled = 0;
  let pooledExpected = 0;
  for (let i = 0; i < counts.length; i++) {
    pooled += counts[i];
    pooledExpected += expected(i);
    const last = i === counts.length - 1;
    if (pooledExpected < 10 && !last) continue;
    sum += pooledExpected > 0 ? (pooled - pooledExpected) ** 2 / pooledExpected : pooled * 1e9;
    cells++;
    pooled = 0;
    pooledExpected = 0;
  }
  const k = cells - 1;
  return (Math.cbrt(sum / k) - (1 - 2 / (9 * k))) / Math.sqrt(2 / (9 * k));
}

/** Chi-square of equal chances. */
export function even(counts: ArrayLike<number>): number {
  const total = Array.from(counts).reduce((sum, x) => sum + x, 0);
  return chiSquare(counts, () => total / counts.length);
}

/** Counts of pairs in a square of `side` × `side` cells. */
export function pairs(
  count: number,
  side: number,
  pair: (i: number) => readonly [number, number],
): Float64Array {
  const cells = new Float64Array(side * side);
  for (let i = 0; i < count; i++) {
    const [x, y] = pair(i);
    cells[Math.floor(x * side) * side + Math.floor(y * side)]++;
  }
  return cells;
}

/** Largest distance of a sample from its distribution function, × sqrt(n) (Kolmogorov and Smirnov). */
export function kolmogorov(sample: number[], distribution: (x: number) => number): number {
  const sorted = [...sample].sort((a, b) => a - b);
  const n = sorted.length;
  let most = 0;
  sorted.forEach((x, i) => {
    const f = distribution(x);
    most = Math.max(most, f - i / n, (i + 1) / n - f);
  });
  return most * Math.sqrt(n);
}

/** Pearson's correlation × sqrt(n): a standard normal number when there is none. */
export function correlation(count: number, pair: (i: number) => readonly [number, number]): number {
  let [x, y, xx, yy, xy] = [0, 0, 0, 0, 0];
  for (let i = 0; i < count; i++) {
    const [a, b] = pair(i);
    x += a;
    y += b;
    xx += a * a;
    yy += b * b;
    xy += a * b;
  }
  const covariance = xy / count - (x / count) * (y / count);
  const spread = Math.sqrt((xx / count - (x / count) ** 2) * (yy / count - (y / count) ** 2));
  return (covariance / spread) * Math.sqrt(count);
}
