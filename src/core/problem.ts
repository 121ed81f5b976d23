/**
 * The one error type: what was wrong, where, and how to mend it, in Chinese and English.
 */

/** A text in both languages that people read. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** One thing that is wrong. `path` points into a document: `reforms[2].what.transfer`. */
export interface ProblemDetail {
  readonly file?: string;
  readonly line?: number;
  readonly path?: string;
  readonly what: Text;
  readonly mend?: Text;
}

/**
 * A problem in what the user gave, with all its details at once, in the order of files and lines. The message is the
 * English form, one line per detail: `file:line path: what mend`.
 *
 * @example throw new Problem({ path: "years", what: { zh: "应为正数。", en: "must be positive." } });
 */
export class Problem extends Error {
  readonly details: readonly ProblemDetail[];

  constructor(details: ProblemDetail | readonly ProblemDetail[]) {
    const list = "what" in details ? [details] : inOrder(details);
    super(list.map((detail) => line(detail, "en")).join("\n"));
    this.name = "Problem";
    this.details = list;
  }

  /** The same message in one language. */
  in(language: "zh" | "en"): string {
    return this.details.map((detail) => line(detail, language)).join("\n");
  }
}

/** File by file as they come up, each from top to bottom; what is in no file, as “and 3 more”, comes last. */
function inOrder(details: readonly ProblemDetail[]): readonly ProblemDetail[] {
  const files = [...new Set(details.map(({ file }) => file))];
  const place = ({ file }: ProblemDetail) => (file === undefined ? files.length : files.indexOf(file));
  return [...details].sort((a, b) => place(a) - place(b) || (a.line ?? 0) - (b.line ?? 0));
}

function line(detail: ProblemDetail, language: "zh" | "en"): string {
  const file =
    detail.file === undefined ? "" : detail.file + (detail.line === undefined ? "" : `:${detail.line}`);
  const where = [file, detail.path ?? ""].filter((part) => part !== "").join(" ");
  const said = detail.mend ? `${detail.what[language]} ${detail.mend[language]}` : detail.what[language];
  return where === "" ? said : `${where}: ${said}`;
}

/**
 * The known name closest to a mistyped one, for "did you mean"; undefined when none is close: at most one
 * letter in three may differ (one in two for names of two or three letters, as Chinese ones are).
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const typed = [...name.slice(0, 80).toLowerCase()];
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const letters = [...candidate.toLowerCase()];
    const longer = Math.max(typed.length, letters.length);
    const allowed = longer <= 3 ? longer >> 1 : Math.floor(longer / 3);
    if (Math.abs(typed.length - letters.length) > allowed) continue; // tens of thousands of names may be known
    const distance = editDistance(typed, letters);
    if (distance <= allowed && distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
function editDistance(a: readonly string[], b: readonly string[]): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, before[j - 2] + 1);
      row.push(least);
    }
    before = above;
    above = row;
  }
  return above[b.length];
}
