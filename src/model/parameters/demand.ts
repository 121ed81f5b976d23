/** What comes in: citizens' cases, orders from above, and what makes people give up or complain. */
import { parameter } from "./parameter.ts";

export const demandParameters = {
  demand: parameter([1, 0.2, 3], "ratio", "诉求总量倍数", "Demand multiplier", "assumed", "model.md 3.2 (17)"),
  seasonAmplitude: parameter([0.1, 0, 0.4], "share", "季节幅度", "Seasonal amplitude", "assumed", "convention"),
  inducedDemand: parameter([0.5, 0, 0.5], "share", "渠道畅通诱发的诉求", "Demand induced by openness", "administrative", "M28: Beijing 2020 hotline inflow +55 % y/y"),
  ordersShare: parameter([0.4, 0.2, 0.6], "share", "交办任务占基线工时", "Orders' share of baseline hours", "assumed", "evidence.md 7"),
  escalation: parameter([0.15, 0.05, 0.35], "share", "层层加码系数（每级）", "Amplification per tier", "published", "M16: Li, Liu, Weng, Zhou 2019; F24"),
  abandonRate: parameter([0.03, 0.01, 0.1], "perWeek", "放弃办理的强度", "Abandonment hazard", "published", "M02: Erlang-A (Garnett, Mandelbaum, Reiman 2002)"),
  abandonAfter: parameter([15, 5, 30], "day", "开始有人放弃的等待", "Wait after which people give up", "assumed", "M02"),
  abandonMax: parameter([0.2, 0.05, 0.5], "perWeek", "放弃强度上限", "Cap of the abandonment hazard", "assumed", "M02"),
  petitionShare: parameter([0.4, 0, 1], "share", "放弃后转为信访的份额", "Share of those who give up that petition", "assumed", "M02"),
  complaintBase: parameter([0.03, 0.005, 0.1], "share", "基础投诉率", "Base complaint probability", "assumed", "M27: the level is not in the sources"),
  complaintErrors: parameter([0.23, 0.1, 0.4], "share", "投诉中由差错引起的份额", "Share of complaints driven by errors", "illustrative", "M27, SF03 algebra"),
  complaintErrorBase: parameter([0.15, 0.05, 0.3], "share", "投诉关系的参照差错率", "Error rate at which that share holds", "illustrative", "M27, SF03"),
  complaintWait: parameter([0.5, 0, 1], "ratio", "久拖引起的投诉", "Complaints from long waits", "assumed", "M27"),
  complaintWaitFrom: parameter([15, 5, 40], "day", "久拖的起点", "Wait from which it breeds complaints", "assumed", "M27"),
  complaintWork: parameter([1, 0.3, 4], "hour", "处理一件投诉的工时", "Hours to answer a complaint", "assumed", "convention"),
} as const;
