/**
 * Compiles the tables of docs/references.md into src/model/sources.generated.ts: what each code of a source stands for,
 * for where there are no files. Called by scripts/ship.ts.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Row {
  readonly zh: string;
  readonly en: string;
  /** Literature of a rule, or the articles that an instrument comes from. */
  readonly from?: string;
  readonly known?: string;
}

/** Points settled by trial are numbered in their table and cited by this name. */
const settled = (n: string) => `model.md 3.2 (${n})`;
/** Other rows are heads, or grades. */
const code = /^(?:M\d\d|SF\d\d|[PFC]\d\d|Q\d|s[0-4]|statute|赋权清单)$/;

/** What each code stands for, by the tables of the page. */
export function sourcesIn(page: string): Record<string, Row> {
  const rows = [...page.matchAll(/^\| (.+) \|$/gm)].map(([, row]) =>
    row.split("|").map((cell) => cell.trim()),
  );
  return Object.fromEntries(
    rows.flatMap(([name, zh, en, from, known]): [string, Row][] => {
      if (/^\d+$/.test(name)) return [[settled(name), { zh, en }]];
      if (!code.test(name)) return [];
      return [[name, { zh, en, ...(from ? { from } : {}), ...(known ? { known } : {}) }]];
    }),
  );
}

/** The source of the generated module. */
export function sourcesModule(root: string): string {
  const found = sourcesIn(readFileSync(join(root, "docs/references.md"), "utf8"));
  const entries = Object.entries(found).map(
    ([name, row]) => `  ${JSON.stringify(name)}: ${JSON.stringify(row)},`,
  );
  return `// Made from docs/references.md by scripts/ship.ts; changes made here are lost.
interface Note {
  readonly zh: string;
  readonly en: string;
  readonly from?: string;
  readonly known?: string;
}

/** What each code of a source stands for. */
export const sourceNotes: Readonly<Record<string, Note>> = {
${entries.join("\n")}
};
`;
}
