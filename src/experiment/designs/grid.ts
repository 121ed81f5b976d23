/**
 * Grid 网格: two strategies over all pairs of values of two parameters. On an indicator, each cell says which of the two is
 * better there, or that the paired replications do not tell them apart: a phase diagram 相图.
 */
import { Problem, type ProblemDetail, type Text } from "../../core/problem.ts";
import { parametersOf } from "../../run/measure.ts";
import type { Prepared } from "../../run/runner.ts";
import { specsOf } from "../../run/uncertain.ts";
import type { Vector } from "../draws.ts";
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

/** A parameter, and the evenly spaced values that it takes. */
export interface Axis {
  readonly parameter: string;
  readonly low: number;
  readonly high: number;
  /** Values in all, both ends among them; at least 2. */
  readonly steps: number;
}

export interface GridAxis extends Axis {
  readonly title: Text;
  readonly unit: Text;
  readonly values: readonly number[];
  /** What holds in the strategies as they stand. */
  readonly now: number;
}

export interface Grid extends DesignHead {
  readonly design: "grid";
  readonly axes: readonly [x: GridAxis, y: GridAxis];
  /** Row by row: all values of x at the first value of y, then at the second, and so on. */
  readonly points: readonly PointRuns[];
}

export interface GridOptions extends DesignOptions {
  /** The grid so far, at each point that is complete. */
  readonly onGrid?: (grid: Grid) => void;
}

/** One cell of a phase diagram: the difference at a point. */
export interface PhaseCell extends PairDifference {
  readonly column: number;
  readonly row: number;
}

/** The values of an axis, to six digits. */
export function valuesAlong({ low, high, steps }: Axis): number[] {
  return Array.from({ length: steps }, (_, i) =>
    Number((low + ((high - low) * i) / (steps - 1)).toPrecision(6)),
  );
}

function faultsOf({ parameter, low, high, steps }: Axis, scenario: Prepared): ProblemDetail[] {
  const path = `axes.${parameter}`;
  const specs = specsOf(scenario);
  if (!Object.hasOwn(specs, parameter)) return [unknownParameter(path, parameter, Object.keys(specs))];
  const { min, max } = specs[parameter];
  const faults: Text[] = [];
  if (!(low < high)) faults.push({ zh: `${low} 应小于 ${high}。`, en: `${low} is not below ${high}.` });
  if (!(low >= min && high <= max))
    faults.push({
      zh: `${low} 至 ${high} 超出可填的 ${min} 至 ${max}。`,
      en: `${low} to ${high} leaves what can be entered: ${min} to ${max}.`,
    });
  if (!(Number.isInteger(steps) && steps >= 2))
    faults.push({
      zh: `每边至少两格，不能是 ${steps}。`,
      en: `an axis has at least two values, not ${steps}.`,
    });
  return faults.map((what) => ({ path, what }));
}

/** @throws Problem with everything that is wrong with the axes */
function checkAxes(axes: Grid["axes"] | readonly [Axis, Axis], scenario: Prepared): void {
  const faults = axes.flatMap((axis) => faultsOf(axis, scenario));
  if (axes[0].parameter === axes[1].parameter) {
    const what = { zh: "两个方向是同一个参数。", en: "both axes are the same parameter." };
    faults.push({ path: `axes.${axes[0].parameter}`, what });
  }
  if (faults.length > 0) throw new Problem(faults);
}

function gridAxis(axis: Axis, scenario: Prepared): GridAxis {
  const { zh, en, unit } = specsOf(scenario)[axis.parameter];
  const now = parametersOf(scenario)[axis.parameter];
  return { ...axis, title: { zh, en }, unit, values: valuesAlong(axis), now };
}

/** For each of n places the step at which it is reached: the ends first, then always the middles between. */
function depths(n: number): number[] {
  const depth = new Array<number>(n).fill(0);
  const halve = (from: number, to: number, step: number) => {
    if (to - from < 2) return;
    const middle = Math.floor((from + to) / 2);
    depth[middle] = step;
    halve(from, middle, step + 1);
    halve(middle, to, step + 1);
  };
  halve(0, n - 1, 1);
  return depth;
}

/** Places of the grid's points, coarse before fine: the corners, then all that halve the gaps, and so on. */
export function coarseFirst(columns: number, rows: number): number[][] {
  const [across, up] = [depths(columns), depths(rows)];
  const step = (place: number) => Math.max(across[place % columns], up[Math.floor(place / columns)]);
  const places = Array.from({ length: columns * rows }, (_, place) => place);
  const last = Math.max(...places.map(step));
  return Array.from({ length: last + 1 }, (_, at) => places.filter((place) => step(place) === at));
}

/**
 * Runs two strategies over a grid of two parameters, coarse before fine, with the same luck in every cell. What is laid
 * on the grid wins over what the strategies state. An abort keeps the cells that are there.
 * @throws Problem when an axis is wrong, the pair cannot be compared, or it differs in what is varied
 * @example
 * const axes = [
 *   { parameter: "trainingGain", low: 0.4, high: 0.77, steps: 6 },
 *   { parameter: "levelDays", low: 3, high: 7, steps: 6 },
 * ];
 * const found = await grid([scenario("all-at-once"), scenario("ripe-batches")], axes, { replications: 5 });
 * phaseOf(found, "backlog").filter(({ leader }) => leader === 1).length;
 */
export async function grid(
  pair: Pair,
  axes: readonly [x: Axis, y: Axis],
  options: GridOptions = {},
): Promise<Grid> {
  checkAxes(axes, pair[0]);
  const [x, y] = axes.map((axis) => gridAxis(axis, pair[0])) as [GridAxis, GridAxis];
  const head = headOf(
    pair,
    axes.map(({ parameter }) => parameter),
    options,
  );
  const vectors = y.values.flatMap((b) =>
    x.values.map((a): Vector => ({ [x.parameter]: a, [y.parameter]: b })),
  );
  const open: PointRuns[] = vectors.map((at) => ({ at, values: {} }));
  const study = (points: readonly PointRuns[], interrupted: boolean): Grid => {
    return { ...head, design: "grid", axes: [x, y], points, interrupted };
  };
  const stages = coarseFirst(x.steps, y.steps);
  const { points, complete } = await runPairs(pair, vectors, stages, options, (place, runs) => {
    open[place] = runs;
    options.onGrid?.(study([...open], true));
  });
  return study(points, !complete);
}

/** The cells of a phase diagram on an indicator; those without a run have n 0 and no leader. */
export function phaseOf({ axes, points }: Grid, indicator: string): PhaseCell[] {
  const columns = axes[0].values.length;
  return points.map((point, place) => ({
    ...differenceAt(point, indicator),
    column: place % columns,
    row: Math.floor(place / columns),
  }));
}
