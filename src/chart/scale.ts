/** Value ranges: with zero where zero means something, with zero in the middle for differences. */
import { scaleLinear, ticks } from "d3";
import type { Line } from "./series.ts";

export interface RangeOptions {
  /** Include zero (counts, durations, rates). */
  readonly zero?: boolean;
  /** Zero in the middle (differences). */
  readonly symmetric?: boolean;
  /** The range never goes beyond these (shares: 0 and 1). */
  readonly limits?: readonly [number, number];
}

function extentOf(series: readonly Line[]): [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const values of series.flatMap((one) => [one.mean, one.low ?? [], one.high ?? []])) {
    for (let i = 0; i < values.length; i++) {
      if (!Number.isFinite(values[i])) continue;
      low = Math.min(low, values[i]);
      high = Math.max(high, values[i]);
    }
  }
  return low <= high ? [low, high] : [0, 1];
}

const nice = (low: number, high: number) =>
  scaleLinear().domain([low, high]).nice(4).domain() as [number, number];

/** A round range that holds every mean and band of `series`; share it between charts of the same indicator. */
export function rangeOf(series: readonly Line[], options: RangeOptions = {}): [number, number] {
  const [least, most] = extentOf(series);
  if (options.symmetric) {
    // some room above and below, where the words on the two sides stand
    const [, half] = nice(0, 1.15 * Math.max(Math.abs(least), Math.abs(most)) || 1);
    return [-half, half];
  }
  const low = options.zero ? Math.min(0, least) : least;
  const high = options.zero ? Math.max(0, most) : most;
  const room = low === high ? Math.abs(high) * 0.1 || 1 : 0;
  const [from, to] = nice(options.zero ? low : low - room, high + room);
  const [floor, ceiling] = options.limits ?? [from, to];
  return [Math.max(from, floor), Math.min(to, ceiling)];
}

/** About `count` round values within the range. */
export function ticksOf(range: readonly [number, number], count: number): number[] {
  return ticks(range[0], range[1], count);
}
