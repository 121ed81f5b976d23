/** Standing institutions of a township: who is away, whose money it is, who helps, who looks, who is heard. */
import { unit } from "../parameters/parameter.ts";
import { date, flag, mark, people, stock, tick } from "./column.ts";

const { hour, share } = unit;

export const institutionsColumns = {
  secondedSet: stock(
    "township",
    "借调比例（已定，-1 为随参数）",
    "Secondment as set (-1 = the parameter)",
    share,
  ),
  blockGrant: stock("township", "切块下达的经费份额", "Share of the money that comes as a block", share),
  ownMoney: stock("township", "自有财力（折工时）", "Own revenue, as the daily hours it pays for", hour),
  ownTarget: stock("township", "自有财力上限（折工时）", "Own revenue that it grows to", hour),
  ownStep: stock("township", "自有财力每周增量（折工时）", "Own revenue added a week", hour),
  gridWorkers: stock("township", "专职网格员", "Paid grid workers", people),
  coproduced: stock(
    "township",
    "村社分担份额（已定，-1 为随参数）",
    "Simple work carried by villages and volunteers, as set (-1 = the parameter)",
    share,
  ),
  decisionSupport: stock("township", "辅助决策覆盖", "Decisions with support", share),
  transparency: stock("township", "过程公开程度", "Openness of the process", share),
  auditShare: stock("township", "每年抽审份额", "Share of decisions audited in a year", share),
  monitored: mark("township", "风险闭环", "Risks watched and answered at once", flag),
  councilFrom: date("township", "议事会开始日", "Day the residents' council began (-1 = none)", tick),
} as const;
