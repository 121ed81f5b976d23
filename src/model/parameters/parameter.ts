/** A parameter is never a bare number: it has a unit, a range, a name in two languages, a source and a grade. */
import type { Text } from "../../core/problem.ts";

/**
 * How far a default can be trusted: `published` = peer-reviewed size, `administrative` = official figure,
 * `illustrative` = figure of the source articles (文献示例值), `assumed` = our convention, to be varied, `calibrated` =
 * fitted to targets (标定值), given by a parameter set with its interval.
 */
export type Grade = "published" | "administrative" | "illustrative" | "assumed" | "calibrated";

export interface ParameterSpec extends Text {
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly unit: Text;
  readonly source: string;
  readonly grade: Grade;
  /** Where the value was calibrated: what holds 95 % of its posterior. */
  readonly interval?: readonly [low: number, high: number];
}

export const unit = {
  share: { zh: "份额", en: "share" },
  ratio: { zh: "比值", en: "ratio" },
  day: { zh: "工作日", en: "working days" },
  week: { zh: "周", en: "weeks" },
  hour: { zh: "小时", en: "hours" },
  perYear: { zh: "每年", en: "per year" },
  perWeek: { zh: "每周", en: "per week" },
  perMonth: { zh: "每月", en: "per month" },
  logit: { zh: "对数优势", en: "logits" },
  count: { zh: "个", en: "count" },
  kilometre: { zh: "公里", en: "km" },
  yuan: { zh: "元", en: "yuan" },
  index: { zh: "指数", en: "index" },
} as const satisfies Record<string, Text>;
export type UnitName = keyof typeof unit;

/**
 * A parameter in one row, of the model or of a mechanism of a user's own.
 * @param range default, least and most
 * @example parameter([0.25, 0, 1], "share", "值班人员份额", "Share on duty", "assumed", "example")
 */
export function parameter(range: readonly [value: number, min: number, max: number], unitName: UnitName, zh: string, en: string, grade: Grade, source: string): ParameterSpec {
  const [value, min, max] = range;
  return { default: value, min, max, unit: unit[unitName], zh, en, grade, source };
}
