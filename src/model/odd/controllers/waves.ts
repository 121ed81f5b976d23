/** The controllers that go by a date or in waves: count-driven, campaign, pilot. */
import type { Detail } from "../detail.ts";

export const waves: readonly Detail[] = [
  {
    of: "countDriven",
    stages: [
      {
        zh: "每月：应放数 = `dueBy`，轮次为从 0 数的月数，目标为“target”，期限为“months”。事项按“by”排序（全部事项，次序同 `where` 一章），逐乡镇取其中在选定范围内且 `basis` 为 0 的前 max(0, 应放数 − `programNext`) 项；没有则到下一乡镇。`programNext` 加上项数；送随行资源；移交。放下去又收回的仍算已放。不记为本改革所备。",
        en: "Every month: due = `dueBy` with the months gone as round, “target” as target and “months” as term. All matters are ranked by “by” (the order of the chapter `where`); township by township the first max(0, due − `programNext`) of them that are among the chosen ones and have `basis` 0; where there are none, on to the next township. `programNext` grows by their number; what goes along is sent; they are moved. What is taken back later still counts. Nothing is marked as this reform's.",
        rules: [
          {
            name: "dueBy",
            is: "ceil(dueTarget * min(dueMonths, dueRound + 1) / dueMonths)",
            symbols: {
              dueTarget: { zh: "目标项数", en: "matters by the end" },
              dueMonths: { zh: "期限，月", en: "term, months" },
              dueRound: { zh: "轮次，从 0 数", en: "round, from 0" },
            },
            source: "F11",
          },
        ],
      },
    ],
  },
  {
    of: "campaign",
    kind: "controller",
    stages: [
      {
        zh: "每月逐乡镇，n 为 `programNext` 现值。n < “months”：一波；否则：消退。",
        en: "Every month township by township, with n the present `programNext`: below “months” a wave, else the ebb.",
      },
      {
        zh: "一波：n 为 0 时先督查：`supervisionSet` 已不低于“checks”则不作；否则交付包裹 endChecks（份额“checks”，数量 `supervisionSet` 现值，“months”个月后），再把 `supervisionSet` 写为“checks”。`programNext` 写 n + 1。选出事项，共 L 项；已办 D = 其中 `preparedBy` 为本改革的项数；原有 H = 其中 `basis` > 0 的项数 − D。应放数同 countDriven（ceil(目标 × min(期限, 轮次 + 1) ÷ 期限)），轮次 n，目标 = “target” ×(L − H) 四舍五入，期限“months”。取 `basis` 为 0 的前 max(0, 应放数 − D) 项：送随行资源，移交（承接门槛一律当作关闭：放下即开展），再逐项记为本改革所备。没有一项时也照走一遍（移交会重算权责）。",
        en: "A wave: where n is 0, first the checks: nothing where `supervisionSet` is “checks” or more; else a parcel endChecks is handed over (share “checks”, amount the present `supervisionSet`, after “months” months) and `supervisionSet` becomes “checks”. `programNext` becomes n + 1. The matters are chosen, L of them; D of these have `preparedBy` this reform; H = those with `basis` > 0, less D. Due is as in countDriven (ceil(target × min(term, round + 1) ÷ term)) with round n, target “target” × (L − H) rounded, and term “months”. Of those with `basis` 0 the first max(0, due − D): what goes along is sent, they are moved (with the readiness gate taken as off: what moves is exercised), and each is marked as this reform's. It is all gone through even for none, which measures authority anew.",
      },
      {
        zh: "消退：k = n − “months”，`programNext` 写 n + 1。所得为选定事项中 `preparedBy` 为本改革且 `movedAt` ≥ 0 的。k 为 0 且“gate”为真：对所得逐项 `gated` 写 1 并当场核一次承接门槛（`holding`）。“lapse”不为 0 且 k = “lapse”：所得中 `operable` 为 0 的一并收回（`takingBack`），方式 return，在办件留在原处。",
        en: "The ebb: k = n − “months”; `programNext` becomes n + 1. Won are the chosen matters with `preparedBy` this reform and `movedAt` ≥ 0. Where k is 0 and “gate” is true, for each in turn `gated` becomes 1 and its gate is reviewed at once (`holding`). Where “lapse” is not 0 and k = “lapse”, those of the won with `operable` 0 are taken back together (`takingBack`) by way of return, cases in hand staying.",
      },
      {
        zh: "包裹 endChecks 到期：`supervisionSet` 不高于份额时写为数量，高于则不动（别的改革后来提高的留下）。",
        en: "Delivery of endChecks: where `supervisionSet` is at most the share it becomes the amount; above it stays (what others raised later remains).",
      },
    ],
  },
  {
    of: "pilot",
    stages: [
      {
        zh: "没有一个乡镇被选中则什么都不做。试点乡镇 = 全县 `programNext` > 0 的乡镇，按序号。还没有：开始。有：s = (`tick` + 1 − 第一个试点乡镇的 `programNext`) ÷ 21 四舍五入；s = “months”：评估与调整；s = “months” + “pause”：推开（“pause”为 0 时同一天先调整后推开）。",
        en: "Where no township is chosen nothing happens. The pilots are the townships of the county with `programNext` > 0, by index. Where there are none: the beginning. Else s = (`tick` + 1 − `programNext` of the first pilot) ÷ 21, rounded; s = “months”: evaluation and adjustment; s = “months” + “pause”: extension (with “pause” 0 on the same day, adjustment first).",
      },
      {
        zh: "开始。“choose”为 listed：被选乡镇的前“pilots”个；为 ready：对每个被选乡镇按选定事项的次序把承接能力相加，按和从大到小排（相等时序号小的在前），取前“pilots”个。对试点乡镇依次：`programNext` 写 `tick` + 1；备：选定事项中 `basis` 为 0 且 `prepared` 为负的，逐项记为本改革所备；对这些送随行资源，移交；记一条事件 pilot，乡镇 `t`，数量为所备的项数。",
        en: "The beginning. With “choose” listed: the first “pilots” of the chosen townships; with ready: for each chosen township its readiness is summed over the chosen matters in order, the townships stand in descending order of the sum (the smaller index first among equals), and the first “pilots” are taken. For each pilot in turn: `programNext` becomes `tick` + 1; preparing: of the chosen matters those with `basis` 0 and `prepared` negative are marked as this reform's; for these what goes along is sent and they are moved; an event pilot is logged with township `t` and their number as amount.",
      },
      {
        zh: "评估。对试点乡镇依次：取选定事项中 `preparedBy` 为本改革的；其中 `movedAt` ≥ 0 且 `basis` > 0 的先逐项核一次承接门槛；再对它们评估（`evaluating`；标准为同名选项；它自己记 failed 和 evaluate 事件）。累计在手项数与不合格项数；每个不合格事项的次数加 1；“returnFailed”为真且有不合格的，一并收回，方式 return，在办件按“inHand”。全部看完：份额 = 不合格 ÷ 在手（在手为 0 则 0），记一条事件 evaluate，乡镇 −1，数量为份额。份额 > “stopAbove”：记事件 pilotStopped，到此为止；以后推开时没有乡镇有备，也就不推开。否则“returnFailed”为真时，次数 > 0 且次数 × 2 ≥ 试点乡镇数的事项剔除。",
        en: "Evaluation. For each pilot in turn: the chosen matters with `preparedBy` this reform; of these each with `movedAt` ≥ 0 and `basis` > 0 has its gate reviewed, in order; then they are evaluated (`evaluating`; criteria by the options of their names; it logs failed and evaluate itself). Held and failing matters are counted up; for each failing matter its times grow by 1; where “returnFailed” is true and some fail, these are taken back together by way of return, cases in hand as “inHand” says. When all are done: part = failing ÷ held (0 where none is held), and an event evaluate is logged with township −1 and this amount. Where part > “stopAbove” an event pilotStopped is logged and that is all; nobody is prepared, so that the extension moves nothing. Otherwise, where “returnFailed” is true, matters with times > 0 and times × 2 ≥ number of pilots are dropped.",
      },
      {
        zh: "调整。对不是试点的被选乡镇依次：选定事项去掉剔除的，照“备”办；“shareSkill”为真且 `skill` 开着：对所备逐项，最高 = max(0, 各试点乡镇该事项的 `skill`)，`skill` 加上 `peerLesson` × max(0, 最高 − `skill`)；然后对所备送随行资源，“train”为真时“with.training”当作 1、“delay.training”当作 0。",
        en: "Adjustment. For each chosen township that is no pilot, in turn: its chosen matters less the dropped ones are prepared as above; where “shareSkill” is true and `skill` is on, for each of them best = max(0, the pilots' `skill` in it), and `peerLesson` × max(0, best − `skill`) is added to `skill`; then what goes along is sent for them, with “with.training” taken as 1 and “delay.training” as 0 where “train” is true.",
      },
      {
        zh: "推开。对不是试点的被选乡镇依次：选定事项中 `preparedBy` 为本改革的，移交（不再送随行资源）。",
        en: "Extension. For each chosen township that is no pilot, in turn: the chosen matters with `preparedBy` this reform are moved, without anything going along again.",
      },
    ],
  },
];
