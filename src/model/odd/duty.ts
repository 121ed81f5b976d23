/** Hours answered for in full: what a township would work a day if it exercised every power that it holds. */
import type { Text } from "../../core/problem.ts";
import type { Detail, Stage } from "./detail.ts";

const symbols = {
  casesDaily: {
    zh: "该乡镇该事项每日件数（建县时定）",
    en: "cases a day of the matter in the township, fixed at founding",
  },
  caseWork: { zh: "一件的平均工时（秒，建县时定）", en: "mean person-seconds of a case, fixed at founding" },
  takenIn: { zh: "受理占工作量（目录 intake）", en: "intake share of the work (catalogue: intake)" },
  enforcedPart: {
    zh: "需执法的份额（目录 enforceShare）；`enforceHere` 为 0 或目录本由乡镇执法时为 0",
    en: "share that needs enforcement (catalogue: enforceShare); 0 where `enforceHere` is 0 or the catalogue has the township enforce",
  },
  crossPart: {
    zh: "跨部门的份额（目录 crossShare）",
    en: "share that needs several departments (catalogue: crossShare)",
  },
  carried: {
    zh: "村社与网格分担的份额（`carriedHere`；难办与专业事项为 0）",
    en: "share carried by villages and grid workers (`carriedHere`; 0 for hard and specialist matters)",
  },
  followed: { zh: "只担责时的催办份额", en: "share of following up what is only answered for" },
  down: { zh: "部门推下来的份额", en: "share that departments push down" },
  redone: { zh: "返工因子", en: "factor of what is redone" },
  skilled: {
    zh: "能力因子（`skillFactor`；开关 `skill` 关时为 1）",
    en: "factor of skill (`skillFactor`; 1 with switch `skill` off)",
  },
  level: { zh: "该乡镇该事项的 `skill`", en: "`skill` of the township in the matter" },
  pressed: {
    zh: "列 `pressure`（不是同名参数）",
    en: "the column `pressure`, not the parameter of that name",
  },
  held: {
    zh: "反向考核的系数 departmentsHeld（“考核制度的现值”）",
    en: "the factor departmentsHeld of the regime",
  },
  alpha: {
    zh: "开关 `escalation` 开时为 `escalation`，关时为 0，再乘以 `held`",
    en: "`escalation` with switch `escalation` on, else 0, times `held`",
  },
  tiersAbove: { zh: "下达层级：县 1、市 2、省 3", en: "issuing tier: county 1, city 2, province 3" },
  ordersDaily: {
    zh: "该乡镇该任务每日个数（建县时定）",
    en: "orders a day of the type in the township, fixed at founding",
  },
  orderSize: {
    zh: "一个任务的平均工时（秒，建县时定）",
    en: "mean person-seconds of one order, fixed at founding",
  },
  paperLeft: {
    zh: "专项减负留下的份额；非文会任务为 1",
    en: "share that a campaign leaves; 1 for orders that are no paperwork",
  },
  lagged: { zh: "信息滞后的系数 lagFactor（“考核制度的现值”）", en: "the factor lagFactor of the regime" },
  visits: {
    zh: "上月跑动次数（`lastMonth` 的 visits）",
    en: "visits of the last closed month (visits in `lastMonth`)",
  },
  days: {
    zh: "上月办理时长（`lastMonth` 的 sojournTime）",
    en: "days a case took in the last closed month (sojournTime in `lastMonth`)",
  },
  base: { zh: "别人分担的份额", en: "share that others carry" },
  workers: { zh: "网格员每日带来的工时", en: "hours a day that grid workers bring" },
  easy: { zh: "简易工作每日工时（下文）", en: "hours a day of the easy work (below)" },
} as const satisfies Record<string, Text>;

const level: Stage = {
  zh: "诉求水平（一个乡镇一天）：开关 `inducedDemand` 开时诱发部分 `induced` 为 `inducedDemand` × `openness`，关时为 0；`demandLevel` 再乘以愿来的份额：开关 `takeUp` 关或 `takeUpBurden` 为 0 时为 1，否则为 `takeUpHere`（第一个月末前 `lastMonth` 为 0，故为 1）。",
  en: "Level of demand (of a township on a day): with switch `inducedDemand` on the induced part `induced` is `inducedDemand` × `openness`, else 0; `demandLevel` is then multiplied by the share that comes: 1 with switch `takeUp` off or `takeUpBurden` 0, else `takeUpHere` (1 before the first month's end, `lastMonth` being 0).",
  rules: [
    {
      name: "takeUpHere",
      is: "exp(-takeUpBurden * (visits + days / takeUpDays))",
      symbols: { visits: symbols.visits, days: symbols.days },
      source: "M39",
    },
    {
      name: "demandLevel",
      is: "demand * (demandFactor + induced) * takeUpHere",
      symbols: { induced: { zh: "诱发的份额", en: "induced share" } },
      source: "M28, M39",
    },
  ],
};

const sharing: Stage = {
  zh: "分担的份额：开关 `coproduction` 关时为 0。否则 `base` 为 min(1, s × (1 + `villageTime`))，其中 s 在 `coproduced` 小于 0 时取参数 `coproduction`，否则取 `coproduced`；`gridWorkers` 为 0 时就是 `base`，否则为 `carriedHere`。`easy`：从 0 起按事项次序，只加易办的（既非专业、难度又低于 `easyBelow`），`basis` 为 0 的加 `casesDaily` × `caseWork` × `takenIn`，其余加 `casesDaily` × `caseWork` × 1；和 ÷ 3600 × `demand` × `demandFactor`。",
  en: "Share carried: 0 with switch `coproduction` off. Else `base` is min(1, s × (1 + `villageTime`)), s being the parameter `coproduction` where `coproduced` is below 0, else `coproduced`; with `gridWorkers` 0 it is `base`, else `carriedHere`. `easy`: from 0 in the order of matters, easy ones only (no specialists needed and difficulty below `easyBelow`), `casesDaily` × `caseWork` × `takenIn` where `basis` is 0, else `casesDaily` × `caseWork` × 1; the sum ÷ 3600 × `demand` × `demandFactor`.",
  rules: [
    {
      name: "workers",
      is: "gridWorkers * hoursPerDay * gridYield",
      source: "P48",
    },
    {
      name: "carriedHere",
      is: "workers <= 0 or easy <= 0 ? base : max(base, min(carriedMost, base + workers / easy))",
      symbols: { base: symbols.base, workers: symbols.workers, easy: symbols.easy },
      source: "P48, P54",
    },
  ],
};

const above: Stage = {
  zh: "`basis` 为 0（在上面决定）：一件为 `takenUp`。推下来的份额 `down`：开关 `offload` 关或 `mayRefuse` 不为 0 时为 0，否则为 `pushedShare` × `held`，`deskLoad` 取事项领域的部门。催办份额 `followed`：`dutyAdded` 为 0 或开关 `dutyFollow` 关时为 0；否则现由乡镇负责而目录不由乡镇负责的（`responsible` 大于目录之值）为 `dutyFollow`，其余为 0。若 `coordinates` 不为 0 且协调环节数（开关 `coordination` 开时 `coordinationStages` 四舍五入，关时 0）不为 0，再加 `crossPart` × `coordinationHours` × 3600。",
  en: "`basis` 0 (decided above): one case is `takenUp`. The share pushed down, `down`: 0 with switch `offload` off or `mayRefuse` not 0, else `pushedShare` × `held`, with `deskLoad` of the department of the matter's domain. Following up, `followed`: 0 where `dutyAdded` is 0 or switch `dutyFollow` is off; else `dutyFollow` where the township answers for what the catalogue does not have it answer for (`responsible` above the catalogue's value), 0 for the rest. Where `coordinates` is not 0 and the stages of coordination (`coordinationStages` rounded, halves up, with switch `coordination` on; else 0) are not 0, `crossPart` × `coordinationHours` × 3600 is added.",
  rules: [
    {
      name: "pushedShare",
      is: "max(offloadSet, offloadShare * min(1, max(0, deskLoad - 1)))",
      source: "P05, F17",
    },
    {
      name: "takenUp",
      is: "caseWork * (1 - carried) * standard * (takenIn + down * (1 - takenIn) + followed)",
      symbols: {
        caseWork: symbols.caseWork,
        carried: symbols.carried,
        takenIn: symbols.takenIn,
        down: symbols.down,
        followed: symbols.followed,
      },
      source: "F17, F03",
    },
  ],
};

const here: Stage = {
  zh: "`basis` 大于 0（在此决定，不问是否真正开展）：一件为 `decidedHere`。`redone` 在开关 `errors` 开时如式，关时为 1。",
  en: "`basis` above 0 (decided here, whether really exercised or not): one case is `decidedHere`. `redone` is as given with switch `errors` on, else 1.",
  rules: [
    {
      name: "skillFactor",
      is: "1 + skillWork * (1 - level)",
      symbols: { level: symbols.level },
      source: "model.md 3.2 (7)",
    },
    { name: "redone", is: "1 + errorReference * reworkShare * reworkWork", source: "model.md 3.2 (5)" },
    {
      name: "decidedHere",
      is: "caseWork * (1 - carried) * standard * redone * skilled + enforcedPart * enforcementHours * 3600",
      symbols: {
        caseWork: symbols.caseWork,
        carried: symbols.carried,
        skilled: symbols.skilled,
        enforcedPart: symbols.enforcedPart,
      },
      source: "model.md 3.2 (7)",
    },
  ],
};

const campaign: Stage = {
  zh: "专项减负留下的份额：`campaignFrom` 小于 0 时为 1。否则周数为 (`tick` − `campaignFrom`) ÷ 5（不取整），降幅 `cutBy` 为 `campaignDepth`，其为 0 时取 `campaignCut`；时长 `lasts` 为 `campaignLength`，其为 0 时取 `campaignWeeks`。周数小于时长，或开关 `rebound` 关：1 − `cutBy`。否则为 `reboundLeft`：`closed` 在 `campaignGap` 大于 0 时为 (`campaignGap` − `authorityGap`) ÷ `campaignGap`，否则为 0；2 的负次方按 src/core/numeric.ts 的 halving(周数 − 时长, 半程) 计算。",
  en: "What a campaign leaves: 1 where `campaignFrom` is below 0. Else the weeks are (`tick` − `campaignFrom`) ÷ 5, not rounded; the cut `cutBy` is `campaignDepth`, or `campaignCut` where that is 0; its length `lasts` is `campaignLength`, or `campaignWeeks` where that is 0. With fewer weeks than its length, or switch `rebound` off: 1 − `cutBy`. Else `reboundLeft`: `closed` is (`campaignGap` − `authorityGap`) ÷ `campaignGap` where `campaignGap` is above 0, else 0; the power of 2 is halving(weeks − length, half-life) of src/core/numeric.ts.",
  rules: [
    {
      name: "lost",
      is: "reboundShare * (1 - reboundStructure * min(1, max(0, closed)))",
      symbols: { closed: { zh: "权责差的相对缩小", en: "relative fall of the authority gap" } },
      source: "M35, model.md 3.2 (16)",
    },
    {
      name: "reboundLeft",
      is: "1 - cutBy * (1 - lost + lost * 2 ^ (-(weeks - lasts) / reboundHalfLife))",
      symbols: {
        cutBy: { zh: "降幅", en: "cut" },
        weeks: { zh: "开始以来的周数", en: "weeks since it began" },
        lasts: { zh: "时长（周）", en: "its length in weeks" },
      },
      source: "M35",
    },
  ],
};

const orders: Stage = {
  zh: "任务（秒/日）：开关 `orders` 关时为 0。两个和都从 0 起、按任务次序：`orderListed` 不为 0 的 `orderHere` 加入“在册”，其余加入另一和。结果为 ((`mayRefuse` 不为 0 时另一和 × (1 − `refusalShare`)，否则另一和) + 在册) × `ordersSurge`。`held` 在开关 `reverseAssessment` 关时为 1；`lagged` 在开关 `meetings` 关或任务形式为会议时为 1。放大的分母用 `escalation` 与 `pressure` 两个参数的缺省值 0.15 与 0.5，不随情景变。",
  en: "Orders (seconds a day): 0 with switch `orders` off. Two sums, each from 0 and in the order of order types: `orderHere` is added to what is listed where `orderListed` is not 0, else to the other. The result is ((the other sum × (1 − `refusalShare`) where `mayRefuse` is not 0, else the other sum) + listed) × `ordersSurge`. `held` is 1 with switch `reverseAssessment` off; `lagged` is 1 with switch `meetings` off or where the order's form is meeting. The denominator of amplification takes the defaults of the parameters `escalation` and `pressure`, 0.15 and 0.5, whatever the scenario says.",
  rules: [
    {
      name: "held",
      is: "1 - reverseEffect * reverseShare",
      source: "P40",
    },
    { name: "lagged", is: "1 + lagRework * informationLag", source: "F21" },
    {
      name: "amplified",
      is: "((1 + alpha * pressed) / (1 + 0.15 * 0.5)) ^ tiersAbove",
      symbols: { alpha: symbols.alpha, pressed: symbols.pressed, tiersAbove: symbols.tiersAbove },
      source: "M16",
    },
    {
      name: "orderHere",
      is: "ordersDaily * orderSize * (amplified * paperLeft) * (orderFactor * orderCadence * lagged)",
      symbols: {
        ordersDaily: symbols.ordersDaily,
        orderSize: symbols.orderSize,
        paperLeft: symbols.paperLeft,
      },
      source: "M16, M35, F21",
    },
  ],
  stages: [campaign],
};

const duty: Detail = {
  of: "duty",
  title: { zh: "承担工时", en: "Hours answered for" },
  stages: [
    {
      zh: "一个乡镇每日承担的工时（小时，期望值，不抽签）：(事项秒数 + 任务秒数) ÷ 3600。它写入 `assignedHours` 的时候：第一天早上；每月最后一天的承接能力；放权后真有事项移动的乡镇；收回、退回、到期、调换真有事项移动的乡镇；以及各改变自己说明的时候。其余日子 `assignedHours` 不变。",
      en: "Hours a day that a township answers for (an expectation, no draw): (seconds of matters + seconds of orders) ÷ 3600. It is written to `assignedHours` on the first morning; on the last day of each month by readiness; for a township to which a transfer really moved matters; for one from which matters were recalled, returned or lapsed; and where a change says so. On other days `assignedHours` stays.",
    },
    {
      zh: "事项（秒/日）：从 0 起按事项次序，`negative` 不为 0 的跳过，其余加 `casesDaily` × (一件的秒数 + 投诉秒数)；投诉秒数在开关 `complaints` 开时为 `complaintBase` × `complaintWork` × 3600，关时为 0。和再乘以诉求水平。",
      en: "Matters (seconds a day): from 0 in the order of matters, skipping those whose `negative` is not 0, `casesDaily` × (seconds of one case + seconds of complaints) is added; the latter are `complaintBase` × `complaintWork` × 3600 with switch `complaints` on, else 0. The sum is multiplied by the level of demand.",
      rules: [
        {
          name: "matterHere",
          is: "casesDaily * (oneCase + complaintBase * complaintWork * 3600)",
          symbols: {
            casesDaily: symbols.casesDaily,
            oneCase: { zh: "一件的秒数（下文）", en: "seconds of one case (below)" },
          },
          source: "M27",
        },
      ],
      stages: [level, sharing, above, here],
    },
    orders,
    {
      zh: "第一天早上算时，`deskLoad`、`lastMonth`、`openness` 等尚为 0，故没有推下来的，愿来的份额为 1，`tick` 取 0。改变若要“量着改”：先对所涉乡镇各算一次，改完再各算一次，两次不等的才把后一次写入 `assignedHours`。",
      en: "On the first morning `deskLoad`, `lastMonth`, `openness` and the like are still 0: nothing is pushed down, all come, and `tick` is 0. A change that is made “measured” reckons the hours of the townships concerned before and after, and writes the latter to `assignedHours` only where the two differ.",
    },
  ],
};

export const duties: readonly Detail[] = [duty];
