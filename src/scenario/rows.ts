/** CSV text → a located list of maps; the header names fields or paths (`title.zh`), a cell `a;b` is a list. */
import type { ProblemDetail } from "../core/problem.ts";
import { scanCsv } from "../table/csv-read.ts";
import { unguard } from "../table/csv-write.ts";
import { type Located, type LocatedList, type LocatedScalar, mapOf, type Place } from "./located.ts";
import { type Step, stepsOf, withValue } from "./paths.ts";
import { readYaml } from "./yaml.ts";

const number = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

export interface Row {
  readonly place: Place;
  readonly cells: readonly {
    readonly path: string;
    readonly steps: readonly Step[];
    readonly value: LocatedScalar;
  }[];
}

/**
 * The filled cells of every row; undefined, with at least one fault reported, when the text has no header to go by. A
 * line or a column that is faulty is reported and left out, so that all is said at once.
 */
export function readRows(
  text: string,
  file: string,
  report: (detail: ProblemDetail) => void,
): Row[] | undefined {
  const { header, lines, faults } = scanCsv(text, file);
  faults.forEach(report);
  if (!header || faults.some(({ line }) => line === header.line)) return undefined;
  const paths = header.cells.map((cell) => cell.text.trim());
  const steps = paths.map(stepsOf);
  for (const path of paths.filter((_, i) => !steps[i])) {
    const what = {
      zh: `列名“${path}”不是字段名。`,
      en: `the column name "${path}" is not the name of a field.`,
    };
    report({ file, line: header.line, what });
  }
  return lines.map(({ line, cells }) => {
    const place = { file, line };
    const filled = cells.flatMap((cell, i) => {
      const value = cellOf(unguard(cell.quoted ? cell.text : cell.text.trim()), place);
      return steps[i] && value.value !== null ? [{ path: paths[i], steps: steps[i], value }] : [];
    });
    return { place, cells: filled };
  });
}

/** Every row as a map. */
export function readRecords(
  text: string,
  file: string,
  report: (detail: ProblemDetail) => void,
): LocatedList | undefined {
  const rows = readRows(text, file, report);
  return rows && { kind: "list", items: rows.map((row) => recordOf(row, report)), place: { file, line: 1 } };
}

function recordOf({ place, cells }: Row, report: (detail: ProblemDetail) => void): Located {
  let record: Located = mapOf([], place);
  for (const { steps, value, path } of cells) {
    record = withValue(record, steps, value, (what) => report({ ...place, path, what }));
  }
  return record;
}

/** What is written behind `--set path=` or in a table of scenarios: as in a cell, or YAML in [ ] or { }. */
export function settingOf(text: string, place: Place, report: (detail: ProblemDetail) => void): Located {
  if (!/^\s*[[{]/.test(text)) return cellOf(text, place);
  const tree = readYaml(text, "", ({ what, mend }) => report({ ...place, what, ...(mend ? { mend } : {}) }));
  return tree ? relocated(tree, place) : cellOf("", place);
}

function relocated(node: Located, place: Place): Located {
  if (node.kind === "list")
    return { ...node, place, items: node.items.map((item) => relocated(item, place)) };
  if (node.kind !== "map") return { ...node, place };
  const entries = [...node.entries].map(
    ([key, { value }]) => [key, { key: place, value: relocated(value, place) }] as const,
  );
  return mapOf(entries, place);
}

/** What is written in a cell: a number, a flag, nothing, else a text. */
function cellOf(text: string, place: Place): LocatedScalar {
  const shown = text.trim();
  const scalar = (value: LocatedScalar["value"]): LocatedScalar => ({
    kind: "scalar",
    value,
    source: text,
    place,
    cell: true,
  });
  if (shown === "") return scalar(null);
  if (number.test(shown)) return scalar(Number(shown));
  return scalar(shown === "true" ? true : shown === "false" ? false : text);
}
