/** Words of the menu under a figure. */
import type { Words } from "../i18n/index.ts";

const zh = {
  save: "保存",
  saveOf: (title: string) => `保存：${title}`,
  svg: "SVG（矢量图）",
  png: "PNG（图片，两倍大小）",
  csv: "CSV（数字）",
  failed: "这个浏览器画不出 PNG，请改存 SVG。",
};

const en: typeof zh = {
  save: "Save",
  saveOf: (title) => `Save: ${title}`,
  svg: "SVG (vector)",
  png: "PNG (double size)",
  csv: "CSV (numbers)",
  failed: "This browser could not paint the PNG: save the SVG instead.",
};

export function saveWords({ htmlLang }: Words): typeof zh {
  return htmlLang === "en" ? en : zh;
}
