/** How wide a text will be and where it may be broken, known without a document. */

const FULL_WIDTH =
  /[\u1100-\u115f\u2014\u2018\u2019\u201c\u201d\u2026\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
const NARROW = /[ iljtfr.,:;!'|()[\]·\u00a0\u2009\u202f]/;
const WIDE = /[A-Zmw%—–−+=<>@&]/;
/** Characters that may not begin a line (closing punctuation), after the rules of GB/T 15834. */
const NOT_FIRST = /[、，。；：？！）》」』”’%,.;:)\]]/;

/** Width of a text in ems. */
export type Measure = (text: string) => number;

/** Estimated width of `text` in ems: exact for Chinese, within a tenth for Latin in common sans faces. */
export function textWidth(text: string): number {
  let ems = 0;
  for (const character of text) {
    if (FULL_WIDTH.test(character)) ems += 1;
    else if (NARROW.test(character)) ems += 0.32;
    else if (WIDE.test(character)) ems += 0.74;
    else ems += 0.57;
  }
  return ems;
}

/** Pieces that stay whole: a Latin word with its space, or one Chinese character with its punctuation. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let word = "";
  for (const character of text) {
    const last = found.length - 1;
    if (NOT_FIRST.test(character) && word === "" && last >= 0) found[last] += character;
    else if (FULL_WIDTH.test(character)) {
      if (word !== "") found.push(word);
      word = "";
      found.push(character);
    } else {
      word += character;
      if (character === " " || character === "-" || character === "/") {
        found.push(word);
        word = "";
      }
    }
  }
  if (word !== "") found.push(word);
  return found;
}

/** Whether a break after `piece` reads well: after Chinese punctuation, or between Latin words. */
function goodBreak(piece: string): boolean {
  return /[、，；：·\s\-/]$/u.test(piece);
}

/** Lines of at most `limit` ems, filled from the left. */
function fill(parts: readonly string[], limit: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = "";
  for (const part of parts) {
    if (line !== "" && measure((line + part).trimEnd()) > limit) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += part;
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}

/** The latest good break that leaves two halves within the limit. */
function halves(parts: readonly string[], limit: number, measure: Measure): string[] | undefined {
  for (let at = parts.length - 1; at > 0; at--) {
    if (!goodBreak(parts[at - 1])) continue;
    const both = [parts.slice(0, at).join("").trimEnd(), parts.slice(at).join("").trimEnd()];
    if (both.every((half) => measure(half) <= limit)) return both;
  }
  return undefined;
}

/**
 * `text` in lines of at most `limit` ems and at most `maxLines` lines; the last line ends in "…" when something
 * had to go. A break after Chinese punctuation is preferred when both halves then fit.
 */
export function wrapText(text: string, limit: number, maxLines = 2, measure: Measure = textWidth): string[] {
  if (measure(text) <= limit) return [text];
  const parts = pieces(text);
  const two = maxLines >= 2 ? halves(parts, limit, measure) : undefined;
  if (two) return two;
  const lines = fill(parts, limit, measure);
  if (lines.length <= maxLines) return lines.map((line) => shorten(line, limit, measure));
  const kept = lines.slice(0, maxLines);
  kept[maxLines - 1] = `${lines[maxLines - 1]}…`;
  return kept.map((line) => shorten(line, limit, measure));
}

/** `text` cut to `limit` ems with "…" at its end; unchanged when it fits. */
export function shorten(text: string, limit: number, measure: Measure = textWidth): string {
  if (measure(text) <= limit) return text;
  let cut = "";
  for (const character of text) {
    if (measure(`${cut}${character}…`) > limit) break;
    cut += character;
  }
  return `${cut.trimEnd().replace(/…$/, "")}…`;
}
