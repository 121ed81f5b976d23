/** Which of several fields a value is meant for. */
import type { ChoiceField, FieldSpec, RecordField } from "../core/field.ts";
import { nearest } from "../core/problem.ts";
import { looksLikeDate } from "./leaves.ts";
import type { Located, LocatedMap } from "./located.ts";

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
 * one. When no word is the given one, a record that knows all of them stands in, so that the problem names them.
 */
export function recordFor(node: LocatedMap, records: readonly FieldSpec[]): FieldSpec {
  const all = records as readonly RecordField[];
  const complete = all.filter((record) => required(record).every((name) => node.entries.has(name)));
  const candidates = complete.length ? complete : all;
  const named = candidates.find((record) =>
    required(record).every((name) => said(node, record.fields[name], name)),
  );
  if (named) return named;
  if (!complete.length) return closest(node, all);
  return candidates.length === 1 ? candidates[0] : withAllChoices(candidates);
}

/** The record that knows most of the keys, rightly written or nearly so. */
function closest(node: LocatedMap, records: readonly RecordField[]): RecordField {
  const score = (record: RecordField) => {
    const names = Object.keys(record.fields);
    const points = [...node.entries.keys()].map((key) => {
      if (names.includes(key)) return 2;
      return nearest(key, names) === undefined ? 0 : 1;
    });
    return points.reduce<number>((sum, one) => sum + one, 0);
  };
  return records.reduce((best, record) => (score(record) > score(best) ? record : best));
}

function required(record: RecordField): string[] {
  return Object.keys(record.fields).filter((name) => record.fields[name].required);
}

function said(node: LocatedMap, spec: FieldSpec, name: string): boolean {
  const value = node.entries.get(name)?.value;
  return value !== undefined && (spec.type !== "choice" || (value.kind === "scalar" && accepts(value, spec)));
}

function withAllChoices(records: readonly RecordField[]): RecordField {
  const [first] = records;
  const fields = Object.entries(first.fields).map(([name, spec]) => {
    if (spec.type !== "choice" || !spec.required) return [name, spec] as const;
    const choices = records.flatMap(
      (record) => (record.fields[name] as ChoiceField | undefined)?.choices ?? [],
    );
    return [name, { ...spec, choices }] as const;
  });
  return { ...first, fields: Object.fromEntries(fields) };
}
