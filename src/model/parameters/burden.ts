/** What trimming meetings, papers and traces saves, what too little coordination costs, and what a lower standard does. */
import { parameter } from "./parameter.ts";

export const burdenParameters = {
  meetingsPart: parameter([0.35, 0.1, 0.6], "share", "会议占文会痕考耗时", "Meetings' part of the paperwork share", "assumed", "P41, magnitude"),
  documentsPart: parameter([0.2, 0.05, 0.4], "share", "文件占文会痕考耗时", "Documents' part of the paperwork share", "assumed", "P41, magnitude"),
  reportsPart: parameter([0.2, 0.05, 0.4], "share", "报表材料占文会痕考耗时", "Reports' part of the paperwork share", "assumed", "P43, magnitude"),
  tracesPart: parameter([0.25, 0.05, 0.4], "share", "留痕占文会痕考耗时", "Traces' part of the paperwork share", "assumed", "P42, magnitude"),
  meetingsNeeded: parameter([0.6, 0.2, 1], "share", "工作衔接所需的会议", "Share of present meetings that coordination needs", "assumed", "F21; P41 cut to .565"),
  lagError: parameter([0.8, 0, 2], "logit", "信息滞后对差错", "Error when nobody meets any more", "assumed", "F21, direction only"),
  lagRework: parameter([0.3, 0, 1], "share", "信息滞后的任务返工", "Orders redone when nobody meets any more", "assumed", "F21, direction only"),
  standardError: parameter([2, 0.5, 4], "logit", "降标准对差错", "Error per unit of standard given up", "assumed", "F22, direction; size as for skill (M05)"),
  printCost: parameter([20000, 2000, 40000], "yuan", "一村一年印刷制牌费", "Printing and plaques, a village and year", "illustrative", "P44"),
} as const;
