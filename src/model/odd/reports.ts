/** Reports in full: what each township tells of its day beside what is true (two books). */
import type { Detail } from "./detail.ts";

export const reports: Detail = {
  of: "twoBooks",
  title: { zh: "两本账", en: "Two books" },
  symbols: {
    reportedOnTime: { zh: "上报的按期办结", en: "on time as reported" },
    reportedErrors: { zh: "上报的差错", en: "errors as reported" },
    reportedPaperwork: { zh: "上报的文会痕考工时", en: "paperwork as reported" },
    reportedBacklog: { zh: "上报的积压", en: "backlog as reported" },
    gapResidents: { zh: "上报与真实之差，乘人口", en: "report gap times residents" },
    hiddenResidents: { zh: "瞒报率，乘人口", en: "hidden share times residents" },
  },
  stages: [
    {
      zh: "报告只写进日终的累计，对当天的办事毫无影响；用的是日终时的列。`concealment` 开关关闭时 `hidden` 为 0、`toldPapers` 为 1。",
      en: "Reports go into the sums of the day's closing only and change nothing of what is done; they go by the columns as they stand then. With the switch `concealment` off `hidden` is 0 and `toldPapers` 1.",
      rules: [
        {
          name: "hidden",
          is: "concealment * pressure * (1 - supervision)",
          source: "M17",
        },
        {
          name: "toldPapers",
          is: "(1 - hidden) * (paperworkShare > 0 ? min(1, paperworkReported / paperworkShare) : 1)",
          source: "F19",
        },
      ],
    },
    {
      zh: "每镇每天加到累计里的：`gapResidents` 加 `(reportedSatisfaction - satisfaction) * population`；`hiddenResidents` 加 `hidden * population`；`reportedOnTime` 加 `onTime + hidden * (completed - onTime)`；`reportedErrors` 加 `(1 - hidden) * errors`；`reportedPaperwork` 加 `toldPapers` 乘用途 `paperwork` 的 `byUse`；`reportedBacklog` 加 `1 - hidden` 乘（五个 `SERVICE` 的件数加 `deskQueued`）。",
      en: "What each township and day adds to the sums: `gapResidents` takes `(reportedSatisfaction - satisfaction) * population`; `hiddenResidents` `hidden * population`; `reportedOnTime` `onTime + hidden * (completed - onTime)`; `reportedErrors` `(1 - hidden) * errors`; `reportedPaperwork` `toldPapers` times `byUse` of `paperwork`; `reportedBacklog` `1 - hidden` times (the cases in the five `SERVICE` plus `deskQueued`).",
    },
  ],
};
