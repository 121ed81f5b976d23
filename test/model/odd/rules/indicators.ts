/** Indicators and what is told of them: each formula against the ratio that the program works out. */
import { BASIC, BASICS, type Basic } from "../../../../src/model/basics.ts";
import { glossed } from "../../../../src/model/gloss.ts";
import { indicatorOf } from "../../../../src/model/indicator.ts";
import { indicators as specs } from "../../../../src/model/indicators.ts";
import { performanceLogit } from "../../../../src/model/mechanisms/experience.ts";
import type { Parameters } from "../../../../src/model/state.ts";
import type { Links } from "../links.ts";

/** Sums with those in it that a formula names. */
function sumsOf(values: Record<string, number>): Float64Array {
  const sums = new Float64Array(BASICS);
  for (const [name, value] of Object.entries(values)) sums[BASIC[name as Basic]] = value;
  return sums;
}

const ratios = Object.entries(specs).map(
  ([name, spec]) =>
    [`indicators.${name}`, (v: Record<string, number>) => indicatorOf(spec, sumsOf(v))] as const,
);

export const indicators: Links = {
  rules: {
    ...Object.fromEntries(ratios),
    "sums.hidden": (v) => glossed(0, v.concealed, v.pressure, v.supervision),
    "windows.performance": (v) =>
      performanceLogit(
        v.logsAbove / v.closed,
        v.visitsAbove / v.closed,
        v.wrongAbove,
        v as unknown as Parameters,
      ),
  },
  // a denominator of 0 is a case of its own
  ranges: Object.fromEntries(
    Object.entries(specs).map(({ 0: name, 1: { bottoms } }) => [
      `indicators.${name}`,
      Object.fromEntries(bottoms.map((one) => [one, [0, 2, 1]])),
    ]),
  ),
};
