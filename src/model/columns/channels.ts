/** What is kept only so that a difference can be split into channels; nothing of the day depends on it. */
import { unit } from "../parameters/parameter.ts";
import { flow, seconds, stock } from "./column.ts";

const { share } = unit;

export const channelsColumns = {
  gapSeconds: flow(
    "origin",
    "能力不足多出的工作（按来源）",
    "Work that missing skill adds, by origin",
    seconds,
  ),
  droppedSeconds: flow(
    "origin",
    "放弃者撤走的工作（按来源）",
    "Work taken off by those who gave up, by origin",
    seconds,
  ),
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
} as const;
