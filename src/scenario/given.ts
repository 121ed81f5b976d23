/** What a declared field was given, in words: labels in place of keys, and only what differs from the default. */
import type { FieldSpec, RecordField } from "../core/field.ts";
import type { Text } from "../core/problem.ts";

type Say = (text: Text) => string;
type Given = Readonly<Record<string, unknown>>;
/** What readers call the things that a text names by an id. */
export type Titles = Readonly<Record<string, Text>>;

export interface InWords {
  /** The language. */
  readonly say: Say;
  readonly titles?: Titles;
  /** How formulas and words of the document are set; as they are without it. */
  readonly code?: (text: string) => string;
}

const comma = { zh: "、", en: ", " };
const yesNo = { true: { zh: "是", en: "yes" }, false: { zh: "否", en: "no" } };

const isRecord = (value: unknown): value is Given =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const coded = (text: string, { code = (same: string) => same }: InWords): string => code(text);

/** A number with its unit, a share in per cent; a formula as it was written. */
function numberIn(value: unknown, unit: Text | undefined, words: InWords): string {
  if (typeof value !== "number") return coded(String(value), words);
  if (unit?.en === "share") return `${Number((value * 100).toFixed(2))} %`;
  return unit && unit.en !== "ratio" ? `${value} ${words.say(unit)}` : String(value);
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

function valueIn(field: FieldSpec, value: unknown, words: InWords): string {
  const { say, titles = {} } = words;
  if (field.type === "number") return numberIn(value, field.unit, words);
  if (field.type === "flag") return say(yesNo[`${value === true}`]);
  if (field.type === "record" && isRecord(value)) return optionsIn(field, value, words) || "–";
  if (field.type === "list" && Array.isArray(value))
    return value.map((item) => valueIn(field.of, item, words)).join(say(comma)) || "–";
  const inner = field.type === "either" ? alternative(field.of, value) : undefined;
  if (inner) return valueIn(inner, value, words);
  const name = field.type === "choice" ? field.names?.[String(value)] : undefined;
  if (name) return say(name);
  if (field.type === "text" && typeof value === "string" && Object.hasOwn(titles, value))
    return say(titles[value]);
  return coded(typeof value === "string" ? value : JSON.stringify(value), words);
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** `Powers: to decide, to enforce; What goes along (Posts: 60 %)`; "" when all is left at its default. */
export function optionsIn({ fields }: RecordField, given: Given, words: InWords): string {
  const { say } = words;
  const told = Object.entries(fields).flatMap(([name, field]) => {
    const value = given[name];
    if (value === undefined || same(value, field.default)) return [];
    const text = valueIn(field, value, words);
    const isGroup = isRecord(value);
    if (isGroup) return text === "–" ? [] : [say(field) + say({ zh: `（${text}）`, en: ` (${text})` })];
    return [say(field) + say({ zh: "：", en: ": " }) + text];
  });
  return told.join(say({ zh: "；", en: "; " }));
}
