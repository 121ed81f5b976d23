/** Reforms in full: who begins a reform that spreads, and who takes it up from neighbours. */
import type { Text } from "../../../core/problem.ts";
import type { Detail } from "../detail.ts";

const value: Text = { zh: "自己上月的指标值", en: "one's own value of the last month" };
const example: Text = { zh: "先行者上月的指标值", en: "the value of one who has begun" };
const sign: Text = {
  zh: "1；越小越好的指标（见 `indicators`）为 −1",
  en: "1, or −1 for an indicator of which less is better (`indicators`)",
};

const spreading: Detail = {
  of: "spreading",
  title: { zh: "改革的推广", en: "How a reform spreads" },
  stages: [
    {
      zh: "`adoptedAt` 按改革 × 乡镇记从哪天起施行，−1 为尚未；一经写定不再改。“开始”：给一批乡镇和一个日子，只对尚未开始的写上该日；一个都没有就不记事件；among 为 counties 的记一个事件（乡镇 −1），为 townships 的每乡镇一个；事件的日子为该日，改革号为其序号，类别 pioneer、adopt 或 mandate，数量为所见的领先幅度（先行与一律推行为 0）。",
      en: "`adoptedAt` holds, by reform and township, the day from which it holds, −1 for not yet; once written it stays. To begin: given townships and a day, only those that have not begun get the day; where there is none no event is logged; among counties one event is logged (township −1), among townships one for each; its day is that day, its reform the index, its kind pioneer, adopt or mandate, its amount the lead that was seen (0 for pioneers and mandates).",
    },
    {
      zh: "每天早上轮到这项改革时（`tick` 不小于 until 则不做）：选中的乡镇在 among 为 counties 时是全县乡镇，否则是 where 今天选中的乡镇。`tick` 等于首日：其中的先行者从今天开始（pioneer）。`tick` 等于一律推行之日：全部从今天开始（mandate）。先行者：写名字的按名字或代码；写 share 的取前 max(1, round(share × 总数)) 个（share 为 0 则没有），按文件里县或乡镇的次序，乡镇按本县全部乡镇数；among 为 counties 时先行的县即其全部乡镇。",
      en: "Each morning at its turn (not where `tick` is not below until): the townships are all of the county with among counties, else those that where chooses today. `tick` equal to the first day: the pioneers among them begin today (pioneer). `tick` equal to the day of the mandate: all begin today (mandate). Pioneers: by name or code where names are given; with share the first max(1, round(share × number)) (none with share 0), in the order of counties or townships in the document, for townships of all those of the county; among counties a pioneering county is all its townships.",
    },
    {
      zh: "各批：`adoptedAt` 相同（不小于 0）的乡镇为一批，由早到晚。一批当作一项改革：首日为其开始之日，until、every、条件、序号不变；选中的乡镇是 where 今天选中的且属该批的；改变与控制器按该批的首日另作一份（同一首日只作一次，其内部记忆各批分开）；事项与任务照 where。",
      en: "Cohorts: townships with the same `adoptedAt` (not below 0), from early to late. A cohort counts as a reform: its first day is that on which it began, until, every, condition and index are the same; its townships are those chosen by where today that belong to it; changes and controllers are made anew for its first day (once for each such day; what they remember is kept apart); matters and orders are those of where.",
    },
    {
      zh: "别人上月好出多少：自己尚未开始的才看。先行者须已整整施行了刚结束的这个月：`adoptedAt` 不小于 0 且不大于 `tick` + 1 − 21。对看得见的每个先行者求 `lead`；look 为 best 取最大，为 mean 取平均（从 0 起按次序加，÷ 个数）；没有先行者则不开始。大于 margin 的，从 `tick` + 1 起开始。所有人看的是同一个月、同一晚动手之前的状态。看的是哪一晚：`tick` + 1 − 首日 大于 0，且被 every（月）× 21 整除；every 为 0 的从不看。",
      en: "By how much others did better: looked at only by those who have not begun. A pioneer must have lived all of the month that has just closed under the reform: `adoptedAt` not below 0 and not above `tick` + 1 − 21. For each pioneer in sight there is a `lead`; look best takes the greatest, mean the mean (summed from 0 in order, ÷ how many); without pioneers nobody begins. Where it is greater than margin, one begins from `tick` + 1. All look at the same month and at the state before anybody acts that evening. On which evenings: `tick` + 1 − first day is above 0 and divisible by every (of the spread, in months) × 21; never with every 0.",
      rules: [
        {
          name: "lead",
          is: "sign * (example - value)",
          symbols: { sign, example, value },
          source: "P17, direction only",
        },
      ],
    },
  ],
};

const imitation: Detail = {
  of: "imitation",
  stages: [
    {
      zh: "每月最后一天，在日终之后（本月指标已算出）运行，是一天的最后一步；开关 `imitation` 关则什么也不做。不抽签。",
      en: "On the last day of each month, after the closing of the day (the month's indicators are there), the last step of a day; nothing with switch `imitation` off. No draw.",
    },
    {
      zh: "按日程次序逐项改革：只做 among 为 townships、`tick` + 1 小于 until、今晚正是看的一晚的（见 `spreading`）。where 今天选中的乡镇互相看（不选中的既不看也不被看，自己除外的先行者都看得见）：值为 `lastMonth` 中 by 所指的指标。按乡镇次序，要开始的逐个写 `adoptedAt` = `tick` + 1，事件 adopt，数量为领先幅度。县与县之间的另见 `countyImitation`。",
      en: "Reform by reform in the program's order: only those with among townships, `tick` + 1 below until, and on whose evening to look this is (see `spreading`). The townships that where chooses today look at one another (the others neither look nor are looked at; every pioneer is in sight): the value is the indicator by of `lastMonth`. In the order of townships those who begin get `adoptedAt` = `tick` + 1, event adopt, amount the lead. Between counties see `countyImitation`.",
    },
  ],
};

export const spreadings: readonly Detail[] = [spreading, imitation];
