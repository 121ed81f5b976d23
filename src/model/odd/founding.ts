/** Founding: from a checked scenario to the townships, the scale of the catalogue and what is fixed of a county. */
import type { Detail, Rule } from "./detail.ts";

const hours: Rule[] = [
  {
    name: "normalHours",
    is: "staff * (1 - secondedShare) * hoursPerDay * (1 - paperwork) * effort * (systemsFactor * moneyFactor) * (1 - burnoutSpeed * burnoutReference)",
    symbols: {
      paperwork: {
        zh: "缺省参数下的文会份额（见 capacity 的 paperworkAsked，traces = 1）",
        en: "paperwork share at the defaults (rule paperworkAsked of capacity with traces = 1)",
      },
      systemsFactor: { zh: "同 capacity 的规则", en: "as the rule of capacity" },
      moneyFactor: { zh: "同 capacity 的规则", en: "as the rule of capacity" },
    },
    source: "model.md 3.2 (1)",
  },
  {
    name: "redone",
    is: "1 + errorReference * reworkShare * reworkWork",
    source: "model.md 3.2 (5)",
  },
  {
    name: "own",
    is: "(1 + skillWork * (1 - skillReference)) * redone * (easy ? 1 - coproduction : 1)",
    symbols: {
      easy: { zh: "非专业且难度低于 easyBelow", en: "no specialist matter and easier than easyBelow" },
    },
    source: "model.md 3.2 (7)",
  },
  {
    name: "taken",
    is: "intake * (easy ? 1 - coproduction : 1)",
    symbols: { intake: { zh: "事项的 intake", en: "intake of the matter" } },
    source: "model.md 3.2 (1)",
  },
  {
    name: "hoursOfMatter",
    is: "rate * population / 10000 / 252 * hours * (held ? own : taken)",
    symbols: {
      rate: { zh: "事项的 rate", en: "rate of the matter" },
      population: { zh: "类型的常住人口", en: "residents of the archetype" },
      hours: { zh: "事项的 work（人·时）", en: "work of the matter, in person-hours" },
      held: { zh: "该类型就地可决", en: "the archetype decides it" },
    },
    source: "model.md 3.2 (1)",
  },
];

const scale: Rule[] = [
  {
    name: "target",
    is: "archetypeLoad * normalHours",
    symbols: { archetypeLoad: { zh: "类型的 load", en: "load of the archetype" } },
    source: "model.md 3.2 (1)",
  },
  {
    name: "complaints",
    is: "allRates * (population / 10000 / 252) * complaintBase * complaintWork",
    symbols: { allRates: { zh: "目录各事项 rate 之和", en: "sum of the matters' rates" } },
    source: "M27",
  },
  {
    name: "caseScale",
    is: "rawHours > 0 ? max(0, (1 - ordersPart) * target - complaints) / rawHours : 1",
    symbols: {
      rawHours: { zh: "hoursOfMatter 按目录次序之和", en: "sum of hoursOfMatter in the catalogue's order" },
      ordersPart: {
        zh: "有任务工时时为 ordersShare，否则 0",
        en: "ordersShare where orders have any hours, else 0",
      },
    },
    source: "model.md 3.2 (1)",
  },
  {
    name: "orderScale",
    is: "rawOrders > 0 ? ordersPart * target / rawOrders : 1",
    symbols: {
      rawOrders: { zh: "各任务 rate × work ÷ 252 之和", en: "sum over orders of rate × work ÷ 252" },
    },
    source: "model.md 3.2 (1)",
  },
];

const townships: Detail["stages"][number] = {
  zh: "乡镇。`county.townships` 列出乡镇的，逐个取用，缺的项取自其类型；只给类型与个数（`county.archetypes`）的，按这一处写的类型次序、每类从 1 到 n 造出（`county.townships` 写成一个数的，读文件时已据以定好各类个数，在此不再起作用）；给行政区划的用真实单位（人口按村数推定，见 scenario/settlement.ts）。",
  en: "Townships. Where `county.townships` lists them they are taken one by one, what one leaves out comes from its archetype; where only archetypes and numbers are given (`county.archetypes`) they are made in the order in which that lists them, of each from 1 to n (a number for `county.townships` has set these numbers when the document was read and means nothing here); where a division is named they are the real units (residents from villages, see scenario/settlement.ts).",
  stages: [
    {
      zh: "造出的：代码为“县名/类型/序号”（县名取中文，县名缺省为示例县），名称为类型名加序号（该类只有一个时不加）。以代码的 `unitKey` 与日 0 走到一处，先后取两个 `normal`，各截在 ±2 以内：规模与人手。人口 ＝ `round(population * size)`，人员 ＝ `max(1, round(staff * size * staffing))`，其余取自类型。",
      en: 'Made ones: the code is "county/archetype/number" (the county\'s Chinese name, by default the characters U+793A U+4F8B U+53BF), the name the archetype with the number (without it when there is only one). The draw goes to `unitKey` of the code and day 0 and takes two `normal`, each cut to ±2: size and staffing. Residents are `round(population * size)`, staff `max(1, round(staff * size * staffing))`, the rest as the archetype.',
      rules: [
        {
          name: "size",
          is: "1 + spread * max(-2, min(2, first))",
          symbols: {
            spread: { zh: "county.spread", en: "county.spread" },
            first: { zh: "第一个正态数", en: "the first normal" },
          },
          source: "convention",
        },
        {
          name: "staffing",
          is: "1 + spread / 2 * max(-2, min(2, second))",
          symbols: { second: { zh: "第二个正态数", en: "the second normal" } },
          source: "convention",
        },
      ],
    },
    {
      zh: "列出的：`population` 缺省取类型的；`staff` 缺省为 `max(5, staff * residentsHere / population)`（类型的人员乘以本镇人口再除以类型人口）；代码缺省为“县名/名称”，没有名称的以其序号（从 0 起）代名称。几个县时（`county.counties`）：写成一个数 n 的，各县名称是县名后接 1 至 n（中文直接接，英文空一格），其余相同；逐个列出的各有名称，写了 archetypes 或 spread 的以自己的为准（写了 archetypes 的，列出的乡镇不再用）。几个县时，乡镇自己写的代码前加“县名/”。县的代码是其中文名。",
      en: 'Listed ones: `population` is the archetype\'s unless given; `staff` is `max(5, staff * residentsHere / population)` unless given (the archetype\'s staff times its own residents over the archetype\'s); the code is "county/name" unless given, with its place (from 0) for a name that it lacks. With several counties (`county.counties`): where this is a number n they bear the name of the county followed by 1 to n (at once in Chinese, after a space in English) and are alike otherwise; where they are listed each has its name, and archetypes or spread of its own hold in place of those of the county (with archetypes of its own townships that are listed are not used). With several counties a code that a township gives itself stands behind "county/". The code of a county is its Chinese name.',
    },
  ],
};

const fixed: Detail["stages"][number] = {
  zh: "固定的量，造县时算一次：",
  en: "What is fixed, worked out once when the county is founded:",
  stages: [
    {
      zh: "`held[t][m]`：目录中 `decide` 为乡镇的事项；此外，若 `round(authority * M)` 比这更多，差额由 `decide` 为县的事项按 `difficulty` 从小到大（相同者序号小的在前）补足。",
      en: "`held[t][m]`: the matters whose `decide` is the township; besides, where `round(authority * M)` is more than these, the difference is filled with matters whose `decide` is the county, by ascending `difficulty` (the lower index first among equals).",
    },
    {
      zh: "按类型定标度（`caseScale`、`orderScale`）：用缺省参数（只有 `ordersShare` 与 `easyBelow` 取情景的值），人员、经费、系统、人口都用类型的数；`effort` 为缺省压力和该类型就地权力份额（乡镇所持的 `decide`、`enforce`、`supervise` 个数除以 3M）下的干劲（`strain` 的规则 effortUnder）。",
      en: "The scale of each archetype (`caseScale`, `orderScale`): at the default parameters (only `ordersShare` and `easyBelow` are the scenario's), with the archetype's staff, money, systems and residents; `effort` is that under the default pressure and the archetype's share of powers (the `decide`, `enforce` and `supervise` that the township has, over 3M), by the rule effortUnder of `strain`.",
      rules: [...hours, ...scale],
    },
    {
      zh: "`rate[pair] = rate[m] * population / 10000 / 252`（件/日，先乘后除）；`work[pair] = work[m] * 3600 * caseScale`（秒）；`weekly[pair] = 1 - exp(-rate[pair] * 5)`。`casesPerDay[t] = allRates * population / 10000 / 252`，`allRates` 为各 `rate` 按目录次序之和。",
      en: "`rate[pair] = rate[m] * population / 10000 / 252` (cases a day, the product before the quotients); `work[pair] = work[m] * 3600 * caseScale` (seconds); `weekly[pair] = 1 - exp(-rate[pair] * 5)`. `casesPerDay[t] = allRates * population / 10000 / 252`, where `allRates` is the sum of all `rate` in the catalogue's order.",
    },
    {
      zh: "`orderRate[orderPair] = rate[o] / 252`；`orderWork[orderPair] = work[o] * 3600 * orderScale * (staff / archetypeStaff)`（括号内先算：本镇人员比类型人员）。",
      en: "`orderRate[orderPair] = rate[o] / 252`; `orderWork[orderPair] = work[o] * 3600 * orderScale * (staff / archetypeStaff)` (the bracket first: the township's staff over its archetype's).",
    },
    {
      zh: "`mix` 是各事项 `rate` 的别名表（`aliasOf`，Walker 与 Vose 的做法，见 core/alias.ts）：到达的件由 `pick(mix, keyB)` 定事项。",
      en: "`mix` is the alias table of the matters' `rate` (`aliasOf`, Walker's method as by Vose, see core/alias.ts): an arriving case is of matter `pick(mix, keyB)`.",
    },
    {
      zh: "`serviceClass[m]`：专业事项（`specialist`）为 2 加领域序号；其余难度低于 `easyBelow` 的为 0（易办），否则 1。`domain[m]`：领域序号。`enforcedBelow[m]`：目录中 `enforce` 为乡镇的为 1。`byDemand`：事项按 `rate` 从大到小，相同者序号小的在前。`domainShare[d]`：各领域 `rate × work` 之和（按目录次序），除以三个领域的和按 0、1、2 相加所得；全为 0 时各 1/3。",
      en: "`serviceClass[m]`: 2 plus the domain for a `specialist` matter; of the others 0 (easy) where `difficulty` is below `easyBelow`, else 1. `domain[m]`: the index of the domain. `enforcedBelow[m]`: 1 where the catalogue's `enforce` is the township. `byDemand`: matters by descending `rate`, the lower index first among equals. `domainShare[d]`: the domain's sum of `rate × work` (in the catalogue's order) over the three domains' sums added in the order 0, 1, 2; 1/3 each when that is 0.",
    },
    {
      zh: "`urgency[o]`：全部任务 `deadline` 的不同取值从小到大排，取其位次，最多 7。`baseLoad[t]`：类型的 `load`。`logDays[days] = log(days + 0.5)`，days 为 0–4095，更长的按 4095。",
      en: "`urgency[o]`: the place of its `deadline` among all different ones in ascending order, at most 7. `baseLoad[t]`: the archetype's `load`. `logDays[days] = log(days + 0.5)` for 0 to 4095 days; longer ones count as 4095.",
    },
    {
      zh: "`firstMonth`（0–11）：以 `start` 的年月（月数 ＝ 年 × 12 ＋ 月 − 1）减去 `floor(warmUpDays / 21)` 个月，取其除以 12 的余数。`warmUpDays` 与报告天数各为年数 × 252 后取整（`round`）。",
      en: "`firstMonth` (0 to 11): the month of `start` (year × 12 + month − 1) less `floor(warmUpDays / 21)` months, modulo 12. `warmUpDays` and the reported days are their years × 252, by `round`.",
    },
  ],
};

export const founding: Detail = {
  of: "founding",
  title: { zh: "造县", en: "Founding a county" },
  symbols: {
    held: {
      zh: "乡镇在基线就地可决的事项（0/1）",
      en: "matters that a township decides in the baseline (0/1)",
    },
    rate: { zh: "带 m：目录的频次；带 pair：每日件数", en: "by m the catalogue's; by pair cases a day" },
    work: {
      zh: "带 m：目录的人·时；带 pair：一件平均所需秒数；案件记录中：这一件的秒数",
      en: "by m the catalogue's person-hours; by pair the mean seconds of a case; of a case's record its own seconds",
    },
    weekly: { zh: "一周内来件的概率，按 pair", en: "chance that a case comes within a week, by pair" },
    casesPerDay: { zh: "每日件数，按乡镇", en: "cases a day, by township" },
    orderRate: { zh: "每日任务件数，按 orderPair", en: "orders a day, by orderPair" },
    orderWork: { zh: "一件任务平均所需秒数，按 orderPair", en: "mean seconds of an order, by orderPair" },
    caseScale: { zh: "目录工作量的标度，按类型", en: "scale of the catalogue's work, by archetype" },
    orderScale: { zh: "任务工作量的标度，按类型", en: "scale of the orders' work, by archetype" },
    allRates: { zh: "目录各 rate 之和", en: "sum of the catalogue's rates" },
    archetypeStaff: { zh: "类型的人员", en: "staff of the archetype" },
    residentsHere: { zh: "本镇人口", en: "the township's own residents" },
    size: { zh: "规模倍数", en: "factor of size" },
    staffing: { zh: "人手倍数", en: "factor of staffing" },
    mix: { zh: "事项的别名表", en: "alias table of the matters" },
    serviceClass: { zh: "办理类别 0–4", en: "service class, 0 to 4" },
    enforcedBelow: { zh: "目录中由乡镇执法（0/1）", en: "enforced by the township in the catalogue (0/1)" },
    byDemand: { zh: "按频次从高到低的事项", en: "matters by descending demand" },
    domainShare: { zh: "各领域占目录工作量的份额", en: "share of the catalogue's work in each domain" },
    urgency: { zh: "任务的急缓位次 0–7", en: "place of an order's deadline, 0 to 7" },
    baseLoad: { zh: "类型的基线负荷", en: "baseline load of the archetype" },
    logDays: { zh: "ln(天数＋0.5) 的表", en: "table of ln(days + 0.5)" },
    days: { zh: "天数", en: "a number of days" },
    firstMonth: { zh: "预热首日的月份（0–11）", en: "month of the first day of the warm-up (0 to 11)" },
    warmUpDays: { zh: "预热天数", en: "days of the warm-up" },
    county: { zh: "情景的县一节", en: "the scenario's county" },
    townships: { zh: "县里的乡镇", en: "the county's townships" },
    archetypes: { zh: "各类型的个数", en: "numbers of each archetype" },
    counties: { zh: "几个县", en: "several counties" },
    start: { zh: "报告期首月", en: "first reported month" },
  },
  stages: [
    {
      zh: "参数的缺省值，此处和各章都指情景所指定的参数集里的值（没有指定就是当前的参数集）；参照运行也用同一个参数集。读入的是检查过的情景文件（类型 ScenarioDocument：普通数据，缺省已填）：`county`、类型表、事项目录、任务目录、参数（数或算式：算式里的其他参数也是算式的，先算那一个；用到自己时取自己的缺省值；互相绕圈的不收）、关闭的机制、改革、起始年月、年数和预热年数。事项与任务的序号即其在文件中的次序。",
      en: "The default of a parameter is, here and in all chapters, its value in the parameter set that the scenario names (the current one where it names none); the reference run stands on the same set. What is read is the checked scenario document (type ScenarioDocument: plain data, defaults filled in): `county`, archetypes, the catalogues of matters and of orders, parameters (numbers or formulas over other parameters: those that are formulas themselves are worked out first, its own name stands for its default, circles are refused), mechanisms that are off, reforms, first month, years and years of warm-up. The index of a matter or an order is its place in the document.",
    },
    townships,
    fixed,
  ],
};
