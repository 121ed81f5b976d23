/** Words of the comparison's own views. */
import type { Language } from "../i18n/index.ts";

const zh = {
  townships: "各乡镇",
  townshipsNote: "每个乡镇一张小图，纵轴相同，线是各次重复的月均值。",
  townshipsMost: (shown: number, all: number) =>
    `全县 ${all} 个乡镇，这里只画差别最大的 ${shown} 个，差别大的在前；其余在数据表里。`,
  townshipsChoice: "看哪个指标",
  townshipsFor: (indicator: string) => `各乡镇的${indicator}`,
  township: "乡镇",
  month: "月",
  townshipsHint: "表中是所看时段的均值，CSV 每月一行。",
};

const en: typeof zh = {
  townships: "Township by township",
  townshipsNote:
    "One small chart a township, all on the same scale; lines are the means of the replications by month.",
  townshipsMost: (shown, all) =>
    `Of ${all} townships these are the ${shown} that differ most, the largest difference first; the others stand in the table.`,
  townshipsChoice: "Which indicator",
  townshipsFor: (indicator) => `${indicator} by township`,
  township: "Township",
  month: "Month",
  townshipsHint: "The table holds means over the time looked at; the CSV has a row a month.",
};

export const compareWords = (language: Language) => (language === "zh" ? zh : en);
