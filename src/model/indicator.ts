/** What an indicator is: a ratio of sums with words and a unit; and how percentiles are read off a histogram. */
import type { Text } from "../core/problem.ts";
import { BASIC, type Basic } from "./basics.ts";

export interface IndicatorSpec extends Text {
  readonly unit: Text;
  readonly better: "higher" | "lower" | "none";
  /** Shown as a percentage. */
  readonly percent: boolean;
  readonly definition: Text;
  /** Value = scale · top / sum of the bottoms, or `empty` where that is 0. */
  readonly top: Basic;
  readonly bottoms: readonly Basic[];
  readonly scale: number;
  readonly empty: number;
  /** 1 − ratio instead of the ratio. */
  readonly complement: boolean;
}

interface Options {
  readonly better?: IndicatorSpec["better"];
  readonly percent?: boolean;
  readonly scale?: number;
  readonly empty?: number;
  readonly complement?: boolean;
}

/** Shorthand that keeps the table of indicators one entry a ratio. */
export function ratio(
  label: readonly [zh: string, en: string],
  unit: readonly [zh: string, en: string],
  top: Basic,
  bottom: Basic | readonly Basic[],
  definition: readonly [zh: string, en: string],
  options: Options = {},
): IndicatorSpec {
  const { better = "lower", percent = false, scale = 1, empty = 0, complement = false } = options;
  return {
    zh: label[0],
    en: label[1],
    unit: { zh: unit[0], en: unit[1] },
    better,
    percent,
    definition: { zh: definition[0], en: definition[1] },
    top,
    bottoms: typeof bottom === "string" ? [bottom] : bottom,
    scale,
    empty,
    complement,
  };
}

/** Value of an indicator from sums that begin at `at`. */
export function indicatorOf(spec: IndicatorSpec, sums: ArrayLike<number>, at = 0): number {
  let bottom = 0;
  for (const name of spec.bottoms) bottom += sums[at + BASIC[name]];
  if (bottom === 0) return spec.empty;
  const value = (spec.scale * sums[at + BASIC[spec.top]]) / bottom;
  return spec.complement ? 1 - value : value;
}

/** 90th (or any) percentile of a histogram of whole days, interpolated within the day; 0 when it is empty. */
export function percentileOf(
  histogram: ArrayLike<number>,
  at: number,
  length: number,
  share: number,
): number {
  let total = 0;
  for (let i = 0; i < length; i++) total += histogram[at + i];
  let before = 0;
  for (let i = 0; i < length; i++) {
    const here = histogram[at + i];
    // a day's cases are spread evenly over half a day to either side of it
    if (here > 0 && before + here >= share * total)
      return Math.max(0, i - 0.5 + (share * total - before) / here);
    before += here;
  }
  return 0;
}
