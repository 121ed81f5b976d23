/** Burden and assessment: campaigns, what is trimmed, standards; rules of assessment, tolerance, incentives. */
import type { Detail, Rule } from "../detail.ts";

const cut = (zh: string, en: string) => ({ zh: `选项“${zh}”`, en: `option “${en}”` });
const cuts = {
  meetingCut: cut("meetings", "meetings"),
  documentCut: cut("documents", "documents"),
  reportCut: cut("reports", "reports"),
  traceCut: cut("traces", "traces"),
};

const trimmed: readonly Rule[] = [
  {
    name: "keptShare",
    is: "1 - (meetingsPart * meetingCut + documentsPart * documentCut + reportsPart * reportCut + tracesPart * traceCut) / (meetingsPart + documentsPart + reportsPart + tracesPart)",
    symbols: cuts,
    source: "P41, P42",
  },
  {
    name: "lagAt",
    is: "max(0, 1 - meetingsLeft / meetingsNeeded) * max(0, 1 - meetingsLeft / meetingsNeeded)",
    symbols: {
      meetingsLeft: {
        zh: "实际还开的会的份额：1 − “meetings” × (1 − “onPaper”)",
        en: "share of the meetings really left: 1 − “meetings” × (1 − “onPaper”)",
      },
    },
    source: "F21",
  },
];

export const burden: readonly Detail[] = [
  {
    of: "campaign",
    kind: "change",
    stages: [
      {
        zh: "`campaignFrom` 写 `tick`，`campaignGap` 写 `authorityGap` 现值；`campaignDepth` 写算出的“cut”，没有给出写 0（按参数）；`campaignLength` 写算出的“weeks”，没有给出写 0（按参数）。",
        en: "`campaignFrom` becomes `tick` and `campaignGap` the present `authorityGap`; `campaignDepth` becomes “cut”, worked out, or 0 (as the parameter says) where it is not given; `campaignLength` “weeks” in the same way.",
      },
    ],
  },
  {
    of: "trim",
    stages: [
      {
        zh: "依次算出“meetings”“documents”“reports”“traces”和“onPaper”；令 r = 1 − “onPaper”；`printSaved` 写为算出的“print”。以下对该乡镇一家“前后测算”：",
        en: "“meetings”, “documents”, “reports”, “traces” and “onPaper” are worked out in this order; let r = 1 − “onPaper”; `printSaved` becomes “print”, worked out. The following is measured before and after, for this township alone:",
        stages: [
          {
            zh: "`trimReported` 写为 k = `keptShare`（分子、分母都自左至右相加）；`paperworkKept` 写为 1 − (1 − k) × r；`informationLag` 写为 `lagAt`，其中剩下的会 = 1 − “meetings” × r。",
            en: "`trimReported` becomes k = `keptShare` (numerator and denominator added from left to right); `paperworkKept` becomes 1 − (1 − k) × r; `informationLag` becomes `lagAt` with the meetings left at 1 − “meetings” × r.",
            rules: trimmed,
          },
          {
            zh: "形式为 meeting、document、report、trace 的每种交办任务，`orderCadence` 写为 1 − 相应的削减 × r；其他形式不动。",
            en: "For every order of form meeting, document, report or trace `orderCadence` becomes 1 − (its cut) × r; those of other forms stay.",
          },
        ],
      },
      {
        zh: "每次都从零算起：后一次精简取代前一次，不叠加。",
        en: "It always begins from nothing: a later trim replaces an earlier one and does not add to it.",
      },
    ],
  },
  {
    of: "standard",
    stages: [
      {
        zh: "算出“to”；对该乡镇“前后测算”：`standard` 写为它。",
        en: "“to” is worked out; measured before and after, for this township: `standard` becomes it.",
      },
    ],
  },
];

export const assessment: readonly Detail[] = [
  {
    of: "assessment",
    kind: "change",
    stages: [
      {
        zh: "先对所有被选乡镇算出给出的每个选项；没有给出的选项所对应的列不动。列与选项的对应：`assessmentCount`“count”、`ordersFactor`“ordersWeight”、`coreWeight`“coreWeight”、`vetoShare`“veto”、`sanctionScale`“sanctions”、`rewardShare`“reward”、`reverseShare`“reverse”、`handlerShare`“individual”。",
        en: "First every option that is given is worked out for all chosen townships; the column of one that is not given stays. The columns: `assessmentCount` “count”, `ordersFactor` “ordersWeight”, `coreWeight` “coreWeight”, `vetoShare` “veto”, `sanctionScale` “sanctions”, `rewardShare` “reward”, `reverseShare` “reverse”, `handlerShare` “individual”.",
      },
      {
        zh: "对全部被选乡镇一起“前后测算”：逐乡镇写入各列；形式为 inspection 的每种交办任务 `orderCadence` 写为该乡镇的 `assessmentCount`（没有给出“count”时也写）；记一条 assessment 事件。所有乡镇写完后，重算全县各乡镇的 `pressure`、`sanctionForce`、`tolerance`（`regime`）。",
        en: "Measured before and after for all chosen townships together: township by township the columns are written; for every order of form inspection `orderCadence` becomes the township's `assessmentCount` (also where “count” is not given); an event assessment is logged. When all are written, `pressure`, `sanctionForce` and `tolerance` of all townships of the county are worked out anew (`regime`).",
      },
    ],
  },
  {
    of: "tolerate",
    stages: [
      {
        zh: "逐乡镇 `toleranceSet` 写为算出的“to”并记事件；全部写完后，重算全县各乡镇的 `pressure`、`sanctionForce`，再重算 `tolerance` = max(`tolerance` 参数, `toleranceSet`)。",
        en: "Township by township `toleranceSet` becomes “to”, worked out, and the event is logged; when all are written, `pressure` and `sanctionForce` of all townships of the county are worked out anew, then `tolerance` = max(the parameter `tolerance`, `toleranceSet`).",
      },
    ],
  },
  {
    of: "incentives",
    stages: [{ zh: "`incentivePay` 写为算出的“pay”。", en: "`incentivePay` becomes “pay”, worked out." }],
  },
];
