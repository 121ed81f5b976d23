// Text in terminal columns: a Chinese character takes two.
import stringWidth from "string-width";

/** Columns that `text` takes in a terminal (colour codes take none). */
export function width(text: string): number {
  return stringWidth(text);
}

export function padEnd(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - width(text)));
}

export function padStart(text: string, columns: number): string {
  return " ".repeat(Math.max(0, columns - width(text))) + text;
}

// Neither begins a line: closing marks; nor ends one: opening marks.
const CLOSING = /^[，。、；：？！）》”’」』】…,.;:?!)\]}%]/;
const OPENING = /[（《“‘「『【([{]$/;

/** Lines of at most `columns`, broken at spaces or beside wide characters; a longer word is cut. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) lines.push(...wrapParagraph(paragraph, columns));
  return lines;
}

function wrapParagraph(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text).flatMap((piece) => cut(piece, columns))) {
    if (line !== "" && width(line + piece.trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += line === "" && lines.length ? piece.trimStart() : piece;
  }
  return [...lines, line.trimEnd()];
}

/** The smallest pieces that may stand on different lines, each with the spaces after it. */
function pieces(text: string): string[] {
  const list: string[] = [];
  for (const part of text.match(/[^\s\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFFEF]+\s*|[^\s]\s*|\s+/gu) ?? []) {
    const last = list.at(-1);
    const joined = last !== undefined && (CLOSING.test(part) || OPENING.test(last)) && !/\s$/.test(last);
    if (joined) list[list.length - 1] = last + part;
    else list.push(part);
  }
  return list;
}

function cut(piece: string, columns: number): string[] {
  if (width(piece.trimEnd()) <= columns) return [piece];
  const parts = [""];
  for (const character of piece) {
    if (width(parts[parts.length - 1] + character) > columns) parts.push("");
    parts[parts.length - 1] += character;
  }
  return parts;
}
