/** JSON Schema (draft 2020-12) of a declared field, so that editors complete and check a document as it is typed. */
import type { FieldSpec, LabelField, ListField, MapField, NumberField, TextField } from "../core/field.ts";
import { maxLength } from "./expression.ts";

export type JsonSchema = { readonly [keyword: string]: unknown };

/**
 * The schema of a document. A part that a base document may already hold is never required: `required` counts only
 * inside lists, which are replaced as a whole.
 */
export function jsonSchema(spec: FieldSpec): JsonSchema {
  const seen = new Map<FieldSpec, number>();
  count(spec, seen);
  const writer: Writer = { shared: namesOf(seen), definitions: {} };
  const schema = written(writer, spec, false, true);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...schema,
    $defs: Object.fromEntries(Object.entries(writer.definitions).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

interface Writer {
  /** Fields that occur more than once, by the name of their definition. */
  readonly shared: ReadonlyMap<FieldSpec, string>;
  readonly definitions: Record<string, JsonSchema>;
}

function inner(spec: FieldSpec): FieldSpec[] {
  switch (spec.type) {
    case "list":
      return [spec.of];
    case "either":
      return [...spec.of];
    case "record":
    case "oneOf":
      return Object.values(spec.fields);
    case "map":
      return typeof spec.of.type === "string" ? [spec.of as FieldSpec] : Object.values(spec.of as object);
    default:
      return [];
  }
}

function count(spec: FieldSpec, seen: Map<FieldSpec, number>): void {
  const times = (seen.get(spec) ?? 0) + 1;
  seen.set(spec, times);
  if (times === 1) for (const part of inner(spec)) count(part, seen);
}

function namesOf(seen: ReadonlyMap<FieldSpec, number>): Map<FieldSpec, string> {
  const names = new Map<FieldSpec, string>();
  const taken = new Set<string>();
  for (const [spec, times] of seen) {
    if (times < 2 || !inner(spec).length) continue;
    const words = spec.en.toLowerCase().match(/[a-z]+/g) ?? ["part"];
    const stem = words
      .slice(0, 4)
      .map((word, i) => (i ? word[0].toUpperCase() + word.slice(1) : word))
      .join("");
    let name = stem;
    for (let n = 2; taken.has(name); n++) name = `${stem}${n}`;
    taken.add(name);
    names.set(spec, name);
  }
  return names;
}

function written(writer: Writer, spec: FieldSpec, complete: boolean, root = false): JsonSchema {
  const name = root ? undefined : writer.shared.get(spec);
  if (name === undefined) return { ...wordsOf(spec), ...shapeOf(writer, spec, complete) };
  const key = complete ? name : `${name}Part`;
  if (!writer.definitions[key]) {
    writer.definitions[key] = {};
    writer.definitions[key] = { ...wordsOf(spec), ...shapeOf(writer, spec, complete) };
  }
  return { $ref: `#/$defs/${key}` };
}

function wordsOf(spec: FieldSpec): JsonSchema {
  const unit = spec.unit && (spec.unit.zh || spec.unit.en) ? ` (${spec.unit.zh}, ${spec.unit.en})` : "";
  const fallback = spec.default === undefined ? {} : { default: spec.default };
  return { description: `${spec.zh} · ${spec.en}${unit}`, ...fallback };
}

function shapeOf(writer: Writer, spec: FieldSpec, complete: boolean): JsonSchema {
  switch (spec.type) {
    case "number":
      return numberShape(spec);
    case "text":
      return textShape(spec);
    case "choice":
      return { enum: spec.choices };
    case "flag":
      return { type: "boolean" };
    case "date":
      return {
        anyOf: [
          { type: "string", pattern: datePattern },
          { type: "integer", minimum: 1000, maximum: 9999 },
        ],
      };
    case "condition":
      return { type: ["string", "number"], maxLength };
    case "label":
      return labelShape(spec);
    case "list":
      return listShape(writer, spec);
    case "either":
      return { anyOf: spec.of.map((one) => written(writer, one, complete)) };
    case "record":
      return recordShape(writer, spec.fields, complete);
    case "oneOf":
      return { ...recordShape(writer, spec.fields, complete), minProperties: 1, maxProperties: 1 };
    case "map":
      return mapShape(writer, spec, complete);
  }
}

const datePattern = "^\\s*(\\d{4}(-\\d{1,2})?|[Yy]ear\\s+\\d{1,4}(\\s+month\\s+\\d{1,2})?)\\s*$";

function labelShape({ maxLength: most }: LabelField): JsonSchema {
  const text = { type: ["string", "number"], ...(most === undefined ? {} : { maxLength: most }) };
  const both = { type: "object", properties: { zh: text, en: text } };
  return { anyOf: [text, { ...both, additionalProperties: false, minProperties: 1 }] };
}

/** A text of a stated form is wanted in quotes; the check itself also takes `division: 511523`. */
function textShape({ maxLength: most = 2000, pattern }: TextField): JsonSchema {
  return pattern === undefined
    ? { type: ["string", "number"], maxLength: most }
    : { type: "string", maxLength: most, pattern };
}

function listShape(writer: Writer, { of, maxItems }: ListField): JsonSchema {
  const items = written(writer, of, true);
  return { type: "array", items, ...(maxItems === undefined ? {} : { maxItems }) };
}

function numberShape({ min, max, integer, formula }: NumberField): JsonSchema {
  const number = { type: integer ? "integer" : "number", minimum: min, maximum: max };
  return formula ? { anyOf: [number, { type: "string", maxLength }] } : number;
}

function recordShape(
  writer: Writer,
  fields: Readonly<Record<string, FieldSpec>>,
  complete: boolean,
): JsonSchema {
  const required = Object.keys(fields).filter((name) => complete && fields[name].required);
  const properties = Object.entries(fields).map(([name, spec]) => [name, written(writer, spec, complete)]);
  return {
    type: "object",
    properties: Object.fromEntries(properties),
    additionalProperties: false,
    ...(required.length ? { required } : {}),
  };
}

function mapShape(writer: Writer, spec: MapField, complete: boolean): JsonSchema {
  if (typeof spec.of.type !== "string") {
    return recordShape(writer, spec.of as Readonly<Record<string, FieldSpec>>, complete);
  }
  const of = written(writer, spec.of as FieldSpec, complete);
  if (!spec.keys) return { type: "object", additionalProperties: of };
  return {
    type: "object",
    properties: Object.fromEntries(spec.keys.map((key) => [key, of])),
    additionalProperties: false,
  };
}
