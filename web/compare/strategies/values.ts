/** Single values as a reader types them, and back: shares in per cent, formulas as they are. */
import type { FieldSpec } from "../../../src/index.ts";

/** Digits that a share keeps on its way to per cent and back. */
const DIGITS = 12;
const HUNDRED = 100;

export const isShare = (spec: FieldSpec): boolean => spec.type === "number" && spec.unit?.en === "share";

const exact = (value: number): number => Number(value.toPrecision(DIGITS));

/** What stands in the field for a value. */
export function typedOf(spec: FieldSpec, value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "number" && isShare(spec)) return String(exact(value * HUNDRED));
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** Whether a text is a plain number. */
const isNumber = (text: string): boolean => text !== "" && Number.isFinite(Number(text));

/** Punctuation of a Chinese keyboard that stands in numbers, dates and formulas. */
const halfWidth = (text: string): string =>
  text.replace(/[！-～]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));

/** The value of a typed text; undefined when there is none. What is wrong with it the check will say. */
export function valueFrom(spec: FieldSpec, typed: string): unknown {
  const text = typed.trim();
  if (text === "") return undefined;
  if (spec.type === "text" || spec.type === "label") return text;
  const plain = halfWidth(text);
  if (spec.type === "either") {
    const number = isNumber(plain) ? spec.of.find(({ type }) => type === "number") : undefined;
    return number ? Number(plain) : plain;
  }
  if (spec.type !== "number") return plain;
  const bare = isShare(spec) ? plain.replace(/\s*%$/, "") : plain;
  if (!isNumber(bare)) return plain;
  return isShare(spec) ? exact(Number(bare) / HUNDRED) : Number(bare);
}

/** Names in a list as they are typed: between commas of any kind. */
export function namesOf(typed: string): string[] {
  return typed
    .split(/[,，、;；\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== "");
}
