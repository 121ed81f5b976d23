/** The words of the county view. */
import type { Language } from "../i18n/index.ts";

const zh = {
  settings: "看什么",
  strategy: "看哪种做法",
  indicator: "颜色表示",
  against: (name: string) => `与${name}之差`,
  level: "数值",
  how: "颜色怎么定",
  map: (count: number) => `乡镇图，${count} 个乡镇，一格一个。方向键换乡镇，Esc 看全县`,
  illustration: "格子按代码排，不表示方位。",
  real: "真实地名仅作示意，数字不是对当地的判断。",
  example: "参数多为文献示例值：宜看方向，不宜看数值。",
  whole: "全县",
  wholeMean: "平均每个乡镇",
  township: "看哪个乡镇",
  legend: (name: string, unit: string) => (unit === "" ? name : `${name}，${unit}`),
  legendAgainst: (name: string, unit: string, other: string) =>
    `${name}，比${other}多出多少${unit === "" ? "" : `，${unit}`}`,
  points: "百分点",
  wholeHere: (value: string) => `全县 ${value}`,

  play: "播放",
  pause: "暂停",
  back: "退一周",
  forward: "进一周",
  speed: "快慢",
  weeksASecond: (count: number) => `每秒 ${count} 周`,
  time: "时间",
  keys: "空格播放或暂停，← → 前后一周。",
  date: (year: number, month: number, week: number) => `${year} 年 ${month} 月第 ${week} 周`,
  inWeek: (date: string) => date,
  yearEnd: (year: number) => `第 ${year} 年末`,

  record: "重新录制",
  recording: (percent: number) => `正在录制，已完成 ${percent} %`,
  starting: "正在准备录制……",
  stopped: (weeks: number) => `已停下，录到第 ${weeks} 周。`,
  empty: "点“录制”，把一次运行逐周录下来看。",
  start: "录制",
  failed: "没有录成",
  failedMend: "改一改设置再试；若仍不行，请把上面的话连同设置发给维护者。",
  noReference: "对照的做法还没录，正在录。",

  answerBacklog: (date: string, count: number, many: number) =>
    many === 0
      ? `${date}，${count} 个乡镇没有一个积压超过一周的活`
      : `${date}，${count} 个乡镇里有 ${many} 个积压超过一周的活`,
  answerCart: (date: string, count: number, many: number) =>
    many === 0
      ? `${date}，${count} 个乡镇要办的都没有超过投得出的工时`
      : `${date}，${count} 个乡镇里有 ${many} 个要办的超过投得出的工时`,
  answerLevel: (date: string, name: string, value: string) => `${date}，全县${name} ${value}`,
  worst: (name: string, value: string) => `最重的是${name}，${value}`,
  range: (high: string, most: string, low: string, least: string) =>
    `最高的是${high}（${most}），最低的是${low}（${least}）`,
  join: "；",
  stop: "。",
  basis: (strategy: string, county: string, count: number, seed: string) =>
    `${strategy}，${county}，${count} 个乡镇；一次运行，种子 ${seed}，运气同比较里的第一次重复。`,
  between: "",
  county: (name: string, count: number) => (count > 1 ? `${name}等 ${count} 个县` : name),

  table: "各乡镇这一周",
  name: "乡镇",
  value: "数值",
};

const en: typeof zh = {
  settings: "What is shown",
  strategy: "Strategy",
  indicator: "Colour shows",
  against: (name) => `Difference from ${name}`,
  level: "Value",
  how: "What colours mean",
  map: (count) => `Map of ${count} townships, a tile each. Arrow keys choose one, Esc the whole county`,
  illustration: "Tiles stand in the order of their codes, not where the places lie.",
  real: "Real names are for illustration; the figures are no judgement of the place.",
  example: "Most parameters are illustrative values from the literature: read directions, not values.",
  whole: "Whole county",
  wholeMean: "Mean township",
  township: "Township",
  legend: (name, unit) => (unit === "" ? name : `${name}, ${unit}`),
  legendAgainst: (name, unit, other) => `${name}, above ${other}${unit === "" ? "" : `, ${unit}`}`,
  points: "points",
  wholeHere: (value) => `County ${value}`,

  play: "Play",
  pause: "Pause",
  back: "One week back",
  forward: "One week on",
  speed: "Speed",
  weeksASecond: (count) => `${count} weeks a second`,
  time: "Time",
  keys: "Space plays and pauses, ← → move by a week.",
  date: (year, month, week) => `week ${week} of ${MONTHS[month - 1]} ${year}`,
  inWeek: (date) => `In ${date}`,
  yearEnd: (year) => `At the end of year ${year}`,

  record: "Record again",
  recording: (percent) => `Recording, ${percent} % done`,
  starting: "Getting ready to record…",
  stopped: (weeks) => `Stopped; recorded up to week ${weeks}.`,
  empty: "Choose Record to film one run week by week.",
  start: "Record",
  failed: "Recording failed",
  failedMend:
    "Change the settings and try again; if it still fails, send the text above and the settings to the maintainers.",
  noReference: "The reference has not been recorded yet; it is being recorded.",

  answerBacklog: (date, count, many) =>
    many === 0
      ? `${date}, none of ${count} townships has more than a week of work waiting`
      : `${date}, ${many} of ${count} townships ${many === 1 ? "has" : "have"} more than a week of work waiting`,
  answerCart: (date, count, many) =>
    many === 0
      ? `${date}, none of ${count} townships answers for more hours than it can put in`
      : `${date}, ${many} of ${count} townships ${many === 1 ? "answers" : "answer"} for more hours than they can put in`,
  answerLevel: (date, name, value) => `${date}, ${name.toLowerCase()} in the county is ${value}`,
  worst: (name, value) => `the heaviest is ${name} with ${value}`,
  range: (high, most, low, least) => `highest in ${high} (${most}), lowest in ${low} (${least})`,
  join: "; ",
  stop: ".",
  basis: (strategy, county, count, seed) =>
    `${strategy}, ${county}, ${count} townships; one run, seed ${seed}, with the luck of the comparison's first replication.`,
  between: " ",
  county: (name, count) => (count > 1 ? `${name} and ${count - 1} more counties` : name),

  table: "All townships in this week",
  name: "Township",
  value: "Value",
};
const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

export type CountyWords = typeof zh;
export const countyWords = (language: Language): CountyWords => (language === "zh" ? zh : en);
