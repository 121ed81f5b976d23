/** The first morning, the reference run, and the luck of a case's work. */
import type { Detail } from "./detail.ts";

const bornNothing = {
  zh: "每一列先全为 0，参数列为情景的值（未给的取缺省）。`assessmentCount`、`ordersFactor`、`sanctionScale`、`standard`、`paperworkKept`、`trimReported`、`orderFactor`、`orderCadence` 全为 1。`adoptedAt` 全为 −1。`levels[m]` 为 `decide` 的层级（乡镇 0、县 1、市 2、省 3），最少 1；`superviseLevel[m]` 为 `supervise` 的层级，最少 1。`luckTable` 按 `luck`，`giveUp` 按 `abandonment`，`pressure`、`sanctionForce`、`tolerance` 按 `assessment` 算出。",
  en: "Every column is 0 at first, the parameters' column holds the scenario's values (defaults where it gives none). `assessmentCount`, `ordersFactor`, `sanctionScale`, `standard`, `paperworkKept`, `trimReported`, `orderFactor` and `orderCadence` are 1 throughout, `adoptedAt` −1. `levels[m]` is the tier of `decide` (township 0, county 1, city 2, province 3), at least 1; `superviseLevel[m]` the tier of `supervise`, at least 1. `luckTable` follows `luck`, `giveUp` follows `abandonment`, and `pressure`, `sanctionForce` and `tolerance` follow `assessment`.",
};

const townshipFirst = {
  zh: "然后逐个乡镇（从 0 起），先做本段，再做下一段：每个事项 `basis = held ? 4 : 0`（0 留在上级、1 委托、2 授权、3 备案、4 下放），`operable` 为 `held`，`enforceHere`、`superviseHere` 为目录中 `enforce`、`supervise` 是否为乡镇，`responsible` 为目录的 `responsible` 是否为乡镇；`movedAt`、`lapsesOn`、`prepared`、`preparedBy`、`exercisedAt` 为 −1；`skill` 就地可决的（或 `skill` 开关关闭时全部）为 `skillReference`，其余 `skillNew`。`staff`、`equipment`、`systems`、`money` 取乡镇的（开关 `money` 关时该列为 1）；`demandFactor` 与 `ordersSurge` 为 1，`distance` 为 `travelDistance`，`campaignFrom`、`secondedSet`、`coproduced`、`councilFrom` 为 −1。接着按 `readiness` 量 `activeTypes`、`authorityShare`、`authorityGap`；`assignedHours` 为 `duty` 的工时（日 0；这时 `lastMonth` 与 `deskLoad` 还是 0）；`moneyReceived = moneyHere * assignedHours`，`moneyHere` 为乡镇资料的经费到位比，不看开关。",
  en: "Then township by township (from 0), first this passage, then the next: for each matter `basis = held ? 4 : 0` (0 retained above, 1 entrusted, 2 delegated, 3 filed, 4 devolved), `operable` is `held`, `enforceHere` and `superviseHere` say whether the catalogue's `enforce` and `supervise` are the township, `responsible` whether its `responsible` is; `movedAt`, `lapsesOn`, `prepared`, `preparedBy` and `exercisedAt` are −1; `skill` is `skillReference` where it decides (everywhere when the switch `skill` is off), else `skillNew`. `staff`, `equipment`, `systems` and `money` are the township's (the last is 1 when the switch `money` is off); `demandFactor` and `ordersSurge` are 1, `distance` is `travelDistance`, and `campaignFrom`, `secondedSet`, `coproduced` and `councilFrom` are −1. Next `activeTypes`, `authorityShare` and `authorityGap` are measured as in `readiness`; `assignedHours` are the hours of `duty` (day 0; `lastMonth` and `deskLoad` are still 0); `moneyReceived = moneyHere * assignedHours`, where `moneyHere` is the township's own ratio, whatever the switch.",
};

const staffFirst = {
  zh: "人：`paperworkShare` 为 `capacity` 的规则 paperworkAsked 在参数 `pressure` 下的值（traces 为 1；开关 `paperwork` 关时 0）；`effort` 为 `strain` 的 effortUnder（参数 `pressure`、`authorityShare`；开关关时 1）；`burnout` 为静止值 `restingBurnout`（开关关时 `burnoutReference`）；`blameFear` 为 `fearReference`；`supervision` 按 `incidents` 由 `superviseLevel` 的平均得出（开关 `supervision` 关时为 `supervisionBase`）；`violationStock` 为 每周新增违规乘以 `violationLag` 后的 `round`（按 `incidents`，开关 `incidents` 关时 0）；`satisfaction` 与 `expectation` 为 `satisfactionBase`；`load` 为 `baseLoad`；`normalHours` 为 `normalAtFirst`（系数由 `capacity` 的同名规则得出，开关 `systems`、`burnout` 关时各为 1；在岗人员按 `capacity`，借调关时不减）。每周离职 ＝ `staff` × `strain` 的 leavingShare（不计激励与追责；`turnover` 关时 0），填满 `pipeline` 的前 `min(63, round(hiringWeeks))` 周。专业人员 `qualified[t * 3 + d]`：`field = staff * domainShare[d]`；若该镇就地可决该领域的专业事项，为 `qualifiedShare * field`，否则 `qualifiedNew * qualifiedNeed * field`。",
  en: "People: `paperworkShare` is the rule paperworkAsked of `capacity` at the parameter `pressure` (traces 1; 0 when the switch `paperwork` is off); `effort` is effortUnder of `strain` (parameter `pressure`, `authorityShare`; 1 when off); `burnout` is `restingBurnout` (`burnoutReference` when off); `blameFear` is `fearReference`; `supervision` follows from the mean over `superviseLevel` as in `incidents` (`supervisionBase` when the switch `supervision` is off); `violationStock` is `round` of a week's new violations × `violationLag` (as in `incidents`; 0 when the switch `incidents` is off); `satisfaction` and `expectation` are `satisfactionBase`; `load` is `baseLoad`; `normalHours` is `normalAtFirst` (its factors by the rules of `capacity`, those of `systems` and of `burnout` 1 when these switches are off; present staff as in `capacity`). Those who leave in a week are `staff` × leavingShare of `strain` (without incentives and blame; 0 when `turnover` is off): they fill the first `min(63, round(hiringWeeks))` weeks of `pipeline`. Qualified staff `qualified[t * 3 + d]`: `field = staff * domainShare[d]`; `qualifiedShare * field` where the township decides a specialist matter of the domain, else `qualifiedNew * qualifiedNeed * field`.",
  rules: [
    {
      name: "demands",
      is: "baseLoad + demandPressure * pressure * fearReference",
      symbols: { baseLoad: { zh: "类型的基线负荷", en: "baseline load" } },
      source: "M11",
    },
    {
      name: "resourcesHere",
      is: "resources + resourcesAuthority * authorityShare + resourcesSupport * support",
      source: "M11",
    },
    {
      name: "restingBurnout",
      is: "burnoutGain * over / (burnoutGain * over + burnoutRecovery)",
      symbols: {
        over: {
          zh: "strain 的 overload(demands, resourcesHere, burnoutSmooth)",
          en: "overload(demands, resourcesHere, burnoutSmooth) of strain",
        },
      },
      source: "M11",
    },
    {
      name: "normalAtFirst",
      is: "present * hoursPerDay * (1 - paperworkShare) * 3600 * effort * systemsFactor * moneyFactor * (1 - burnoutSpeed * burnoutReference)",
      symbols: {
        present: { zh: "在岗人员", en: "present staff" },
        systemsFactor: { zh: "capacity 的规则", en: "rule of capacity" },
        moneyFactor: { zh: "capacity 的规则", en: "rule of capacity" },
      },
      source: "model.md 3.2 (1)",
    },
  ],
};

const desksFirst = {
  zh: "最后是上级五个环节（0–2 县直部门按领域，3 市，4 省）：先求每日需求，乡镇、事项两重循环，对每个 `pair` 依次加：执法（就地可决而不就地执法的 `rate * enforceShare * enforcementHours * 3600`，按此次序连乘，加到本领域部门）；绕道（见下）；各级 1 到 `levels[m]`，每级加 `seconds * redone / levels[m]`（先乘后除），第 1 级是本领域的部门，第 2、3 级是市、省。其中 `afraid` 对就地可决的为 `blameReferral * fearReference * liability`（`fear` 关时 0），对其余为 1；`seconds = rate * work * (1 - intake) * afraid`；`redone = 1 + errorReference * reworkShare`（`errors` 关时 1）。执法那项中 `rate * enforceShare` 先乘。",
  en: "Last the five desks above (0 to 2 the county's departments by domain, 3 city, 4 province): first their demand a day, over townships and within them matters; for each `pair` add in this order: enforcement (where it decides but does not enforce, `rate * enforceShare * enforcementHours * 3600`, multiplied in that order, to the domain's department); detours (below); for each level from 1 to `levels[m]` add `seconds * redone / levels[m]` (product before quotient): level 1 is the domain's department, levels 2 and 3 city and province. Here `afraid` is `blameReferral * fearReference * liability` where it decides (0 when `fear` is off) and 1 elsewhere; `seconds = rate * work * (1 - intake) * afraid`; `redone = 1 + errorReference * reworkShare` (1 when `errors` is off). In the term of enforcement `rate * enforceShare` is multiplied first.",
  stages: [
    {
      zh: "绕道的需求，`perDay = rate * afraid`：协调环节数 `stages = min(6, round(coordinationStages))`（`coordination` 关时 0）；有环节时 `cross = perDay * crossShare`，环节 1 到 `stages` 各在部门 `(domain + k) % 3`（k 为环节）加 `cross * coordinationHours * 3600`。`bounce` 开时，`astray = (perDay - cross) * (bounceShare * (1 - clarity)) * bounceHours * 3600`，在部门 `(domain + 1) % 3`、`(domain + 2) % 3` 依次各加一半。",
      en: "The demand of detours, with `perDay = rate * afraid`: `stages = min(6, round(coordinationStages))` (0 when `coordination` is off); with any, `cross = perDay * crossShare`, and each stage k from 1 to `stages` adds `cross * coordinationHours * 3600` to department `(domain + k) % 3`. When `bounce` is on, `astray = (perDay - cross) * (bounceShare * (1 - clarity)) * bounceHours * 3600`, half of it to department `(domain + 1) % 3`, then half to `(domain + 2) % 3`.",
    },
    {
      zh: "然后每个环节 `deskSeconds = max(3600, demand / upperLoad)`，`deskDemand = demand`，`deskLoad = upperLoad`。案件、队列、待交付的事项都为空。",
      en: "Then for each desk `deskSeconds = max(3600, demand / upperLoad)`, `deskDemand = demand`, `deskLoad = upperLoad`. There are no cases, no queues and no deliveries.",
    },
  ],
};

const firstMorning: Detail = {
  of: "firstMorning",
  title: { zh: "第一个早晨（初值）", en: "The first morning (initial values)" },
  symbols: {
    field: { zh: "专业属该领域的人员", en: "staff whose field the domain is" },
    moneyHere: { zh: "乡镇资料的经费到位比", en: "ratio of money in the township's description" },
    seconds: { zh: "秒数", en: "seconds" },
    afraid: { zh: "上交的份额", en: "share that is passed up" },
    redone: { zh: "返工倍数", en: "factor of redoing" },
    perDay: { zh: "每日上交件数", en: "cases passed up a day" },
    stages: { zh: "协调环节数", en: "stages of coordination" },
    cross: { zh: "每日需协调的件数", en: "cases a day that need coordination" },
    astray: { zh: "送错部门的秒数", en: "seconds of cases sent astray" },
    k: { zh: "环节序号", en: "number of the stage" },
    demand: { zh: "每日需求（秒）", en: "demand a day, in seconds" },
  },
  stages: [bornNothing, townshipFirst, staffFirst, desksFirst],
};

const luck: Detail = {
  of: "luck",
  title: { zh: "单件工作量的差异", en: "How one case's work differs" },
  symbols: {
    i: { zh: "分位数的序号", en: "number of a quantile" },
    sum: { zh: "各分位数之和", en: "sum of the quantiles" },
    word: { zh: "32 位随机字", en: "a random word of 32 bits" },
    cell: { zh: "分位数表的格，0–1023", en: "cell of the table of quantiles, 0 to 1023" },
    place: { zh: "格内位置", en: "place within the cell" },
    luckAt: { zh: "这一件的工作量倍数", en: "factor of the case's work" },
  },
  stages: [
    {
      zh: "`luckVariance = logVariance`（开关 `workVariation` 关时以 0 代入）。变了才重算：`luckTable[0]` 为 0（方差为 0 时 1），`luckTable[i] = luckQuantile(i / 1024)`（i 从 1 到 1023；方差为 0 时 1），`normalQuantile` 用 core/inversion.ts 的 invertNormal。求和从 `luckTable[0] / 2` 起，按 i 逐个加；`luckTable[1024] = 2 * (1024 - sum)`，使均值恰为 1。",
      en: "`luckVariance = logVariance` (with 0 put in when the switch `workVariation` is off). Only when it changed the table is made anew: `luckTable[0]` is 0 (1 at a variance of 0), `luckTable[i] = luckQuantile(i / 1024)` for i from 1 to 1023 (1 at a variance of 0), `normalQuantile` being invertNormal of core/inversion.ts. The sum begins at `luckTable[0] / 2` and adds them in ascending i; `luckTable[1024] = 2 * (1024 - sum)`, so that the mean is 1.",
      rules: [
        {
          name: "logVariance",
          is: "workVariation == 0 ? 0 : log(1 + workVariation * workVariation)",
          source: "model.md 3 (6)",
        },
        {
          name: "luckQuantile",
          is: "luckVariance == 0 ? 1 : exp(normalQuantile * sqrt(luckVariance) - luckVariance / 2)",
          symbols: {
            normalQuantile: { zh: "标准正态的 u 分位数", en: "the standard normal's quantile of u" },
          },
          source: "model.md 3 (6)",
        },
      ],
    },
    {
      zh: "`luckAt(word)`：`cell` 为高 10 位，`place = ((word & 0x3fffff) + 0.5) * 2^-22`，值为 `luckTable[cell] + place * (luckTable[cell + 1] - luckTable[cell])`。",
      en: "`luckAt(word)`: `cell` is the upper 10 bits, `place = ((word & 0x3fffff) + 0.5) * 2^-22`, the value `luckTable[cell] + place * (luckTable[cell + 1] - luckTable[cell])`.",
    },
  ],
};

const reference: Detail = {
  of: "reference",
  title: { zh: "参照运行", en: "The reference run" },
  symbols: {
    referenceLogs: {
      zh: "参照等待：ln(天数＋0.5) 的均值，按事项",
      en: "reference wait: mean of ln(days + 0.5), by matter",
    },
    referenceVisits: { zh: "参照跑动：每件次数，按事项", en: "reference visits per case, by matter" },
    referenceErrors: { zh: "参照差错率", en: "reference error rate" },
    referencePenalties: { zh: "参照问责：每人每周", en: "reference penalties, per person and week" },
  },
  stages: [
    {
      zh: "满意度、畏责和投诉以同一个县“未动过的基线”为准：同样的县、类型、目录、任务与 `start`，参数只留 `ordersShare`、`easyBelow`（写成公式的，取情景全部参数之下的值），其余取缺省，机制全开，没有改革，县与县之间没有往来，预热 1 年、报告 2 年，种子文本固定为 reference/0（与用户的种子无关）。这次运行自己没有参照：`referenceLogs` 与 `referenceVisits` 全为 0，凡以参照为准的量按“没有参照”处理（见 `experience`、`strain`）。",
      en: "Satisfaction, fear and complaints are measured against the same county's untouched baseline: the same county, archetypes, catalogues, orders and `start`; of the parameters only `ordersShare` and `easyBelow` (formulas as worked out among all parameters of the scenario), defaults for the others; everything switched on, no reforms, nothing between counties, 1 year of warm-up and 2 reported; the seed text is always reference/0, whatever the user's seed. That run itself has no reference: `referenceLogs` and `referenceVisits` are 0, and what is measured against a reference goes as without one (see `experience`, `strain`).",
    },
    {
      zh: "预热之后每个傍晚（全天步骤之后）：加当日全县 `errors`、`decisions`，以及全县 `staff` 之和除以 5。每月末与最后一天，按事项加本月的 `matterFinished`、`matterLogs`、`matterVisits`；预热恰不在月末结束时，在预热最后一天先减去本月已有的。问责为末日 `penaltyTotal` 全县之和减预热最后一天的。",
      en: "On each evening after the warm-up (after all steps of the day): add the county's `errors` and `decisions` of the day, and the county's sum of `staff` over 5. At each month's end and on the last day add by matter the month's `matterFinished`, `matterLogs` and `matterVisits`; when the warm-up ends within a month, what that month has so far is taken off on its last day. Penalties are the county's sum of `penaltyTotal` at the end less that on the last day of the warm-up.",
    },
    {
      zh: "`referenceLogs[m]`：对数之和除以件数；没有件的取 `logDays[levels[m] * 5]`。`referenceVisits[m]`：次数除以件数；没有件的取 `visitsAbove`。`referenceErrors`：差错除以决定（没有决定时 0）。`referencePenalties`：问责除以上述人员之和（为 0 时 0）。",
      en: "`referenceLogs[m]`: the sum of logs over the cases; without any, `logDays[levels[m] * 5]`. `referenceVisits[m]`: visits over cases; without any, `visitsAbove`. `referenceErrors`: errors over decisions (0 without any). `referencePenalties`: penalties over that sum of staff (0 when it is 0).",
    },
  ],
};

export const beginnings: readonly Detail[] = [firstMorning, luck, reference];
