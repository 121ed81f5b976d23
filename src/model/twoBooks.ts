/** 两本账: the indicators of what is reported, each beside the true one that it is the twin of, and the gap (M17, F19). */
import { type IndicatorSpec, ratio } from "./indicator.ts";

const share = ["", ""] as const;
const neutral = { better: "none", percent: true } as const;
const low = { better: "lower", percent: true } as const;

export const twoBooks = {
  reportedOnTimeShare: ratio(
    ["上报按期办结率", "Reported on time"],
    share,
    "reportedOnTime",
    "completed",
    [
      "上报的按期办结率：逾期的有一部分报成按期",
      "On-time share as reported: some of the late are told as on time",
    ],
    { ...neutral, empty: 1 },
  ),
  reportedErrorRate: ratio(
    ["上报差错率", "Reported error rate"],
    share,
    "reportedErrors",
    "decisions",
    ["上报的差错率：差错有一部分不报", "Error rate as reported: some errors are left out"],
    neutral,
  ),
  reportedPaperworkShare: ratio(
    ["上报形式主义耗时", "Reported paperwork share"],
    share,
    "reportedPaperwork",
    "workedSeconds",
    [
      "上报的文会痕考占工时：数字上的减负，实际照旧（新形式主义）",
      "Paperwork as reported: relieved in the figures, not in the hours (new formalism)",
    ],
    neutral,
  ),
  reportedBacklog: ratio(
    ["上报积压", "Reported backlog"],
    ["件/乡镇", "cases per township"],
    "reportedBacklog",
    "unitDays",
    ["上报的积压：等人办的件有一部分不报", "Backlog as reported: some waiting cases are left out"],
    { better: "none" },
  ),
  reportGap: ratio(
    ["上报与真实之差", "Report gap"],
    share,
    "gapResidents",
    "residentDays",
    ["上报满意度减真实满意度，按人口加权", "Reported less true satisfaction, weighted by residents"],
    low,
  ),
  hiddenShare: ratio(
    ["瞒报率", "Hidden share"],
    share,
    "hiddenResidents",
    "residentDays",
    [
      "不如意之处（不满意、逾期、差错、文会、积压）有多少没有上报，各指标同一比率，按人口加权",
      "How much of what is amiss (dissatisfaction, lateness, errors, papers, backlog) reports leave out; one share for all, weighted by residents",
    ],
    low,
  ),
} as const satisfies Record<string, IndicatorSpec>;

/** Every reported indicator and the true one beside it, in the order of showing. */
export const twins = [
  ["satisfaction", "reportedSatisfaction"],
  ["onTimeShare", "reportedOnTimeShare"],
  ["errorRate", "reportedErrorRate"],
  ["paperworkShare", "reportedPaperworkShare"],
  ["backlog", "reportedBacklog"],
] as const;
