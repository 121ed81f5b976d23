// The options of a change or controller as a table, from their declaration.
import type { FieldSpec as Field, RecordField } from "../../index.ts";
import type { Text } from "../language.ts";
import type { Block } from "./document.ts";

type Say = (text: Text) => string;

const head: readonly Text[] = [
  { zh: "选项", en: "Option" },
  { zh: "含义", en: "Meaning" },
  { zh: "取值", en: "Values" },
  { zh: "缺省", en: "Default" },
  { zh: "单位", en: "Unit" },
];

/** What an option may be. */
function valuesOf(field: Field, say: Say): string {
  if (field.type === "number") {
    const range = `${field.min} – ${field.max}`;
    if (field.formula) return say({ zh: `${range}，可写公式`, en: `${range}, or a formula` });
    return field.integer ? say({ zh: `${range}，整数`, en: `${range}, whole` }) : range;
  }
  if (field.type === "choice") return field.choices.join(say({ zh: "、", en: ", " }));
  if (field.type === "flag") return say({ zh: "真或假", en: "true or false" });
  if (field.type === "list")
    return say({ zh: `若干：${valuesOf(field.of, say)}`, en: `some of: ${valuesOf(field.of, say)}` });
  if (field.type === "either") return field.of.map((one) => valuesOf(one, say)).join(" | ");
  return say({ zh: "文字", en: "text" });
}

function defaultOf(field: Field, say: Say): string {
  if (field.required) return say({ zh: "必填", en: "required" });
  if (field.default === undefined) return say({ zh: "不给出", en: "not given" });
  return Array.isArray(field.default) ? field.default.join(", ") : String(field.default);
}

function rowsOf(fields: RecordField["fields"], say: Say, before = ""): string[][] {
  return Object.entries(fields).flatMap(([name, field]) =>
    field.type === "record"
      ? rowsOf(field.fields, say, `${before}${name}.`)
      : [
          [
            `\`${before}${name}\``,
            say(field),
            valuesOf(field, say),
            defaultOf(field, say),
            field.unit ? say(field.unit) : "",
          ],
        ],
  );
}

/** A row an option, those within others by their path; nothing where there are none. */
export function optionTable({ fields }: RecordField, say: Say): Block[] {
  const rows = rowsOf(fields, say);
  return rows.length > 0 ? [{ head: head.map(say), rows }] : [];
}
