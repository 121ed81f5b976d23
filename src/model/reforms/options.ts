/** Makers of the declared fields that options of changes and controllers are written in. */
import type { FieldSpec, NumberField } from "../../core/field.ts";
import type { Text } from "../../core/problem.ts";
import { unit } from "../parameters/parameter.ts";

export { record } from "./selectors.ts";

export type Fields = Readonly<Record<string, FieldSpec>>;

export const months: Text = { zh: "月", en: "months" };

/** A share 0-1, or a formula. */
export const share = (zh: string, en: string, fallback?: number): NumberField => ({
  type: "number",
  min: 0,
  max: 1,
  formula: true,
  zh,
  en,
  unit: unit.share,
  default: fallback,
});

/** A number in a range, or a formula. */
export const amount = (
  min: number,
  max: number,
  zh: string,
  en: string,
  of: Text,
  fallback?: number,
): NumberField => ({ type: "number", min, max, formula: true, zh, en, unit: of, default: fallback });

/** Months; a plain number. */
export const delay = (zh: string, en: string, fallback = 0): NumberField => ({
  type: "number",
  min: 0,
  max: 120,
  zh,
  en,
  unit: months,
  default: fallback,
});

export const flag = (zh: string, en: string, fallback: boolean): FieldSpec => ({
  type: "flag",
  default: fallback,
  zh,
  en,
});

export const on = flag("开启", "On", true);
