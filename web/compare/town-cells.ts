/** Townships of a comparison: what each has in an indicator, and which of many are worth a chart. */
import type { Line } from "../../src/chart/index.ts";
import { MONTH, type Study } from "../../src/index.ts";
import type { Shown } from "../figure/series.ts";
import { daysOf } from "../figure/time.ts";

/** Above this a county is shown by those that differ most. */
const MOST = 60;
const MOST_DIFFERENT = 12;

type Town = Study["county"]["townships"][number];

/** One township of an indicator: a line a strategy, and its means over the time looked at. */
export interface Cell {
  readonly town: Town;
  readonly lines: readonly Line[];
  readonly means: readonly number[];
}

/** Months that lie in the time looked at, as first and one past the last. */
const monthsLookedAt = ({ windowDays: [from, to] }: Study) => [
  Math.floor(from / MONTH),
  Math.ceil(to / MONTH),
];

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** Every township of the county, in its order. */
export function cellsOf(name: string, { study, language }: Shown): Cell[] {
  const [from, to] = monthsLookedAt(study);
  return study.county.townships.map((town, t) => {
    const months = study.strategies.map(({ townships }) => townships?.[name]?.[t] ?? []);
    const lines = study.strategies.map(({ id, title }, style) => {
      const x = months[style].map((_, month) => Math.min((month + 1) * MONTH, daysOf(study)));
      return { id, label: title[language], style, x, mean: months[style] };
    });
    return { town, lines, means: months.map((values) => meanOf(values.slice(from, to))) };
  });
}

/** The largest distance of any strategy from the first. */
const distance = ({ means: [first, ...others] }: Cell) =>
  Math.max(0, ...others.map((mean) => Math.abs(mean - first)));

/** So many that differ most, the largest difference first. */
export function mostDifferent(cells: readonly Cell[], count: number): Cell[] {
  return [...cells].sort((a, b) => distance(b) - distance(a)).slice(0, count);
}

/** All, or of many those that differ most. */
export function chosenOf(cells: readonly Cell[]): readonly Cell[] {
  return cells.length <= MOST ? cells : mostDifferent(cells, MOST_DIFFERENT);
}
