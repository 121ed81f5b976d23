/** What citizens live through and what is reported of it. */
import { parameter } from "./parameter.ts";

export const experienceParameters = {
  satisfactionBase: parameter([0.68, 0.5, 0.9], "share", "基线满意度", "Satisfaction at the baseline", "illustrative", "C03"),
  satisfactionWait: parameter([0.8, 0.5, 1.1], "logit", "等待对满意度", "Satisfaction per log of time", "illustrative", "M24, SF06"),
  satisfactionVisits: parameter([0.09, 0, 0.2], "logit", "跑动对满意度", "Satisfaction per visit", "illustrative", "M24, SF06"),
  satisfactionErrors: parameter([1, 0.5, 3], "logit", "差错对满意度", "Satisfaction per unit of error rate", "assumed", "M24"),
  satisfactionExpectation: parameter([1, 0, 2], "logit", "落差对满意度", "Satisfaction per unit of disconfirmation", "published", "M24: Zhang et al. 2022, size assumed"),
  lossAversion: parameter([2, 1, 3], "ratio", "失望加倍", "Weight of losses against gains", "published", "M24: Kahneman, Tversky 1979; Olsen 2015"),
  satisfactionSpeed: parameter([0.15, 0.05, 0.5], "perWeek", "满意度调整速度", "Adjustment of satisfaction", "assumed", "M24"),
  expectationUp: parameter([0.02, 0, 0.1], "perWeek", "期望上调速度", "Rise of expectation", "assumed", "M25: Oliver 1980"),
  expectationDown: parameter([0.01, 0, 0.1], "perWeek", "期望下调速度", "Fall of expectation", "assumed", "M25"),
  waitingPsychology: parameter([0.3, 0.1, 0.5], "share", "不知进度时觉得更久", "Longer felt wait without information", "assumed", "M26: Maister 1985"),
  visitsLocal: parameter([0.3, 0, 1], "count", "就地办结的跑动次数", "Visits when settled locally", "illustrative", "M23, SF06"),
  visitsAbove: parameter([2.8, 1, 6], "count", "上级办理的跑动次数", "Visits when decided above", "illustrative", "M23, SF06"),
  concealment: parameter([0.5, 0.2, 0.8], "share", "上报的美化", "Gloss on reported figures", "published", "M17: Zhou 2010, size assumed"),
  travelCost: parameter([60, 10, 300], "yuan", "一次跑动的花费", "Citizen's cost of a visit", "assumed", "M23"),
  waitCost: parameter([20, 0, 200], "yuan", "等待一天的花费", "Citizen's cost of a day of waiting", "assumed", "M23"),
} as const;
