/** Means and their intervals over replications. */
import { quantile } from "../table/aggregate.ts";
import type { Interval, Series } from "./study.ts";

/** 97.5 % quantiles of Student's t for 1 to 9 degrees of freedom; from 10 on the expansion below is good to 4 digits. */
const SMALL = [12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.306, 2.2622];
const Z = 1.959963984540054;

/** 97.5 % quantile of Student's t (Cornish-Fisher expansion around the normal; Hill 1970). */
export function tQuantile(df: number): number {
  if (df < 1) return Number.POSITIVE_INFINITY;
  if (df < 10) return SMALL[Math.floor(df) - 1];
  const z2 = Z * Z;
  const g1 = (Z * (z2 + 1)) / 4;
  const g2 = (Z * ((5 * z2 + 16) * z2 + 3)) / 96;
  const g3 = (Z * (((3 * z2 + 19) * z2 + 17) * z2 - 15)) / 384;
  return Z + (g1 + (g2 + g3 / df) / df) / df;
}

/** Mean and 95 % interval of the mean. One value has an interval of no width. */
export function meanInterval(values: ArrayLike<number>): Interval {
  const n = values.length;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += values[i];
  const mean = n > 0 ? sum / n : 0;
  if (n < 2) return { mean, low: mean, high: mean };
  let squares = 0;
  for (let i = 0; i < n; i++) squares += (values[i] - mean) * (values[i] - mean);
  const half = tQuantile(n - 1) * Math.sqrt(squares / (n - 1) / n);
  return { mean, low: mean - half, high: mean + half };
}

/** Whether an interval of two or more values excludes 0. */
export function isSettled({ low, high }: Interval, n: number): boolean {
  return n >= 2 && (low > 0 || high < 0);
}

/** Decimals that leave a number of this size four digits. */
function decimalsFor(size: number): number {
  let decimals = 0;
  for (let rest = size; rest > 0 && rest < 1000 && decimals < 12; rest *= 10) decimals++;
  return decimals;
}

/** Values to four digits of the largest: more than a chart can show, and a fifth of the length when written down. */
export function shortened(values: readonly number[], largest: number): number[] {
  const decimals = decimalsFor(largest);
  // adding 0 makes −0 a plain 0
  return values.map((value) => Number(value.toFixed(decimals)) + 0);
}

/** One run has no band; the first picture does not wait for three copies of it to be worked out. */
function lineOf(values: readonly number[]): Series {
  const mean = shortened(
    values,
    values.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
  );
  return { mean, low: mean, high: mean };
}

/** Mean and 5–95 % band at every point of equally long series, `shortened`. */
export function bandOf(series: readonly ArrayLike<number>[]): Series {
  if (series.length === 1) return lineOf(Array.from(series[0]));
  const points = Array.from({ length: series[0]?.length ?? 0 }, (_, i) =>
    Float64Array.from(series, (one) => one[i]).sort(),
  );
  const of = (value: (sorted: Float64Array) => number) => points.map(value);
  const means = of((sorted) => sorted.reduce((sum, one) => sum + one, 0) / sorted.length);
  const lows = of((sorted) => quantile(sorted, 0.05));
  const highs = of((sorted) => quantile(sorted, 0.95));
  const size = [...lows, ...highs].reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const short = (values: readonly number[]) => shortened(values, size);
  return { mean: short(means), low: short(lows), high: short(highs) };
}
