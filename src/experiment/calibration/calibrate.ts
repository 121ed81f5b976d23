/**
 * Calibration: a Latin hypercube of the ranges, a descent from its best point, and ABC-SMC from the hypercube on, all under
 * the same luck, so that distance is a function of the parameters alone.
 */
import { latinHypercube } from "../draws.ts";
import { Evaluations, type Journal, type Point } from "./evaluations.ts";
import { covarianceOf, meanOf } from "./linear.ts";
import { descend } from "./search.ts";
import { type Ended, type Generation, priorOf, sequence } from "./smc.ts";
import type { Task } from "./task.ts";

export interface Calibration {
  /** The draw from the prior first, the posterior last. Empty when interrupted before the first was done. */
  readonly generations: readonly Generation[];
  /** Of all points nearest to the bands the one nearest to the posterior's mean. */
  readonly best: Point | undefined;
  /** Everything simulated, in order. */
  readonly points: readonly Point[];
  readonly ended: Ended;
}

/** Share of the budget that the descent may take, and evaluations a parameter that are enough for it. */
const DESCENT_SHARE = 0.2;
const DESCENT_EACH = 25;

/** The nearest to the posterior's mean, in its standard deviations, of those that share the least distance. */
function bestOf(points: readonly Point[], { particles }: Generation): Point {
  const units = particles.map(({ unit }) => unit);
  const weights = particles.map(({ weight }) => weight);
  const mean = meanOf(units, weights);
  const variance = covarianceOf(units, weights).map((row, k) => row[k]);
  const least = points.reduce((a, { distance }) => Math.min(a, distance), Number.POSITIVE_INFINITY);
  const away = ({ unit }: Point): number =>
    unit.reduce((sum, x, k) => sum + ((x - mean[k]) * (x - mean[k])) / (variance[k] || 1), 0);
  return points
    .filter(({ distance }) => distance === least)
    .reduce((near, point) => (away(point) < away(near) ? point : near));
}

/** The draw from the prior: in every coordinate one point in each slice. */
function cubeOf({ parameters, population, seed }: Task): number[][] {
  const unit = Object.fromEntries(parameters.map(({ name }) => [name, [0, 1] as const]));
  return latinHypercube(unit, population, seed).map((vector) => parameters.map(({ name }) => vector[name]));
}

/**
 * Calibrates `task`. The same task and seed give the same result, however many threads simulate and however often it was
 * interrupted, as long as what is kept is handed in again.
 */
export async function calibrate(task: Task, journal: Journal = {}): Promise<Calibration> {
  const evaluations = new Evaluations(task, journal);
  const { points } = evaluations;
  const drawn = await evaluations.at(cubeOf(task));
  if (!drawn)
    return { generations: [], best: undefined, points, ended: interruptedOr(evaluations, "budget") };
  const prior = priorOf(drawn);
  const start = drawn.reduce((near, point) => (point.distance < near.distance ? point : near));
  const most = Math.min(DESCENT_SHARE * task.budget, DESCENT_EACH * task.parameters.length);
  if (start.distance > 0) await descend(start, most, evaluations);
  const { generations, ended } = await sequence(prior, task, evaluations);
  const best = bestOf(points, generations[generations.length - 1]);
  return { generations, best, points, ended: interruptedOr(evaluations, ended) };
}

function interruptedOr({ interrupted }: Evaluations, ended: Ended): Ended {
  return interrupted ? "interrupted" : ended;
}
