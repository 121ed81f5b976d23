/** Words of the handout. */
import type { Language } from "../i18n/index.ts";

const zh = {
  print: "打印",
  back: "返回",
  hint: "打印时选“另存为 PDF”，就得到一个文件。",
  label: "一页讲义",
  differs: "差别在哪里",
  more: (count: number) => `另有 ${count} 条`,
  numbers: (period: string) => `四个数字：${period}，均值与 95 % 区间`,
  warnings: (name: string, list: string) => `${name}：${list}`,
  warningsTitle: "事前提醒",
  limits: "看的时候注意",
  longLink: "设置较多，链接太长，没有印在这里；请在页面上复制，或存下情景文件。",
  made: (date: string) => `印于 ${date}`,
  end: "。",
  join: "、",
};

const en: typeof zh = {
  print: "Print",
  back: "Back",
  hint: "Choose “Save as PDF” in the print window to get a file.",
  label: "One-page handout",
  differs: "What differs",
  more: (count) => (count === 1 ? "and one more" : `and ${count} more`),
  numbers: (period) => `Four figures: ${period}, means with 95 % intervals`,
  warnings: (name, list) => `${name}: ${list}`,
  warningsTitle: "Warnings before the run",
  limits: "When you read this",
  longLink: "The link is too long to print: copy it from the page, or save the scenario files.",
  made: (date) => `Printed ${date}`,
  end: ".",
  join: "; ",
};

export function handoutWords(language: Language): typeof zh {
  return language === "zh" ? zh : en;
}
