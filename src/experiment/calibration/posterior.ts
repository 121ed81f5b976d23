/**
 * What a calibration says: of every parameter where its posterior lies and how much narrower that is than the prior, of
 * every target where the posterior's outputs lie against its band, and which parameters the targets fix only together.
 */
import type { Calibration } from "./calibrate.ts";
import { miss } from "./distance.ts";
import type { Point } from "./evaluations.ts";
import { correlationOf, covarianceOf, type Matrix } from "./linear.ts";
import { type Ended, effectiveSize, type Particle } from "./smc.ts";
import type { Range, Target, Task } from "./task.ts";

/** Weighted quantiles. */
export interface Spread {
  readonly low: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly high: number;
}

/** How much the targets say of a parameter, by the ratio of the posterior's standard deviation to the prior's. */
export type Identified = "settled" | "narrowed" | "silent";

export interface ParameterFinding {
  readonly range: Range;
  readonly posterior: Spread;
  /** At the point nearest to the bands. */
  readonly best: number;
  readonly ratio: number;
  readonly identified: Identified;
  /** The least distance simulated in each of the equal slices of the range; undefined where nothing was. */
  readonly profile: readonly (number | undefined)[];
}

export interface TargetFinding {
  readonly target: Target;
  readonly predicted: Spread;
  readonly best: number;
  /** Share of the posterior, by weight, that is within the band. */
  readonly inBand: number;
  /** Way of the best point to the band in half-widths of it; 0 when it meets it. */
  readonly miss: number;
}

/** Two parameters of which the targets fix a combination better than either. */
export interface Tie {
  readonly names: readonly [string, string];
  readonly correlation: number;
}

export interface Findings {
  readonly parameters: readonly ParameterFinding[];
  readonly targets: readonly TargetFinding[];
  /** Of the posterior, parameter by parameter. */
  readonly correlation: Matrix;
  readonly ties: readonly Tie[];
  readonly generations: readonly {
    readonly tolerance: number;
    readonly attempted: number;
    readonly effective: number;
  }[];
  readonly distance: number;
  readonly simulated: number;
  readonly particles: readonly Particle[];
  readonly ended: Ended;
}

const SLICES = 12;
const SETTLED = 0.5;
const SILENT = 0.8;
const TIED = 0.7;

/** Standard deviation of a uniform law on the unit interval. */
const UNIFORM_SD = Math.sqrt(1 / 12);

/** The smallest value that a share of the weight does not exceed. */
export function quantile(values: readonly number[], weights: readonly number[], share: number): number {
  const order = values.map((_, i) => i).sort((a, b) => values[a] - values[b]);
  let sum = 0;
  for (const i of order) {
    sum += weights[i];
    if (sum >= share) return values[i];
  }
  return values[order[order.length - 1]];
}

function spreadOf(values: readonly number[], weights: readonly number[]): Spread {
  const at = (share: number) => quantile(values, weights, share);
  return {
    low: at(0.025),
    lowerQuartile: at(0.25),
    median: at(0.5),
    upperQuartile: at(0.75),
    high: at(0.975),
  };
}

function profileOf(points: readonly Point[], k: number): (number | undefined)[] {
  const slices: (number | undefined)[] = Array.from({ length: SLICES }, () => undefined);
  for (const { unit, distance } of points) {
    const slice = Math.min(SLICES - 1, Math.floor(unit[k] * SLICES));
    slices[slice] = Math.min(slices[slice] ?? Number.POSITIVE_INFINITY, distance);
  }
  return slices;
}

function identifiedBy(ratio: number): Identified {
  if (ratio > SILENT) return "silent";
  return ratio < SETTLED ? "settled" : "narrowed";
}

function targetFinding(
  target: Target,
  i: number,
  particles: readonly Particle[],
  best: Point,
): TargetFinding {
  const values = particles.map(({ outputs }) => outputs[i]);
  const weights = particles.map(({ weight }) => weight);
  const inBand = particles.reduce(
    (sum, { outputs, weight }) => sum + (miss(target, outputs[i]) === 0 ? weight : 0),
    0,
  );
  const value = best.outputs[i];
  return { target, predicted: spreadOf(values, weights), best: value, inBand, miss: miss(target, value) };
}

function tiesOf(parameters: readonly Range[], correlation: Matrix): Tie[] {
  const ties = parameters.flatMap((one, j) =>
    parameters.slice(0, j).map((other, k): Tie => {
      return { names: [other.name, one.name], correlation: correlation[j][k] };
    }),
  );
  return ties.filter((tie) => Math.abs(tie.correlation) >= TIED);
}

/** A calibration that has a posterior, in figures. @throws Error when there is none */
export function findingsOf(task: Task, { generations, points, best, ended }: Calibration): Findings {
  const last = generations[generations.length - 1];
  if (!last || !best) throw new Error("the calibration has no generation yet");
  const { particles } = last;
  const weights = particles.map(({ weight }) => weight);
  const units = particles.map(({ unit }) => unit);
  const covariance = covarianceOf(units, weights);
  const correlation = correlationOf(covariance);
  const parameters = task.parameters.map((range, k): ParameterFinding => {
    const at = (unit: number) => range.low + unit * (range.high - range.low);
    const ratio = Math.sqrt(covariance[k][k]) / UNIFORM_SD;
    return {
      range,
      posterior: spreadOf(
        units.map((unit) => at(unit[k])),
        weights,
      ),
      best: at(best.unit[k]),
      ratio,
      identified: identifiedBy(ratio),
      profile: profileOf(points, k),
    };
  });
  return {
    parameters,
    targets: task.simulator.targets.map((target, i) => targetFinding(target, i, particles, best)),
    correlation,
    ties: tiesOf(task.parameters, correlation),
    generations: generations.map(({ tolerance, attempted, particles: own }) => {
      return { tolerance, attempted, effective: effectiveSize(own) };
    }),
    distance: best.distance,
    simulated: points.length,
    particles,
    ended,
  };
}
