/** What a scenario says of itself: its name and story, what it shows, and what should come out of it. */
import type { FieldSpec, RecordField } from "../core/field.ts";
import { evidenceIds } from "../model/evidence.ts";
import { ratioIndicators } from "../model/indicators.ts";
import { familyNames } from "./family.ts";

const title: FieldSpec = { type: "label", zh: "名称", en: "Title" };
const story: FieldSpec = { type: "label", zh: "说明", en: "Story" };

/** An ordering that a scenario claims against another one. */
const expectation: RecordField = {
  type: "record",
  zh: "高低",
  en: "Ordering",
  fields: {
    indicator: {
      type: "choice",
      choices: ratioIndicators,
      required: true,
      zh: "指标",
      en: "Indicator",
    },
    is: {
      type: "choice",
      choices: ["lower", "higher"],
      required: true,
      zh: "更低或更高",
      en: "Lower or higher",
    },
    than: { type: "text", maxLength: 60, default: "baseline", zh: "与哪个情景比", en: "Than which scenario" },
    months: {
      type: "list",
      maxItems: 2,
      zh: "报告月的起止（缺省为最后十二个月）",
      en: "First and last reported month (the last twelve when left out)",
      of: { type: "number", integer: true, min: 1, max: 1200, zh: "月", en: "Month" },
    },
  },
};

/** What a scenario says of itself. */
export const identityFields: Readonly<Record<string, FieldSpec>> = {
  id: {
    type: "text",
    required: true,
    maxLength: 60,
    pattern: "^[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*$",
    form: {
      zh: "以文字、数字或 _ 起头，其后还可用 . 和 -，不含空格",
      en: "letters, digits and _ first, then also . and -, without spaces",
    },
    zh: "编号",
    en: "Id",
  },
  title: { ...title, required: true },
  story,
  source: { type: "label", maxLength: 4000, zh: "来源", en: "Source" },
  lookAt: { type: "label", zh: "看什么", en: "What to look at" },
  family: { type: "choice", choices: familyNames, default: "own", zh: "类别", en: "Family" },
  evidence: {
    type: "list",
    default: [],
    zh: "说明哪些做法和毛病（编号）",
    en: "Instruments and failures that it shows, by id",
    of: { type: "choice", choices: evidenceIds, zh: "编号", en: "Id" },
  },
  expect: {
    type: "list",
    default: [],
    maxItems: 50,
    zh: "应当成立的高低",
    en: "Orderings that should hold",
    of: expectation,
  },
};
