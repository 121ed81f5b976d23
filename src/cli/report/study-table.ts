// A study as one table for the terminal: a row an indicator, a block of columns a strategy.
import { type IndicatorInfo, indicators, type Study } from "../../index.ts";
import type { Lang } from "../language.ts";
import { alignDecimals, type GridColumn, grid, gridWidth } from "../terminal/grid.ts";
import { type Format, formatFor } from "../terminal/number.ts";
import { padStart, width } from "../terminal/width.ts";

/** What is shown unless all is asked for. */
export const HEADLINE: readonly string[] = [
  ...["backlog", "sojournTime", "onTimeShare", "visits", "errorRate", "complaints", "satisfaction"],
  ...["operateShare", "readiness", "referralShare", "skill", "burnout", "turnover"],
  ...["utilisation", "workloadPerHead", "cartRatio", "cost"],
];

export interface TableStyle {
  readonly lang: Lang;
  /** Columns of the terminal. */
  readonly columns: number;
  readonly colour: boolean;
  /** Indicators to show, in order; those the study lacks are left out. */
  readonly names: readonly string[];
}

type Strategy = Study["strategies"][number];
type Difference = Study["differences"][number];

/** One number with its spread, ready to be aligned under others. */
interface Cell {
  readonly value: string;
  readonly mark: string;
  readonly change: string;
  readonly spread: string;
}

interface RowOfCells {
  readonly label: string;
  readonly cells: readonly Cell[];
}

export interface StudyTable {
  readonly lines: readonly string[];
  /** Whether differences stand beside the values, for which there is not always room. */
  readonly changes: boolean;
}

/** Too many strategies for one width are set in several tables, each with the baseline. */
export function studyTable(study: Study, style: TableStyle): StudyTable {
  const rows = rowsOf(study, style);
  const titles = study.strategies.map((strategy) => strategy.title[style.lang]);
  const others = titles.map((_, at) => at).slice(1);
  for (const changes of [true, false]) {
    const lines = grid(layout(rows, titles, others, changes, style.lang));
    if (gridWidth(lines) <= style.columns) return { lines, changes };
  }
  return { lines: inParts(rows, titles, others, style), changes: false };
}

function inParts(
  rows: readonly RowOfCells[],
  titles: readonly string[],
  others: readonly number[],
  style: TableStyle,
): string[] {
  const lines: string[] = [];
  for (let from = 0, size = others.length; from < others.length; from += size) {
    size = others.length - from;
    let part = grid(layout(rows, titles, others.slice(from, from + size), false, style.lang));
    while (size > 1 && gridWidth(part) > style.columns) {
      size -= 1;
      part = grid(layout(rows, titles, others.slice(from, from + size), false, style.lang));
    }
    lines.push(...(from ? [""] : []), ...part);
  }
  return lines;
}

function layout(
  rows: readonly RowOfCells[],
  titles: readonly string[],
  others: readonly number[],
  changes: boolean,
  lang: Lang,
): GridColumn[] {
  const label: GridColumn = {
    title: { zh: "指标", en: "Indicator" }[lang],
    align: "left",
    cells: rows.map((row) => row.label),
  };
  const blocks = [0, ...others].map((at): GridColumn => {
    const cells = block(
      rows.map((row) => row.cells[at]),
      changes,
    );
    return { title: titles[at], align: "right", cells, gap: 3 };
  });
  return [label, ...blocks];
}

/** The cells of one strategy as texts of one width. */
function block(cells: readonly Cell[], changes: boolean): string[] {
  const parts = [alignDecimals(cells.map((cell) => cell.value)), cells.map((cell) => cell.mark)];
  if (changes)
    parts.push(
      alignDecimals(cells.map((cell) => cell.change)),
      alignDecimals(cells.map((cell) => cell.spread)),
    );
  const used = parts.filter((part) => part.some((text) => text.trim() !== ""));
  const widths = used.map((part) => Math.max(...part.map(width)));
  return cells.map((_, row) => used.map((part, at) => padStart(part[row], widths[at])).join(" "));
}

function rowsOf(study: Study, style: TableStyle): RowOfCells[] {
  const known = indicators as Readonly<Record<string, IndicatorInfo | undefined>>;
  return style.names.flatMap((name) => {
    const indicator = known[name];
    const present = study.strategies.some((strategy) => Number.isFinite(strategy.indicators[name]?.mean));
    return indicator && present ? [rowOf(study, name, indicator, style)] : [];
  });
}

function rowOf(
  study: Study,
  name: string,
  indicator: IndicatorInfo,
  { lang, colour }: TableStyle,
): RowOfCells {
  const means = study.strategies.map((strategy) => strategy.indicators[name]?.mean ?? Number.NaN);
  const differences = study.strategies.map((strategy) => againstBaseline(study, strategy));
  const changes = differences.map((difference) => difference?.indicators[name]?.mean ?? Number.NaN);
  const format = formatFor(means, indicator, lang, changes);
  const cells = study.strategies.map((strategy, at): Cell => {
    const value = format.value(means[at]);
    const difference = differences[at];
    if (!difference) return { value, mark: "", change: "", spread: spreadOf(study, strategy, name, format) };
    if (!Number.isFinite(changes[at])) return { value, mark: "", change: "", spread: "" };
    const { low, high } = difference.indicators[name];
    const mark = markOf(difference, name, indicator, colour);
    return { value, mark, change: format.change(changes[at]), spread: format.spread((high - low) / 2) };
  });
  const unit = format.unit === "" ? "" : lang === "zh" ? `，${format.unit}` : `, ${format.unit}`;
  return { label: indicator[lang] + unit, cells };
}

/** Only where nothing is compared is the spread of a mean worth its room: in a comparison that of the difference counts. */
function spreadOf(study: Study, strategy: Strategy, name: string, format: Format): string {
  const interval = strategy.indicators[name];
  const alone = study.differences.length === 0 && study.replications > 1;
  return alone && interval ? format.spread((interval.high - interval.low) / 2) : "";
}

export function againstBaseline(study: Study, strategy: Strategy): Difference | undefined {
  return study.differences.find(
    ({ id, against }) => id === strategy.id && against === study.strategies[0].id,
  );
}

const BLUE = 34;
const ORANGE = 33;

function markOf(difference: Difference, name: string, indicator: IndicatorInfo, colour: boolean): string {
  const { mean, settled } = difference.indicators[name];
  if (!settled || mean === 0 || indicator.better === "none") return " ";
  const better = mean > 0 === (indicator.better === "higher");
  const sign = better ? "✓" : "✗";
  return colour ? `\u001b[${better ? BLUE : ORANGE}m${sign}\u001b[0m` : sign;
}
