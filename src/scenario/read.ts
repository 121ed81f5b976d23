/**
 * The doors of this room: a scenario by file, id or object, and a table of scenarios, each read with all it stands
 * on (what it extends, its catalogues), checked as a whole, and given back as plain data.
 */
import { Problem, type Text } from "../core/problem.ts";
import { checkTree } from "./check.ts";
import { type GivenMix, laidOver, withMix } from "./county-mix.ts";
import type { ScenarioDocument } from "./document.ts";
import { documentOf, ownFields, whole, without } from "./extends.ts";
import { Files, type Input, type Sources, stemOf } from "./files.ts";
import type { Format, Report } from "./format.ts";
import { locate } from "./locate.ts";
import { child, type LocatedMap, mapOf, type Place, textNode, textOf } from "./located.ts";
import { withParameterSet } from "./parameter-set-file.ts";
import { nodeAt, placeAt, stepsOf, withValue } from "./paths.ts";
import { type Row, readRows, settingOf } from "./rows.ts";
import { scenarioFormat } from "./schema.ts";
import { codesOf } from "./units.ts";
import { quote } from "./wording.ts";

export interface ReadOptions extends Sources {
  /** A document laid over what is read. */
  readonly overrides?: object;
  /** Values at paths, `["parameters.trainingGain", "0.4"]`, set after the overrides. */
  readonly set?: readonly (readonly [path: string, value: string])[];
  /** Another kind of document than a scenario. */
  readonly format?: Format;
}

export interface ReadScenario {
  readonly document: ScenarioDocument;
  /** The files it was made of, in the order of reading. */
  readonly inputs: readonly Input[];
  /** Where the part at a path was written. */
  readonly placeOf: (path: string) => Place;
}

const mostDetails = 100;

/**
 * Reads a scenario file or a shipped id.
 * @throws Problem with everything that is wrong
 */
export function readScenario(entry: string, options: ReadOptions = {}): ReadScenario {
  const files = new Files(options);
  return only(files, { tree: documentOf(files, entry), id: stemOf(entry) }, options);
}

/**
 * The same for a document that is already an object; files it names are relative to the working folder.
 * @throws Problem with everything that is wrong, by path
 */
export function checkDocument(document: object, options: ReadOptions = {}): ReadScenario {
  const files = new Files(options);
  return only(files, { tree: whole(files, locate(document, {}), undefined, []), id: "scenario" }, options);
}

/**
 * A scenario that stands within another document: what it extends is relative to the file it was written in.
 * @throws Problem with everything that is wrong, by path from this part on
 */
export function checkPart(tree: LocatedMap, id: string, options: ReadOptions): ReadScenario {
  const files = new Files(options);
  return only(files, { tree: whole(files, tree, tree.place.file, []), id }, options);
}

/**
 * Reads a table of scenarios: one row each, the columns are paths (`parameters.trainingGain`). `extends` names what
 * a row stands on, by default `base`; without `id` a row is called after the file and its number.
 * @throws Problem with everything that is wrong in all rows
 */
export function readTable(
  entry: string,
  options: ReadOptions & { readonly base?: string } = {},
): ReadScenario[] {
  const files = new Files(options);
  const text = files.text(entry);
  const rows = text === undefined ? [] : (readRows(text, entry, files.report) ?? []);
  const drafts = rows.map((row, index) => ({
    tree: rowTree(files, row, options.base),
    id: `${stemOf(entry)}-${index + 1}`,
  }));
  return all(files, drafts, options);
}

interface Draft {
  readonly tree: LocatedMap | undefined;
  /** The id of a document that has none of its own. */
  readonly id: string;
}

function rowTree(files: Files, { place, cells }: Row, base: string | undefined): LocatedMap | undefined {
  const own = cells.find((cell) => cell.path === "extends");
  const name = own?.value.source ?? base;
  if (name === undefined) {
    const what = {
      zh: "这一行没有说在哪个情景上改。",
      en: "this row does not say which scenario it changes.",
    };
    const mend = { zh: "加一列 extends。", en: "Add a column `extends`." };
    files.report({ ...place, path: "extends", what, mend });
    return undefined;
  }
  // the base named by the caller is no path beside the table
  const below = documentOf(files, name.trim(), own && { place, path: "extends" });
  const tree = cells.reduce<LocatedMap | undefined>(
    (at, cell) => {
      return at && cell !== own ? withSetting(files, at, cell.path, cell.value.source, place) : at;
    },
    below && { ...without(below, ownFields), place },
  );
  return tree && withMix(tree, mixOf(cells.map((cell) => cell.path)));
}

function withSetting(files: Files, tree: LocatedMap, path: string, text: string, place: Place): LocatedMap {
  // the short form is written in the county, as in files
  const steps = stepsOf(path === "division" ? "county.division" : path);
  const fault = (what: Text) => files.report({ ...place, path, what });
  if (!steps || !("key" in steps[0])) {
    fault({ zh: `${quote(path).zh}不是路径。`, en: `${quote(path).en} is not a path.` });
    return tree;
  }
  if (text.trim() === "") {
    const mend = {
      zh: "写 路径=值；不写这一项，就用情景里的值。",
      en: "Write PATH=VALUE; leave the setting out to keep what the scenario says.",
    };
    files.report({
      ...place,
      path,
      what: { zh: "等号后面没有值。", en: "there is no value behind the =." },
      mend,
    });
    return tree;
  }
  return withValue(tree, steps, settingOf(text, place, files.report), fault) as LocatedMap;
}

function only(files: Files, draft: Draft, options: ReadOptions): ReadScenario {
  return all(files, [draft], options)[0];
}

/** Finishes all documents before it speaks of what is wrong in any. */
function all(files: Files, drafts: readonly Draft[], options: ReadOptions): ReadScenario[] {
  const format = options.format ?? scenarioFormat;
  const read = drafts.map(({ tree, id }) => {
    const changed = tree && withIdentity(withOverrides(files, tree, options), id);
    return changed && finished(files, changed, format);
  });
  const { details } = files;
  if (details.length <= mostDetails) {
    if (details.length) throw new Problem(details);
    return read as ReadScenario[];
  }
  const rest = details.length - mostDetails;
  throw new Problem([
    ...new Problem(details).details.slice(0, mostDetails),
    { what: { zh: `还有 ${rest} 个问题。`, en: `and ${rest} more.` } },
  ]);
}

function withOverrides(files: Files, tree: LocatedMap, { overrides, set = [] }: ReadOptions): LocatedMap {
  const over = overrides && whole(files, locate(overrides, {}), undefined, []);
  const merged = over ? laidOver(tree, over) : tree;
  const changed = set.reduce(
    (at, [path, text]) => withSetting(files, at, path, text, { file: "--set" }),
    merged,
  );
  // a set named by its file, from the command line too
  return withParameterSet(files, withMix(changed, mixOf(set.map(([path]) => path))), undefined);
}

/** Which of the county's mix these paths set. */
function mixOf(paths: readonly string[]): GivenMix {
  const at = (start: string) =>
    paths.some(
      (path) => path === start || (/^[.[]/.test(path.slice(start.length)) && path.startsWith(start)),
    );
  return { townships: at("county.townships"), archetypes: at("county.archetypes") };
}

/** A document without an id is called after its file, without a title after its id. */
function withIdentity(tree: LocatedMap, fallback: string): LocatedMap {
  const entries = new Map(tree.entries);
  const name = (key: string, text: string) => {
    if (!child(tree, key)) entries.set(key, { key: tree.place, value: textNode(text, tree.place) });
  };
  name("id", fallback);
  name("title", textOf(child(tree, "id")) ?? fallback);
  return mapOf(entries, tree.place);
}

/**
 * A document that has neither county nor matters has forgotten what it stands on: that is the one thing to mend, and
 * the lists that are missing are not told of.
 */
function checkStands(files: Files, tree: LocatedMap): void {
  if (child(tree, "county") || child(tree, "matters")) return;
  files.partial = true;
  files.report({
    ...tree.place,
    path: "extends",
    what: {
      zh: "没有县，也没有事项：这里没有，所改的情景里也没有。",
      en: "there are no county and no matters, neither here nor in what is extended.",
    },
    mend: {
      zh: "在没有 extends 的文件里加一行“extends: baseline”。",
      en: 'Add a line "extends: baseline" to the file that extends nothing.',
    },
  });
}

/** Checks one document. */
function finished(files: Files, tree: LocatedMap, format: Format): ReadScenario | undefined {
  const placeOf = (path: string) => placeAt(tree, path);
  const missing = files.details.length > 0;
  if (format === scenarioFormat && !files.partial) checkStands(files, tree);
  const { value, details } = checkTree(tree, format.spec, {
    names: format.names,
    hint: (path, text) =>
      path === "county.division" ? codesOf(files.sources.divisions?.(), text) : undefined,
    taken: format.taken,
    partial: files.partial,
  });
  details.forEach(files.report);
  const document = format.normal(value);
  // what could not be read would look like a name that does not exist
  if (missing) return undefined;
  const report: Report = (path, what, mend) => {
    files.report({ ...placeOf(path), path, what, ...(mend ? { mend } : {}) });
  };
  format.rules(document, report, (path) => nodeAt(tree, path) !== undefined);
  return { document: document as ScenarioDocument, inputs: files.inputs, placeOf };
}
