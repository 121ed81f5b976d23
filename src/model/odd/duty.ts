/** Hours answered for, what others carry of the simple work, and what supports a day's decisions. */
import type { Detail, Rule } from "./detail.ts";

const carriedRules: Rule[] = [
  {
    name: "baseCarried",
    is: "min(1, (coproduced < 0 ? coproduction : coproduced) * (1 + villageTime))",
    source: "P54, P46",
  },
  {
    name: "shareCarried",
    is: "workerHours <= 0 or easyHours <= 0 ? base : max(base, min(carriedMost, base + workerHours / easyHours))",
    symbols: {
      base: { zh: "baseCarried", en: "baseCarried" },
      workerHours: {
        zh: "gridWorkers * hoursPerDay * gridYield",
        en: "gridWorkers * hoursPerDay * gridYield",
      },
      easyHours: { zh: "易办事项每日工时", en: "hours a day of the simple matters" },
    },
    source: "P48",
  },
];

const carried: Detail = {
  of: "carried",
  title: { zh: "村社与网格分担", en: "What villages and grid workers carry" },
  symbols: {
    carriedShare: {
      zh: "本镇易办工作中由别人承担的份额",
      en: "share of the township's simple work that others carry",
    },
  },
  stages: [
    {
      zh: "`carriedShare`：`gridWorkers` 为 0 时就是 `baseCarried`，否则 `shareCarried`。`easyHours`：对 `serviceClass` 为 0 的事项按次序加 `rate * work * here`（秒；`basis` 为 0 时 `here` 为 `intake`，否则 1），和除以 3600，再乘 `demand`，再乘 `demandFactor`。",
      en: "`carriedShare`: `baseCarried` where `gridWorkers` is 0, else `shareCarried`. `easyHours`: over the matters of `serviceClass` 0, in their order, the sum of `rate * work * here` (seconds; `here` is `intake` where `basis` is 0, else 1), over 3600, times `demand`, times `demandFactor`.",
      rules: carriedRules,
    },
  ],
};

const duty: Detail = {
  of: "duty",
  title: { zh: "承担工时", en: "Hours answered for" },
  symbols: {
    level: { zh: "到达量对基线的倍数", en: "arrivals over the baseline's" },
    caseSeconds: { zh: "一件在本镇的秒数", en: "seconds of a case in the township" },
    answer: { zh: "一件平均引起的投诉答复秒数", en: "seconds of answering complaints, per case" },
    followUp: { zh: "催办所占份额", en: "share that following up takes" },
    enforced: { zh: "随权下来的执法份额", en: "share of enforcement that came down" },
    mine: { zh: "一种任务每日秒数", en: "seconds a day of a kind of order" },
    passed: { zh: "下达路上的倍数", en: "factor on the way down" },
    kept: { zh: "留在本镇的倍数", en: "factor of what stays with the township" },
    full: { zh: "一件的全部工作（秒）", en: "the whole work of a case, in seconds" },
    down: { zh: "被转嫁下来的份额", en: "share that is pushed down" },
    here: { zh: "在本镇做的份额", en: "share done here" },
    offloadChance: { zh: "部门转嫁的概率（规则）", en: "chance that a department pushes down (a rule)" },
    skillFactor: { zh: "能力不足拉长办理的倍数（规则）", en: "how much longer for want of skill (a rule)" },
    dutyHours: { zh: "承担工时（小时/日）", en: "hours answered for a day" },
  },
  stages: [
    {
      zh: "假如所持权力全部行使，本镇每天（期望）要做的工时：`dutyHours` ＝（诉求秒数 ＋ 任务秒数）÷ 3600。`assignedHours` 存它；只有改革动了这些量、或 `readiness` 月末复核时才重算。",
      en: "The hours a day that a township would work, as an expectation, if it exercised every power it holds: `dutyHours` is the seconds of its matters plus those of its orders, over 3600. `assignedHours` keeps it; it is measured anew only when a reform changes them and by `readiness` at the month's end.",
    },
    {
      zh: "`mayRefuse`、`negative`、`coordinates`、`campaignFrom` 照 `inForce` 读。诉求：按事项次序（`negative` 的跳过）加 `rate * (caseSeconds + answer)`，`answer = complaintBase * complaintWork * 3600`（开关 `complaints` 关时 0），和再乘 `level`（开关 `inducedDemand` 关时其中的 `inducedDemand` 按 0）。`caseSeconds`：`full = work * own * standard`，`own` 对 `serviceClass` 为 0 的为 1 − `carriedShare`（开关 `coproduction` 关时按 0），其余为 1。",
      en: "`mayRefuse`, `negative`, `coordinates` and `campaignFrom` are read as `inForce` says. Matters, in their order (those on the list `negative` left out): the sum of `rate * (caseSeconds + answer)`, where `answer = complaintBase * complaintWork * 3600` (0 when `complaints` is off), and that sum times `level` (with `inducedDemand` 0 in it when the switch `inducedDemand` is off). In `caseSeconds`, `full = work * own * standard`, where `own` is 1 less `carriedShare` for `serviceClass` 0 (0 carried when `coproduction` is off) and 1 else.",
      rules: [
        {
          name: "level",
          is: "demand * (demandFactor + inducedDemand * openness) * takeUp",
          symbols: { takeUp: { zh: "inflow 的 takeUp（关闭时 1）", en: "takeUp of inflow (1 when off)" } },
          source: "M28, M39",
        },
      ],
      stages: [
        {
          zh: "`basis` 为 0（留在上级）：`full * (intake + down * (1 - intake) + followUp)`；本镇有 `coordinates` 且协调环节数（`round(coordinationStages)`；`coordination` 关时 0）不为 0 时，再加 `crossShare * coordinationHours * 3600`。`down` ＝ `offloadChance * departmentsHeld`（`offload` 关或 `mayRefuse` 不为 0 时 0；负荷为本领域部门的 `deskLoad`）。`followUp`：`dutyAdded` 不为 0、`dutyFollow` 开且本镇 `responsible` 为 1 而目录不让乡镇负责时为参数 `dutyFollow`，否则 0。括号内从左到右相加。",
          en: "Where `basis` is 0 (kept above): `full * (intake + down * (1 - intake) + followUp)`; where the township `coordinates` and there are stages of coordination (`round(coordinationStages)`, 0 when `coordination` is off), plus `crossShare * coordinationHours * 3600`. `down` is `offloadChance * departmentsHeld` (0 when `offload` is off or `mayRefuse` is not 0; the load is `deskLoad` of the domain's department). `followUp` is the parameter `dutyFollow` where `dutyAdded` is not 0, the switch `dutyFollow` is on and `responsible` is 1 though the catalogue does not make the township responsible, else 0. The bracket is added from left to right.",
          rules: [
            {
              name: "offloadChance",
              is: "max(offloadSet, offloadShare * min(1, max(0, deskLoad - 1)))",
              source: "P05, F17",
            },
          ],
        },
        {
          zh: "其余：`full * redone * skillFactor + enforced * enforcementHours * 3600`。`redone = 1 + errorReference * reworkShare * reworkWork`（`errors` 关时 1）；`skillFactor` 在 `skill` 关时为 1；`enforced` 在 `enforceHere` 为 1 而 `enforcedBelow` 为 0 时为 `enforceShare`，否则 0。",
          en: "Elsewhere: `full * redone * skillFactor + enforced * enforcementHours * 3600`. `redone = 1 + errorReference * reworkShare * reworkWork` (1 when `errors` is off); `skillFactor` is 1 when `skill` is off; `enforced` is `enforceShare` where `enforceHere` is 1 and `enforcedBelow` 0, else 0.",
          rules: [{ name: "skillFactor", is: "1 + skillWork * (1 - skill)", source: "model.md 3.2 (7)" }],
        },
      ],
    },
    {
      zh: "任务（`orders` 关时 0）：按任务次序，`mine = orderRate * orderWork * passed * kept`，`passed` ＝ `amplification` × `paperworkLeft`（后者只对 `paperwork` 任务，其余 1），`kept = orderFactor * orderCadence * lagFactor`；`orderListed` 的加到一个和，其余加到另一个。`mayRefuse` 时后者乘 `(1 - refusalShare)`；两和相加，再乘 `ordersSurge`。`amplification` 中的 `alpha` 为 `escalation * departmentsHeld`（`escalation` 关时 0）。",
      en: "Orders (0 when `orders` is off), in their order: `mine = orderRate * orderWork * passed * kept`, where `passed` is `amplification` × `paperworkLeft` (the latter for `paperwork` orders only, else 1) and `kept = orderFactor * orderCadence * lagFactor`; those `orderListed` are added to one sum, the others to another. With `mayRefuse` the latter is multiplied by `(1 - refusalShare)`; both sums are added and multiplied by `ordersSurge`. The `alpha` of `amplification` is `escalation * departmentsHeld` (0 when `escalation` is off).",
    },
    {
      zh: "借用别处的：`carriedShare` 见 `carried`（网格员工时用 `hoursPerDay` 与 `gridYield`）；`takeUp` 见 `inflow`（`takeUpBurden`、`takeUpDays`，取 `lastMonth` 的 visits 与 sojournTime，第一个月末前为 0，故为 1）；`amplification` 见 `orders`，其压力是列 `pressure`，`tick` 取重算那天；`paperworkLeft` 见 `orders`（`campaignFrom`、`campaignGap`、`campaignDepth`、`campaignLength`、`campaignCut`、`campaignWeeks`、`reboundShare`、`reboundHalfLife`、`reboundStructure`、`authorityGap` 的现值、开关 `rebound`）；`departmentsHeld` 与 `lagFactor` 见 `regime`（`lagRework`、`informationLag`、开关 `meetings`）。",
      en: "Of other chapters: `carriedShare` of `carried` (grid workers' hours by `hoursPerDay` and `gridYield`); `takeUp` of `inflow` (`takeUpBurden`, `takeUpDays`, visits and sojournTime of `lastMonth`, which are 0 before the first month's end, so that it is 1); `amplification` of `orders`, its pressure being the column `pressure`, and `tick` the day of measuring; `paperworkLeft` of `orders` (`campaignFrom`, `campaignGap`, `campaignDepth`, `campaignLength`, `campaignCut`, `campaignWeeks`, `reboundShare`, `reboundHalfLife`, `reboundStructure`, `authorityGap` as it is, the switch `rebound`); `departmentsHeld` and `lagFactor` of `regime` (`lagRework`, `informationLag`, the switch `meetings`).",
    },
    {
      zh: "写入 `assignedHours` 的时候：第一天早上（在量权之后；`tick` 取 0，`deskLoad`、`lastMonth` 尚为 0，故没有转嫁）；每月最后一天的 `readiness`；放权后真有事项移动的乡镇（`moving`）；收回、退回、到期、调换与政策反复真收了事项的乡镇（`takingBack`）；以及改变自己说明的时候。每次都用当时的状态整个重算；其余日子不动。",
      en: "It is written to `assignedHours` on the first morning (after authority is measured; `tick` is 0, and as `deskLoad` and `lastMonth` are still 0 nothing is pushed down); by `readiness` on the last day of each month; for a township to which matters really moved (`moving`); for one from which they were really taken by a recall, a return, a lapse, an exchange or a reversal (`takingBack`); and where a change says so. It is worked out whole, from the state of the moment; on other days it stays.",
    },
  ],
};

const support: Detail = {
  of: "errorTerms",
  title: { zh: "一镇当天的差错各项", en: "A township's error terms of a day" },
  symbols: {
    reference: { zh: "参照差错率的对数优势", en: "logit of the reference error rate" },
    perSkill: { zh: "每单位能力差的对数优势", en: "logits per unit of skill missing" },
    skillAt: { zh: "能力的参照点", en: "the skill that it is measured from" },
    novelty: { zh: "生疏的对数优势", en: "logits of what is new" },
    burntTerm: { zh: "倦怠的对数优势（规则）", en: "logits of burnout (a rule)" },
    loadTerm: { zh: "负荷与管理的对数优势（规则）", en: "logits of load and of what is managed (a rule)" },
    heard: {
      zh: "有居民议事会时为 councilError，否则 0",
      en: "councilError where there is a residents' council, else 0",
    },
    gain: { zh: "辅助决策补上的能力差份额", en: "share of the skill gap that support closes" },
    used: { zh: "辅助决策去掉的生疏份额", en: "share of what is new that support takes away" },
  },
  stages: [
    {
      zh: "`quality` 与上级环节用的差错各项：`reference = logit(errorReference)`，`perSkill = errorSkill`，`skillAt = skillReference`，`burntTerm`，`loadTerm`，`novelty = errorNovelty`。信息滞后在开关 `meetings` 关时按 0，办理标准在开关 `standards` 关时按 1。差错的对数优势从左到右相加：`reference`、`perSkill * (skillAt - skill)`、`burntTerm`、`loadTerm`，新接的事项再加 `novelty`。",
      en: "The error terms that `quality` and the desks above use: `reference = logit(errorReference)`, `perSkill = errorSkill`, `skillAt = skillReference`, `burntTerm`, `loadTerm`, `novelty = errorNovelty`. Late information counts as 0 when the switch `meetings` is off, the standard as 1 when `standards` is off. The logit of an error is added from left to right: `reference`, `perSkill * (skillAt - skill)`, `burntTerm`, `loadTerm`, and `novelty` where the matter is new.",
      rules: [
        {
          name: "managed",
          is: "lagError * informationLag + standardError * (1 - standard)",
          source: "F21, F22",
        },
        { name: "burntTerm", is: "errorBurnout * (burnout - burnoutReference)", source: "M05" },
        {
          name: "loadTerm",
          is: "errorLoad * min(1, max(0, (load - overworkAt) / errorLoadSpan)) + managed",
          source: "M05",
        },
      ],
    },
    {
      zh: "`gain = supportSkill * decisionSupport`，`used = supportNovelty * decisionSupport`（开关 `decisionSupport` 关时 `decisionSupport` 按 0）；`heard` 在开关 `council` 开且 `councilFrom` 不小于 0 时为 `councilError`。若 `decisionSupport` 与 `heard` 都为 0，各项照旧；否则 `perSkill` 乘 `(1 - gain)`，`skillAt` 变为 `(skillAt - gain) / (1 - gain)`，`novelty` 乘 `(1 - used)`，`reference` 减 `heard`。",
      en: "`gain = supportSkill * decisionSupport`, `used = supportNovelty * decisionSupport` (with `decisionSupport` 0 when the switch `decisionSupport` is off); `heard` is `councilError` when the switch `council` is on and `councilFrom` is not below 0. Where both `decisionSupport` and `heard` are 0 the terms stay; else `perSkill` is multiplied by `(1 - gain)`, `skillAt` becomes `(skillAt - gain) / (1 - gain)`, `novelty` is multiplied by `(1 - used)`, and `heard` is taken off `reference`.",
    },
  ],
};

export const measures: readonly Detail[] = [carried, duty, support];
