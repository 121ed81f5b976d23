/**
 * One at a time 逐个参数: each parameter alone at the low and the high end of its range, the others as they stand. Says which
 * parameters move the difference between two strategies most, and whether any of them alone turns the order. It is blind to
 * what parameters do together: for that there is the grid.
 */
import { Problem, type Text } from "../../core/problem.ts";
import { specsOf, type Uncertain, uncertainOf } from "../../run/uncertain.ts";
import type { Vector } from "../draws.ts";
import { isSettled, meanInterval } from "../statistics.ts";
import type { Interval } from "../study.ts";
import {
  type DesignHead,
  type DesignOptions,
  differenceAt,
  headOf,
  type Pair,
  type PairDifference,
  type PointRuns,
  runPairs,
  unknownParameter,
} from "./pairs.ts";

/** A parameter over its range, with the grade of what its value rests on. */
export interface Factor extends Uncertain {
  readonly title: Text;
  readonly unit: Text;
}

export interface FactorRuns {
  readonly factor: Factor;
  readonly low: PointRuns;
  readonly high: PointRuns;
}

export interface OneAtATime extends DesignHead {
  readonly design: "one-at-a-time";
  /** The strategies as they stand. */
  readonly base: PointRuns;
  readonly factors: readonly FactorRuns[];
}

export type FactorNames = readonly string[] | "all" | "published";

export interface OneAtATimeOptions extends DesignOptions {
  /**
   * Which parameters, of those that neither strategy states: by name, all, or (default) those with a published or fitted
   * range.
   */
  readonly parameters?: FactorNames;
  /** The design so far, at each point that is complete. */
  readonly onDesign?: (design: OneAtATime) => void;
}

/** What a parameter does to the difference (second strategy minus first). */
export interface Effect {
  readonly factor: Factor;
  /** The difference with the parameter at either end. */
  readonly low: PairDifference;
  readonly high: PairDifference;
  /** Difference at the high end minus that at the low end, replication by replication. */
  readonly change: Interval & { readonly settled: boolean };
  /**
   * What it does to the order, of what is settled: `turns` it at an end, `blurs` it at an end, `settles` one that is open,
   * or `keeps` it.
   */
  readonly order: "turns" | "blurs" | "settles" | "keeps";
}

/**
 * The parameters that such a design varies, in its order; `names` as in its options.
 * @throws Problem when a name is no parameter
 */
export function factorsFor(pair: Pair, names: FactorNames = "published"): Factor[] {
  const specs = specsOf(pair[0]);
  const known = Object.keys(specs);
  const unknown = typeof names === "string" ? [] : names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Problem(unknown.map((name) => unknownParameter(`parameters.${name}`, name, known)));
  const wanted = ({ name, range }: Uncertain) => {
    if (names === "all") return true;
    return names === "published" ? range !== "convention" : names.includes(name);
  };
  return uncertainOf(pair)
    .filter(wanted)
    .map((one) => {
      const { zh, en, unit } = specs[one.name];
      return { ...one, title: { zh, en }, unit };
    });
}

/**
 * Varies one parameter at a time, each to both ends of its range, with the same luck throughout. Parameters that a strategy
 * states stay as they are. An abort keeps what is done.
 * @throws Problem when the pair cannot be compared, or a name is no parameter
 * @example
 * const found = await oneAtATime([scenario("all-at-once"), scenario("ripe-batches")], { replications: 5 });
 * effectsOf(found, "backlog")[0].factor.title;
 */
export async function oneAtATime(pair: Pair, options: OneAtATimeOptions = {}): Promise<OneAtATime> {
  const factors = factorsFor(pair, options.parameters);
  const head = headOf(pair, [], options);
  const vectors: Vector[] = [
    {},
    ...factors.flatMap(({ name, low, high }) => [{ [name]: low }, { [name]: high }]),
  ];
  const study = (points: readonly PointRuns[], interrupted: boolean): OneAtATime => {
    const ends = factors.map((factor, i) => ({ factor, low: points[2 * i + 1], high: points[2 * i + 2] }));
    return { ...head, design: "one-at-a-time", base: points[0], factors: ends, interrupted };
  };
  const open: PointRuns[] = vectors.map((at) => ({ at, values: {} }));
  const stages = [vectors.map((_, place) => place)];
  const { points, complete } = await runPairs(pair, vectors, stages, options, (place, runs) => {
    open[place] = runs;
    options.onDesign?.(study([...open], true));
  });
  return study(points, !complete);
}

function changeOf({ low, high }: FactorRuns, indicator: string): Effect["change"] {
  const [from, to] = [low, high].map(({ values }) => values[indicator] ?? []);
  const difference = ([against, other]: readonly [number, number]) => other - against;
  const changes = from.map((pair, i) => (to[i] ? difference(to[i]) - difference(pair) : Number.NaN));
  const known = changes.filter(Number.isFinite);
  const interval = meanInterval(known);
  return { ...interval, settled: isSettled(interval, known.length) };
}

function orderOf(base: PairDifference, ends: readonly PairDifference[]): Effect["order"] {
  const leaders = ends.map(({ leader }) => leader);
  if (base.leader === undefined) return leaders.some((one) => one !== undefined) ? "settles" : "keeps";
  if (leaders.some((one) => one !== undefined && one !== base.leader)) return "turns";
  return leaders.includes(undefined) ? "blurs" : "keeps";
}

/** Effects of the parameters on the difference in an indicator, the largest first; those that have run at both ends. */
export function effectsOf({ base, factors }: OneAtATime, indicator: string): Effect[] {
  const stands = differenceAt(base, indicator);
  return factors
    .map((one): Effect => {
      const [low, high] = [one.low, one.high].map((point) => differenceAt(point, indicator));
      const change = changeOf(one, indicator);
      return { factor: one.factor, low, high, change, order: orderOf(stands, [low, high]) };
    })
    .filter(({ low, high }) => low.n > 0 && high.n > 0)
    .sort((a, b) => Math.abs(b.change.mean) - Math.abs(a.change.mean));
}
