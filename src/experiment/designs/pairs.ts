/**
 * A pair of strategies at points of the parameter space: at every point the same citizens and the same luck, so that what
 * differs between points is owed to the parameters alone. What a grid and a one-at-a-time design have in common.
 */
import { nearest, Problem, type ProblemDetail, type Text } from "../../core/problem.ts";
import { allIndicators } from "../../run/indicators.ts";
import { inPlace } from "../../run/inPlace.ts";
import type { MeasureSpec, Situation } from "../../run/measure.ts";
import type { Prepared, Runner, Signal } from "../../run/runner.ts";
import { version } from "../../run/version.ts";
import { checkComparable } from "../compare.ts";
import type { Vector } from "../draws.ts";
import { countyOf } from "../report.ts";
import { isSettled, meanInterval } from "../statistics.ts";
import type { CountyNote, Interval } from "../study.ts";
import { type Measures, Trials } from "../trials.ts";

export interface DesignOptions {
  /** Paired replications at every point; default 5. */
  readonly replications?: number;
  /** Any text; default "2024". */
  readonly seed?: string;
  readonly runner?: Runner;
  readonly signal?: Signal;
  /** Runs done and runs in all. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

/** Two strategies: `against` first, then the one that is held against it. */
export type Pair = readonly [against: Prepared, other: Prepared];

/** What was found at one point. */
export interface PointRuns {
  /** Laid over both strategies; empty: as they stand. */
  readonly at: Vector;
  /**
   * By indicator: its values in the two strategies over the last reported year, replication by replication, so that the
   * same place is the same luck at every point. NaN where a replication has not run; nothing at all before the first one.
   */
  readonly values: Readonly<Record<string, readonly (readonly [against: number, other: number])[]>>;
}

/** What every design says of itself. */
export interface DesignHead {
  readonly govload: string;
  readonly seed: string;
  /** Paired replications asked for at every point. */
  readonly asked: number;
  readonly pair: readonly [against: Named, other: Named];
  readonly county: CountyNote;
  readonly interrupted: boolean;
}

interface Named {
  readonly id: string;
  readonly title: Text;
}

/** The second strategy minus the first, at one point. */
export interface PairDifference extends Interval {
  /** Complete pairs. */
  readonly n: number;
  /** Pairs in which the first and the second strategy was better. */
  readonly wins: readonly [against: number, other: number];
  /** Which of the two is better, where the 95 % interval excludes 0; undefined: undecided. */
  readonly leader?: 0 | 1;
}

const REPLICATIONS = 5;
const SEED = "2024";
const LAST_YEAR = 12;

/** Indicators that can be better or worse, and that a run has by itself. */
export const judgedIndicators: readonly string[] = Object.keys(allIndicators).filter(
  (name) => allIndicators[name].better !== "none" && name !== "movedSatisfaction",
);

/** Which of two values is better; undefined where they are level. */
function betterOf(indicator: string, against: number, other: number): 0 | 1 | undefined {
  if (against === other) return undefined;
  return other > against === (allIndicators[indicator].better === "higher") ? 1 : 0;
}

/**
 * The difference at a point, with its 95 % interval over the paired replications (Student's t) and who leads.
 * @example differenceAt(found.points[0], "backlog").leader
 */
export function differenceAt({ values }: Pick<PointRuns, "values">, indicator: string): PairDifference {
  const pairs = (values[indicator] ?? []).filter((pair) => pair.every(Number.isFinite));
  const interval = meanInterval(pairs.map(([against, other]) => other - against));
  const better = pairs.map(([against, other]) => betterOf(indicator, against, other));
  const wins = [0, 1].map((side) => better.filter((one) => one === side).length) as [number, number];
  const found = { ...interval, n: pairs.length, wins };
  const leader = isSettled(interval, pairs.length) ? betterOf(indicator, 0, interval.mean) : undefined;
  return leader === undefined ? found : { ...found, leader };
}

/** What is laid over both strategies wins over what they state. */
function laid(scenario: Prepared, vector: Vector): Prepared {
  const { document } = scenario;
  return { ...scenario, document: { ...document, parameters: { ...document.parameters, ...vector } } };
}

export function unknownParameter(path: string, name: string, known: readonly string[]): ProblemDetail {
  const guess = nearest(name, known);
  const what = { zh: `没有名为“${name}”的参数。`, en: `there is no parameter "${name}".` };
  const mend = guess && { zh: `是否想写“${guess}”？`, en: `Did you mean "${guess}"?` };
  return { path, what, ...(mend ? { mend } : {}) };
}

/** @throws Problem when strategies differ in a parameter that is to be varied: laid over both it would make them alike */
function checkStated([against, other]: Pair, names: readonly string[]): void {
  const stated = ({ document }: Prepared, name: string) =>
    JSON.stringify((document.parameters as Readonly<Record<string, unknown>>)[name]);
  const differing = names.filter((name) => stated(against, name) !== stated(other, name));
  if (differing.length === 0) return;
  throw new Problem(
    differing.map((name) => ({
      path: `parameters.${name}`,
      what: {
        zh: `两种做法自己规定的“${name}”不同，一改就抹掉了它们的差别。`,
        en: `the two strategies state "${name}" differently; varying it would wipe out what sets them apart.`,
      },
      mend: {
        zh: "请换一个参数，或从做法中去掉它。",
        en: "Choose another parameter, or take it out of them.",
      },
    })),
  );
}

/** @throws Problem when the pair cannot be compared, or differs in what is to be varied */
export function headOf(pair: Pair, names: readonly string[], options: DesignOptions): DesignHead {
  checkComparable(pair);
  checkStated(pair, names);
  const { replications: asked = REPLICATIONS, seed = SEED } = options;
  const named = pair.map(({ document: { id, title } }) => ({ id, title })) as [Named, Named];
  return { govload: version, seed, asked, pair: named, county: countyOf(pair[0]), interrupted: true };
}

const nameOf = (place: number, indicator: string) => `${place} ${indicator}`;

function situationOf(pair: Pair): Situation {
  const months = LAST_YEAR * pair[0].document.years;
  const span = [Math.max(1, months - LAST_YEAR + 1), months];
  const measures = pair.flatMap((_, place) =>
    judgedIndicators.map((indicator): [string, MeasureSpec] => {
      return [nameOf(place, indicator), { run: String(place), indicator, months: span, over: "mean" }];
    }),
  );
  return {
    id: "pair",
    title: { zh: "一对做法", en: "A pair of strategies" },
    runs: { 0: pair[0], 1: pair[1] },
    measures: Object.fromEntries(measures),
  };
}

function runsAt(at: Vector, found: readonly (Measures | undefined)[]): PointRuns {
  if (found.every((one) => one === undefined)) return { at, values: {} };
  const value = (one: Measures | undefined, place: number, indicator: string) =>
    one?.[nameOf(place, indicator)] ?? Number.NaN;
  const values = judgedIndicators.map((indicator) => [
    indicator,
    found.map((one) => [value(one, 0, indicator), value(one, 1, indicator)]),
  ]);
  return { at, values: Object.fromEntries(values) };
}

/** Runs that a design takes: two at every point and replication, and one that satisfaction is measured against. */
export function designRuns(points: number, replications: number): number {
  return 2 * points * replications + 1;
}

function counting(runner: Runner, onRun: () => void): Runner {
  const run: Runner["run"] = (requests, onDone, signal) =>
    runner.run(
      requests,
      (index, result) => {
        onDone(index, result);
        onRun();
      },
      signal,
    );
  return { run };
}

/**
 * Runs the pair at every point, stage after stage; an abort keeps what is done.
 * @param stages places in `points`, those of a stage before those of the next
 * @param onPoint told of a point when all its replications are in
 * @returns what is there of every point, in the order of `points`; whether that is all
 */
export async function runPairs(
  pair: Pair,
  points: readonly Vector[],
  stages: readonly (readonly number[])[],
  options: DesignOptions,
  onPoint: (place: number, runs: PointRuns) => void,
): Promise<{ readonly points: PointRuns[]; readonly complete: boolean }> {
  const { replications = REPLICATIONS, seed = SEED, signal, onProgress } = options;
  const trials = new Trials([situationOf(pair)]);
  const found = points.map((): (Measures | undefined)[] => Array.from({ length: replications }));
  // strategies that are one and the same are run once
  const total = designRuns(points.length, replications) - (2 - trials.size) * points.length * replications;
  let done = 0;
  const runner = counting(options.runner ?? inPlace(), () => {
    done = Math.min(total, done + 1);
    onProgress?.({ done, total });
  });
  let open = points.length * replications;
  for (const stage of stages) {
    if (signal?.aborted) break;
    const vectors = stage.map((place) => points[place]);
    const asked = { seed, replications, runner, lay: laid, ...(signal ? { signal } : {}) };
    await trials.run(vectors, asked, (at, replication, [measures]) => {
      const own = found[stage[at]];
      own[replication] = measures;
      open -= 1;
      if (!own.includes(undefined)) onPoint(stage[at], runsAt(points[stage[at]], own));
    });
  }
  return { points: points.map((at, place) => runsAt(at, found[place])), complete: open === 0 };
}
