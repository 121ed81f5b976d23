// A table of texts set in columns, with numbers aligned on the decimal point.
import { padEnd, padStart, width, wrap } from "./width.ts";

export interface GridColumn {
  /** Heading; long ones are wrapped to the width of the cells or to `head` columns, whichever is more. */
  readonly title: string;
  readonly align: "left" | "right" | "decimal";
  /** Columns the heading may take. Default 12. */
  readonly head?: number;
  readonly cells: readonly string[];
  /** Spaces before this column. Default 2. */
  readonly gap?: number;
}

/** Lines without trailing spaces: the heading, then one line a row. */
export function grid(columns: readonly GridColumn[]): string[] {
  const set = columns.map(setColumn);
  const heads = Math.max(...set.map((column) => column.head.length));
  const rows = Math.max(0, ...set.map((column) => column.cells.length));
  const lines: string[] = [];
  for (let row = 0; row < heads; row++)
    lines.push(join(set, (column) => column.head[row - heads + column.head.length] ?? ""));
  for (let row = 0; row < rows; row++) lines.push(join(set, (column) => column.cells[row] ?? ""));
  return lines;
}

/** Width of the widest line. */
export function gridWidth(lines: readonly string[]): number {
  return Math.max(0, ...lines.map(width));
}

interface SetColumn {
  readonly head: readonly string[];
  readonly cells: readonly string[];
  readonly width: number;
  readonly left: boolean;
  readonly gap: number;
}

function setColumn({ title, align, head = 12, cells, gap = 2 }: GridColumn): SetColumn {
  const aligned = align === "decimal" ? alignDecimals(cells) : cells;
  const widest = Math.max(0, ...aligned.map(width));
  const headLines = headOf(title, Math.max(widest, head));
  const full = Math.max(widest, ...headLines.map(width));
  return { head: headLines, cells: aligned, width: full, left: align === "left", gap };
}

/** Two lines broken after a Chinese mark read better than lines filled to the brim. */
function headOf(title: string, columns: number): string[] {
  const filled = wrap(title, columns);
  const [, first, second] = /^(.+[、，：])(.+)$/.exec(title) ?? [];
  const fits = first !== undefined && width(first) <= columns && width(second) <= columns;
  return filled.length === 2 && fits ? [first, second] : filled;
}

function join(columns: readonly SetColumn[], text: (column: SetColumn) => string): string {
  const cells = columns.map((column, at) => {
    const cell = column.left ? padEnd(text(column), column.width) : padStart(text(column), column.width);
    return (at === 0 ? "" : " ".repeat(column.gap)) + cell;
  });
  return cells.join("").trimEnd();
}

/** Pads behind the fractions so that the points of right-set numbers stand under one another. */
export function alignDecimals(cells: readonly string[]): string[] {
  const behind = cells.map((cell) => (/\d/.test(cell) ? width(cell) - beforePoint(cell) : 0));
  const most = Math.max(0, ...behind);
  return cells.map((cell, at) =>
    /\d/.test(cell) ? cell + " ".repeat(most - behind[at]) : cell && cell + " ".repeat(most),
  );
}

function beforePoint(cell: string): number {
  const found = /^[^\d]*\d+/.exec(cell);
  return width(found ? found[0] : cell);
}
