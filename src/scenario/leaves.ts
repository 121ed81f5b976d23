/** The check of single values: numbers, texts, choices, flags, dates, conditions and labels. */
import type { ChoiceField, DateField, FieldSpec, LabelField, NumberField, TextField } from "../core/field.ts";
import { Problem, type Text } from "../core/problem.ts";
import { compileFormula } from "./expression.ts";
import type { Located } from "./located.ts";
import { didYouMean, quote, shouldBe } from "./wording.ts";

export type LeafField = Exclude<FieldSpec, { type: "record" | "map" | "list" | "either" | "oneOf" }>;

/** Where a leaf's problems go, and the names its formula may use. */
export interface LeafCheck {
  readonly names: () => readonly string[];
  /** What else is known of a text of another form than asked for. */
  readonly hint: (text: string) => Text | undefined;
  readonly fault: (what: Text, mend?: Text) => void;
}

/** The plain value, or undefined with a fault. */
export function leafOf(node: Located, spec: LeafField, check: LeafCheck): unknown {
  switch (spec.type) {
    case "number":
      return numberOf(node, spec, check);
    case "text":
      return textOf(node, spec, check);
    case "choice":
      return choiceOf(node, spec, check);
    case "flag":
      if (node.kind === "scalar" && typeof node.value === "boolean") return node.value;
      break;
    case "date":
      return dateOf(node, spec, check);
    case "condition":
      if (node.kind === "scalar" && (typeof node.value === "string" || typeof node.value === "number")) {
        return formulaOf(String(node.value), check);
      }
      break;
    case "label":
      return labelOf(node, spec, check);
  }
  check.fault(...shouldBe(node, [spec]));
  return undefined;
}

function numberOf(node: Located, spec: NumberField, check: LeafCheck): unknown {
  const value = node.kind === "scalar" ? node.value : undefined;
  if (typeof value === "string" && spec.formula) {
    return formulaOf(value, check, (constant) => checkRange(constant, spec, check));
  }
  if (typeof value !== "number" || !Number.isFinite(value)) {
    check.fault(...shouldBe(node, [spec]));
    return undefined;
  }
  checkRange(value, spec, check);
  return value;
}

function checkRange(value: number, spec: NumberField, check: LeafCheck): void {
  const wanted = shouldBe(undefined, [{ ...spec, formula: false }])[1];
  if (value < spec.min || value > spec.max) {
    check.fault({ zh: `${value} 超出范围。`, en: `${value} is out of range.` }, wanted);
  } else if (spec.integer && !Number.isInteger(value)) {
    check.fault({ zh: `${value} 不是整数。`, en: `${value} is not a whole number.` }, wanted);
  }
}

/** The formula as text; `constant` gets the value of one without names. */
function formulaOf(
  text: string,
  check: LeafCheck,
  constant: (value: number) => void = () => {},
): string | undefined {
  try {
    const formula = compileFormula(text, check.names());
    if (!formula.uses.length) constant(formula.at(new Float64Array(0)));
    return text;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    for (const { what, mend } of error.details) check.fault(what, mend);
    return undefined;
  }
}

function textOf(node: Located, spec: TextField, check: LeafCheck): string | undefined {
  if (node.kind !== "scalar" || node.value === null) {
    check.fault(...shouldBe(node, [spec]));
    return undefined;
  }
  // a code such as 007 is kept as it was written
  const text = typeof node.value === "string" ? node.value : node.source;
  if (isLong(text, spec.maxLength ?? 2000, check)) return text;
  if (spec.pattern !== undefined && !new RegExp(spec.pattern, "u").test(text)) {
    const shown = quote(text);
    check.fault(
      {
        zh: `${shown.zh}的写法不对（${spec.zh}）。`,
        en: `${shown.en} has not the form of this field (${spec.en}).`,
      },
      formIn(spec, check.hint(text)),
    );
  }
  return text;
}

function formIn({ form }: TextField, hint: Text | undefined): Text | undefined {
  if (!form) return hint;
  return {
    zh: `应为${form.zh}。${hint?.zh ?? ""}`,
    en: `It should be ${form.en}.${hint ? ` ${hint.en}` : ""}`,
  };
}

function isLong(text: string, most: number, check: LeafCheck): boolean {
  if (text.length <= most) return false;
  check.fault({
    zh: `文字太长（最多 ${most} 字）。`,
    en: `the text is too long (at most ${most} characters).`,
  });
  return true;
}

function choiceOf(node: Located, spec: ChoiceField, check: LeafCheck): string | undefined {
  if (node.kind !== "scalar" || node.value === null) {
    check.fault(...shouldBe(node, [spec]));
    return undefined;
  }
  const text = typeof node.value === "string" ? node.value : node.source;
  if (spec.choices.includes(text)) return text;
  const shown = quote(text);
  check.fault(
    { zh: `不认识${shown.zh}。`, en: `${shown.en} is not one of the choices.` },
    didYouMean(text, spec.choices),
  );
  return undefined;
}

const calendar = /^\s*(\d{4})(?:-(\d{1,2}))?\s*$/;
const relative = /^\s*year\s+(\d{1,4})(?:\s+month\s+(\d{1,2}))?\s*$/i;

/** Whether a text is meant as a date, rightly written or not; `year > 2025` is a condition. */
export function looksLikeDate(text: string): boolean {
  return /^\s*(\d{4}\s*$|\d{4}-\d|year\s*($|\d|month\b))/i.test(text);
}

function dateOf(node: Located, spec: DateField, check: LeafCheck): string | undefined {
  if (node.kind !== "scalar" || (typeof node.value !== "string" && typeof node.value !== "number")) {
    check.fault(...shouldBe(node, [spec]));
    return undefined;
  }
  const text = node.source.trim();
  const parts = calendar.exec(text) ?? relative.exec(text);
  const month = Number(parts?.[2] ?? 1);
  if (parts && month >= 1 && month <= 12) return text;
  const shown = quote(text);
  check.fault(
    { zh: `${shown.zh}不是日期。`, en: `${shown.en} is not a date.` },
    shouldBe(undefined, [spec])[1],
  );
  return undefined;
}

function labelOf(node: Located, spec: LabelField, check: LeafCheck): Text | undefined {
  const one = (part: Located | undefined): string | undefined => {
    if (part?.kind !== "scalar" || part.value === null) return undefined;
    isLong(part.source, spec.maxLength ?? Number.POSITIVE_INFINITY, check);
    return part.source;
  };
  const both = one(node);
  if (both !== undefined) return { zh: both, en: both };
  const entries = node.kind === "map" ? node.entries : undefined;
  const zh = one(entries?.get("zh")?.value);
  const en = one(entries?.get("en")?.value);
  const others = entries ? [...entries.keys()].filter((key) => key !== "zh" && key !== "en") : [];
  if ((zh === undefined && en === undefined) || others.length) {
    check.fault(...shouldBe(node, [spec]));
    return undefined;
  }
  return { zh: zh ?? (en as string), en: en ?? (zh as string) };
}
