/**
 * How far outputs are from their bands: 0 inside, outside the way to the nearer bound in half-widths of the band, so that
 * a ratio and a number of days can be put together; over all targets the weighted root of the mean square.
 */
import type { Target } from "./task.ts";

/** Of one target, in half-widths of its band; infinite for what is not a number. */
export function miss({ band: [low, high] }: Pick<Target, "band">, output: number): number {
  if (!(output >= low)) return output < low ? (low - output) / ((high - low) / 2) : Number.POSITIVE_INFINITY;
  return output <= high ? 0 : (output - high) / ((high - low) / 2);
}

/** Of all targets: √(Σ w·miss² / Σ w). */
export function distance(targets: readonly Target[], outputs: readonly number[]): number {
  let sum = 0;
  let weights = 0;
  targets.forEach((target, i) => {
    const away = miss(target, outputs[i]);
    sum += target.weight * away * away;
    weights += target.weight;
  });
  return Math.sqrt(sum / weights);
}
