/**
 * The door for files of targets and questions: read, checked as a whole with every run that they hold, and made ready
 * to be run. What a run says is laid over the file's `base`, and both over what they extend.
 */
import { Problem, type ProblemDetail, type Text } from "../../core/problem.ts";
import { parameterNames } from "../../model/parameters/index.ts";
import { type Prepared, prepare } from "../build.ts";
import { checkTree } from "../check.ts";
import { laidOver } from "../county-mix.ts";
import type { Divisions } from "../divisions.ts";
import { compileFormula } from "../expression.ts";
import { Files, type Input, type Sources } from "../files.ts";
import { locate } from "../locate.ts";
import { child, type Located, type LocatedMap, mapOf } from "../located.ts";
import { nodeAt, placeAt } from "../paths.ts";
import { checkPart } from "../read.ts";
import type { MeasureSpec, Question, Reading, Target, TargetFile } from "./document.ts";
import { checkBand, checkIds, checkMeasure, checkMeasureName, type Report } from "./rules.ts";
import { targetFrameSpec } from "./schema.ts";

export interface TargetOptions extends Sources {
  /** Real units, for runs that name a `division`. */
  readonly divisions?: () => Divisions;
}

/** What the frame of a file holds, before its formulas are made and its runs read. */
interface Draft {
  readonly id?: string;
  readonly title?: Text;
  readonly runs?: Readonly<Record<string, unknown>>;
  readonly measures?: Readonly<Record<string, MeasureSpec>>;
  readonly values?: readonly (Omit<Target["values"][number], "reading"> & { readonly value: unknown })[];
  readonly reports?: readonly (Omit<Question["reports"][number], "reading"> & { readonly value: unknown })[];
  readonly holds?: string;
}

/**
 * Reads a file of targets, or one that is an object already.
 * @throws Problem with everything that is wrong in it and in its runs
 */
export function readTargets(entry: string | object, options: TargetOptions = {}): TargetFile {
  const files = new Files(options);
  const read = typeof entry === "string" ? files.tree(entry) : locate(entry, {});
  if (!read) throw new Problem(files.details);
  return new Reader(files, read, options).file();
}

class Reader {
  private readonly files: Files;
  private readonly tree: Located;
  private readonly options: TargetOptions;
  private readonly inputs: Input[] = [];

  constructor(files: Files, tree: Located, options: TargetOptions) {
    this.files = files;
    this.tree = tree;
    this.options = options;
  }

  private readonly report: Report = (path, what, mend) => {
    this.files.report({ ...placeAt(this.tree, path), path, what, ...(mend ? { mend } : {}) });
  };

  file(): TargetFile {
    const { value, details } = checkTree(hollow(this.tree), targetFrameSpec, {
      names: (path) => this.namesAt(path),
      taken: [],
    });
    details.forEach(this.files.report);
    const frame = (value ?? {}) as Record<string, unknown>;
    const [targets, questions] = (["targets", "questions"] as const).map((kind) => {
      const items = ((frame[kind] as Draft[] | undefined) ?? []).map((item) => item ?? {});
      checkIds(items, kind, this.report);
      return items.map((item, i) => this.situation(item, `${kind}[${i}]`));
    });
    if (this.files.details.length > 0) throw new Problem(this.files.details);
    const inputs = [...this.files.inputs, ...this.inputs];
    return { ...frame, targets, questions, inputs } as unknown as TargetFile;
  }

  /** Names that a formula may use: the measures of its own target, and all parameters. */
  private namesAt(path: string): readonly string[] {
    const measures = nodeAt(this.tree, `${/^\w+\[\d+\]/.exec(path)?.[0]}.measures`);
    return measures?.kind === "map" ? [...measures.entries.keys(), ...parameterNames] : parameterNames;
  }

  private situation(draft: Draft, path: string): unknown {
    const runs = this.runs(path, draft.id ?? "");
    const names = Object.keys(draft.runs ?? {});
    for (const [name, spec] of Object.entries(draft.measures ?? {})) {
      const below = `${path}.measures.${name}`;
      checkMeasureName(name, below, this.report);
      if (spec) checkMeasure(spec, names, runs[spec.run], below, this.report);
    }
    draft.values?.forEach((one, i) => {
      checkBand(one?.band, `${path}.values[${i}].band`, this.report);
    });
    if (this.files.details.length > 0) return undefined;
    const known = [...Object.keys(draft.measures ?? {}), ...parameterNames];
    const reads = <T extends { readonly value: unknown }>(list: readonly T[] | undefined) =>
      list?.map(({ value, ...rest }) => ({ ...rest, reading: readingOf(String(value), known) }));
    return {
      ...draft,
      runs,
      values: reads(draft.values),
      reports: reads(draft.reports),
      ...(draft.holds === undefined ? {} : { holds: readingOf(draft.holds, known) }),
    };
  }

  /** Every run of a situation that is right, by name. */
  private runs(path: string, id: string): Record<string, Prepared> {
    const given = nodeAt(this.tree, `${path}.runs`);
    const base = child(this.tree, "base");
    const runs: Record<string, Prepared> = {};
    for (const [name, { value, key }] of given?.kind === "map" ? given.entries : []) {
      const own = value.kind === "map" ? value : mapOf([], key);
      const tree = base?.kind === "map" ? laidOver(base, own) : own;
      const run = this.run(tree, `${id}-${name}`, `${path}.runs.${name}`);
      if (run) runs[name] = run;
    }
    return runs;
  }

  private run(tree: LocatedMap, id: string, path: string): Prepared | undefined {
    try {
      const { document, inputs } = checkPart(tree, id, this.options);
      this.inputs.push(...inputs);
      const real = document.county.division !== undefined;
      return prepare(document, real ? this.options.divisions?.() : undefined);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      for (const detail of error.details) this.files.report(within(path, detail));
      return undefined;
    }
  }
}

function within(path: string, detail: ProblemDetail): ProblemDetail {
  return { ...detail, path: detail.path ? `${path}.${detail.path}` : path };
}

/** The tree without what its base and its runs hold, which is checked as scenarios. */
function hollow(tree: Located): Located {
  return emptied(
    changed(changed(tree, "targets", hollowItems), "questions", hollowItems),
    (key) => key === "base",
  );
}

const hollowItems = (list: Located): Located =>
  list.kind === "list"
    ? { ...list, items: list.items.map((item) => changed(item, "runs", (runs) => emptied(runs, () => true))) }
    : list;

function changed(node: Located, key: string, change: (value: Located) => Located): Located {
  const entry = node.kind === "map" ? node.entries.get(key) : undefined;
  if (node.kind !== "map" || !entry) return node;
  return mapOf(new Map(node.entries).set(key, { ...entry, value: change(entry.value) }), node.place);
}

/** Maps (and nothing at all, which is a run as the base stands) become empty maps; what is no map stays, to be refused. */
function emptied(node: Located, chosen: (key: string) => boolean): Located {
  if (node.kind !== "map") return node;
  const entries = [...node.entries].map(([key, entry]) => {
    const { value } = entry;
    const whole = value.kind === "map" || (value.kind === "scalar" && value.value === null);
    return [key, chosen(key) && whole ? { ...entry, value: mapOf([], entry.key) } : entry] as const;
  });
  return mapOf(entries, node.place);
}

/** A formula over named values; where it has no finite value, as with nothing over nothing, NaN. */
function readingOf(text: string, known: readonly string[]): Reading {
  const formula = compileFormula(text, known);
  return {
    text,
    at: (values) => {
      const row = Float64Array.from(known, (name) => values[name] ?? Number.NaN);
      try {
        return formula.at(row);
      } catch (error) {
        if (error instanceof Problem) return Number.NaN;
        throw error;
      }
    },
  };
}
