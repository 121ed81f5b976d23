/**
 * Checks a located tree against a declared field and makes the plain value of it: defaults filled in, labels in
 * both languages. Every problem of the tree is reported at once, each with its file, line and path.
 */
import type { EitherField, FieldSpec, ListField, MapField, OneOfField, RecordField } from "../core/field.ts";
import { nearest, type ProblemDetail, type Text } from "../core/problem.ts";
import { accepts, fits, recordFor } from "./alternatives.ts";
import { leafOf } from "./leaves.ts";
import { locate } from "./locate.ts";
import { isEmpty, type Located, type LocatedMap, type Place } from "./located.ts";
import { didYouMean, quote, shouldBe } from "./wording.ts";

export interface CheckOptions {
  /** The names a formula at this path may use. */
  readonly names: (path: string) => readonly string[];
  /** What is known of a text at this path that has another form than asked for: a unit's name in place of its code. */
  readonly hint?: (path: string, text: string) => Text | undefined;
  /** Fields of the document that were taken out of it before: known when a name is mistyped. */
  readonly taken: readonly string[];
  /** The document lacks what it extends: what is missing in it may stand there. */
  readonly partial?: boolean;
}

export interface Checked {
  /** Plain data; only of use when there are no details. */
  readonly value: unknown;
  readonly details: readonly ProblemDetail[];
}

export function checkTree(tree: Located, spec: FieldSpec, options: CheckOptions): Checked {
  const details: ProblemDetail[] = [];
  const check: Check = {
    ...options,
    report: (place, path, what, mend) => details.push({ ...place, path, what, ...(mend ? { mend } : {}) }),
  };
  return { value: checked(check, tree, spec, ""), details };
}

interface Check extends CheckOptions {
  readonly report: (place: Place, path: string, what: Text, mend?: Text) => void;
}

function checked(check: Check, node: Located, spec: FieldSpec, path: string): unknown {
  switch (spec.type) {
    case "record":
      return recordOf(check, node, spec, path);
    case "map":
      return mapOf(check, node, spec, path);
    case "list":
      return listOf(check, node, spec, path);
    case "either":
      return eitherOf(check, node, spec, path);
    case "oneOf":
      return oneOf(check, node, spec, path);
    default:
      return leafOf(node, spec, {
        names: () => check.names(path),
        hint: (text) => check.hint?.(path, text),
        fault: (what, mend) => check.report(node.place, path, what, mend),
      });
  }
}

function isMap(check: Check, node: Located, spec: FieldSpec, path: string): node is LocatedMap {
  if (node.kind === "map") return true;
  check.report(node.place, path, ...shouldBe(node, [spec]));
  return false;
}

function recordOf(check: Check, node: Located, spec: RecordField, path: string): unknown {
  if (!isMap(check, node, spec, path)) return undefined;
  const names = Object.keys(spec.fields);
  const known = path === "" ? [...names, ...check.taken] : names;
  for (const [key, entry] of node.entries) {
    if (!Object.hasOwn(spec.fields, key)) unknownKey(check, entry.key, path, key, known);
  }
  // a field whose name is mistyped has been told of and is not missing
  const typos = [...node.entries.keys()].flatMap((key) =>
    known.includes(key) ? [] : (nearest(key, known) ?? []),
  );
  const there = names.filter((name) => node.entries.has(name) || !typos.includes(name));
  const pairs = there.map((name) => [name, fieldOf(check, node, spec.fields[name], path, name)] as const);
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}

function fieldOf(check: Check, node: LocatedMap, spec: FieldSpec, path: string, name: string): unknown {
  const given = node.entries.get(name)?.value;
  const below = under(path, name);
  if (given && !isEmpty(given)) return checked(check, given, spec, below);
  if (spec.default === undefined && isFilled(spec))
    return checked(check, locate({}, node.place), spec, below);
  if (spec.default !== undefined) return checked(check, locate(spec.default, node.place), spec, below);
  if (!spec.required || check.partial) return undefined;
  const place = given?.place ?? node.place;
  check.report(
    place,
    below,
    { zh: `缺少“${name}”（${spec.zh}）。`, en: `"${name}" (${spec.en}) is missing.` },
    shouldBe(undefined, [spec])[1],
  );
  return undefined;
}

/** A record all of whose fields have defaults is always there. */
function isFilled(spec: FieldSpec): boolean {
  if (spec.type !== "record" || spec.required) return false;
  const fields = Object.values(spec.fields);
  return fields.length > 0 && fields.every((field) => field.default !== undefined || isFilled(field));
}

function unknownKey(check: Check, place: Place, path: string, key: string, known: readonly string[]): void {
  const what = { zh: `没有名为${quote(key).zh}的项。`, en: `there is no field ${quote(key).en}.` };
  check.report(place, under(path, key), what, didYouMean(key, known));
}

function mapOf(check: Check, node: Located, spec: MapField, path: string): unknown {
  if (!isMap(check, node, spec, path)) return undefined;
  const single = typeof spec.of.type === "string" ? (spec.of as FieldSpec) : undefined;
  const known = spec.keys ?? (single ? undefined : Object.keys(spec.of));
  const pairs: [string, unknown][] = [];
  for (const [key, entry] of node.entries) {
    const isKnown = known ? known.includes(key) : key !== "__proto__" && key.length <= 60;
    if (!isKnown) unknownKey(check, entry.key, path, key, known ?? []);
    else if (!isEmpty(entry.value)) {
      const of = single ?? (spec.of as Readonly<Record<string, FieldSpec>>)[key];
      pairs.push([key, checked(check, entry.value, of, under(path, key))]);
    }
  }
  return Object.fromEntries(pairs);
}

function listOf(check: Check, node: Located, spec: ListField, path: string): unknown {
  const list = node.kind === "scalar" && node.cell ? cells(node.source, node.place) : node;
  if (list.kind !== "list") {
    check.report(node.place, path, ...shouldBe(node, [spec]));
    return undefined;
  }
  const most = spec.maxItems ?? Number.POSITIVE_INFINITY;
  if (list.items.length > most) {
    const what = { zh: `最多 ${most} 项。`, en: `at most ${most} items may be given.` };
    check.report(node.place, path, what);
  }
  return list.items.map((item, index) => checked(check, item, spec.of, `${path}[${index}]`));
}

function cells(source: string, place: Place): Located {
  return locate(
    source.split(";").map((part) => part.trim()),
    place,
  );
}

function eitherOf(check: Check, node: Located, spec: EitherField, path: string): unknown {
  const fitting = spec.of.filter((one) => fits(node, one));
  if (!fitting.length) {
    check.report(node.place, path, ...shouldBe(node, spec.of));
    return undefined;
  }
  if (node.kind === "map" && fitting.every((one) => one.type === "record")) {
    const meant = recordFor(node, fitting);
    return checked(check, meant.node, meant.record, path);
  }
  const one = fitting.find((one) => accepts(node, one)) ?? fitting[fitting.length - 1];
  return checked(check, node, one, path);
}

function oneOf(check: Check, node: Located, spec: OneOfField, path: string): unknown {
  if (!isMap(check, node, spec, path)) return undefined;
  const known = Object.keys(spec.fields);
  const [first, second] = node.entries;
  for (const [key, entry] of node.entries) {
    if (!Object.hasOwn(spec.fields, key)) unknownKey(check, entry.key, path, key, known);
  }
  if (!first || second) {
    const what = { zh: "这里要写一项，而且只写一项。", en: "exactly one of these stands here." };
    check.report(second?.[1].key ?? node.place, path, what, didYouMean("", known));
    return undefined;
  }
  const [key, { value }] = first;
  if (!Object.hasOwn(spec.fields, key)) return undefined;
  const given = isEmpty(value) ? locate({}, value.place) : value;
  return { [key]: checked(check, given, spec.fields[key], under(path, key)) };
}

function under(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}
