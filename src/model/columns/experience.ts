/** What citizens live through. */
import { unit } from "../parameters/parameter.ts";
import { cases, stock } from "./column.ts";

const { count, ratio, share } = unit;

export const experienceColumns = {
  satisfaction: stock("township", "满意度", "Satisfaction", share),
  reportedSatisfaction: stock("township", "上报满意度", "Reported satisfaction", share),
  expectation: stock("township", "期望", "Expectation", share),
  owedToWaits: stock("township", "满意度中由等待来的", "Satisfaction owed to waits", share),
  owedToInformation: stock("township", "满意度中由知情来的", "Satisfaction owed to information", share),
  owedToVisits: stock("township", "满意度中由跑动来的", "Satisfaction owed to visits", share),
  owedToErrors: stock("township", "满意度中由差错来的", "Satisfaction owed to errors", share),
  owedToCloseness: stock(
    "township",
    "满意度中由参与和贴近实情来的",
    "Satisfaction owed to taking part and local knowledge",
    share,
  ),
  owedToExpectation: stock("township", "满意度中由期望来的", "Satisfaction owed to expectation", share),
  waitLogs: stock("township", "本周等待对数和", "Sum of log waits against the reference this week", ratio),
  weekVisits: stock("township", "本周跑动差", "Visits against the reference this week", count),
  weekErrors: stock("township", "本周差错", "Errors this week", cases),
  weekDecisions: stock("township", "本周决定数", "Decisions this week", cases),
  weekFinished: stock("township", "本周办结", "Finished this week", cases),
} as const;
