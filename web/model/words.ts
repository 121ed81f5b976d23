/** Words of the room of the model, both languages. */
import type { Language } from "../i18n/index.ts";

const zh = {
  answer: (steps: number, parameters: number, grounds: string) =>
    `模型一天走 ${steps} 步，用 ${parameters} 个参数：${grounds}。`,
  grounds: {
    calibrated: (count: number) => `${count} 个按目标标定`,
    published: (count: number) => `${count} 个出自已发表的研究`,
    administrative: (count: number) => `${count} 个是官方数字`,
    illustrative: (count: number) => `${count} 个是文献示例值`,
    assumed: (count: number) => `${count} 个是本模型的约定`,
  },
  freedom: (switches: number) => `每个参数都看得到来历，也改得动；${switches} 条规则可以单独关掉。`,
  list: "，",
  set: (title: string, id: string) => `现用参数集：${title}（${id}）。`,
  untouched: "你还没有改动。",
  touched: (parameters: number, switches: number) =>
    `你改了 ${[parameters && `${parameters} 个参数`, switches && `${switches} 个开关`].filter(Boolean).join("、")}。`,

  picture: "一天怎么走",
  pictureNote: "从左到右是先后次序；一个小方块是一个参数，样子说它凭什么。点步骤看细则，点图例只看一类参数。",
  rhythm: { once: "造县时一次", day: "每天", week: "每周最后一天", month: "每月最后一天" },
  stepHint: (parameters: number, changed: number) =>
    `，${parameters} 个参数${changed ? `，改了 ${changed} 处` : ""}`,

  grades: {
    calibrated: { name: "标定", means: "按目标拟合得到，附 95 % 区间" },
    published: { name: "已发表", means: "同行评议研究给出的形状或大小；搬到乡镇仍是类推" },
    administrative: { name: "官方数字", means: "官方公布或报道的数字" },
    illustrative: { name: "文献示例值", means: "来自所据文章，查不到原始出处；只用来看比例和高下" },
    assumed: { name: "本模型约定", means: "没有出处，应当当作可变的数" },
  },
  gradeCount: (name: string, count: number) => `${name} ${count}`,

  differs: "与默认不同的",
  nothingDiffers:
    "没有改动。改下面任何一个数、关任何一个开关，都会列在这里；改动对所有做法都算数，也记在网址里。",
  change: (from: string, to: string) => `${from} → ${to}`,
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
  ownLater: (strategy: string, when: string, value: string) =>
    `“${strategy}”的改革从 ${when} 起把它设为 ${value}，到那时以它为准。`,
  ownOff: (strategy: string) => `“${strategy}”自己就关着它。`,
  ownSet: (strategy: string, set: string) =>
    `“${strategy}”用自己的参数集“${set}”，它的默认值与这里列的不同。`,

  find: "找参数、开关、步骤",
  findHint: "词，或代码里的名字",
  onlyChanged: "只看改过的",
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
  switches: "开关",
  on: "开",
  off: "关",
  whenOff: (what: string) => `关掉后：${what}`,
  parameters: (count: number) => `参数 ${count} 个`,
  noParameters: "这里没有参数。",
  ruleCount: (count: number) => (count === 0 ? "规则" : `规则与公式（${count} 个公式）`),
  where: "式中：",
  source: (text: string) => `来源 ${text}`,
  trial: (point: string) => `试算 ${point}`,
  remarks: [
    { means: /direction only|direction;|, sign\b/, text: "文献只定方向，大小是约定" },
    { means: /(level|lag|size)\b.* not in the sources?|: not in the sources/, text: "来源里没有大小" },
    { means: /magnitude|evidence\.md 6/, text: "只取量级" },
    { means: /size assumed|slope assumed/, text: "大小是约定" },
    { means: /convention|controller|model\.md 3(?!\.2)|model\.md 1/, text: "约定" },
    { means: /analogue/, text: "类推" },
    { means: /\boff\b/, text: "默认关着" },
  ],
  noCode: "见原注",
  original: "原注：",
  sharedCount: (count: number) => `也用到别处设定的 ${count} 个`,
  reads: "读",
  writes: "写",
  readsWrites: (reads: number, writes: number) => `读 ${reads} 个量，写 ${writes} 个量`,
  things: { cases: "案件与队列", agenda: "日程", events: "大事记" } as Readonly<Record<string, string>>,
  nameJoin: "；",
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
  known: {
    read: "读过摘要或节选",
    known: "学界常识，未逐字核对",
  } as Readonly<Record<string, string>>,
  noNote: "这是本模型的约定，没有更多出处。",
  sourceOf: (name: string, text: string) => `来源 ${text}，${name}`,
};

const en: typeof zh = {
  answer: (steps, parameters, grounds) =>
    `The model goes through a day in ${steps} steps, with ${parameters} parameters: ${grounds}.`,
  grounds: {
    calibrated: (count) => `${count} calibrated to targets`,
    published: (count) => `${count} from published research`,
    administrative: (count) => `${count} official figures`,
    illustrative: (count) => `${count} illustrative figures of the source articles`,
    assumed: (count) => `${count} conventions of our own`,
  },
  freedom: (switches) =>
    `You can see where each comes from and change it; ${switches} rules can be switched off one by one. `,
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
    "In order from left to right. A small square is a parameter; its look says what it rests on. Choose a step to read its rules, or a grade to see only its parameters.",
  rhythm: {
    once: "once, at the founding",
    day: "every day",
    week: "last day of a week",
    month: "last day of a month",
  },
  stepHint: (parameters, changed) =>
    `, ${parameters} ${parameters === 1 ? "parameter" : "parameters"}${changed ? `, ${changed} changed` : ""}`,

  grades: {
    calibrated: { name: "calibrated", means: "fitted to targets, with a 95\u00a0% interval" },
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
  change: (from, to) => `${from} → ${to}`,
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
  ownLater: (strategy, when, value) =>
    `A reform of “${strategy}” sets it to ${value} from ${when}, and holds from then on.`,
  ownOff: (strategy) => `“${strategy}” has it off by itself.`,
  ownSet: (strategy, set) =>
    `“${strategy}” stands on a parameter set of its own, “${set}”, whose defaults differ from those listed here.`,

  find: "Find parameters, switches, steps",
  findHint: "words or name in code",
  onlyChanged: "changed only",
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
  switches: "Switches",
  on: "on",
  off: "off",
  whenOff: (what) => `When off: ${what}`,
  parameters: (count) => `Parameters: ${count}`,
  noParameters: "No parameters here.",
  ruleCount: (count) => (count === 0 ? "Rules" : `Rules and formulas (${count})`),
  where: "where ",
  source: (text) => `Source ${text}`,
  trial: (point) => `trial ${point}`,
  remarks: [
    { means: /direction only/, text: "direction only" },
    { means: /magnitude|evidence\.md/, text: "magnitude only" },
    { means: /convention|controller|model\.md 3(?!\.2)|model\.md 1/, text: "convention" },
  ],
  noCode: "see the note",
  original: "Note: ",
  sharedCount: (count) => `Also uses ${count} that are set elsewhere`,
  reads: "Reads",
  writes: "Writes",
  readsWrites: (reads, writes) => `Reads ${reads}, writes ${writes}`,
  things: { cases: "cases and queues", agenda: "agenda", events: "chronicle" },
  nameJoin: "; ",
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
  known: {
    read: "an abstract or excerpt was read",
    known: "general knowledge, not checked word for word",
  },
  noNote: "A convention of this model; there is no further source.",
  sourceOf: (name, text) => `Source ${text}, of ${name}`,
};

export type ModelWords = typeof zh;
/** In which language, and with which words, something is told. */
export interface Told {
  readonly language: Language;
  readonly say: ModelWords;
}
export const modelWords = (language: Language): ModelWords => (language === "zh" ? zh : en);
