/** Words of the room of the model, both languages. */
import type { Language } from "../i18n/index.ts";

const zh = {
  answer: (steps: number, parameters: number, switches: number) =>
    `模型把一个工作日分成 ${steps} 步，用到 ${parameters} 个参数和 ${switches} 个开关；每一个都可以看来历，也可以改。`,
  grounds: (parts: string) => `参数里${parts}。`,
  ground: (count: number, name: string) => `${name} ${count} 个`,
  list: "，",
  set: (title: string, id: string) => `现用参数集：${title}（${id}）。`,
  untouched: "你还没有改动。",
  touched: (parameters: number, switches: number) =>
    `你改了 ${[parameters && `${parameters} 个参数`, switches && `${switches} 个开关`].filter(Boolean).join("、")}。`,

  picture: "一天怎么走",
  pictureNote: "从左到右是先后次序；一个小方块是一个参数，样子说它凭什么。点步骤看细则，点图例只看一类参数。",
  rhythm: { once: "造县时一次", day: "每天", week: "每周最后一天", month: "每月最后一天" },
  stepOf: (number: number, title: string) => `${number} ${title}`,
  stepHint: (title: string, parameters: number, changed: number) =>
    `${title}，${parameters} 个参数${changed ? `，改了 ${changed} 个` : ""}`,

  grades: {
    calibrated: { name: "标定", means: "按目标拟合得到，附 95 % 区间" },
    published: { name: "已发表", means: "同行评议研究给出的形状或大小；搬到乡镇仍是类推" },
    administrative: { name: "官方数字", means: "官方公布或报道的数字" },
    illustrative: { name: "文献示例值", means: "来自原文，查不到原始出处；只用来看比例和高下" },
    assumed: { name: "本模型约定", means: "没有出处，应当当作可变的数" },
  },
  gradeCount: (name: string, count: number) => `${name} ${count}`,

  differs: "与默认不同的",
  nothingDiffers:
    "没有改动。改下面任何一个数、关任何一个开关，都会列在这里；改动对所有做法都算数，也记在网址里。",
  parameterChange: (from: string, to: string) => `${from} → ${to}`,
  switchedOff: (title: string) => `关掉“${title}”`,
  saying: (what: string) => `：${what}`,
  undoOne: "还原",
  undoOneOf: (title: string) => `还原“${title}”`,
  switchOn: "重新打开",
  switchOnOf: (title: string) => `重新打开“${title}”`,
  undo: "撤销",
  redo: "重做",
  undoHint: "Ctrl+Z",
  redoHint: "Ctrl+Shift+Z",
  resetAll: "全部还原",
  run: "用它们跑一次比较",
  runPlain: "去跑比较",
  unknown: (name: string) => `没有叫 ${name} 的参数或开关，比较会因此停下。`,
  outOfRange: (value: string, min: string, max: string) =>
    `${value} 不在 ${min} 至 ${max} 之间，比较会因此停下。`,
  ownValue: (strategy: string, value: string) =>
    `“${strategy}”自己设为 ${value}；没有在这里改动时，那种做法按它自己的。`,
  ownOverruled: (strategy: string, value: string) => `“${strategy}”自己设为 ${value}；现在以这里的为准。`,
  ownOff: (strategy: string) => `“${strategy}”自己就关着它。`,
  ownSet: (strategy: string, set: string) =>
    `“${strategy}”用自己的参数集“${set}”，它的默认值与这里列的不同。`,

  find: "找参数、开关、步骤",
  findHint: "中文、英文或代码名",
  onlyChanged: "只看改过的",
  allGrades: "全部",
  gradesLabel: "只看哪一类参数",
  found: (parameters: number, switches: number, steps: number) =>
    `找到 ${parameters} 个参数、${switches} 个开关、${steps} 个步骤或规则。`,
  foundNothing: "没有找到。换个说法，或去掉筛选。",
  clear: "清除筛选",

  index: "目录",
  groups: { founding: "开局", day: "一天的步骤", between: "月末，县与县之间", shared: "各步共用的规则" },
  groupNotes: {
    founding: "造县时做一次，运行中不再变。",
    day: "每个工作日按这个次序走一遍；每周、每月的步骤在那一段的最后一天走。",
    between: "只在情景里有几个县时才有。",
    shared: "几步都用到的量怎么算。",
  },
  unfoldAll: "全部展开",
  foldAll: "全部收起",
  switches: "开关",
  switchesNote: "关掉一条规则，看结果还在不在。",
  on: "开",
  off: "关",
  whenOff: (what: string) => `关掉后：${what}`,
  parameters: (count: number) => `参数 ${count} 个`,
  noParameters: "这里没有参数。",
  rules: "规则",
  rulesMore: "规则与公式",
  ruleCount: (count: number) => (count === 0 ? "规则" : `规则与公式（${count} 个公式）`),
  where: "式中：",
  source: "来源",
  shared: "也用到别处设定的",
  sharedCount: (count: number) => `也用到别处设定的 ${count} 个`,
  reads: "读",
  writes: "写",
  readsWrites: (reads: number, writes: number) => `读 ${reads} 个量，写 ${writes} 个量`,
  touched2: { cases: "案件与队列", agenda: "日程", events: "大事记" } as Readonly<Record<string, string>>,
  nameJoin: "；",
  symbols: "用到的名字",
  formulas: "公式写成",
  asMaths: "数学式",
  asText: "文字",

  value: (name: string) => `${name}，数值`,
  slider: (name: string) => `${name}，滑块`,
  default: (value: string) => `默认 ${value}`,
  range: (min: string, max: string) => `可填 ${min} 至 ${max}`,
  published: (min: string, max: string) => `公布区间 ${min} 至 ${max}`,
  interval: (low: string, high: string) => `95 % 区间 ${low} 至 ${high}`,
  reset: (value: string) => `还原为 ${value}`,
  factJoin: " · ",
  faults: {
    empty: (value: string) => `要填一个数。现在仍用 ${value}。`,
    number: (value: string) => `这不是一个数，例如可填 0.25。现在仍用 ${value}。`,
    low: (value: string, min: string, _max: string) => `太小，最小 ${min}。现在仍用 ${value}。`,
    high: (value: string, _min: string, max: string) => `太大，最大 ${max}。现在仍用 ${value}。`,
  },
  articles: "原文",
  known: {
    read: "读过",
    known: "学界常识，未逐字核对",
    articles: "只有原文支持",
  } as Readonly<Record<string, string>>,
  noNote: "这是本模型的约定，没有更多出处。",
  sourceOf: (name: string) => `${name}的来源`,
};

const en: typeof zh = {
  answer: (steps, parameters, switches) =>
    `The model takes a working day in ${steps} steps, with ${parameters} parameters and ${switches} switches; of each you can see where it comes from, and change it.`,
  grounds: (parts) => `Of the parameters ${parts}.`,
  ground: (count, name) => `${count} are ${name}`,
  list: ", ",
  set: (title, id) => `Parameter set in force: ${title} (${id}). `,
  untouched: "You have changed nothing yet.",
  touched: (parameters, switches) =>
    `You have changed ${[
      parameters && `${parameters} ${parameters === 1 ? "parameter" : "parameters"}`,
      switches && `${switches} ${switches === 1 ? "switch" : "switches"}`,
    ]
      .filter(Boolean)
      .join(" and ")}.`,

  picture: "How a day goes",
  pictureNote:
    "In order from left to right. A small square is a parameter; its look says what it rests on. Choose a step for its rules, a grade for its parameters alone.",
  rhythm: {
    once: "once, at the founding",
    day: "every day",
    week: "last day of a week",
    month: "last day of a month",
  },
  stepOf: (number, title) => `${number} ${title}`,
  stepHint: (title, parameters, changed) =>
    `${title}, ${parameters} ${parameters === 1 ? "parameter" : "parameters"}${changed ? `, ${changed} changed` : ""}`,

  grades: {
    calibrated: { name: "calibrated", means: "fitted to targets, with a 95 % interval" },
    published: {
      name: "published",
      means: "shape or size from peer-reviewed work; carried over to townships it is still an analogy",
    },
    administrative: { name: "official", means: "an official figure, or one reported as such" },
    illustrative: {
      name: "illustrative",
      means: "a figure of the source articles without a traceable origin: for ratios and orderings only",
    },
    assumed: { name: "assumed", means: "our own convention, there to be varied" },
  },
  gradeCount: (name, count) => `${name} ${count}`,

  differs: "What differs from default",
  nothingDiffers:
    "Nothing yet. Change any number below or switch off any rule and it is listed here; changes hold for all strategies and stand in the address.",
  parameterChange: (from, to) => `${from} → ${to}`,
  switchedOff: (title) => `“${title}” is off`,
  saying: (what) => `: ${what}`,
  undoOne: "Reset",
  undoOneOf: (title) => `Reset “${title}”`,
  switchOn: "Switch on again",
  switchOnOf: (title) => `Switch on again “${title}”`,
  undo: "Undo",
  redo: "Redo",
  undoHint: "Ctrl+Z",
  redoHint: "Ctrl+Shift+Z",
  resetAll: "Reset all",
  run: "Run the comparison with them",
  runPlain: "Run the comparison",
  unknown: (name) => `There is no parameter or switch named ${name}; a comparison will stop at it.`,
  outOfRange: (value, min, max) => `${value} is not between ${min} and ${max}; a comparison will stop at it.`,
  ownValue: (strategy, value) =>
    `“${strategy}” sets it to ${value} itself, and goes by that unless it is changed here.`,
  ownOverruled: (strategy, value) =>
    `“${strategy}” sets it to ${value} itself; what is set here holds instead.`,
  ownOff: (strategy) => `“${strategy}” has it off by itself.`,
  ownSet: (strategy, set) =>
    `“${strategy}” stands on a parameter set of its own, “${set}”, whose defaults differ from those listed here.`,

  find: "Find a parameter, a switch, a step",
  findHint: "in English, Chinese or by its name in code",
  onlyChanged: "changed only",
  allGrades: "all",
  gradesLabel: "Only parameters of a grade",
  found: (parameters, switches, steps) =>
    `Found: parameters ${parameters}, switches ${switches}, steps or rules ${steps}.`,
  foundNothing: "Nothing found. Try another word, or clear the filter.",
  clear: "Clear the filter",

  index: "Contents",
  groups: {
    founding: "Founding",
    day: "The steps of the day",
    between: "Month's end, between counties",
    shared: "Rules that steps share",
  },
  groupNotes: {
    founding: "Done once when a county is founded; it does not change later.",
    day: "Every working day goes through them in this order; weekly and monthly steps come on the last day of their stretch.",
    between: "Only where a scenario has several counties.",
    shared: "How quantities are worked out that several steps use.",
  },
  unfoldAll: "Unfold all",
  foldAll: "Fold all",
  switches: "Switches",
  switchesNote: "Switch a rule off to see whether a result still holds.",
  on: "on",
  off: "off",
  whenOff: (what) => `When off: ${what}`,
  parameters: (count) => `Parameters: ${count}`,
  noParameters: "No parameters here.",
  rules: "Rules",
  rulesMore: "Rules and formulas",
  ruleCount: (count) => (count === 0 ? "Rules" : `Rules and formulas (${count})`),
  where: "where ",
  source: "Source",
  shared: "Also uses, set elsewhere",
  sharedCount: (count) => `Also uses ${count} that are set elsewhere`,
  reads: "Reads",
  writes: "Writes",
  readsWrites: (reads, writes) => `Reads ${reads}, writes ${writes}`,
  touched2: { cases: "cases and queues", agenda: "agenda", events: "chronicle" },
  nameJoin: "; ",
  symbols: "Names used here",
  formulas: "Formulas as",
  asMaths: "mathematics",
  asText: "text",

  value: (name) => `${name}, value`,
  slider: (name) => `${name}, slider`,
  default: (value) => `default ${value}`,
  range: (min, max) => `may be ${min} to ${max}`,
  published: (min, max) => `published range ${min} to ${max}`,
  interval: (low, high) => `95 % interval ${low} to ${high}`,
  reset: (value) => `Reset to ${value}`,
  factJoin: " · ",
  faults: {
    empty: (value) => `A number is needed. ${value} still holds.`,
    number: (value) => `This is no number; write one such as 0.25. ${value} still holds.`,
    low: (value, min) => `Too small: the least is ${min}. ${value} still holds.`,
    high: (value, _min, max) => `Too large: the most is ${max}. ${value} still holds.`,
  },
  articles: "articles",
  known: {
    read: "read",
    known: "general knowledge, not checked word for word",
    articles: "supported by the source articles alone",
  },
  noNote: "A convention of this model; there is no further source.",
  sourceOf: (name) => `Source of ${name}`,
};

export type ModelWords = typeof zh;
export const modelWords = (language: Language): ModelWords => (language === "zh" ? zh : en);
