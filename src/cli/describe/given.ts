// What a declared field was given, in words: labels in place of keys, and only what differs from the default.
import type { FieldSpec, RecordField } from "../../index.ts";
import type { Text } from "../language.ts";

type Say = (text: Text) => string;
type Given = Readonly<Record<string, unknown>>;
/** What readers call the things that a text names by an id. */
export type Titles = Readonly<Record<string, Text>>;

const comma = { zh: "、", en: ", " };
const yesNo = { true: { zh: "是", en: "yes" }, false: { zh: "否", en: "no" } };

const isRecord = (value: unknown): value is Given =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A number with its unit, a share in per cent; a formula as it was written. */
function numberIn(value: unknown, unit: Text | undefined, say: Say): string {
  if (typeof value !== "number") return `\`${String(value)}\``;
  if (unit?.en === "share") return `${Number((value * 100).toFixed(2))} %`;
  return unit && unit.en !== "ratio" ? `${value} ${say(unit)}` : String(value);
}

/** The alternative that a value was written in. */
function alternative(of: readonly FieldSpec[], value: unknown): FieldSpec | undefined {
  const kinds: readonly string[] = isRecord(value)
    ? ["record", "map"]
    : Array.isArray(value)
      ? ["list"]
      : ["text", "number", "choice", "flag"];
  return of.find(({ type }) => kinds.includes(type));
}

function valueIn(field: FieldSpec, value: unknown, say: Say, titles: Titles): string {
  if (field.type === "number") return numberIn(value, field.unit, say);
  if (field.type === "flag") return say(yesNo[`${value === true}`]);
  if (field.type === "record" && isRecord(value)) return optionsIn(field, value, say, titles) || "–";
  if (field.type === "list" && Array.isArray(value))
    return value.map((item) => valueIn(field.of, item, say, titles)).join(say(comma)) || "–";
  const inner = field.type === "either" ? alternative(field.of, value) : undefined;
  if (inner) return valueIn(inner, value, say, titles);
  if (field.type === "text" && typeof value === "string" && Object.hasOwn(titles, value))
    return say(titles[value]);
  return typeof value === "string" ? `\`${value}\`` : `\`${JSON.stringify(value)}\``;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** `Powers: decide, enforce; What goes along (Posts: 60 %)`; "" when all is left at its default. */
export function optionsIn({ fields }: RecordField, given: Given, say: Say, titles: Titles = {}): string {
  const told = Object.entries(fields).flatMap(([name, field]) => {
    const value = given[name];
    if (value === undefined || same(value, field.default)) return [];
    const words = valueIn(field, value, say, titles);
    const isGroup = isRecord(value);
    if (isGroup) return words === "–" ? [] : [say(field) + say({ zh: `（${words}）`, en: ` (${words})` })];
    return [say(field) + say({ zh: "：", en: ": " }) + words];
  });
  return told.join(say({ zh: "；", en: "; " }));
}
