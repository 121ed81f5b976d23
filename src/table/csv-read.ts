// CSV → columns: strict, because a table half understood is worse than none.
import { counted } from "../core/plural.ts";
import { Problem, type ProblemDetail, type Text } from "../core/problem.ts";
import type { Column } from "./column.ts";
import { unguard } from "./csv-write.ts";

export interface CsvReadOptions {
  /** Named in problems. */
  readonly file?: string;
  /** Columns kept as text whatever they look like (codes, names). */
  readonly text?: readonly string[];
}

export interface CsvCell {
  readonly text: string;
  readonly quoted: boolean;
}

export interface CsvLine {
  readonly line: number;
  readonly cells: CsvCell[];
}

const MANY = 20;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const CODE = /^0\d/;

/**
 * Reads RFC 4180 text (comma, double quotes, any line end, optional byte order mark; the first line names the columns;
 * empty lines are skipped). A column in which every filled cell is a number becomes a Float64Array with NaN for empty
 * cells; all else, and numbers with leading zeros (codes), is text. Throws a Problem that names all faulty lines.
 */
export function readCsv(source: string, { file, text = [] }: CsvReadOptions = {}): Column[] {
  const { header, lines } = csvLines(source, file);
  return header.cells.map((cell, at) => {
    const name = cell.text.trim();
    const values = column(lines, at, text.includes(name));
    return { name, values, zh: name, en: name };
  });
}

/** The same text as cells with their line numbers, every line as wide as the header. Throws the same Problem. */
function csvLines(source: string, file?: string): { header: CsvLine; lines: readonly CsvLine[] } {
  const { header, lines, faults } = scanCsv(source, file);
  if (faults.length || !header) throw new Problem(faults.slice(0, MANY));
  return { header, lines };
}

export interface Scanned {
  /** Undefined when the text is empty. */
  readonly header: CsvLine | undefined;
  /** The lines that are as wide as the header. */
  readonly lines: readonly CsvLine[];
  /** What is wrong with the others, and with the header, line by line. */
  readonly faults: readonly ProblemDetail[];
}

/** The same text as cells with their line numbers, for a reader that goes on with what is right. Throws nothing. */
export function scanCsv(source: string, file?: string): Scanned {
  const faults: ProblemDetail[] = [];
  const fault = (line: number, what: Text, mend?: Text) =>
    faults.push({ file, line, what, ...(mend ? { mend } : {}) });
  const [header, ...lines] = split(source.replace(/^\uFEFF/, ""), fault);
  if (!header) {
    const what = { zh: "表是空的。", en: "the table is empty." };
    fault(1, what, { zh: "第一行写列名。", en: "The first line names the columns." });
    return { header, lines, faults };
  }
  checkShape(header, lines, fault);
  const whole = lines.filter(({ cells }) => cells.length === header.cells.length);
  return { header, lines: whole, faults };
}

type Fault = (line: number, what: Text, mend?: Text) => void;

function checkShape(header: CsvLine, lines: readonly CsvLine[], fault: Fault): void {
  const seen = new Set<string>();
  for (const [at, cell] of header.cells.entries()) {
    const name = cell.text.trim();
    if (!name) fault(header.line, { zh: `第 ${at + 1} 列没有列名。`, en: `column ${at + 1} has no name.` });
    else if (seen.has(name))
      fault(header.line, { zh: `列名“${name}”重复。`, en: `the column name "${name}" appears twice.` });
    seen.add(name);
  }
  const width = header.cells.length;
  if (width === 1 && /[;\t]/.test(header.cells[0].text)) {
    fault(header.line, { zh: "各列须用逗号分隔。", en: "columns must be separated by commas." });
  }
  for (const { line, cells } of lines) {
    if (cells.length === width) continue;
    fault(
      line,
      {
        zh: `这一行有 ${cells.length} 格，表头有 ${width} 格。`,
        en: `this line has ${counted(cells.length, "cell")}, the header has ${width}.`,
      },
      { zh: "含逗号的文字须加双引号。", en: "Put text with commas in double quotes." },
    );
  }
}

function column(lines: readonly CsvLine[], at: number, forceText: boolean): Float64Array | string[] {
  const cells = lines.map((line) => line.cells[at]);
  const filled = cells.filter((cell) => cell.text.trim() !== "");
  const numeric = filled.length > 0 && filled.every((cell) => isNumber(cell.text.trim()));
  if (!numeric || forceText) return cells.map((cell) => unguard(cell.quoted ? cell.text : cell.text.trim()));
  return Float64Array.from(cells, (cell) => (cell.text.trim() === "" ? Number.NaN : Number(cell.text)));
}

function isNumber(text: string): boolean {
  return /^-?Infinity$/.test(text) || (NUMBER.test(text) && !CODE.test(text));
}

/** Splits into lines of cells; faults: a quote in the middle of a cell, text after a closing quote, no closing quote. */
function split(source: string, fault: Fault): CsvLine[] {
  const lines: CsvLine[] = [];
  let line = 1;
  let at = 0;
  while (at < source.length) {
    const start = line;
    const cells: CsvCell[] = [];
    for (;;) {
      const cell = source[at] === '"' ? quotedCell(source, at) : plainCell(source, at);
      if (cell.fault) fault(line, cell.fault);
      line += newlines(source, at, cell.end);
      cells.push({ text: cell.text, quoted: source[at] === '"' });
      at = cell.end;
      if (source[at] !== ",") break;
      at += 1;
    }
    at += source.startsWith("\r\n", at) ? 2 : 1;
    line += 1;
    const blank = cells.length === 1 && cells[0].text.trim() === "" && !cells[0].quoted;
    if (!blank) lines.push({ line: start, cells });
  }
  return lines;
}

interface Piece {
  readonly text: string;
  readonly end: number;
  readonly fault?: Text;
}

const STRAY: Text = { zh: "双引号用得不对。", en: 'a stray double quote; write "" inside a quoted cell.' };
const OPEN: Text = { zh: "双引号没有收尾。", en: "a double quote is not closed." };

function plainCell(source: string, at: number): Piece {
  const end = ahead(source, /[,\r\n]/g, at);
  const text = source.slice(at, end);
  return { text, end, ...(text.includes('"') ? { fault: STRAY } : {}) };
}

function quotedCell(source: string, at: number): Piece {
  const close = closing(source, at + 1);
  if (close < 0) return { text: source.slice(at + 1), end: source.length, fault: OPEN };
  const text = source.slice(at + 1, close).replaceAll('""', '"');
  const end = ahead(source, /[,\r\n]/g, close + 1);
  return { text, end, ...(source.slice(close + 1, end).trim() ? { fault: STRAY } : {}) };
}

function closing(source: string, from: number): number {
  let at = source.indexOf('"', from);
  while (at >= 0 && source[at + 1] === '"') at = source.indexOf('"', at + 2);
  return at;
}

function ahead(source: string, mark: RegExp, from: number): number {
  mark.lastIndex = from;
  return mark.exec(source)?.index ?? source.length;
}

function newlines(source: string, from: number, to: number): number {
  let count = 0;
  for (let at = source.indexOf("\n", from); at >= 0 && at < to; at = source.indexOf("\n", at + 1)) count += 1;
  return count;
}
