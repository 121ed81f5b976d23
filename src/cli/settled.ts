// When to stop adding replications.
import { headline, type Study } from "../index.ts";

/** Where adding stops in any case. */
export const MOST_REPLICATIONS = 640;

/**
 * Looking again after every doubling would find "settled" too often by chance: the interval must exclude 0 even when
 * it is this much wider (for five looks at 5 %: 2.41/1.96; Pocock 1977).
 */
const GUARD = 1.25;

/** The headline differences whose sign is not settled, as "indicator: a / b". Two equal strategies are settled. */
export function unsettled(study: Study): string[] {
  return study.differences.flatMap(({ id, against, indicators }) =>
    headline.filter((name) => !isSettled(indicators[name])).map((name) => `${name}: ${id} / ${against}`),
  );
}

function isSettled({ mean, low, high }: { mean: number; low: number; high: number }): boolean {
  if (low === 0 && high === 0) return true;
  return Math.abs(mean) > (GUARD * (high - low)) / 2;
}
