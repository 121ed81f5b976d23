/** What the codes of a source stand for: rules of the literature (M), instruments (P), failures (F), facts (SF), articles (s). */
import type { Text } from "../core/problem.ts";
import { sourceNotes } from "./sources.generated.ts";

/** A row of docs/references.md. */
export interface SourceNote extends Text {
  /** Literature of a rule, or the articles that an instrument or a failure comes from. */
  readonly from?: string;
  /** How the literature is known: "read", "known", "articles". */
  readonly known?: string;
}

const two = (n: number) => String(n).padStart(2, "0");

/**
 * Codes that the text of a source names, each once, in its order; M07–M10 are all of them.
 * @example codesOf("M07–M09, model.md 3.2 (1, 5)") // ["M07", "M08", "M09", "model.md 3.2 (1)", "model.md 3.2 (5)"]
 */
export function codesOf(source: string): string[] {
  const cited =
    /(SF|[MPF])(\d\d)–\1(\d\d)|\b(?:SF\d\d|[MPFC]\d\d|Q\d|s[0-4]|statute)\b|赋权清单|model\.md 3\.2 \(([\d, ]+)\)/g;
  const codes = [...source.matchAll(cited)].flatMap(([whole, letter, from, to, points]) => {
    if (points !== undefined) return points.split(", ").map((n) => `model.md 3.2 (${n})`);
    if (letter === undefined) return [whole];
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => letter + two(Number(from) + i));
  });
  return [...new Set(codes)];
}

/** What stands behind the codes of a source, as far as they are listed. */
export function notesOf(source: string): (readonly [code: string, note: SourceNote])[] {
  return codesOf(source).flatMap((code) =>
    Object.hasOwn(sourceNotes, code) ? [[code, sourceNotes[code]] as const] : [],
  );
}
