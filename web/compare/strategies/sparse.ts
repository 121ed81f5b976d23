/** A checked value without what its declaration gives by itself: short in an address, and plain to read. */
import type { FieldSpec } from "../../../src/index.ts";
import { isMap } from "../../is-map.ts";

export type Values = Readonly<Record<string, unknown>>;

export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A record all of whose fields have defaults is there whether it is written or not. */
function isGiven(spec: FieldSpec): boolean {
  if (spec.default !== undefined) return true;
  if (spec.type !== "record" || spec.required) return false;
  const fields = Object.values(spec.fields);
  return fields.length > 0 && fields.every(isGiven);
}

/** The alternative that a value stands in; undefined when it fits none. */
export function alternativeOf(of: readonly FieldSpec[], value: unknown): FieldSpec | undefined {
  const named = isMap(value)
    ? of.find((one) => one.type === "record" && holdsWord(one.fields, value))
    : undefined;
  return named ?? of.find((one) => fits(one, value));
}

/** A record that is known by a word (`controller: menu`). */
function holdsWord(fields: Readonly<Record<string, FieldSpec>>, value: Values): boolean {
  return Object.entries(fields).some(
    ([name, field]) =>
      field.type === "choice" && field.required && field.choices.includes(String(value[name])),
  );
}

function fits(spec: FieldSpec, value: unknown): boolean {
  if (Array.isArray(value)) return spec.type === "list";
  if (isMap(value)) return spec.type === "record" || spec.type === "oneOf" || spec.type === "map";
  if (typeof value === "boolean") return spec.type === "flag";
  if (typeof value === "number") return spec.type === "number" || spec.type === "date";
  return ["text", "choice", "date", "condition", "label"].includes(spec.type);
}

/** The same document when it is checked again; undefined when nothing is left to write. */
export function sparse(spec: FieldSpec, value: unknown): unknown {
  if (value === undefined) return undefined;
  if (spec.type === "either") {
    const one = alternativeOf(spec.of, value);
    return one ? sparse(one, value) : value;
  }
  if (spec.type === "list" && Array.isArray(value)) {
    return same(value, spec.default) ? undefined : value.map((item) => sparse(spec.of, item) ?? {});
  }
  if (spec.type === "oneOf" && isMap(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, sparse(spec.fields[name], inner) ?? {}]),
    );
  }
  if (spec.type === "record" && isMap(value)) {
    const kept = Object.entries(value)
      .map(([name, inner]) => [name, spec.fields[name] ? sparse(spec.fields[name], inner) : inner] as const)
      .filter(([, inner]) => inner !== undefined);
    return kept.length === 0 && isGiven(spec) ? undefined : Object.fromEntries(kept);
  }
  return same(value, spec.default) ? undefined : value;
}
