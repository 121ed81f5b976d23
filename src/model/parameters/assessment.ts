/** What the rules of assessment do: how many, with vetoes, rewards, pay, assessment from below, blame on handlers. */
import { parameter } from "./parameter.ts";

export const assessmentParameters = {
  countPressure: parameter([0.5, 0, 1], "index", "考核数量对压力的弹性", "Elasticity of pressure in the number of assessments", "assumed", "P40, direction only"),
  vetoPressure: parameter([0.3, 0, 1], "share", "一票否决推高的压力", "Pressure added by vetoes on everything", "assumed", "F23, direction only"),
  vetoSanction: parameter([10, 0, 40], "count", "一次一票否决的问责份量", "Penalties of a veto", "assumed", "F23, direction only"),
  rewardEffort: parameter([0.03, 0, 0.1], "share", "奖励激发的干劲", "Effort added when all penalty has become reward", "assumed", "P47, direction only"),
  rewardCost: parameter([0.02, 0, 0.1], "share", "奖励经费占工资", "Cost of rewards, as a share of pay", "assumed", "P47, magnitude"),
  reverseEffect: parameter([0.3, 0, 0.6], "share", "反向考核对部门的约束", "Pushing down, amplification and demand for traces prevented by assessment from below", "assumed", "P40, direction only"),
  handlerFear: parameter([0.5, 0, 1], "ratio", "责任到人加重的畏责", "Fear added when sanctions fall on handlers", "assumed", "F31, direction only"),
  handlerTurnover: parameter([0.15, 0, 0.4], "perYear", "责任到人引起的离职", "Turnover added by full fear when sanctions fall on handlers", "assumed", "F31, direction only"),
  payEffort: parameter([0.3, 0, 1], "ratio", "激励对干劲", "Effort added by incentives of one pay", "assumed", "P49, direction only"),
  payStay: parameter([1.5, 0, 4], "ratio", "激励减少的离职", "Turnover prevented by incentives of one pay", "assumed", "P49, direction only"),
} as const;
