/** Where an ordering fails: the parameter whose values differ most between the draws that hold and those that do not. */
import type { Vector } from "./draws.ts";

export interface Region {
  readonly parameter: string;
  readonly side: "above" | "below";
  readonly at: number;
  /** Share of draws that fail on that side of the split, and on the other. */
  readonly failing: number;
  readonly elsewhere: number;
}

const FEWEST = 5;
/** Two-sided 5 % over some forty parameters at once (Bonferroni): a normal quantile of .9994. */
const SURE = 3.23;

function momentsOf(values: readonly number[]): { mean: number; variance: number } {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  const squares = values.reduce((sum, one) => sum + (one - mean) * (one - mean), 0);
  return { mean, variance: squares / Math.max(1, values.length - 1) };
}

/** Difference of two means over its standard error; positive when failing draws have higher values. */
function standardised(failing: readonly number[], holding: readonly number[]): number {
  const [a, b] = [momentsOf(failing), momentsOf(holding)];
  const error = Math.sqrt(a.variance / failing.length + b.variance / holding.length);
  return error > 0 ? (a.mean - b.mean) / error : 0;
}

/** The split that tells failing draws best from others: the largest difference of shares beyond it (Youden 1950). */
function splitOf(values: readonly number[], holds: readonly boolean[], above: boolean): number {
  const order = values
    .map((_, i) => i)
    .sort((a, b) => (above ? values[b] - values[a] : values[a] - values[b]));
  const failed = holds.filter((one) => !one).length;
  const held = holds.length - failed;
  let [seenFailing, seenHolding, best, at] = [0, 0, 0, values[order[0]]];
  order.forEach((i, place) => {
    if (holds[i]) seenHolding++;
    else seenFailing++;
    const gain = seenFailing / failed - seenHolding / held;
    const next = order[place + 1];
    if (gain <= best || next === undefined) return;
    best = gain;
    at = (values[i] + values[next]) / 2;
  });
  return at;
}

/**
 * The region where most draws fail, by one parameter; undefined when fewer than five draws fail or hold, or no parameter
 * differs more than chance among so many would make it.
 */
export function failingRegion(vectors: readonly Vector[], holds: readonly boolean[]): Region | undefined {
  const failed = holds.filter((one) => !one).length;
  if (failed < FEWEST || holds.length - failed < FEWEST) return undefined;
  const tests = Object.keys(vectors[0]).map((parameter) => {
    const values = vectors.map((vector) => vector[parameter]);
    const z = standardised(
      values.filter((_, i) => !holds[i]),
      values.filter((_, i) => holds[i]),
    );
    return { parameter, values, z };
  });
  const best = tests.reduce((a, b) => (Math.abs(b.z) > Math.abs(a.z) ? b : a));
  if (Math.abs(best.z) < SURE) return undefined;
  const at = splitOf(best.values, holds, best.z > 0);
  const beyond = best.values.map((value) => (best.z > 0 ? value > at : value < at));
  const share = (side: boolean) => {
    const those = holds.filter((_, i) => beyond[i] === side);
    return those.filter((one) => !one).length / Math.max(1, those.length);
  };
  return {
    parameter: best.parameter,
    side: best.z > 0 ? "above" : "below",
    at,
    failing: share(true),
    elsewhere: share(false),
  };
}
