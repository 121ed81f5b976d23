/** What queueing theory says of a daily grid: cases come at once, then the desk works, then the evening is counted. */
import { exp } from "../core/numeric.ts";

/** Poisson chances of 0 … `most` arrivals. */
export function poissonChances(mean: number, most: number): number[] {
  const chance = [exp(-mean)];
  for (let n = 1; n <= most; n++) chance.push((chance[n - 1] * mean) / n);
  return chance;
}

/**
 * Stationary distribution on 0 … size − 1 of Lindley's Q' = max(0, Q + A − c), A Poisson, by iteration until no chance
 * moves by 1e-15. For one desk its mean is λ²/(2(1 − λ)).
 */
export function lindley(c: number, arrivals: number, size = 400): Float64Array {
  const chance = poissonChances(arrivals, 60);
  let share = new Float64Array(size);
  share[0] = 1;
  for (let moved = 1; moved > 1e-15; ) {
    const next = new Float64Array(size);
    for (let q = 0; q < size; q++) {
      if (share[q] < 1e-18) continue;
      for (let a = 0; a <= 60; a++) next[Math.min(size - 1, Math.max(0, q + a - c))] += share[q] * chance[a];
    }
    moved = next.reduce((most, x, q) => Math.max(most, Math.abs(x - share[q])), 0);
    share = next;
  }
  return share;
}

export function meanOf(share: ArrayLike<number>): number {
  let mean = 0;
  for (let q = 0; q < share.length; q++) mean += q * share[q];
  return mean;
}

/** Mean number waiting after service at c desks. */
export function bulkMean(c: number, arrivals: number): number {
  return meanOf(lindley(c, arrivals));
}

/** One desk whose cases take a whole day each. */
export function unitMean(arrivals: number): number {
  return (arrivals * arrivals) / (2 * (1 - arrivals));
}

/**
 * Mean number in hand of an evening at one desk whose cases take S whole days (first two moments m1, m2), first come
 * first served: λ(E U + λ m1/2 + m1 − 1), the work left U by E V(V − 1)/(2(1 − E V)), V the work of a day's arrivals.
 */
export function generalMean(arrivals: number, m1: number, m2: number): number {
  const load = arrivals * m1;
  const left = (arrivals * m2 + load * load - load) / (2 * (1 - load));
  return arrivals * (left + (arrivals * m1) / 2 + m1 - 1);
}

/** Days a case is tried when each try fails with chance p: first two moments of the geometric law. */
export function geometricMoments(p: number): [number, number] {
  return [1 / (1 - p), (1 + p) / ((1 - p) * (1 - p))];
}

/**
 * Mean days at a desk that serves one case a day and lets none go before `least` days: E max(least, D), D the days until
 * a case's turn, which is the work left by yesterday and those of the same day before it.
 */
export function stayAtLeast(least: number, arrivals: number): number {
  const left = lindley(1, arrivals);
  const chance = poissonChances(arrivals, 60);
  // chance that j of the same day stand before a case taken at random: P(more than j come)/λ
  const before = chance.map((_, j) => chance.slice(j + 1).reduce((sum, x) => sum + x, 0) / arrivals);
  let mean = 0;
  for (let q = 0; q < left.length; q++)
    for (let j = 0; j < before.length; j++) mean += left[q] * before[j] * Math.max(least, q + j);
  return mean;
}

/** Mean and variance of the days until those whom nobody serves have left, by the chance of leaving on each day. */
export function leavingDays(chanceOn: (day: number) => number): { mean: number; variance: number } {
  let survival = 1;
  let mean = 0;
  let square = 0;
  for (let day = 0; survival > 1e-15; day++) {
    const leaving = survival * chanceOn(day);
    mean += day * leaving;
    square += day * day * leaving;
    survival -= leaving;
  }
  return { mean, variance: square - mean * mean };
}
