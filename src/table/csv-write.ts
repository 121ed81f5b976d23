// Columns → CSV as in RFC 4180, safe to open in a spreadsheet.
import { type Column, isText, type Numbers } from "./column.ts";

export interface CsvOptions {
  /** Begin with a byte order mark, without which spreadsheets take UTF-8 for something else. Default false. */
  readonly bom?: boolean;
  /** Leave out the header line (to append to a file). Default true. */
  readonly header?: boolean;
}

const BOM = "\uFEFF";
// A spreadsheet takes a cell with such a beginning for a formula, in Chinese and Japanese settings the wide signs too.
const FORMULA = /^'*[=+\-@＝＋－＠\t\r][\s\S]/;
const QUOTED = /[",\r\n]|^\s|\s$/;

/**
 * CSV with CRLF line ends. A missing number is an empty cell. A text that a spreadsheet would run as a formula gets
 * an apostrophe in front (`'=1+1`), which reading takes off again; numbers are never touched.
 */
export function writeCsv(columns: readonly Column[], length: number, options: CsvOptions = {}): string {
  return [...csvPieces(columns, length, options)].join("");
}

/** Rows of a piece. */
export const PIECE_ROWS = 5000;

/** The same text in pieces of some thousand rows, for tables too large for one text. */
export function* csvPieces(
  columns: readonly Column[],
  length: number,
  options: CsvOptions = {},
): Generator<string> {
  const { bom = false, header = true } = options;
  const cells = columns.map((column) => cellWriter(column));
  const names = columns.map((column) => textCell(column.name)).join(",");
  yield (bom ? BOM : "") + (header ? `${names}\r\n` : "");
  for (let from = 0; from < length; from += PIECE_ROWS) {
    let piece = "";
    for (let row = from; row < Math.min(length, from + PIECE_ROWS); row++) {
      const line = cells.map((cell) => cell(row)).join(",");
      // an empty cell that is alone on its line would read as no line
      piece += columns.length === 1 && line === "" ? '""\r\n' : `${line}\r\n`;
    }
    yield piece;
  }
}

function cellWriter(column: Column): (row: number) => string {
  const values = column.values;
  if (isText(values)) return (row) => textCell(values[row]);
  return values instanceof Float32Array ? (row) => shortest32(values[row]) : (row) => numberCell(values[row]);
}

function textCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function numberCell(value: Numbers[number]): string {
  return Number.isNaN(value) ? "" : String(value);
}

/** The fewest digits that give the same 32-bit number back: 0.1, not 0.10000000149011612. */
function shortest32(value: number): string {
  if (!Number.isFinite(value) || Number.isInteger(value)) return numberCell(value);
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return String(short);
  }
  return String(Number(value.toPrecision(9)));
}

/** Takes off the apostrophe that writeCsv put in front of a formula-like text. */
export function unguard(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
