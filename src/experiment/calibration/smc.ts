/**
 * Approximate Bayesian computation by sequential Monte Carlo (ABC-SMC): a population drawn from the prior is moved, generation
 * by generation, to where outputs are within an ever smaller distance of the bands (Toni et al. 2009). The tolerance is
 * the median distance of the generation before; the kernel a normal with twice its weighted covariance (Beaumont et al.
 * 2009), drawn again, particle and all, when it leaves the ranges, so that the weights need no correction there.
 */
import { exp } from "../../core/numeric.ts";
import { Draw, seedFrom } from "../../core/random.ts";
import type { Evaluations, Point } from "./evaluations.ts";
import { choleskyOf, covarianceOf, type Matrix, squaredLength, times } from "./linear.ts";
import type { Task } from "./task.ts";

export interface Particle extends Point {
  /** All of a generation add up to 1. */
  readonly weight: number;
}

export interface Generation {
  /** Largest distance accepted; infinite for the draw from the prior. */
  readonly tolerance: number;
  readonly particles: readonly Particle[];
  /** Vectors simulated for it. */
  readonly attempted: number;
}

/** Why it ended. `acceptance`: fewer than one in fifty came near enough. */
export type Ended = "generations" | "inBands" | "acceptance" | "budget" | "interrupted";

/** Share of a generation's distances that the next one has to beat. */
const QUANTILE = 0.5;
const LEAST_ACCEPTANCE = 0.02;
/** A batch is as long as makes it likely to be enough, but not longer than this many populations. */
const LONGEST_BATCH = 2;
const MOST_REDRAWS = 10_000;

/** Weights over their sum. */
function normalised(weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}

/** 1/Σw²: how many independent draws the particles are worth. */
export function effectiveSize(particles: readonly Particle[]): number {
  return 1 / particles.reduce((sum, { weight }) => sum + weight * weight, 0);
}

/** The draw from the prior as a generation: all accepted, all alike. */
export function priorOf(points: readonly Point[]): Generation {
  const particles = points.map((point) => ({ ...point, weight: 1 / points.length }));
  return { tolerance: Number.POSITIVE_INFINITY, particles, attempted: points.length };
}

/** The smallest distance that at least the quantile of the particles, by weight, do not exceed. */
function nextTolerance({ particles }: Generation): number {
  const sorted = [...particles].sort((a, b) => a.distance - b.distance);
  let sum = 0;
  for (const { distance, weight } of sorted) {
    sum += weight;
    if (sum >= QUANTILE) return distance;
  }
  return sorted[sorted.length - 1].distance;
}

/** The kernel of a generation: Cholesky factor of twice its weighted covariance. */
function kernelOf({ particles }: Generation): number[][] {
  const covariance = covarianceOf(
    particles.map(({ unit }) => unit),
    particles.map(({ weight }) => weight),
  );
  return choleskyOf(covariance.map((row) => row.map((value) => 2 * value)));
}

function cumulative(particles: readonly Particle[]): Float64Array {
  let sum = 0;
  return Float64Array.from(particles, ({ weight }) => {
    sum += weight;
    return sum;
  });
}

/** The n-th proposal of a generation, a function of seed, generation and n alone. */
function proposer(before: Generation, kernel: Matrix, seed: string, number: number) {
  const draw = new Draw(seedFrom(seed), "calibration.proposal");
  const chances = cumulative(before.particles);
  return (n: number): number[] => {
    draw.at(number, n);
    for (let redraw = 0; redraw < MOST_REDRAWS; redraw++) {
      const { unit } = before.particles[draw.discrete(chances)];
      const moved = times(
        kernel,
        unit.map(() => draw.normal()),
      ).map((by, k) => unit[k] + by);
      if (moved.every((x) => x >= 0 && x <= 1)) return moved;
    }
    // a kernel so wide that nothing falls inside is as good as the prior
    return before.particles[0].unit.map(() => draw.uniform());
  };
}

/** Prior over the density of the proposal: 1 / Σ w·K, the prior being uniform. */
function weightsOf(points: readonly Point[], before: Generation, kernel: Matrix): number[] {
  return normalised(
    points.map(({ unit }) => {
      let density = 0;
      for (const particle of before.particles) {
        const apart = unit.map((x, k) => x - particle.unit[k]);
        density += particle.weight * exp(-squaredLength(kernel, apart) / 2);
      }
      return 1 / density;
    }),
  );
}

/** The generation after `before`, or why there is none. */
async function next(
  before: Generation,
  number: number,
  task: Task,
  evaluations: Evaluations,
): Promise<Generation | Ended> {
  const { population, seed } = task;
  const tolerance = nextTolerance(before);
  const kernel = kernelOf(before);
  const propose = proposer(before, kernel, seed, number);
  const accepted: Point[] = [];
  let attempted = 0;
  while (accepted.length < population) {
    const rate = attempted > 0 ? accepted.length / attempted : QUANTILE;
    if (attempted >= population && rate < LEAST_ACCEPTANCE) return "acceptance";
    const wanted = Math.ceil((population - accepted.length) / Math.max(rate, LEAST_ACCEPTANCE));
    const batch = Math.min(wanted, LONGEST_BATCH * population, evaluations.left);
    if (batch < 1) return "budget";
    const from = attempted;
    const points = await evaluations.at(Array.from({ length: batch }, (_, i) => propose(from + i)));
    if (!points) return evaluations.interrupted ? "interrupted" : "budget";
    attempted += batch;
    accepted.push(...points.filter(({ distance }) => distance <= tolerance));
  }
  // in the order of asking, so that what finished first has no advantage
  const kept = accepted.slice(0, population);
  const weights = weightsOf(kept, before, kernel);
  return { tolerance, particles: kept.map((point, i) => ({ ...point, weight: weights[i] })), attempted };
}

/** All generations from the draw from the prior on; the last is the posterior. */
export async function sequence(
  prior: Generation,
  task: Task,
  evaluations: Evaluations,
): Promise<{ readonly generations: readonly Generation[]; readonly ended: Ended }> {
  const generations = [prior];
  for (let number = 1; number <= task.generations; number++) {
    const found = await next(generations[number - 1], number, task, evaluations);
    if (typeof found === "string") return { generations, ended: found };
    generations.push(found);
    if (found.tolerance === 0) return { generations, ended: "inBands" };
  }
  return { generations, ended: "generations" };
}
