/**
 * A case's own luck 工作量的个体差异: the factor around 1 by which its work differs from its matter's mean, lognormal.
 * The distribution is read from a table by straight lines between 1,024 quantiles, within one in 2,000 of it but for the
 * outer hundredths; the last quantile is such that the mean is exactly 1 (the
 * spread falls short by half a hundredth at a variation of 1). A normal and its exponential took
 * some 60 ns of a case; the table and its draw take some 20.
 */
import { invertNormal } from "../core/inversion.ts";
import { exp, log } from "../core/numeric.ts";
import { LUCK_CELLS } from "./columns.ts";
import type { Model } from "./model.ts";
import type { State } from "./state.ts";

/** Variance of the logarithm of a case's work, when its work varies by `variation` of its mean. */
export function logVariance(variation: number): number {
  return variation === 0 ? 0 : log(1 + variation * variation);
}

/** Quantile of the luck: the factor of mean 1 that a share `u` of cases stays below. */
export function luckQuantile(u: number, variance: number): number {
  return variance === 0 ? 1 : exp(invertNormal(u) * Math.sqrt(variance) - variance / 2);
}

/** Works the table out when the variation in force is not the one it was made for: on the first morning and by `set`. */
export function tabulateLuck(model: Model, state: State): void {
  const variance = logVariance(model.on.workVariation ? state.p.workVariation : 0);
  const { luckTable, luckVariance } = state;
  // an empty table is none for a variance of 0 either
  if (luckTable[1] > 0 && luckVariance[0] === variance) return;
  luckVariance[0] = variance;
  luckTable[0] = variance === 0 ? 1 : 0;
  let sum = luckTable[0] / 2;
  for (let i = 1; i < LUCK_CELLS; i++) {
    luckTable[i] = luckQuantile(i / LUCK_CELLS, variance);
    sum += luckTable[i];
  }
  luckTable[LUCK_CELLS] = 2 * (LUCK_CELLS - sum);
}

/** Factor for 32 random bits: the upper ten choose the cell, the others the place in it. */
export function luckAt(table: Float64Array, word: number): number {
  const cell = word >>> 22;
  const place = ((word & 0x3fffff) + 0.5) * 2.384185791015625e-7; // 2^-22
  return table[cell] + place * (table[cell + 1] - table[cell]);
}
