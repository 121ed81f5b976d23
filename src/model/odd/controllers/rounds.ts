/** The controllers that go round after round: what they have in common, ripe batches, the menu. */
import type { Detail } from "../detail.ts";

const factor = {
  zh: "该乡镇办这个事项的工时倍数：1 + `skillWork` × (1 − `skill`)；开关 `skill` 关闭时为 1",
  en: "how much longer the township takes: 1 + `skillWork` × (1 − `skill`); 1 with the switch `skill` off",
};

export const rounds: readonly Detail[] = [
  {
    of: "controllers",
    title: { zh: "控制器的通则", en: "What holds for every controller" },
    stages: [
      {
        zh: "控制器就是改革的内容，何时作用见 `program` 一章：allAtOnce 的间隔为 0（一次；有条件时每个乡镇一次），其余间隔 21 日，从首日起（首日也算）。“首日”是改革的起始日；逐步推开的改革，是这一批乡镇开始的那天。`programNext` 每项改革、每个乡镇一个数（序号 = 改革序号 × `T` + `t`），初始 0。`prepared`（日）和 `preparedBy`（改革序号）每个乡镇、每个事项一个数，初始都是 −1。",
        en: "A controller is what its reform does; when it acts stands in the chapter `program`: allAtOnce with an interval of 0 (once; under a condition once a township), the others with one of 21 days from the first day on, that day included. The first day is the one from which the reform holds, or, where it spreads, the day on which these townships began. `programNext` holds a number for every reform and township (at reform × `T` + `t`), 0 at first; `prepared` (a day) and `preparedBy` (a reform) one for every township and matter, −1 at first.",
      },
      {
        zh: "“记为本改革所备”：`prepared` 写 `tick`，`preparedBy` 写改革序号。“送随行资源”“移交”见 `moving`，“收回”见 `takingBack`，“评估”见 `evaluating`，“核承接门槛”见 `holding`；承接能力也按 `holding`，用 `assignedHours` 和 `normalHours` 的现值。`readiness` 一列（每月核算的各事项均值）不用。“to”只有 allAtOnce 问，其余控制器一律放到乡镇。",
        en: "“Marked as this reform's” means: `prepared` becomes `tick`, `preparedBy` the reform's index. To send what goes along and to move matters stand in `moving`, taking back in `takingBack`, evaluation in `evaluating`, the review of a gate in `holding`. Readiness for a matter, too, is that of `holding`, from `assignedHours` and `normalHours` as they stand; the column `readiness`, the monthly mean over matters, is not used. Only allAtOnce asks “to”; the others always move to townships.",
      },
      {
        zh: "月数 = (`tick` − 首日) ÷ 21 四舍五入。有轮次的控制器在 `isRound` 为 1 的月份办一轮（首月是第一轮）。",
        en: "Months gone = (`tick` − first day) ÷ 21, rounded. A controller with rounds has one in months in which `isRound` is 1; the first month is one.",
        rules: [
          {
            name: "isRound",
            is: "round(sinceFirst / 21) % roundEvery == 0",
            symbols: {
              sinceFirst: { zh: "`tick` 减首日", en: "`tick` less the first day" },
              roundEvery: { zh: "选项“every”，月", en: "option “every”, months" },
            },
            source: "P16, P21",
          },
        ],
      },
      {
        zh: "接得住（门槛 x）：该乡镇上月的 utilisation（`lastMonth`；第一个月还没有，为 0）不高于“maxUtilisation”，并且它对该事项的承接能力 ≥ max(x, 该事项的 `difficulty`)。",
        en: "Ripe (above a threshold x): the township's utilisation of last month (`lastMonth`; 0 in the first month of the run) is at most “maxUtilisation”, and its readiness for the matter ≥ max(x, the matter's `difficulty`).",
      },
      {
        zh: "不行就退（“return”为真时，ripeBatches 和 menu 每月最先办）：逐乡镇，事项按选定次序，`preparedBy` 为本改革、`movedAt` ≥ 0、`operable` 为 0 且 `tick` − `movedAt` ≥ “returnAfter” × 21 的，一并收回，方式 return，在办件留在原处（“inHand”只管下放，不管退回）。`prepared` 和 `preparedBy` 不清，所以退过的不再准备、不再要。",
        en: "Return of what fails (first thing every month in ripeBatches and menu where “return” is true): township by township, over the chosen matters in order, those with `preparedBy` this reform, `movedAt` ≥ 0, `operable` 0 and `tick` − `movedAt` ≥ “returnAfter” × 21 are taken back together by way of return, cases in hand staying (“inHand” is for the way down only). `prepared` and `preparedBy` stay: what went back once is neither prepared nor asked for again.",
      },
    ],
  },
  {
    of: "allAtOnce",
    stages: [{ zh: "同改变 transfer。", en: "As the change transfer." }],
  },
  {
    of: "ripeBatches",
    stages: [
      { zh: "每月：不行就退。", en: "Every month: what fails is returned." },
      {
        zh: "每月：移交成熟的。等待天数 w = 随行培训的延迟“delay.training” × 21 四舍五入 + `trainingWeeks` 四舍五入 × 5（不管“train”真假）。逐乡镇，取选定事项中 `preparedBy` 为本改革、`basis` 为 0、`tick` − `prepared` ≥ w、`skill` ≥ “skillAt”且接得住（门槛“ripeAt”）的，一并移交（不再送随行资源；没有一项也照走一遍移交，它会重算权责）。判断全部做完才移交。",
        en: "Every month: what is ripe is moved. The wait w = “delay.training” × 21, rounded, + `trainingWeeks`, rounded, × 5 (whether “train” is true or not). Township by township the chosen matters with `preparedBy` this reform, `basis` 0, `tick` − `prepared` ≥ w, `skill` ≥ “skillAt”, and ripe above “ripeAt”, are moved together, without anything going along again; the move is gone through even for none, which measures authority anew. All are judged before any is moved.",
      },
      {
        zh: "逢轮：准备下一批。逐乡镇，取选定事项中 `basis` 为 0 且 `prepared` 为负的前 max(0, min(“batch”, “limit” − `programNext`)) 项；没有则到下一乡镇。`programNext` 加上项数；“train”为真则对这一批开课（份额 1，延后“delay.training”个月，普通课程，见 `training`）；送随行资源（“with.training”大于 0 时另开一次课）；然后逐项记为本改革所备，并记一条事件 prepare（该事项）。",
        en: "In a round: the next batch is prepared. Township by township the first max(0, min(“batch”, “limit” − `programNext`)) of the chosen matters with `basis` 0 and `prepared` negative; where there are none, on to the next township. `programNext` grows by their number; where “train” is true a course on the batch is started (share 1, put off by “delay.training” months, ordinary; `training`); what goes along is sent (with “with.training” above 0 that is one more course); then each is marked as this reform's, with an event prepare for the matter.",
      },
    ],
  },
  {
    of: "menu",
    stages: [
      { zh: "每月：不行就退。", en: "Every month: what fails is returned." },
      {
        zh: "逢轮，逐乡镇：余额 = min(“batch”, “limit” − 该乡镇 `movedAt` ≥ 0 的事项数)（不论哪项改革放的）。取选定事项中 `basis` 为 0 且 `prepared` 为负的，算 `netBenefit`，留下大于“minBenefit”的；按它从大到小排，相等时 `m` 小的在前；再留下接得住的（门槛 0）；取前 max(0, 余额) 项。没有则到下一乡镇。先送随行资源；再逐项记为本改革所备；再一并移交。",
        en: "In a round, township by township: room = min(“batch”, “limit” − number of the township's matters with `movedAt` ≥ 0, whichever reform moved them). Of the chosen matters with `basis` 0 and `prepared` negative, `netBenefit` is worked out and those above “minBenefit” stay; they are put in descending order of it, the smaller `m` first among equals; those that are ripe above 0 stay; the first max(0, room) are asked for. Where there are none, on to the next township. What goes along is sent; each is marked as this reform's; they are moved together.",
        rules: [
          {
            name: "netBenefit",
            is: "(levelsAbove * levelDays - ownDays) * menuDayWorth - workSeconds / 3600 * (slower - intakeShare) * (load > overworkAt ? menuOverload : 1)",
            symbols: {
              levelsAbove: {
                zh: "该事项的 `levels`；开关 `levels` 关闭时为 0",
                en: "the matter's `levels`; 0 with the switch `levels` off",
              },
              ownDays: {
                zh: "自己办的程序天数：专业事项 `specialistDays`，普通事项 `ordinaryDays`，简单事项 `simpleDays`（服务类别 2 及以上、1、0）；开关 `procedure` 关闭时为 0",
                en: "days of procedure when decided here: `specialistDays`, `ordinaryDays` or `simpleDays` by service class 2 and above, 1 or 0; 0 with the switch `procedure` off",
              },
              workSeconds: {
                zh: "该乡镇该事项一件的秒数",
                en: "seconds of a case of the matter in the township",
              },
              slower: factor,
              intakeShare: { zh: "该事项的受理占比", en: "the matter's share of intake" },
            },
            source: "P21",
          },
        ],
      },
    ],
  },
];
