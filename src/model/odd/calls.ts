/** Calls in full: the ledger of what stood before those who waited for hands. */
import type { Detail } from "./detail.ts";

export const calls: Detail = {
  of: "calls",
  title: { zh: "等人手的账", en: "Calls on a township's hours" },
  stages: [
    {
      zh: "只为把两次运行之差分到各渠道而记，对当天的办事毫无影响；每镇每天日终一次。来源归入的项：`own`、`intake` 归 own；`transferred` 归 moved；`petition`、`complaint` 归 answers；三个任务来源归 orders；`offload`、`rework`、`paperwork`、`systems`、`money`、`strain`、`training` 各归同名的项；`idle` 不归任何项。",
      en: "Kept only so that the difference of two runs can be split into channels; it changes nothing of what is done. Once a day for each township, at its close. Origins belong to these calls: `own` and `intake` to own; `transferred` to moved; `petition` and `complaint` to answers; the three origins of orders to orders; `offload`, `rework`, `paperwork`, `systems`, `money`, `strain` and `training` to the call of their name; `idle` to none.",
    },
    {
      zh: "按来源的序号，跳过 `idle`：所归的项加 `came`；项 skill 加 `gapSeconds`；项 abandoned 减 `droppedSeconds`。来源归入 own、moved、offload、orders、rework、answers 的，其 `byOrigin` 计入 `worked`。每一段日子的第一天，项 carried 再加前一天日终时全部来源的 `waiting` 之和。",
      en: "Over the origins in index order, `idle` left out: the call takes `came`; the call skill takes `gapSeconds`; the call abandoned loses `droppedSeconds`. Where the origin belongs to own, moved, offload, orders, rework or answers its `byOrigin` counts in `worked`. On the first day of each stretch of days the call carried also takes the `waiting` of all origins at the end of the day before.",
      rules: [
        {
          name: "came",
          is: "byOrigin + waiting - before + droppedSeconds - gapSeconds",
          symbols: {
            before: {
              zh: "前一天日终时该来源的待办秒数",
              en: "seconds of the origin that waited the evening before",
            },
          },
          source: "convention",
        },
      ],
    },
    {
      zh: "`overtime` 打开时，strain 中属于长时间工作的部分移给加班：项 strain 减 `tired`，项 overtime 加 `tired`；关闭时 `tired` 为 0。用在办事上的秒数加 `worked + tired`。",
      en: "With `overtime` on, what of the strain is due to long hours moves to overtime: the call strain loses `tired` and the call overtime takes it; with it off `tired` is 0. The hours spent on work take `worked + tired`.",
      rules: [
        {
          name: "lessYield",
          is: "1 - (overtimeHours <= overtimeFull ? overtimeHours : overtimeFull + overtimeYield * (overtimeHours - overtimeFull)) / overtimeHours",
          symbols: {
            overtimeHours: {
              zh: "工作时长对正常时长（见有效工时）",
              en: "hours worked over regular hours (see capacity)",
            },
          },
          source: "M04",
        },
        {
          name: "tired",
          is: "min(lost, (worked + lost) * lessYield)",
          symbols: {
            lost: { zh: "今日用途 strain 的 byUse", en: "today's byUse of strain" },
            worked: { zh: "今日用在办事上的秒数", en: "seconds worked today" },
          },
          source: "M04",
        },
      ],
    },
    {
      zh: "人给的工时记为负：`present` 是在场人员除以 `staff`（`staff` 为 0 时为 0）；项 staff 减 `regularSeconds + missing`，项 turnover 加 `missing`，项 overtime 减 `extraSeconds`。等人手的天数加 `waits` 中的 `staff`。",
      en: "What people give is negative: `present` is those there over `staff` (0 where `staff` is 0); the call staff loses `regularSeconds + missing`, the call turnover takes `missing`, the call overtime loses `extraSeconds`. The days waited for hands take the `waits` of `staff`.",
      rules: [
        {
          name: "missing",
          is: "vacant * present * hoursPerDay * 3600",
          symbols: {
            vacant: { zh: "本镇待补人员之和", en: "sum of the hires on their way to the township" },
            present: { zh: "在岗人员中在场的份额", en: "share of the staff that is there" },
          },
          source: "convention",
        },
      ],
    },
    {
      zh: "因此，一段日子里全部各项之和，等于期末全部来源的 `waiting` 减去其间的空闲工时。",
      en: "So all calls of a stretch of days add up to the `waiting` of all origins at its end less the idle hours in it.",
    },
  ],
};
