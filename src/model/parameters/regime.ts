/** How hard the county assesses, what money does, and what things cost. */
import { parameter } from "./parameter.ts";

export const regimeParameters = {
  pressure: parameter([0.5, 0, 1], "share", "考核问责压力", "Assessment pressure", "assumed", "M13, M15–M17"),
  ordersWeight: parameter([1, 0, 2], "index", "交办任务的考核权重", "Weight of orders in the assessment", "assumed", "M14"),
  rankingShare: parameter([0.2, 0, 0.5], "share", "排名末位被问责的份额", "Share at the bottom that is sanctioned", "assumed", "F23, direction only"),
  rankingSanction: parameter([2, 0, 20], "count", "一次末位问责的份量", "Penalties of being at the bottom", "assumed", "F23"),
  incidentSanction: parameter([3, 0, 20], "count", "一起事故的问责份量", "Penalties of an incident", "assumed", "F15, F31"),
  lateSanction: parameter([0.02, 0, 1], "count", "一项任务逾期的问责份量", "Penalties of a late order", "assumed", "F23"),
  complaintSanction: parameter([0.1, 0, 1], "count", "一件投诉的问责份量", "Penalties of a complaint", "assumed", "F15"),
  peerSharing: parameter([0.02, 0, 0.2], "perMonth", "向同行学习", "Skill learnt from the best peer", "assumed", "direction only"),
  campaignCut: parameter([0.35, 0.25, 0.5], "share", "专项减负的降幅", "Cut of a burden campaign", "assumed", "M35"),
  campaignWeeks: parameter([13, 4, 52], "week", "专项减负的时长", "Length of a campaign", "assumed", "M35"),
  reboundShare: parameter([0.58, 0.54, 0.62], "share", "减负成果的回潮份额", "Share of the gain that rebounds", "published", "M35: Karplus, Wu 2023 (analogue)"),
  reboundHalfLife: parameter([8, 4, 16], "week", "回潮的半程", "Half-life of the rebound", "assumed", "M35"),
  reboundStructure: parameter([0.8, 0, 1], "share", "结构改善抑制回潮", "Rebound prevented by closing the authority gap", "assumed", "model.md 3.2 (16)"),
  staffCost: parameter([120000, 60000, 300000], "yuan", "一名干部年成本", "Yearly cost of one person", "assumed", "evidence.md 6: about 10 million a township"),
  runningCost: parameter([60, 5, 500], "yuan", "单位工时运行经费", "Running money per hour of duty", "assumed", "evidence.md 6"),
  courseCost: parameter([3000, 500, 20000], "yuan", "一人一次培训费", "Cost of a course for one person", "assumed", "convention"),
  systemsCost: parameter([300000, 20000, 3000000], "yuan", "一乡镇系统连通费", "Cost of connecting one township", "assumed", "P29, magnitude"),
  equipmentCost: parameter([200000, 20000, 2000000], "yuan", "一乡镇装备补齐费", "Cost of equipping one township", "assumed", "P29, magnitude"),
} as const;
