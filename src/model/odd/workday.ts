/** The hours there are, and the evening. */
import type { Detail } from "./detail.ts";

const capacity: Detail = {
  of: "capacity",
  symbols: {
    normal: { zh: "正常工时（秒）", en: "normal hours, in seconds" },
    present: { zh: "在岗人员", en: "present staff" },
    traces: { zh: "留痕要求对基线的倍数", en: "demand for traces over the baseline's" },
    asked: { zh: "文会痕考要占的份额", en: "share that papers ask for" },
    connected: { zh: "系统的速度系数", en: "factor of systems" },
    funded: { zh: "经费的速度系数", en: "factor of money" },
    burnt: { zh: "倦怠的速度系数", en: "factor of burnout" },
    returns: { zh: "人多未必成比例的系数", en: "factor of the returns to staff" },
    upkeepOwed: { zh: "制度运行每日整秒", en: "whole seconds a day of institutions" },
    arriving: { zh: "近二十日日均新增（秒）", en: "seconds arriving a day, mean of 20 days" },
    backlog: { zh: "今天之前的待办（秒）", en: "work waiting from before today, in seconds" },
    secondedHere: { zh: "借调在外的份额", en: "share away on secondment" },
    burntNow: { zh: "当前倦怠的速度系数", en: "factor of burnout as it is" },
    regular: { zh: "正常出勤秒数", en: "regular seconds" },
    whole: { zh: "取整后的正常出勤秒数", en: "regular seconds, whole" },
    stretch: { zh: "出勤时数对正常的倍数", en: "hours worked over regular ones" },
    strained: { zh: "干劲、倦怠、兼顾、提速的总系数", en: "factor of effort, burnout, juggling and pace" },
    away: { zh: "脱产培训秒数", en: "seconds at courses" },
    rest: { zh: "除去培训的秒数", en: "seconds less courses" },
    left: { zh: "剩下的秒数", en: "seconds that are left" },
    kinds: { zh: "每人兼顾的种数", en: "kinds that each carries" },
    paperworkLeft: { zh: "见 orders", en: "see orders" },
    lost: { zh: "失去的秒数", en: "seconds lost" },
    factor: { zh: "系数", en: "a factor" },
  },
  stages: [
    {
      zh: "逐镇，先文会痕考。开关 `paperwork` 关时 `paperworkShare` 与 `paperworkReported` 为 0。否则 `asked` ＝ `paperworkAsked`（`pressure` 为该镇现行的）× `paperworkLeft`；`paperworkShare = asked * paperworkKept`，`paperworkReported = asked * trimReported`。`traces` 为 `regime` 的 `traceDemand`。`paperworkLeft` 见 `orders`（照 `inForce` 读的 `campaignFrom`、`campaignGap`、`campaignDepth`、`campaignLength`、`authorityGap`，参数 `campaignCut`、`campaignWeeks`、`reboundShare`、`reboundHalfLife`、`reboundStructure`，开关 `rebound`）。",
      en: "Township by township; first papers. When the switch `paperwork` is off `paperworkShare` and `paperworkReported` are 0. Else `asked` is `paperworkAsked` (`pressure` is the township's in force) × `paperworkLeft`; `paperworkShare = asked * paperworkKept`, `paperworkReported = asked * trimReported`. `traces` is `traceDemand` of `regime`. `paperworkLeft` is that of `orders` (`campaignFrom` as `inForce` says, `campaignGap`, `campaignDepth`, `campaignLength`, `authorityGap`, parameters `campaignCut`, `campaignWeeks`, `reboundShare`, `reboundHalfLife`, `reboundStructure`, switch `rebound`).",
      rules: [
        {
          name: "paperworkAsked",
          is: "min(paperworkMax, paperworkBase + paperworkPressure * pressure * (departments / 10) * traces)",
          source: "M15",
        },
      ],
    },
    {
      zh: "正常工时：`normal = present * hoursPerDay * 3600 * (1 - paperworkShare) * effort * (connected * funded) * burnt * returns * (1 - min(upkeepMost, upkeepOwed / max(1, present * hoursPerDay * 3600)))`，从左到右。`present = staff * (1 - secondedHere) * (1 - reliefShare)`，`secondedHere` 为 `secondedSet`，小于 0 时取参数 `secondedShare`（开关 `secondment` 关时不乘这一项）。`connected` 为 `systemsFactor`，开关 `systems` 关时为 1；`funded` 为 `moneyFactor`（`money` 关时这一列就是 1，见 `money`）。`burnt = 1 - burnoutSpeed * burnoutReference`（这里用参照值，免得负荷追着倦怠跑；开关 `burnout` 关时 1）。`returns` 为 `returnsToStaff`，开关 `staffReturns` 关、参数为 1 或人数不为正时为 1，`foundingStaff` 是造县时的人员。`upkeepOwed = floor(upkeepHours * 3600 / 21)`（开关 `upkeep` 关时 0）。存入 `normalHours`。",
      en: "Normal hours: `normal = present * hoursPerDay * 3600 * (1 - paperworkShare) * effort * (connected * funded) * burnt * returns * (1 - min(upkeepMost, upkeepOwed / max(1, present * hoursPerDay * 3600)))`, from left to right. `present = staff * (1 - secondedHere) * (1 - reliefShare)`, where `secondedHere` is `secondedSet`, or the parameter `secondedShare` where that is below 0 (that factor is left out when the switch `secondment` is off). `connected` is `systemsFactor`, 1 when the switch `systems` is off; `funded` is `moneyFactor` (with `money` off that column is 1, see `money`). `burnt = 1 - burnoutSpeed * burnoutReference` (the reference, so that load does not chase burnout; 1 when the switch `burnout` is off). `returns` is `returnsToStaff`, 1 when the switch `staffReturns` is off, the parameter is 1 or staff is not above 0; `foundingStaff` is the staff at the founding. `upkeepOwed = floor(upkeepHours * 3600 / 21)` (0 when the switch `upkeep` is off). It is kept in `normalHours`.",
      rules: [
        {
          name: "systemsFactor",
          is: "unconnectedSpeed + (1 - unconnectedSpeed) * systems",
          source: "SF14",
        },
        { name: "moneyFactor", is: "moneyFloor + (1 - moneyFloor) * min(1, money)", source: "M34" },
        {
          name: "returnsToStaff",
          is: "staffReturns == 1 or staff <= 0 or foundingStaff <= 0 ? 1 : (staff / foundingStaff) ^ (staffReturns - 1)",
          symbols: { foundingStaff: { zh: "造县时的人员", en: "staff at the founding" } },
          source: "M37",
        },
        {
          name: "upkeepHours",
          is: "gridWorkers * gridHours + max(0, coproduced - coproduction) * coproductionHours + transparency * openHours + auditShare * auditHours + centreCovers * centreHours + (monitored != 0 ? monitorHours : 0) + (councilFrom >= 0 ? councilHours : 0)",
          source: "P18, P55",
        },
      ],
    },
    {
      zh: "负荷：`backlog` ＝ 本镇 `waiting` 各来源按次序之和减 `demandWindow` 今天那格，最少 0；`arriving` ＝ `demandWindow` 的 20 格按格序之和除以 `min(20, tick + 1)`。`load` ＝ `loadOf`。",
      en: "Load: `backlog` is the sum of the township's `waiting` over origins less today's place of `demandWindow`, at least 0; `arriving` is the sum of the 20 places of `demandWindow` in their order over `min(20, tick + 1)`. `load` is `loadOf`.",
      rules: [
        {
          name: "loadOf",
          is: "normal <= 0 ? loadCap : min(loadCap, (arriving + max(0, backlog - backlogFree * normal) / backlogSpread) / normal)",
          source: "model.md 3.2 (1)",
        },
      ],
    },
    {
      zh: "出勤：`regular = present * hoursPerDay * 3600 + secondsCarried`，`whole = floor(regular)`，`secondsCarried = regular - whole`。`stretch` 为 `overtimeHours`（开关 `overtime` 关时 1）。`strained = effort * burntNow * jugglingFactor * loadFactor * (overtimeYielded / stretch) * returns`，从左到右：`burntNow = 1 - burnoutSpeed * burnout`（开关 `burnout` 关时 1）；`kinds = jugglingReach * activeTypes / max(1, staff)`；`jugglingFactor`、`loadFactor` 在开关 `juggling`、`speedUp` 关时为 1。`regularSeconds = whole`，`extraSeconds = floor(whole * (stretch * max(1, strained) - 1))`。",
      en: "Attendance: `regular = present * hoursPerDay * 3600 + secondsCarried`, `whole = floor(regular)`, `secondsCarried = regular - whole`. `stretch` is `overtimeHours` (1 when the switch `overtime` is off). `strained = effort * burntNow * jugglingFactor * loadFactor * (overtimeYielded / stretch) * returns`, from left to right: `burntNow = 1 - burnoutSpeed * burnout` (1 when the switch `burnout` is off); `kinds = jugglingReach * activeTypes / max(1, staff)`; `jugglingFactor` and `loadFactor` are 1 when the switches `juggling` and `speedUp` are off. `regularSeconds = whole`, `extraSeconds = floor(whole * (stretch * max(1, strained) - 1))`.",
      rules: [
        { name: "overtimeHours", is: "min(1 + overtimeMax, max(1, load))", source: "M04" },
        {
          name: "overtimeYielded",
          is: "stretch <= overtimeFull ? stretch : overtimeFull + overtimeYield * (stretch - overtimeFull)",
          source: "M04, model.md 3.2 (4)",
        },
        {
          name: "jugglingFactor",
          is: "1 / (1 + juggling * max(0, kinds / jugglingFrom - 1))",
          source: "M06",
        },
        {
          name: "loadFactor",
          is: "1 + speedUp * clamp((load - speedUpFrom) / speedUpSpan, 0, 1) - overworkLoss * overwork",
          source: "M03",
        },
      ],
    },
    {
      zh: "扣除，每次把失去的整秒记进 `byUse` 与 `byOrigin`：（一）培训 `away = min(awaySeconds, floor((whole + extraSeconds) * courseShare))`，`awaySeconds` 减 `away`，用途与来源都是 `training`，`rest = whole + extraSeconds - away`。（二）制度运行：`upkeepOwed` 不为 0 时为 `min(upkeepOwed, floor(rest * upkeepMost))`，用途 `upkeep`，来源 `orderCounty`。（三）以剩下的秒数 `left` 依次乘以系数：`1 - paperworkShare`（用途、来源都是 `paperwork`），`connected`（用途 `doubleEntry`，来源 `systems`），`funded`（用途 `shortage`，来源 `money`），`strained`（用途、来源都是 `strain`）；系数不小于 1 的跳过，否则 `left` 变为 `floor(left * factor)`，失去的记账。",
      en: "What is taken off; each time the whole seconds that are lost are booked to `byUse` and `byOrigin`: (1) courses, `away = min(awaySeconds, floor((whole + extraSeconds) * courseShare))`; `awaySeconds` loses `away`, use and origin are `training`, `rest = whole + extraSeconds - away`. (2) Institutions, where `upkeepOwed` is not 0: `min(upkeepOwed, floor(rest * upkeepMost))`, use `upkeep`, origin `orderCounty`. (3) What is left, `left`, is multiplied in turn by `1 - paperworkShare` (use and origin `paperwork`), `connected` (use `doubleEntry`, origin `systems`), `funded` (use `shortage`, origin `money`) and `strained` (use and origin `strain`); a factor not below 1 is passed over, else `left` becomes `floor(left * factor)` and what is lost is booked.",
    },
    {
      zh: "`effectiveSeconds` 与 `hoursLeft` 为 `left`；`qualifiedLeft[t * 3 + d] = floor(left * min(1, qualified[t * 3 + d] / max(1, staff)))`。",
      en: "`effectiveSeconds` and `hoursLeft` are `left`; `qualifiedLeft[t * 3 + d] = floor(left * min(1, qualified[t * 3 + d] / max(1, staff)))`.",
    },
  ],
};

const closing: Detail = {
  of: "closing",
  stages: [
    {
      zh: "把当天的各和记入 `dayTally`，加进 `monthTally`，月末算出 `lastMonth`：都照 `sums` 一章。不抽签，不改变别的。",
      en: "The sums of the day go into `dayTally` and are added to `monthTally`, and at the month's end `lastMonth` is worked out, all as the chapter `sums` says. Nothing is drawn, nothing else changes.",
    },
  ],
};

export const workday: readonly Detail[] = [capacity, closing];
