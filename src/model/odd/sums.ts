/** The sums of a day: what is added up, each from columns; every indicator is a ratio of them. */
import type { Rule } from "./detail.ts";

const text = (zh: string, en: string) => ({ zh, en });
const residents = text("该乡镇人口", "residents of the township");
const casesWaiting = text(
  "本乡镇五个办理队列（简单、普通、三个领域的专业）里的件数之和",
  "cases in the township's five queues for hands (simple, ordinary, specialist of each domain)",
);
const papers = text("`byUse` 中文会痕考一项", "`byUse` of paperwork");
const rule = (name: string, is: string, symbols?: Rule["symbols"]): Rule => ({
  name,
  is,
  ...(symbols ? { symbols } : {}),
  source: "model.md 3.2",
});

/** What reports leave out, as all reported sums need it. */
export const gloss: readonly Rule[] = [
  {
    name: "hidden",
    is: "concealed * pressure * (1 - supervision)",
    symbols: {
      concealed: text(
        "参数 `concealment`；关闭同名开关时为 0",
        "the parameter `concealment`; 0 with the switch off",
      ),
    },
    source: "M17",
  },
  {
    name: "papersTold",
    is: "(1 - hidden) * (mayHide and paperworkShare > 0 ? min(1, paperworkReported / paperworkShare) : 1)",
    symbols: {
      mayHide: text("开关 `concealment` 开为 1，关为 0", "1 with the switch `concealment` on, 0 with it off"),
    },
    source: "F19",
  },
];

/** A township's day, in the order in which it is kept after the flows. */
export const levelSums: readonly Rule[] = [
  rule("unitDays", "1"),
  rule("residentDays", "residents", { residents }),
  rule("staffDays", "staff"),
  rule("backlogCases", "casesWaiting + deskQueued", { casesWaiting }),
  rule("departmentLoadUnits", "askedAbove / secondsAbove", {
    askedAbove: text(
      "三个部门 `deskDemand` 按序之和",
      "`deskDemand` of the three departments, added in order",
    ),
    secondsAbove: text(
      "三个部门 `deskSeconds` 按序之和",
      "`deskSeconds` of the three departments, added in order",
    ),
  }),
  rule("inHandCases", "inHand"),
  rule("waitingSeconds", "secondsWaiting", {
    secondsWaiting: text("`waiting` 各来源按序之和", "`waiting` over all origins, added in order"),
  }),
  rule("normalSeconds", "normalHours"),
  rule("satisfactionResidents", "satisfaction * residents"),
  rule("reportedResidents", "reportedSatisfaction * residents"),
  rule("gapResidents", "(reportedSatisfaction - satisfaction) * residents"),
  rule("hiddenResidents", "hidden * residents"),
  rule("reportedOnTime", "onTime + hidden * (completed - onTime)"),
  rule("reportedErrors", "(1 - hidden) * errors"),
  rule("reportedPaperwork", "papersTold * paperSeconds", { paperSeconds: papers }),
  rule("reportedBacklog", "(1 - hidden) * (casesWaiting + deskQueued)"),
  rule("waitsResidents", "owedToWaits * residents"),
  rule("informationResidents", "owedToInformation * residents"),
  rule("visitsResidents", "owedToVisits * residents"),
  rule("errorsResidents", "owedToErrors * residents"),
  rule("closenessResidents", "owedToCloseness * residents"),
  rule("expectationResidents", "owedToExpectation * residents"),
  rule("burnoutStaff", "burnout * staff"),
  rule("effortStaff", "effort * staff"),
  rule("idleSeconds", "secondsIdle", { secondsIdle: text("`byUse` 中空闲一项", "`byUse` of idle time") }),
  rule("workedSeconds", "regularSeconds + extraSeconds"),
  rule("paperworkSeconds", "paperSeconds"),
  rule("dutySeconds", "assignedHours * 3600"),
  rule("readinessUnits", "readiness"),
  rule("movedPowers", "moved", {
    moved: text(
      "`basis` > 0 且 `movedAt` ≥ 0 的事项数",
      "number of matters with `basis` > 0 and `movedAt` ≥ 0",
    ),
  }),
  rule("operatedPowers", "operated", {
    operated: text("其中 `operable` 为 1 的", "those of them with `operable` 1"),
  }),
  rule("skillWork", "practisedSkill", {
    practisedSkill: text(
      "对 `basis` > 0 且 `operable` 的事项按序相加：（每日件数 × 每件秒数）× `skill`",
      "over the matters with `basis` > 0 and `operable`, in order: (cases a day × seconds of a case) × `skill`",
    ),
  }),
  rule("practisedWork", "practised", {
    practised: text(
      "对同样的事项相加：每日件数 × 每件秒数",
      "over the same matters: cases a day × seconds of a case",
    ),
  }),
  rule("gapUnits", "authorityGap"),
  rule("loadUnits", "load"),
  rule("moneyUnits", "money"),
];
