/** How satisfaction and expectation move in a week, as a stage of experience. */
import type { Stage } from "./detail.ts";

const terms: Stage = {
  zh: "`weekFinished` 大于 0 且有基准运行时才移动；否则只清零。`badShare` 在 `weekDecisions > 0` 时为 `weekErrors / weekDecisions` 减基准的差错率，否则为 0。`known` 是 `clarity` 与本镇 `transparency` 中较大的（`transparency` 开关关闭时即 `clarity`）；`information` 开关关闭时 `feltWait` 为 0。`heard` 在 `council` 打开且 `councilFrom >= 0` 时为 `participation`，否则为 0；`match` 在 `localMatch` 开关打开且参数大于 0 时为 `log(1 + localMatch * authorityShare)`，否则为 0。",
  en: "Only where `weekFinished` is above 0 and there is a reference run does anything move; else the sums are emptied and that is all. `badShare` is `weekErrors / weekDecisions` less the reference's error rate where `weekDecisions > 0`, else 0. `known` is the larger of `clarity` and the township's `transparency` (just `clarity` with the switch `transparency` off); with the switch `information` off `feltWait` is 0. `heard` is `participation` where `council` is on and `councilFrom >= 0`, else 0; `match` is `log(1 + localMatch * authorityShare)` where the switch `localMatch` is on and the parameter above 0, else 0.",
  rules: [
    {
      name: "participation",
      is: "councilBonus * min(1, max(0, (tick - councilFrom) / 5) / councilWeeks)",
      symbols: { tick: { zh: "今天", en: "today" } },
      source: "P18",
    },
    {
      name: "feltWait",
      is: "log((1 + waitingPsychology * (1 - known)) / (1 + waitingPsychology))",
      symbols: { known: { zh: "知情的程度", en: "how well one knows" } },
      source: "M26",
    },
    {
      name: "logWait",
      is: "waitLogs / weekFinished",
      symbols: { finished: { zh: "本周办结与放弃的件数", en: "cases that ended this week" } },
      source: "M24",
    },
    { name: "meanVisits", is: "weekVisits / weekFinished", source: "M24" },
    {
      name: "closeness",
      is: "heard + match",
      symbols: {
        heard: { zh: "参与带来的", en: "what taking part adds" },
        match: { zh: "贴近实情带来的", en: "what deciding close by adds" },
      },
      source: "P18, M33",
    },
  ],
};

const aim: Stage = {
  zh: "表现与目标值。`performanceLogit` 中的 ln 一项即 `logit(satisfactionBase)`；`performance` 是表现，`aim` 是满意度的目标值；`hopes` 用移动之前的列 `expectation`；同名开关关闭时 `hopes` 为 0。两个 S 形函数都是 `logistic`。",
  en: "Performance, and what satisfaction aims at. The term with ln in `performanceLogit` is `logit(satisfactionBase)`; `performance` is how well it went, `aim` what satisfaction moves towards; `hopes` goes by the column `expectation` as it was before the move, and is 0 with the switch of that name off. Both curves are `logistic`.",
  rules: [
    { name: "waited", is: "logWait + feltWait", source: "M24, M26" },
    {
      name: "performanceLogit",
      is: "log(satisfactionBase / (1 - satisfactionBase)) - satisfactionWait * waited - satisfactionVisits * meanVisits - satisfactionErrors * badShare",
      symbols: {
        badShare: { zh: "差错率与基准之差", en: "error rate against the reference" },
      },
      source: "M24",
    },
    { name: "performed", is: "performanceLogit + closeness", source: "M24" },
    { name: "performance", is: "1 / (1 + exp(-performed))", source: "M24" },
    {
      name: "hopes",
      is: "satisfactionExpectation * (performance - expectation < 0 ? lossAversion * (performance - expectation) : performance - expectation)",
      source: "M24",
    },
    { name: "aim", is: "1 / (1 + exp(-(performed + hopes)))", source: "M24" },
  ],
};

const owed: Stage = {
  zh: "满意度归于各项。六项依次为 `fromWaits`、`fromInformation`、`fromVisits`、`fromErrors`、`closeness`、`hopes`，与 `owedToWaits`、`owedToInformation`、`owedToVisits`、`owedToErrors`、`owedToCloseness`、`owedToExpectation` 六列一一对应；每列 x 加上 `satisfactionSpeed` 乘以（`perUnit` 乘该项，减 x）。",
  en: "What satisfaction is owed to. The six terms are `fromWaits`, `fromInformation`, `fromVisits`, `fromErrors`, `closeness` and `hopes`, of the six columns `owedToWaits`, `owedToInformation`, `owedToVisits`, `owedToErrors`, `owedToCloseness` and `owedToExpectation` in this order; each column x rises by `satisfactionSpeed` times (`perUnit` times its term, less x).",
  rules: [
    { name: "fromWaits", is: "-satisfactionWait * logWait", source: "M24" },
    { name: "fromInformation", is: "-satisfactionWait * feltWait", source: "M26" },
    { name: "fromVisits", is: "-satisfactionVisits * meanVisits", source: "M24" },
    { name: "fromErrors", is: "-satisfactionErrors * badShare", source: "M24" },
    {
      name: "termSum",
      is: "fromWaits + fromInformation + fromVisits + fromErrors + closeness + hopes",
      source: "M24",
    },
    { name: "lift", is: "aim - satisfactionBase", source: "M24" },
    {
      name: "perUnit",
      is: "abs(termSum) > 0.000000001 ? lift / termSum : satisfactionBase * (1 - satisfactionBase)",
      source: "M24",
    },
  ],
};

const move: Stage = {
  zh: "移动：`satisfaction` 设为 `nextSatisfaction`；`expectation` 设为 `nextExpectation`，与移动前的期望相比，表现更好时用 `expectationUp`，否则用 `expectationDown`；开关 `expectation` 关闭时这一列不动。最后不论移动与否，`waitLogs`、`weekVisits`、`weekErrors`、`weekDecisions`、`weekFinished` 都设为 0。",
  en: "The move: `satisfaction` becomes `nextSatisfaction` and `expectation` becomes `nextExpectation`, with `expectationUp` where performance is better than the expectation before, else `expectationDown`; with the switch `expectation` off that column stays. At last, whether anything moved or not, `waitLogs`, `weekVisits`, `weekErrors`, `weekDecisions` and `weekFinished` become 0.",
  rules: [
    {
      name: "nextSatisfaction",
      is: "satisfaction + satisfactionSpeed * (aim - satisfaction)",
      source: "M24",
    },
    {
      name: "nextExpectation",
      is: "expectation + (performance > expectation ? expectationUp : expectationDown) * (performance - expectation)",
      source: "M25",
    },
  ],
};

export const satisfaction: Stage = {
  zh: "移动满意度，每周一次。",
  en: "Satisfaction moves once a week.",
  stages: [terms, aim, owed, move],
};
