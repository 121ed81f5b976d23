/** The morning: opening, orders from above, citizens' cases. */
import { type ColumnName, columns } from "../columns.ts";
import type { Detail } from "./detail.ts";

const flows = (Object.keys(columns) as ColumnName[]).filter((name) => columns[name].flow);

const opening: Detail = {
  of: "opening",
  groups: {
    flows,
    monthly: [
      "monthTally",
      "sojournHistogram",
      "matterFinished",
      "matterDays",
      "matterLogs",
      "matterVisits",
      "matterDecisions",
      "matterErrors",
    ],
  },
  stages: [
    {
      zh: "凡类别为流量的列（`flows`）全部置 0。每月第一天（`tick % 21` 为 0）再把 `monthly` 各列置 0。每镇 `demandWindow[t * 20 + tick % 20]` 置 0。",
      en: "All columns that are flows (`flows`) are set to 0. On the first day of a month (`tick % 21` is 0) so are those of `monthly`. For each township `demandWindow[t * 20 + tick % 20]` is set to 0.",
    },
  ],
};

const orders: Detail = {
  of: "orders",
  symbols: {
    alpha: { zh: "每级加码的系数", en: "amplification per tier" },
    levelsPassed: { zh: "经过的层级数：县 1、市 2、省 3", en: "tiers passed: county 1, city 2, province 3" },
    amplification: { zh: "层层加码的倍数", en: "factor by which orders are amplified" },
    paperworkLeft: { zh: "专项减负之后剩下的文会份额", en: "share of paperwork that a campaign leaves" },
    n: { zh: "当天件数", en: "number of the day" },
    cut: { zh: "减负和频次的倍数", en: "factor of campaigns and of frequency" },
    desk: { zh: "部门序号 0–2", en: "index of a department, 0 to 2" },
    part: { zh: "分给某部门的秒数", en: "seconds given to a department" },
    carriedAbove: { zh: "部门承担的秒数", en: "seconds that departments carry" },
  },
  stages: [
    {
      zh: "开关 `orders` 关时整步不做。`mayRefuse` 与 `campaignFrom` 照 `inForce` 读。逐镇，镇内逐任务；`orderFactor[orderPair]` 与 `orderAbove[orderPair]` 都为 0 的跳过（也不取数）。`cut = (paperworkLeft) * orderCadence`，`paperworkLeft` 只对 `paperwork` 任务，其余为 1。走到 `at(unit[t] + o, tick)`，件数 `n` 为均值 `orderRate * amplification * cut * ordersSurge`（从左到右）的泊松数。",
      en: "Nothing is done when the switch `orders` is off. `mayRefuse` and `campaignFrom` are read as `inForce` says. Township by township, in each order by order; where both `orderFactor[orderPair]` and `orderAbove[orderPair]` are 0 it is passed over (and nothing drawn). `cut = (paperworkLeft) * orderCadence`, where `paperworkLeft` is for `paperwork` orders only, 1 else. The draw goes to `at(unit[t] + o, tick)`; `n` is a Poisson number of mean `orderRate * amplification * cut * ordersSurge` (left to right).",
      rules: [
        {
          name: "amplification",
          is: "((1 + alpha * pressure) / (1 + escalationDefault * pressureDefault)) ^ levelsPassed",
          symbols: {
            escalationDefault: { zh: "参数 escalation 的缺省值", en: "default of the parameter escalation" },
            pressureDefault: { zh: "参数 pressure 的缺省值", en: "default of the parameter pressure" },
          },
          source: "M16",
        },
      ],
    },
    {
      zh: "`alpha = escalation * departmentsHeld`（开关 `escalation` 关时 0），`pressure` 是该镇现行的。`departmentsHeld` 与 `lagFactor` 见 `regime`。",
      en: "`alpha = escalation * departmentsHeld` (0 when the switch `escalation` is off), `pressure` is the township's in force. For `departmentsHeld` and `lagFactor` see `regime`.",
    },
    {
      zh: "`paperworkLeft`：`campaignFrom` 小于 0（没有专项减负，或 `campaign` 关）时为 1；否则为 `campaignFactor`，其中 `weeks = (tick - campaignFrom) / 5`，`closed`：`campaignGap` 大于 0 时为 `(campaignGap - authorityGap) / campaignGap`，否则 0；`depth` 为 `campaignDepth`，为 0 时取 `campaignCut`；`length` 为 `campaignLength`，为 0 时取 `campaignWeeks`。`remembered` ＝ `halving(weeks - length, reboundHalfLife)`。开关 `rebound` 关时恒为 `1 - depth`。",
      en: "`paperworkLeft` is 1 where `campaignFrom` is below 0 (no campaign, or `campaign` off), else `campaignFactor` with `weeks = (tick - campaignFrom) / 5`; `closed` is `(campaignGap - authorityGap) / campaignGap` where `campaignGap` is above 0, else 0; `depth` is `campaignDepth`, or `campaignCut` where that is 0; `length` is `campaignLength`, or `campaignWeeks` where that is 0. `remembered` is `halving(weeks - length, reboundHalfLife)`. When the switch `rebound` is off it is always `1 - depth`.",
      rules: [
        {
          name: "lost",
          is: "reboundShare * (1 - reboundStructure * min(1, max(0, closed)))",
          symbols: {
            closed: { zh: "权责差已缩小的份额", en: "share by which the authority gap has closed" },
          },
          source: "M35",
        },
        {
          name: "remembered",
          is: "2 ^ (-(weeks - length) / reboundHalfLife)",
          symbols: {
            weeks: { zh: "减负开始后的周数", en: "weeks since the campaign began" },
            length: { zh: "减负持续周数", en: "weeks that the campaign lasts" },
          },
          source: "M35",
        },
        {
          name: "campaignFactor",
          is: "weeks < length ? 1 - depth : 1 - depth * (1 - lost + lost * remembered)",
          symbols: { depth: { zh: "削减的份额", en: "share that is cut" } },
          source: "M35, model.md 3.2 (16)",
        },
      ],
    },
    {
      zh: "`n` 大于 0 且 `orderAbove` 大于 0 时，部门承担：`carriedAbove = n * orderWork * orderAbove`，三个部门依次各得 `part = carriedAbove * deskSeconds[desk] / (deskSeconds[0] + deskSeconds[1] + deskSeconds[2])`（先乘后除），加到 `deskOwed[desk]` 与 `deskArriving[desk]`。",
      en: "Where `n` and `orderAbove` are above 0 departments carry their part: `carriedAbove = n * orderWork * orderAbove`; the three in turn get `part = carriedAbove * deskSeconds[desk] / (deskSeconds[0] + deskSeconds[1] + deskSeconds[2])` (product before quotient), added to `deskOwed[desk]` and `deskArriving[desk]`.",
    },
    {
      zh: "`n` 大于 0 且 `orderFactor` 大于 0 时，本镇接收：`ordersArrived` 加 `n`，`paperwork` 任务的 `paperOrders` 也加 `n`。逐件：先取一个字，经 `luck`（`luckTable`）得倍数；再取一个均匀数（无论可否拒绝都取），小于 `refusalShare` 且 `mayRefuse` 不为 0 而 `orderListed` 为 0 时，`ordersRefused` 加 1，这件到此为止。否则取一条记录（`records`）：`matter` 为 M + o，`channel` 为 `order`，`arrived` 与 `reached` 为今天，`origin` 按下达层级为 `orderCounty`、`orderCity` 或 `orderProvince`，`ready = tick + deadline`；`ordersInHand` 加 1；以 `wholeSeconds` 取整的 `orderWork * orderFactor * lagFactor`（先乘好）乘倍数放进办理（`waiting`、`demandWindow`），队列为 `ORDERS` 中第 `urgency[o]` 个。",
      en: "Where `n` and `orderFactor` are above 0 the township receives: `ordersArrived` gains `n`, and so does `paperOrders` for `paperwork` orders. Order by order: first a word is drawn, which `luck` (`luckTable`) makes a factor; then a uniform (drawn whether it may refuse or not): where it is below `refusalShare`, `mayRefuse` is not 0 and `orderListed` is 0, `ordersRefused` gains 1 and the order ends there. Else a record is taken (`records`): `matter` is M + o, `channel` is `order`, `arrived` and `reached` are today, `origin` is `orderCounty`, `orderCity` or `orderProvince` by the issuing tier, `ready = tick + deadline`; `ordersInHand` gains 1; `orderWork * orderFactor * lagFactor` (multiplied first), times the factor, in `wholeSeconds`, is put to work (`waiting`, `demandWindow`) in number `urgency[o]` of the `ORDERS` queues.",
    },
  ],
};

const inflow: Detail = {
  of: "inflow",
  symbols: {
    season: { zh: "季节倍数", en: "factor of the season" },
    month: { zh: "当年第几月（0–11）", en: "month of the year, 0 to 11" },
    comes: { zh: "需要的人中来办的份额", en: "share of those who need it that come" },
    keep: { zh: "基线来件中留下的份额", en: "share of the baseline's cases that is kept" },
    open: { zh: "渠道的畅通程度", en: "openness of the channel" },
    more: { zh: "多出基线的份额", en: "share beyond the baseline" },
    called: { zh: "走热线的概率", en: "chance of coming by the hotline" },
    lastVisits: { zh: "上月指标 visits", en: "indicator visits of last month" },
    lastWait: { zh: "上月指标 sojournTime", en: "indicator sojournTime of last month" },
  },
  stages: [
    {
      zh: "`season` 以今天的月份查表：从一月起为 0.5、−1、0.6、0.3、0、0.2、0.1、−0.1、0.3、−0.5、0.1、−0.5；开关 `season` 关时 1。逐镇：均值为 `casesPerDay * season * demand`。`comes`：开关 `takeUp` 关或 `takeUpBurden` 为 0 时 1，否则 `takeUp`（`lastMonth` 中本镇的两个指标；头一个月都还是 0）。`keep = min(1, demandFactor) * comes`。",
      en: "`season` by today's month from a table that begins with January: 0.5, −1, 0.6, 0.3, 0, 0.2, 0.1, −0.1, 0.3, −0.5, 0.1, −0.5; 1 when the switch `season` is off. Township by township: the mean is `casesPerDay * season * demand`. `comes` is 1 when the switch `takeUp` is off or `takeUpBurden` is 0, else `takeUp` (two indicators of the township in `lastMonth`; both are 0 in the first month). `keep = min(1, demandFactor) * comes`.",
      rules: [
        {
          name: "seasonFactor",
          is: "1 + seasonAmplitude * deviation",
          symbols: { deviation: { zh: "该月的偏差", en: "deviation of the month" } },
          source: "model.md 3 (3)",
        },
        { name: "takeUp", is: "exp(-takeUpBurden * (lastVisits + lastWait / takeUpDays))", source: "M39" },
      ],
    },
    {
      zh: "基线来件：`at(unit[t], 4 * tick)` 处取泊松件数，再走到 `at(unit[t], 4 * tick + 1)`，逐件取两个字 `keyA`、`keyB`。`keep` 小于 1 时，该件在本流的第 1 个数不小于 `keep` 的不来。`open` 为 `openness`（开关 `hotline` 关时 0），`called = hotlineShare * open`；`called` 大于 0 且该件第 2 个数小于 `called` 的渠道为 `hotline`，否则 `window`。事项为 `pick(mix, keyB)`。收下：取一条记录，`arrived` 与 `reached` 为今天，进 `INCOMING`（见 `records`）。",
      en: "The baseline's cases: a Poisson number at `at(unit[t], 4 * tick)`, then on to `at(unit[t], 4 * tick + 1)`, where each case draws two words, `keyA` and `keyB`. Where `keep` is below 1 a case does not come if number 1 of it in this stream is not below `keep`. `open` is `openness` (0 when the switch `hotline` is off), `called = hotlineShare * open`; where `called` is above 0 and number 2 of the case is below it, the channel is `hotline`, else `window`. The matter is `pick(mix, keyB)`. It is taken in: a record with `arrived` and `reached` of today enters `INCOMING` (see `records`).",
    },
    {
      zh: "多出的：`more = max(0, demandFactor - 1) + inducedDemand * openness`（开关 `inducedDemand` 关时后一项 0）；为 0 时没有。件数为均值乘 `more` 的泊松数，在 `4 * tick + 2` 处取；逐件在 `4 * tick + 3` 处取键，留下的份额为 `comes`，`called` 在 `open` 大于 0 时为 1，否则 0；其余同上。",
      en: "What comes beyond: `more = max(0, demandFactor - 1) + inducedDemand * openness` (the second term 0 when the switch `inducedDemand` is off); nothing where it is 0. The number is Poisson with the mean times `more`, drawn at `4 * tick + 2`; the cases' keys are drawn at `4 * tick + 3`, the share kept is `comes`, `called` is 1 where `open` is above 0, else 0; the rest as above.",
    },
  ],
};

export const arrivals: readonly Detail[] = [opening, orders, inflow];
