/** Value ranges: with zero where zero means something, with zero in the middle for differences. */
import { scaleLinear, ticks } from "d3";
import type { Line } from "./series.ts";

export interface RangeOptions {
  /** Include zero (counts, durations, rates). */
  readonly zero?: boolean;
  /** Zero in the middle (differences). */
  readonly symmetric?: boolean;
  /** A value the range must include, e.g. a reference line. */
  readonly include?: readonly number[];
  /** The range never goes beyond these (shares: 0 and 1). */
  readonly limits?: readonly [number, number];
}

function extentOf(series: readonly Line[], include: readonly number[]): [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const values of [...series.flatMap((one) => [one.mean, one.low ?? [], one.high ?? []]), include]) {
    for (let i = 0; i < values.length; i++) {
      if (!Number.isFinite(values[i])) continue;
      low = Math.min(low, values[i]);
      high = Math.max(high, values[i]);
    }
  }
  return low <= high ? [low, high] : [0, 1];
}

/** A round range that holds every mean and band of `series`; share it between charts of the same indicator. */
export function rangeOf(series: readonly Line[], options: RangeOptions = {}): [number, number] {
  let [low, high] = extentOf(series, options.include ?? []);
  if (options.symmetric) {
    high = Math.max(Math.abs(low), Math.abs(high)) || 1;
    low = -high;
  } else if (options.zero) {
    low = Math.min(0, low);
    high = Math.max(0, high);
  }
  if (low === high) {
    const room = Math.abs(high) * 0.1 || 1;
    high += room;
    if (!options.zero) low -= room;
  }
  const nice = scaleLinear().domain([low, high]).nice(4).domain() as [number, number];
  if (options.limits === undefined) return nice;
  return [Math.max(nice[0], options.limits[0]), Math.min(nice[1], options.limits[1])];
}

/** About `count` round values within the range. */
export function ticksOf(range: readonly [number, number], count: number): number[] {
  return ticks(range[0], range[1], count);
}
