/** What citizens live through. */
import { unit } from "../parameters/parameter.ts";
import { cases, stock } from "./column.ts";

const { count, ratio, share } = unit;

export const experienceColumns = {
  satisfaction: stock("township", "满意度", "Satisfaction", share),
  reportedSatisfaction: stock("township", "上报满意度", "Reported satisfaction", share),
  expectation: stock("township", "期望", "Expectation", share),
  waitLogs: stock("township", "本周等待对数和", "Sum of log waits against the reference this week", ratio),
  weekVisits: stock("township", "本周跑动差", "Visits against the reference this week", count),
  weekErrors: stock("township", "本周差错", "Errors this week", cases),
  weekDecisions: stock("township", "本周决定数", "Decisions this week", cases),
  weekFinished: stock("township", "本周办结", "Finished this week", cases),
} as const;
