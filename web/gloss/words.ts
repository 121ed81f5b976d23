/** Words around explanations. */
import type { Language } from "../i18n/index.ts";

const zh = {
  glossary: "词语解释",
  percent: "百分比",
  unit: (unit: string) => `单位：${unit}`,
  better: { higher: "高为好", lower: "低为好", none: "" },
  join: "；",
};

const en: typeof zh = {
  glossary: "Glossary",
  percent: "per cent",
  unit: (unit) => `unit: ${unit}`,
  better: { higher: "higher is better", lower: "lower is better", none: "" },
  join: "; ",
};

export const glossWords = (language: Language) => (language === "zh" ? zh : en);
