/** Words of choosing a county, in both languages. */
import type { Language } from "../../i18n/index.ts";

const zh = {
  mix: (townships: number) => `乡镇构成：${townships} 个`,
  mixOwn: "（自配）",
  size: "乡镇总数",
  sizeHint: "按现有比例增减各类乡镇。",
  kindsNote: "各类乡镇的规模与条件为文献示例值或本模型约定，不是某地的数据。",
  means: "人财物条件",
  restore: "改回原样",
  townships: (count: number) => `${count} 个乡镇（街道）`,
  township: "乡镇",
  villages: "村（社区）数",
  population: "人口（推算）",
  archetype: "类型（推定）",
  years: "看几年",
  yearsHint: "报告的年数；之前还有一段预热，不计入结果。",
  yearsRange: (low: number, high: number) => `应为 ${low} 至 ${high}`,
  badCount: (high: number) => `应为 0 至 ${high} 的整数，合计至少 1 个`,
};

const en: typeof zh = {
  mix: (townships) => `${townships} townships, by kind`,
  mixOwn: " (your own mix)",
  size: "Townships in all",
  sizeHint: "Changes the number of each kind in proportion.",
  kindsNote: "Sizes and means of the kinds are illustrative figures or assumed, not those of a place.",
  means: "Means and load",
  restore: "Back to the original",
  townships: (count) => `${count} townships`,
  township: "Township",
  villages: "Villages",
  population: "Residents (reckoned)",
  archetype: "Kind (inferred)",
  years: "Years",
  yearsHint: "Reported years; a warm-up lies before them, which is not counted.",
  yearsRange: (low, high) => `It should be ${low} to ${high}`,
  badCount: (high) => `Whole numbers from 0 to ${high}, at least 1 in all`,
};

export const countyWords = (language: Language): typeof zh => (language === "zh" ? zh : en);
