/** The words of the county view. */
import type { Language } from "../i18n/index.ts";

const zh = {
  strategy: "看哪种做法",
  indicator: "颜色表示",
  against: (name: string) => `与${name}之差`,
  level: "数值",
  how: "看数值，还是看差别",
  map: (count: number) => `乡镇图，${count} 个乡镇，一格一个。方向键换乡镇，Esc 看全县`,
  illustration: "格子按代码排，不表示方位。",
  real: "真实地名仅作示意，数字不是对当地的判断。",
  example: "参数多为本模型约定和文献示例值：宜看方向，不宜看数值。",
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

  answerBacklog: (date: string, count: number, many: number) =>
    many === 0
      ? `${date}，${count} 个乡镇没有一个积压超过一周的活`
      : `${date}，${count} 个乡镇里有 ${many} 个积压超过一周的活`,
  answerCart: (date: string, count: number, many: number) =>
    many === 0
      ? `${date}，${count} 个乡镇要办的都没有超过投得出的工时`
      : `${date}，${count} 个乡镇里有 ${many} 个要办的超过投得出的工时`,
  answerLevel: (date: string, name: string, value: string) => `${date}，全县${name} ${value}`,
  answerDifference: (when: string, other: string, name: string, count: number, less: number) =>
    `${when}，与${other}相比，${count} 个乡镇里有 ${less} 个${name}更低`,
  furthest: (name: string, value: string) => `差得最多的是${name}（${value}）`,
  worst: (name: string, value: string) => `最重的是${name}，${value}`,
  range: (high: string, most: string, low: string, least: string) =>
    `最高的是${high}（${most}），最低的是${low}（${least}）`,
  join: "；",
  stop: "。",
  basis: (strategy: string, county: string, count: number, seed: string) =>
    `${strategy}，${county}，${count} 个乡镇；一次运行，种子 ${seed}，运气同比较里的第一次重复。`,
  between: "",
  county: (name: string, count: number) => (count > 1 ? `${name}等 ${count} 个县` : name),

  horse: "小马拉大车",
  horseNote:
    "马身的面积是真正能投入的工时，车上麻袋的面积是要办的工时，比例相同。绳子松，还有余力；绳子紧，力气用尽。汗是加班，低头是倦怠。",
  horseSays: (name: string, capacity: string, duty: string, ratio: string) =>
    `${name}每天能投入 ${capacity} 小时，要办 ${duty} 小时，是能投入的 ${ratio} 倍。`,
  horseFeels: (overtime: string, burnout: string) => `加班 ${overtime}，倦怠 ${burnout}。`,
  trends: "走向",
  aside: "：",
  trendsNote: "竖线是正在看的这一周。",
  trendsWhole: "灰线是全县。",
  queue: "在等什么",
  queueNote: "这一周最后一个傍晚。",
  byDomain: "在本乡镇等人办的件，按领域",
  byPower: "同样这些件，审批权从哪里来",
  byAge: "同样这些件，等了多久",
  elsewhere: "另外",
  hours: "工时用在哪里",
  hoursNote: (hours: string) => `这一周每天上班 ${hours} 小时（含加班）。单位：人·小时/日。`,
  events: "发生了什么",
  eventsNone: "到这一周为止，没有改革上的事。",
  eventsMore: (count: number) => `更早的还有 ${count} 条`,
  eventDay: (day: number, text: string) => `第 ${day} 天：${text}`,
  eventTowns: (count: number) => `${count} 个乡镇`,
  eventMatters: (first: string, count: number) => (count > 1 ? `${first}等 ${count} 项` : first),
  eventReform: (name: string) => `按“${name}”，`,
  eventScope: (text: string) => `（${text}）`,
  eventJoin: "、",
  eventKinds: {
    transfer: (matters: string) => `拿到${matters}的权力`,
    gateOpened: (matters: string) => `可以办理${matters}`,
    gateShut: (matters: string) => `接不住${matters}，照旧转报`,
    prepare: (matters: string) => `开始准备接${matters}`,
    course: (matters: string) => `开始为${matters}培训`,
    training: (matters: string) => `${matters}的培训见效`,
  } as Readonly<Record<string, (matters: string) => string>>,
  item: "项",
  countOf: "数",
  week: "周",
  axisNotZero: "纵轴不从零开始",

  name: "乡镇",
  countyHead: "县",
  archetype: "类型",
  mapTitle: (name: string) => `${name}，各乡镇`,
  mapHint: "一行一个乡镇，这一周的数；点名字选乡镇。",
  mapNote: (name: string, definition: string) => `${name}：${definition}。`,
  ringed: (name: string, value: string) => `框出的是${name}，${value}。`,
  pictured: (strategy: string, county: string, date: string) => `${strategy}，${county}，${date}`,
  pictureCredit: (credit: string, print: string, example: string) =>
    `${credit}${print === "" ? "" : `，${print}`}。${example}`,
  horseTitle: (name: string) => `小马拉大车：${name}`,
  overtime: "加班占正常上班",
  horseHint: "表中每月一行，CSV 每周一行。",
  mean: (label: string) => `${label}（平均每个乡镇）`,
};

const en: typeof zh = {
  strategy: "Strategy",
  indicator: "Colour shows",
  against: (name) => `Difference from ${name}`,
  level: "Value",
  how: "Values, or differences",
  map: (count) => `Map of ${count} townships, a tile each. Arrow keys choose one, Esc the whole county`,
  illustration: "Tiles stand in the order of their codes, not where the places lie.",
  real: "Real names are for illustration; the figures are no judgement of the place.",
  example: "Most parameters are assumed or illustrative: read directions, not values.",
  whole: "Whole county",
  wholeMean: "The mean township",
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

  answerBacklog: (date, count, many) =>
    many === 0
      ? `${date}, none of ${count} townships has more than a week of work waiting`
      : `${date}, ${many} of ${count} townships ${many === 1 ? "has" : "have"} more than a week of work waiting`,
  answerCart: (date, count, many) =>
    many === 0
      ? `${date}, none of ${count} townships answers for more hours than it can put in`
      : `${date}, ${many} of ${count} townships ${many === 1 ? "answers" : "answer"} for more hours than they can put in`,
  answerLevel: (date, name, value) => `${date}, ${name.toLowerCase()} in the county is ${value}`,
  answerDifference: (when, other, name, count, less) =>
    `${when}, ${name.toLowerCase()} is lower than under ${other} in ${less} of ${count} townships`,
  furthest: (name, value) => `it differs most in ${name} (${value})`,
  worst: (name, value) => `the heaviest is ${name} with ${value}`,
  range: (high, most, low, least) => `highest in ${high} (${most}), lowest in ${low} (${least})`,
  join: "; ",
  stop: ".",
  basis: (strategy, county, count, seed) =>
    `${strategy}, ${county}, ${count} townships; one run, seed ${seed}, with the luck of the comparison's first replication.`,
  between: " ",
  county: (name, count) => (count > 1 ? `${name} and ${count - 1} more counties` : name),

  horse: "A small horse and a big cart",
  horseNote:
    "The horse's body has the area of the hours really put in, the sacks on the cart that of the hours answered for, on one scale. A loose rope means hours to spare, a tight one none. Sweat is overtime, a bowed head burnout.",
  horseSays: (name, capacity, duty, ratio) =>
    `${name} can put in ${capacity} hours a day and answers for ${duty}, ${ratio} times as many.`,
  horseFeels: (overtime, burnout) => `Overtime ${overtime}, burnout ${burnout}.`,
  trends: "How it goes",
  aside: ": ",
  trendsNote: "The upright line is the week that is shown.",
  trendsWhole: "The grey curve is the whole county.",
  queue: "What waits",
  queueNote: "On the last evening of the week.",
  byDomain: "Cases that wait for hands here, by domain",
  byPower: "The same cases by whose power it is to decide them",
  byAge: "The same cases by how long they have waited",
  elsewhere: "Beside them",
  hours: "Where the hours go",
  hoursNote: (hours) =>
    `In this week ${hours} hours are worked a day, overtime included. Unit: person-hours a day.`,
  events: "What happened",
  eventsNone: "Up to this week no reform has done anything here.",
  eventsMore: (count) => `${count} earlier ones`,
  eventDay: (day, text) => `Day ${day}: ${text}`,
  eventTowns: (count) => `${count} townships`,
  eventMatters: (first, count) => (count > 1 ? `${first} and ${count - 1} more` : first),
  eventReform: (name) => `under “${name}”, `,
  eventScope: (text) => ` (${text})`,
  eventJoin: ", ",
  eventKinds: {
    transfer: (matters) => `is given the power over ${matters}`,
    gateOpened: (matters) => `may now decide ${matters}`,
    gateShut: (matters) => `cannot carry ${matters} and goes on passing it up`,
    prepare: (matters) => `begins to prepare for ${matters}`,
    course: (matters) => `a course for ${matters} begins`,
    training: (matters) => `the course for ${matters} takes effect`,
  },
  item: "Item",
  countOf: "Number",
  week: "Week",
  axisNotZero: "axis does not start at zero",

  name: "Township",
  countyHead: "County",
  archetype: "Archetype",
  mapTitle: (name) => `${name}, by township`,
  mapHint: "A row a township, with its figures of this week; its name chooses it.",
  mapNote: (name, definition) => `${name}: ${definition}.`,
  ringed: (name, value) => `The ring marks ${name} with ${value}.`,
  pictured: (strategy, county, date) => `${strategy}, ${county}, ${date}`,
  pictureCredit: (credit, print, example) => `${credit}${print === "" ? "" : ` · ${print}`}. ${example}`,
  horseTitle: (name) => `A small horse and a big cart: ${name}`,
  overtime: "Overtime over regular hours",
  horseHint: "A row a month here, a row a week in the CSV.",
  mean: (label) => `${label} (mean township)`,
};
const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

export type CountyWords = typeof zh;
export const countyWords = (language: Language): CountyWords => (language === "zh" ? zh : en);
