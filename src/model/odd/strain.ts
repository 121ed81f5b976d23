/** Strain in full: overwork, burnout, effort, fear, turnover of a township, week by week. */
import type { Text } from "../../core/problem.ts";
import type { Detail, Stage } from "./detail.ts";

const symbols = {
  demands: { zh: "要求（下文）", en: "demands (below)" },
  means: { zh: "资源（下文）", en: "resources (below)" },
  over: { zh: "超出的负荷（`overload`）", en: "load in excess (`overload`)" },
  pressed: { zh: "现行压力（`pressure` 列）", en: "pressure in force (column `pressure`)" },
  rewarded: { zh: "奖励与激励激发的干劲", en: "effort that rewards and incentives add" },
  reward: { zh: "变罚为奖的份额（`rewardShare`）", en: "share of penalty turned to reward (`rewardShare`)" },
  pay: { zh: "一线激励（`incentivePay`）", en: "incentives (`incentivePay`)" },
  relative: { zh: "相对问责", en: "penalties over the reference" },
  staying: { zh: "激励之下仍会离开的份额", en: "share of leavers that incentives do not hold" },
  blamed: { zh: "责任到人引起的年离职率", en: "yearly turnover by blame on handlers" },
  n: { zh: "平均的周数", en: "weeks averaged over" },
} as const satisfies Record<string, Text>;

const { demands, means, over, pressed, rewarded, reward, pay, relative, staying, blamed, n } = symbols;

const overwork: Stage = {
  zh: "过劳：`overwork` 改为 `overworkAfter`；权重 averageWeight 取 `overworkWeeks` 周。",
  en: "Overwork: `overwork` becomes `overworkAfter`; its weight is averageWeight of `overworkWeeks`.",
  rules: [
    { name: "averageWeight", is: "2 / (n + 1)", symbols: { n }, source: "M03" },
    {
      name: "overworkAfter",
      is: "overwork + 2 / (overworkWeeks + 1) * (min(overworkCap, max(0, load - overworkAt)) - overwork)",
      source: "M03",
    },
  ],
};

const burnout: Stage = {
  zh: "倦怠（开关 `burnout` 关则不变）：要求 `demands` 用本周更新前的 `blameFear`，资源 `means` 用参数 `support`；`pressed` 指 `pressure` 列，不是同名参数。先求 `overload`，其比值大于 30 时直接取差，再求 `burntOut`，至多 1。",
  en: "Burnout (left as it is with switch `burnout` off): `demands` takes `blameFear` as it stood before this week's change, `means` the parameter `support`; `pressed` is the column `pressure`, not the parameter of that name. First `overload`, which is the plain difference where its ratio is above 30; then `burntOut`, at most 1.",
  rules: [
    {
      name: "demands",
      is: "load + demandPressure * (pressed * (1 - rewardShare)) * blameFear",
      symbols: { pressed },
      source: "M11, P47",
    },
    {
      name: "means",
      is: "resources + resourcesAuthority * authorityShare + resourcesSupport * support",
      source: "M11",
    },
    {
      name: "overload",
      is: "(demands - means) / burnoutSmooth > 30 ? demands - means : burnoutSmooth * log(1 + exp((demands - means) / burnoutSmooth))",
      symbols: { demands, means },
      source: "M11, model.md 3.2 (2)",
    },
    {
      name: "burntOut",
      is: "min(1, burnout + burnoutGain * over * (1 - burnout) - burnoutRecovery * burnout)",
      symbols: { over },
      source: "M11",
    },
  ],
};

const effort: Stage = {
  zh: "干劲：开关 `effort` 关则 `effort` 为 1；否则为 `effortUnder`，至多 1。`rewarded` 在开关 `incentives` 开时为 `rewardedEffort`，关时为 0。",
  en: "Effort: 1 with switch `effort` off, else `effortUnder`, at most 1. `rewarded` is `rewardedEffort` with switch `incentives` on, else 0.",
  rules: [
    {
      name: "rewardedEffort",
      is: "rewardEffort * reward + payEffort * pay",
      symbols: { reward, pay },
      source: "P47, P49",
    },
    {
      name: "effortUnder",
      is: "min(1, effortBase * (1 + pressureRise * pressed - pressureFall * pressed * pressed) / (1 + pressureRise * (pressureRise / (2 * pressureFall)) - pressureFall * (pressureRise / (2 * pressureFall)) * (pressureRise / (2 * pressureFall))) + autonomyEffort * authorityShare + rewarded)",
      symbols: { pressed, rewarded },
      source: "M13, M29",
    },
  ],
};

const fear: Stage = {
  zh: "畏责：开关 `fear` 开、有参照运行、且参照的每人每周问责 `usual` 大于 0 时，`blameFear` 改为 `fearAfter`，`relative` 为 `relativePenalties`；否则不变。开关 `handlerBlame` 关时后一个括号为 1。`staff` 是本周流动之前的人数。",
  en: "Fear of blame: with switch `fear` on, a reference run, and its penalties per person and week `usual` above 0, `blameFear` becomes `fearAfter` with `relative` = `relativePenalties`; else it stays. With switch `handlerBlame` off the last bracket is 1. `staff` is that before this week's turnover.",
  rules: [
    {
      name: "relativePenalties",
      is: "penalties / staff / usual * (1 + handlerFear * handlerShare)",
      symbols: {
        usual: { zh: "参照运行的每人每周问责", en: "penalties per person and week of the reference run" },
      },
      source: "M19, F31",
    },
    {
      name: "fearAfter",
      is: "min(1, fearMemory * blameFear + (1 - fearMemory) * fearReference * relative)",
      symbols: { relative },
      source: "M19",
    },
  ],
};

const turnover: Stage = {
  zh: "人员流动（开关 `turnover` 关则跳过），都用刚更新的 `burnout` 与 `blameFear`：",
  en: "Turnover (skipped with switch `turnover` off), all with `burnout` and `blameFear` as just changed:",
  stages: [
    {
      zh: "离开的人数 = `staff` × `leavingShare`。开关 `burnout` 关时以 `burnoutReference` 代 `burnout`；`staying` 在开关 `incentives` 开时如式，关时为 1；`blamed` 在开关 `handlerBlame` 开时如式，关时为 0。一年 50.4 周，即 252 ÷ 5。",
      en: "Who leaves = `staff` × `leavingShare`. With switch `burnout` off `burnoutReference` stands for `burnout`; `staying` is as given with switch `incentives` on, else 1; `blamed` as given with switch `handlerBlame` on, else 0. A year has 50.4 weeks, 252 ÷ 5.",
      rules: [
        { name: "staying", is: "max(0, 1 - payStay * incentivePay)", source: "P49" },
        { name: "blamed", is: "handlerTurnover * handlerShare * blameFear", source: "F31" },
        {
          name: "leavingShare",
          is: "((turnoverBase + turnoverBurnout * burnout) * staying + blamed) / (252 / 5)",
          symbols: { staying, blamed },
          source: "M10",
        },
      ],
    },
    {
      zh: "周位为 floor(日序 ÷ 5) 除以 64 的余数。`pipeline` 每乡镇 64 格：本周位那一格是补来的人数，取出并置 0；离开的人数加到后面第 min(63, `hiringWeeks` 四舍五入) 格（过 64 回头）。",
      en: "The week's place is floor(day number ÷ 5) modulo 64. `pipeline` has 64 places a township: what stands at this week's place joins and is set to 0; the leavers are added min(63, `hiringWeeks` rounded, halves up) places further on, modulo 64.",
    },
    {
      zh: "记原有人数：`staff` 改为 (原有 − 离开) + 补来；`leavers` 加离开的人数；三个领域的 `qualified` 各乘以 ((原有 − 离开 + 补来) ÷ 原有)，商先算。人数不取整。",
      en: "With the number before: `staff` becomes (before − leavers) + joined; `leavers` gains the leavers; `qualified` of each of the three domains is multiplied by ((before − leavers + joined) ÷ before), the quotient first. People are not rounded.",
    },
    {
      zh: "开关 `skill` 开时，按事项次序，凡 `skill` 大于 `skillNew` 的加 `dilution`，`joined` 为补来的人数，`staff` 为新的人数；不高于新手的不动。",
      en: "With switch `skill` on, matter by matter, each `skill` above `skillNew` gains `dilution`, `joined` being who joined and `staff` the new number; what is no higher than a newcomer's stays.",
      rules: [
        {
          name: "dilution",
          is: "joined / staff * (skillNew - skill)",
          source: "M10",
        },
      ],
    },
  ],
};

export const strain: Detail = {
  of: "strain",
  symbols: {
    dilution: { zh: "新人摊薄的能力（规则）", en: "what newcomers take off a skill (a rule)" },
    joined: { zh: "本周补来的人数", en: "people who joined this week" },
  },
  stages: [
    {
      zh: "每周最后一天（日序加 1 能被 5 整除），在学习之后、经费之前运行；按乡镇次序，一个乡镇做完下列各步再做下一个。不抽签。",
      en: "On the last day of each week (day number + 1 divisible by 5), after learning and before money; township by township, all of the following for one before the next. No draw.",
      stages: [
        overwork,
        burnout,
        effort,
        fear,
        {
          zh: "结账：`penaltyTotal` 加上 `penalties`，`penalties` 置 0。此后（经费、考核、县间排名）当天再记的问责算到下一周。",
          en: "The week's account: `penaltyTotal` gains `penalties`, which is set to 0. Penalties booked after this on the same day (by money, assessment, the ranking of counties) count for the next week.",
        },
        turnover,
      ],
    },
  ],
};
