/** The numbers behind a chart: rows for a table and for a spreadsheet. */
import type { Line } from "./series.ts";

export interface DataTable {
  readonly head: readonly string[];
  /** First cell of a row is its x, the others are values; a missing value is NaN. */
  readonly rows: readonly { readonly x: number; readonly values: readonly number[] }[];
}
export interface DataWords {
  readonly x: string;
  readonly low: string;
  readonly high: string;
}

/** All series of a chart side by side; `every` keeps each n-th row, counted so that the last row stays. */
export function dataTable(series: readonly Line[], words: DataWords, every = 1): DataTable {
  const head = [words.x];
  for (const one of series) {
    head.push(one.label);
    if (one.low !== undefined) head.push(`${one.label} ${words.low}`, `${one.label} ${words.high}`);
  }
  const length = series[0]?.x.length ?? 0;
  const rows = [];
  for (let i = (length - 1) % every; i >= 0 && i < length; i += every) {
    const values = series.flatMap((one) => {
      const own = [one.mean[i] ?? Number.NaN];
      return one.low === undefined ? own : [...own, one.low[i] ?? Number.NaN, one.high?.[i] ?? Number.NaN];
    });
    rows.push({ x: series[0].x[i], values });
  }
  return { head, rows };
}

function cell(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * CSV with a byte-order mark, so that spreadsheets read Chinese headings. `nameOfX` says what stands before the values of
 * a row: one cell, or several.
 */
export function dataCsv(table: DataTable, nameOfX: (x: number) => string | readonly string[]): string {
  const lines = table.rows.map((row) => [
    ...[nameOfX(row.x)].flat().map(cell),
    ...row.values.map((value) => (Number.isFinite(value) ? String(value) : "")),
  ]);
  return `\ufeff${[table.head.map(cell), ...lines].map((line) => line.join(",")).join("\r\n")}\r\n`;
}
