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

  guessOption: "先猜后看（课堂用）",
  guessTitle: "先猜一猜",
  guessQuestion: (county: string, names: string, time: string) =>
    `在${county}，“${names}”，${time}之后哪一种对群众和干部都更好？先想好理由，再点一个。`,
  guessNone: "看不出差别",
  guessed: (name: string) => `你猜的是“${name}”。模型的回答：`,
  guessOr: "”、“",

  debrief: "回头看",
  debriefWhat: "发生了什么",
  debriefWhy: "为什么",
  debriefYou: "在你们县",
  debriefAsk: (names: string) => [
    "人手、专业、装备、经费、系统，哪一样在你们那里最先不够？",
    ...(names === "" ? [] : [`差别最大的是${names}。你们县里哪些乡镇像它们，哪些不像？`]),
    "要在你们那里翻转这个结论，得先改变什么？",
  ],
  debriefPlace: "换成你们县再跑一次",
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
  guessOption: "Guess first (for a class)",
  guessTitle: "Guess first",
  guessQuestion: (county, names, time) =>
    `In ${county}, ${names}: which is better for citizens and staff after ${/^\d/.test(time) ? time : `a ${time}`}? Think of your reason, then press one.`,
  guessNone: "No difference",
  guessed: (name) => `You guessed “${name}”. The model's answer:`,
  guessOr: " or ",

  debrief: "Looking back",
  debriefWhat: "What happened",
  debriefWhy: "Why",
  debriefYou: "What in your county",
  debriefAsk: (names) => [
    "Staff, expertise, equipment, money, systems: which runs short first where you work?",
    ...(names === ""
      ? []
      : [
          `The largest differences are in ${names}. Which of your townships are like these, and which are not?`,
        ]),
    "What would have to change in your county to turn this answer?",
  ],
  debriefPlace: "Run it again for your county",

  townshipsHint: "The table holds means over the time looked at; the CSV has a row a month.",
};

export const compareWords = (language: Language) => (language === "zh" ? zh : en);
