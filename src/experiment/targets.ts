/** Targets 校验目标 scored: the value of each in the model, its interval over replications, and whether it lies in its band. */
import { parametersOf, type Target } from "../run/measure.ts";
import type { Vector } from "./draws.ts";
import { meanInterval } from "./statistics.ts";
import type { Interval } from "./study.ts";
import { type Measures, type TrialOptions, Trials, under } from "./trials.ts";

/** `unsettled`: the interval of the mean crosses an edge of the band, so more replications may decide otherwise. */
export type Verdict = "inside" | "outside" | "unsettled";

export interface ValueScore extends Interval {
  readonly band: readonly [low: number, high: number];
  readonly verdict: Verdict;
}

export interface TargetScore {
  readonly id: string;
  readonly values: readonly ValueScore[];
  /** By the means: whether all its values are inside. A value that cannot be worked out is not. */
  readonly inside: boolean;
  readonly verdict: Verdict;
}

/** What the mean and its interval say of a band. A figure that could not be worked out is outside. */
export function judgeBand({ mean, low, high }: Interval, band: readonly [number, number]): Verdict {
  const crosses = (edge: number) => low < edge && edge < high;
  if (Number.isNaN(mean)) return "outside";
  if (crosses(band[0]) || crosses(band[1])) return "unsettled";
  return mean >= band[0] && mean <= band[1] ? "inside" : "outside";
}

function scoreOf(target: Target, trials: readonly Measures[], vector: Vector): TargetScore {
  const values = target.values.map(({ reading, band }) => {
    // a replication in which nothing of the kind happened says nothing
    const figures = trials
      .map((measures) => reading.at(namesFor(target, measures, vector)))
      .filter((figure) => !Number.isNaN(figure));
    const none = { mean: Number.NaN, low: Number.NaN, high: Number.NaN };
    const interval = figures.length > 0 ? meanInterval(figures) : none;
    return { ...interval, band, verdict: judgeBand(interval, band) };
  });
  const inside = values.every(({ mean, band }) => mean >= band[0] && mean <= band[1]);
  const verdicts = values.map(({ verdict }) => verdict);
  const verdict = verdicts.includes("outside")
    ? "outside"
    : verdicts.includes("unsettled")
      ? "unsettled"
      : "inside";
  return { id: target.id, values, inside, verdict };
}

/** What a formula may name: parameters as they stand in the situation's first run, and its measures. */
export function namesFor(
  { runs }: Pick<Target, "runs">,
  measures: Measures,
  vector: Vector,
): Record<string, number> {
  return { ...parametersOf(under(Object.values(runs)[0], vector)), ...measures };
}

/**
 * A scorer of targets that keeps what does not change from call to call.
 * @example const score = targetScorer(file.targets); const [scores] = await score([{ errorSkill: 3 }], { replications: 4 });
 */
export function targetScorer(targets: readonly Target[]) {
  const trials = new Trials(targets);
  /** @returns for each vector the scores of all targets; fewer replications, or none, of those that an abort cut short */
  return async (vectors: readonly Vector[], options: TrialOptions = {}): Promise<TargetScore[][]> => {
    const measured = vectors.map(() => targets.map((): Measures[] => []));
    await trials.run(vectors, options, (v, _replication, measures) => {
      measures.forEach((one, t) => {
        measured[v][t].push(one);
      });
    });
    return measured.map((one, v) => targets.map((target, t) => scoreOf(target, one[t], vectors[v])));
  };
}

export interface ScoreOptions extends TrialOptions {
  /** Parameters that differ from the model's defaults, a vector for each time that all targets are scored. Default: none. */
  readonly vectors?: readonly Vector[];
}

/**
 * Scores targets, under each vector of parameters with the same luck. What a target states of a parameter holds in all.
 * @returns for each vector the scores of all targets
 * @throws Problem when a parameter is none, or a run fails
 */
export async function scoreTargets(
  targets: readonly Target[],
  options: ScoreOptions = {},
): Promise<TargetScore[][]> {
  return targetScorer(targets)(options.vectors ?? [{}], options);
}
