/** What holds between counties, at month ends: ranking, learning, imitation. */
import type { Detail } from "./detail.ts";

const between: Detail = {
  of: "between",
  title: { zh: "县与县之间", en: "Between counties" },
  stages: [
    {
      zh: "有几个县时，各县先各自过完一个月（21 日，直到最后一日的日终、入账和核账都做完），然后在这最后一日 `tick` 的晚上依次办 `countyRanking`、`countyPeers`、`countyImitation`，再过下一个月。不足一个月的末段不办。一个县单独运行时没有这些事。县的次序是情景中的次序；开关和“province”看第一个县（各县相同）。",
      en: "Several counties each live a month of 21 days to the end of its last day, closing, writing down and balancing included; then, on the evening of that last day `tick`, `countyRanking`, `countyPeers` and `countyImitation` are held in this order, and the next month begins. After a last part shorter than a month nothing is held, and for a single county none of it has any effect. Counties stand in the order of the scenario; switches and “province” are those of the first (they are the same for all).",
    },
    {
      zh: "县的月值：把该县各乡镇的 `monthTally` 逐项按乡镇次序从 0 加起，再按 `indicators` 一章由和算出指标。此刻 `monthTally` 是整个当月的和（次月首日早上才清零）。",
      en: "A county's value of the month: its townships' `monthTally` is added up item by item, from 0, in the order of townships, and the indicator is worked out from these sums (`indicators`). `monthTally` now holds the whole month; it is cleared on the first morning of the next.",
    },
    {
      zh: "同一圈：两县代码都是六位数字时，省内看前 2 位是否相同，市内看前 4 位；有一个不是六位数字，就算同一圈。",
      en: "One circle: where the codes of both counties are six digits, the first 2 must agree for a province, the first 4 for a city; where one is not, the two are of one circle.",
    },
  ],
};

const ranking: Detail = {
  of: "countyRanking",
  stages: [
    {
      zh: "“province.ranking”没有给出或 `countyRanking` 关闭：不办。各县的分 = 所给指标的县月值，越低越好的指标乘以 −1。",
      en: "Where “province.ranking” is not given or `countyRanking` is off nothing is done. A county's score is its value of the month of that indicator, times −1 where lower is better.",
    },
    {
      zh: "定位：对每个县，取同省（含自己）的各县按次序；名次 = 分比它高的县数，加上分相同而排在它前面的县数；两头各取 `atEachEnd` 个（n 为同省县数，`countyRankingShare` 用该县自己的）。名次 < 它：首位；名次 ≥ n − 它：末位；其余居中。全部定位之后才作用。",
      en: "Places: for each county those of its province, itself included, in order; its rank is the number of those with a higher score and of those with the same that stand before it. Each end has `atEachEnd` counties (n those of the province, `countyRankingShare` its own): a rank below that is the top, a rank of n less that or more the bottom, all else the middle. All places are found before anything is written.",
      rules: [
        {
          name: "atEachEnd",
          is: "countyRankingShare > 0 and ranked > 1 ? max(1, floor(countyRankingShare * ranked)) : 0",
          symbols: { ranked: { zh: "同省县数 n", en: "n, the counties of the province" } },
          source: "F23",
        },
      ],
    },
    {
      zh: "对各县依次：`rankPressure` 末位写 `countyRankingPressure`，否则写 0。逐乡镇：末位则 `penalties` 加 `countyRankingSanction` × `sanctionForce`（重算之前的）；首位且 `fear` 开着则 `blameFear` 写为 `relieved`。然后重算该县各乡镇的压力：令 v = `vetoShare`（`veto` 关闭为 0），c = `hotlinePressure` × `hotlineWeight`（`hotline` 关闭为 0），`pressure` = min(1, a + c + `rankPressure`)，其中 a 由 `assessmentCount`、v 和参数 `countPressure`、`vetoPressure` 按 `regime` 一章的压力公式得出（参数 `pressure` 为基数）；`sanctionForce` = `pressure` × `sanctionScale` × (1 − `rewardShare`)。不居中则记一条事件 rankedTop 或 rankedBottom，日为 `tick` + 1，改革 −1，乡镇 −1，事项 −1，数量 0。",
      en: "For each county in order: `rankPressure` becomes `countyRankingPressure` for the bottom, else 0. Township by township: for the bottom `countyRankingSanction` × `sanctionForce` (as it was before) is added to `penalties`; for the top, with `fear` on, `blameFear` becomes `relieved`. Then the county's pressure is worked out anew: with v = `vetoShare` (0 with `veto` off) and c = `hotlinePressure` × `hotlineWeight` (0 with `hotline` off), `pressure` = min(1, a + c + `rankPressure`), where a follows from `assessmentCount`, v, `countPressure` and `vetoPressure` by the formula of pressure in the chapter `regime` (with the parameter `pressure` at its base); `sanctionForce` = `pressure` × `sanctionScale` × (1 − `rewardShare`). Where it is not in the middle an event rankedTop or rankedBottom is logged: day `tick` + 1, reform −1, township −1, matter −1, amount 0.",
      rules: [{ name: "relieved", is: "blameFear * (1 - countyRankingRelief)", source: "F23" }],
    },
  ],
};

const peers: Detail = {
  of: "countyPeers",
  stages: [
    {
      zh: "“province.peers”为假，或 `countyPeers`、`skill` 有一个关闭：不办。",
      en: "Where “province.peers” is false, or `countyPeers` or the switch `skill` is off, nothing is done.",
    },
    {
      zh: "对每个县、每个事项：均值 = 该县 `basis` > 0 且 `operable` 的各乡镇的 `skill` 按乡镇次序之和 ÷ 个数；一个也没有则为 0。各事项取各县均值中最大的为 b（不小于 0）。",
      en: "For each county and matter: mean = sum of `skill`, in the order of townships, over the townships with `basis` > 0 and `operable`, ÷ their number; 0 where there is none. b is the largest mean of a matter over the counties, at least 0.",
    },
    {
      zh: "然后对每个县、乡镇、事项，`basis` > 0 且 `operable` 的：`skill` 加上 `countyPeerSharing` × max(0, b − `skill`)。`countyPeerSharing` 用该县自己的。",
      en: "Then for each county, township and matter with `basis` > 0 and `operable`: `countyPeerSharing` (the county's own) × max(0, b − `skill`) is added to `skill`.",
    },
  ],
};

const imitation: Detail = {
  of: "countyImitation",
  stages: [
    {
      zh: "`imitation` 关闭：不办。逐项看“among”为 counties 的改革，次序是按县、再按该县改革次序最先见到的先后；同一项（在情景中同一位置的）只看一次，日期用最先见到的那个县的。",
      en: "With `imitation` off nothing is done. Each reform that spreads among counties is looked at once, in the order in which it is first met, county by county and reform by reform in each; reforms at the same place of the scenario are the same, and its dates are those where it was first met.",
    },
    {
      zh: "令 e = 21 ×“every”，s = `tick` + 1 − 改革起始日。`tick` + 1 ≥ 改革终止日，或“every”为 0，或 s ≤ 0，或 s 不能被 e 整除：这一项不办。",
      en: "Let e = 21 × “every” and s = `tick` + 1 − the reform's first day. Where `tick` + 1 ≥ the day on which it ends, “every” is 0, s ≤ 0, or e does not divide s, it has no round.",
    },
    {
      zh: "有关的县 = 改革表中有这一项的县，按次序；每县的值 = 指标“by”的县月值，起始 = 第一个乡镇在这一项上的 `adoptedAt`。示范 = 起始 ≥ 0 且 ≤ `tick` + 1 − 21 的县（完整过了当月）。对每个起始为负的县：看得见的示范（“neighbours”为 city 时同市，否则同省）各算 领先 = ±1 ×（示范的值 − 自己的值），越低越好的指标取 −1；没有示范则不开始；“look”为 best 取最大的领先，为 mean 取按次序之和 ÷ 个数。领先 >“margin”的县从次日开始。",
      en: "The counties concerned are those whose program has it, in order; a county's value is its value of the month of the indicator “by”, its beginning the `adoptedAt` of its first township for the reform. Examples are counties with a beginning ≥ 0 and ≤ `tick` + 1 − 21: they have lived the whole month. For each county with a negative beginning: every example that it sees (of its city where “neighbours” is city, else of its province) gives a lead ±1 × (its value − one's own), with −1 for an indicator of which less is better; without examples it does not begin; with “look” best the largest lead counts, with mean their sum in order ÷ their number. Where the lead > “margin” it begins the next day.",
    },
    {
      zh: "先对全部县判断，再依次写：该县所有 `adoptedAt`（此项）为负的乡镇写 `tick` + 1，记一条事件 adopt，日 `tick` + 1，乡镇 −1，事项 −1，数量为领先。",
      en: "All are judged before any is written; then, in order, `adoptedAt` (of this reform) becomes `tick` + 1 in all the county's townships where it is negative, and one event adopt is logged: day `tick` + 1, township −1, matter −1, the lead as amount.",
    },
  ],
};

export const provinceDetails: readonly Detail[] = [between, ranking, peers, imitation];
