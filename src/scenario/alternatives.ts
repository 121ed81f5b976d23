/** Which of several fields a value is meant for. */
import type { FieldSpec, RecordField } from "../core/field.ts";
import { nearest } from "../core/problem.ts";
import { looksLikeDate } from "./leaves.ts";
import { type Located, type LocatedMap, mapOf } from "./located.ts";

type Shape = "number" | "text" | "flag" | "list" | "map";

const shapes: Readonly<Record<Exclude<FieldSpec["type"], "either">, readonly Shape[]>> = {
  number: ["number"],
  text: ["text", "number"],
  choice: ["text"],
  flag: ["flag"],
  date: ["text", "number"],
  condition: ["text", "number"],
  label: ["text", "map"],
  list: ["list"],
  record: ["map"],
  map: ["map"],
  oneOf: ["map"],
};

/** Whether the value has a type that the field can hold. */
export function fits(node: Located, spec: FieldSpec): boolean {
  if (spec.type === "either") return spec.of.some((one) => fits(node, one));
  const shape = shapeOf(node);
  if (shape === undefined) return false;
  if (spec.type === "number" && spec.formula && shape === "text") return true;
  // the cell of a table may hold a list
  if (spec.type === "list" && node.kind === "scalar" && node.cell) return true;
  return shapes[spec.type].includes(shape);
}

function shapeOf(node: Located): Shape | undefined {
  if (node.kind === "list" || node.kind === "map") return node.kind;
  if (node.kind === "other" || node.value === null) return undefined;
  if (typeof node.value === "number") return "number";
  return typeof node.value === "boolean" ? "flag" : "text";
}

/** Whether a value that fits is also one of the values meant: a known word, a date, a text of the form. */
export function accepts(node: Located, spec: FieldSpec): boolean {
  if (spec.type === "either") return spec.of.some((one) => fits(node, one) && accepts(node, one));
  if (node.kind !== "scalar") return true;
  if (spec.type === "choice") return spec.choices.includes(node.source);
  if (spec.type === "date") return looksLikeDate(node.source);
  if (spec.type === "text" && spec.pattern !== undefined)
    return new RegExp(spec.pattern, "u").test(node.source);
  return true;
}

/**
 * The record a map is meant for: one whose required fields it has, and whose word (`controller: menu`) is the given
 * one. When no word is the given one, the record of the nearest stands in; where none is near, what all records have
 * alike, and `node` is what of the map can be held against that. Either knows all words, so that the problem names them.
 */
export function recordFor(node: LocatedMap, records: readonly FieldSpec[]): Meant {
  const all = records as readonly RecordField[];
  const complete = all.filter((record) => required(record).every((name) => node.entries.has(name)));
  const candidates = complete.length ? complete : all;
  const named = candidates.find((record) =>
    required(record).every((name) => said(node, record.fields[name], name)),
  );
  if (named) return { record: named, node };
  if (!complete.length) return closestTo(node, all);
  if (candidates.length === 1) return { record: candidates[0], node };
  const near = nearestOf(node, candidates);
  return near ? { record: withAllChoices(near, candidates), node } : alike(node, candidates);
}

export interface Meant {
  readonly record: RecordField;
  readonly node: LocatedMap;
}

/** The record whose words are nearest to those given. */
function nearestOf(node: LocatedMap, records: readonly RecordField[]): RecordField | undefined {
  return records.find((record) =>
    required(record).every((name) => {
      const value = node.entries.get(name)?.value;
      const choices = choicesOf(records, name);
      const guess = value?.kind === "scalar" ? nearest(value.source, choices) : undefined;
      return choices.length === 0 || (guess !== undefined && choicesOf([record], name).includes(guess));
    }),
  );
}

/** Nobody knows what the other fields are to be while the word is unknown: they are not told of. */
function alike(node: LocatedMap, records: readonly RecordField[]): Meant {
  const whole = withAllChoices(records[0], records);
  const isAlike = (name: string) =>
    required(whole).includes(name) || records.every(({ fields }) => fields[name] === records[0].fields[name]);
  const apart = new Set(
    records.flatMap(({ fields }) => Object.keys(fields)).filter((name) => !isAlike(name)),
  );
  return {
    record: { ...whole, fields: without(whole.fields, apart) },
    node: mapOf(
      [...node.entries].filter(([name]) => !apart.has(name)),
      node.place,
    ),
  };
}

function without(fields: RecordField["fields"], apart: ReadonlySet<string>): RecordField["fields"] {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !apart.has(name)));
}

function choicesOf(records: readonly RecordField[], name: string): string[] {
  return records.flatMap(({ fields }) => (fields[name]?.type === "choice" ? fields[name].choices : []));
}

/** The record that knows most of the keys, rightly written or nearly so; of several that a word tells apart none. */
function closestTo(node: LocatedMap, records: readonly RecordField[]): Meant {
  const score = (record: RecordField) => {
    const names = Object.keys(record.fields);
    const points = [...node.entries.keys()].map((key) => {
      if (names.includes(key)) return 2;
      return nearest(key, names) === undefined ? 0 : 1;
    });
    return points.reduce<number>((sum, one) => sum + one, 0);
  };
  const most = Math.max(...records.map(score));
  const best = records.filter((record) => score(record) === most);
  const byWord = best.every((record) =>
    required(record).some((name) => choicesOf([record], name).length > 0),
  );
  return best.length > 1 && byWord ? alike(node, best) : { record: best[0], node };
}

function required(record: RecordField): string[] {
  return Object.keys(record.fields).filter((name) => record.fields[name].required);
}

function said(node: LocatedMap, spec: FieldSpec, name: string): boolean {
  const value = node.entries.get(name)?.value;
  return value !== undefined && (spec.type !== "choice" || (value.kind === "scalar" && accepts(value, spec)));
}

function withAllChoices(one: RecordField, records: readonly RecordField[]): RecordField {
  const fields = Object.entries(one.fields).map(([name, spec]) => {
    if (spec.type !== "choice" || !spec.required) return [name, spec] as const;
    return [name, { ...spec, choices: choicesOf(records, name) }] as const;
  });
  return { ...one, fields: Object.fromEntries(fields) };
}
