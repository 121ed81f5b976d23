/**
 * Verification against theory: each case is a desk or a township on the real engine whose answer is known in closed
 * form. The rules were set before any value was seen: what theory gives as a mean of chance must lie within `bound`
 * standard errors of the simulated mean (two-sided level .001 each); what is certain must agree to 1e-9 of its size.
 */
import type { Text } from "../core/problem.ts";

export interface TheoryCase extends Text {
  readonly id: string;
  /** The formula as LaTeX. */
  readonly formula: string;
  /** Runs it; the seed is part of the case. */
  run(): Measured;
}

export interface Measured {
  readonly theory: number;
  readonly simulated: number;
  /** Monte-Carlo standard error of `simulated`; 0 where theory leaves nothing to chance. */
  readonly error: number;
  /** Standard errors allowed. */
  readonly bound: number;
  /** Days, cases or whatever the mean was taken over. */
  readonly size: number;
}

export interface TheoryFinding extends Measured {
  readonly id: string;
  readonly holds: boolean;
}

/** Relative error allowed where nothing is left to chance. */
export const CERTAIN = 1e-9;
/** Two-sided level .001: Student's t with the 39 degrees of freedom of 40 batches, and the normal. */
export const T39 = 3.558;
export const NORMAL = 3.291;
const BATCHES = 40;

export function holds({ theory, simulated, error, bound }: Measured): boolean {
  const allowed = error > 0 ? bound * error : CERTAIN * Math.max(1, Math.abs(theory));
  return Math.abs(simulated - theory) <= allowed;
}

export function verify(one: TheoryCase): TheoryFinding {
  const measured = one.run();
  return { id: one.id, ...measured, holds: holds(measured) };
}

/** What is certain: no error. */
export function certain(theory: number, simulated: number, size: number): Measured {
  return { theory, simulated, error: 0, bound: 0, size };
}

/** A mean over a series in time against theory: its error by 40 batches, which are long against the memory. */
export function overTime(theory: number, series: ArrayLike<number>): Measured {
  const { mean, error } = batchMeans(series);
  return { theory, simulated: mean, error, bound: T39, size: series.length };
}

/** Mean of a series and its standard error by means of 40 batches. */
export function batchMeans(series: ArrayLike<number>): { mean: number; error: number } {
  const size = Math.floor(series.length / BATCHES);
  const means = Array.from({ length: BATCHES }, (_, batch) => {
    let sum = 0;
    for (let i = 0; i < size; i++) sum += series[batch * size + i];
    return sum / size;
  });
  const mean = means.reduce((sum, x) => sum + x, 0) / BATCHES;
  const variance = means.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / (BATCHES - 1);
  return { mean, error: Math.sqrt(variance / BATCHES) };
}
