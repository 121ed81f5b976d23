/** Indicators: what is added up every day, how each indicator follows from the sums, and over which days. */
import { counted } from "../basics.ts";
import type { IndicatorSpec } from "../indicator.ts";
import { indicators } from "../indicators.ts";
import type { Detail, Rule } from "./detail.ts";
import { gloss, levelSums } from "./sums.ts";

const levels = levelSums.map(({ name }) => name);

/** The ratio of an indicator as it is worked out. */
function ratioOf(name: string, { top, bottoms, scale, empty, complement }: IndicatorSpec): Rule {
  const bottom = bottoms.length > 1 ? `(${bottoms.join(" + ")})` : bottoms[0];
  const ratio = `${scale === 1 ? "" : `${scale} * `}${top} / ${bottom}`;
  return {
    name,
    is: `${bottom} == 0 ? ${empty} : ${complement ? `1 - ${ratio}` : ratio}`,
    symbols: Object.fromEntries(
      [top, ...bottoms]
        .filter((sum) => levels.includes(sum))
        .map((sum) => [sum, { zh: "见 `sums`", en: "see `sums`" }]),
    ),
    source: "model.md 3.2 (12)",
  };
}

/** Those of which less is better. */
const lower = Object.keys(indicators)
  .filter((name) => indicators[name as keyof typeof indicators].better === "lower")
  .map((name) => `\`${name}\``);

const flows = counted.map((name) => `\`${name}\``);

const sums: Detail = {
  of: "sums",
  title: { zh: "每日的和", en: "The sums of a day" },
  stages: [
    {
      zh: `每天日终，对每个乡镇记下这些和，写入 \`dayTally\`（乡镇 × 和；先清零再加；每项都是 64 位浮点数）。排在前面的是流量列当天的值，依次为：${flows.join("、")}。`,
      en: `At the close of every day these sums are noted for each township in \`dayTally\` (townships × sums, cleared and then added to, 64-bit floating point throughout). First come the day's values of flow columns, in this order: ${flows.join(", ")}.`,
    },
    {
      zh: "上报的各项要先算瞒报的份额和说出来的文会份额（`pressure` 指该乡镇的列，不是同名参数）：",
      en: "What is reported needs the share that is hidden and the share of papers that is told (`pressure` is the township's column, not the parameter of that name):",
      rules: gloss,
    },
    {
      zh: "然后是各存量，各乘其权数，依次为（前面流量里没有的名字都是这里定义的）：",
      en: "Then come the levels, each times its weight, in this order (names that are no columns are defined here):",
      rules: levelSums,
    },
    {
      zh: "`monthTally` 逐项加上 `dayTally`。每月最后一日（`tick` + 1 能被 21 整除），由每个乡镇的 `monthTally` 按 `indicators` 一章算出各指标，写入 `lastMonth`（乡镇 × 指标，指标按该章次序）。`monthTally` 在每月首日早上清零；`lastMonth` 起初全为 0。",
      en: "`dayTally` is added to `monthTally` item by item. On the last day of a month (21 divides `tick` + 1) the indicators of each township are worked out from its `monthTally` as the chapter `indicators` says and written to `lastMonth` (townships × indicators, in the order of that chapter). `monthTally` is cleared on the first morning of every month; `lastMonth` is 0 at first.",
    },
  ],
};

const ratios: Detail = {
  of: "indicators",
  title: { zh: "指标", en: "Indicators" },
  stages: [
    {
      zh: "每个指标是和与和之比，对任何一组乡镇、任何一段日子都同样算：先把各和加起来，再作一次除法。分母有几项时先相加；分母为 0 时取式中另给的数；有倍数的先乘分子，再除。下列次序就是 `lastMonth` 的次序。",
      en: "Every indicator is a ratio of sums and is worked out alike for any townships and any days: the sums are added up first, then there is one division. Several items of a denominator are added first; where it is 0 the number given for that case stands; a factor multiplies the numerator before the division. They stand in the order of `lastMonth`.",
      rules: Object.entries(indicators).map(([name, spec]) => ratioOf(name, spec)),
    },
    {
      zh: `互相比较时（推广、县间排名与互学），越小越好的是：${lower.join("、")}；其余都算越大越好。`,
      en: `Where they are compared (by what spreads, by ranking and learning between counties) less is better of ${lower.join(", ")}; of all others more is.`,
    },
  ],
};

const windows: Detail = {
  of: "windows",
  title: { zh: "观测时段", en: "Windows" },
  stages: [
    {
      zh: "记录。每天日终之后，把各乡镇的 `dayTally` 按乡镇次序加到当天的一行；几个县时按县的次序接着加到同一行。`waits`、`byOrigin`、`byUse` 同样逐日逐项相加。一行就是全情景的一天。",
      en: "The record. After the close of every day the townships' `dayTally` is added to that day's row in the order of townships; where there are several counties they add to the same row one after the other. `waits`, `byOrigin` and `byUse` are added up item by item and day by day in the same way. A row is a day of the whole scenario.",
    },
    {
      zh: "时段。预热 = 预热年数 × 252 四舍五入（日），报告期同样；全部日数是两者之和。观测时段是全部日数的最后“年数 × 252 四舍五入”日（缺省 1 年），但不早于预热结束。指标 = 时段内各行按日次序从 0 加起的和，按 `indicators` 作比。",
      en: "The window. The warm-up is its years × 252 days, rounded, and so is the reported time; a run is both together. The window is the last years × 252 days, rounded, of the run (1 year unless said otherwise), but never begins before the warm-up ends. An indicator is the ratio of `indicators` over the rows of the window, added up from 0 in the order of days.",
    },
    {
      zh: "九成办结时长（sojournP90）。`sojournHistogram` 按办理天数 0–255 计办结件数（255 含更长的）。对时段内办结的全部件：n_i 为天数 i 的件数，N 为总数；从 i = 0 起，c 为此前各天件数之和；第一个 n_i > 0 且 c + n_i ≥ 0.9 × N 的 i，给出 max(0, i − 0.5 + (0.9 × N − c) ÷ n_i)。一件也没有则为 0。",
      en: "The 90th percentile of sojourn time (sojournP90). `sojournHistogram` counts completed cases by their days, 0–255 (255 and above in the last). Over all cases completed in the window, n_i of them with i days and N in all, with c those of fewer days: the first i from 0 with n_i > 0 and c + n_i ≥ 0.9 × N gives max(0, i − 0.5 + (0.9 × N − c) ÷ n_i); 0 where there is none.",
    },
    {
      zh: "下放事项满意度（movedSatisfaction）只在比较几个策略时有，事项是任一策略、任一次重复中记过 transfer 事件的。`matterFinished`、`matterLogs`、`matterVisits`、`matterDecisions`、`matterErrors` 从每月首日起累计；每段记录结束（报告期每月之末、预热之末、时段起止、运行末日）时，把当月至今的这五个数（其中 `matterLogs` 先减 `matterFinished` × 参照的等待对数，`matterVisits` 先减 `matterFinished` × 参照的跑动，`matterErrors` 先减 `matterDecisions` × 参照的差错率）加到这一段；每月末（`tick` + 1 能被 21 整除）同样加一次。某段在月中结束时，下一段先减去同样的五个数。按县的次序加。时段内各段、所取事项按序相加，得 `closed`、`logsAbove`、`visitsAbove`、`decided`、`errorsAbove`。`closed` 为 0 则取 `satisfactionBase`；参数用情景改革之前的值；`decided` 为 0 时 `wrongAbove` 为 0。",
      en: "Satisfaction with moved matters (movedSatisfaction) exists only where strategies are compared; the matters are those with an event transfer in any replication of any strategy. `matterFinished`, `matterLogs`, `matterVisits`, `matterDecisions` and `matterErrors` are counted up from the first day of each month. When a stretch of the record ends (with a month of the reported time, with the warm-up, where a window begins or ends, with the run) these five numbers of the month so far are added to the stretch, `matterLogs` less `matterFinished` × the reference's log of the wait, `matterVisits` less `matterFinished` × the reference's visits, `matterErrors` less `matterDecisions` × the reference's error rate; the same is done on the last day of each month (21 divides `tick` + 1). Where a stretch ends within a month the next one begins by subtracting the same numbers. Counties add in their order. The stretches of the window and the matters, added in order, give `closed`, `logsAbove`, `visitsAbove`, `decided` and `errorsAbove`. Where `closed` is 0 it is `satisfactionBase`; parameters are those of the scenario before any reform; where `decided` is 0 `wrongAbove` is 0.",
      rules: [
        {
          name: "wrongAbove",
          is: "errorsAbove / decided",
          symbols: {
            errorsAbove: { zh: "超出参照的差错数", en: "errors above the reference" },
            decided: { zh: "决定数", en: "decisions" },
          },
          source: "M24",
        },
        {
          name: "performance",
          is: "log(satisfactionBase / (1 - satisfactionBase)) - satisfactionWait * (logsAbove / closed) - satisfactionVisits * (visitsAbove / closed) - satisfactionErrors * wrongAbove",
          symbols: {
            closed: { zh: "办结数", en: "cases finished" },
            logsAbove: { zh: "超出参照的等待对数", en: "logs of waits above the reference" },
            visitsAbove: { zh: "超出参照的跑动", en: "visits above the reference" },
          },
          source: "M24",
        },
        { name: "movedSatisfaction", is: "1 / (1 + exp(-performance))", source: "M24" },
      ],
    },
    {
      zh: "每周序列：报告期从首日起每 5 日一组，不足 5 日的末组舍去，各组按 `indicators` 作比。等待原因：时段内 `waits` 各原因之和 ÷ 办结数（为 0 则 0）。满意度的归因：`sums` 中 `owedToWaits` 到 `owedToExpectation` 六列乘人口的和，各 ÷ `residentDays` 之和；起点 = 满意度 − 六项按序之和。工时归因：`byOrigin` 各来源之和 ÷ `workedSeconds` 之和。",
      en: "The weekly series takes the reported time in groups of 5 days from its first, a shorter last one left out, each a ratio of `indicators`. Causes of waiting: the sums of `waits` over the window by cause ÷ cases completed (0 where none). What satisfaction is owed to: the six sums (`sums`) of `owedToWaits` to `owedToExpectation` times residents, each ÷ the sum of `residentDays`; the starting point is satisfaction less these six, added in order. Hours: the sums of `byOrigin` by origin ÷ the sum of `workedSeconds`.",
    },
    {
      zh: "乡镇月表：报告期从首日起每 21 日一组，各乡镇把 `dayTally` 按日加起来作比（64 位）。daily 表：时段各行相加作比后存为 32 位浮点数；几次重复的均值和分位数由 32 位的数算出。",
      en: "The table of townships by month takes the reported time in groups of 21 days from its first and adds up each township's `dayTally` by day before the ratio (64 bits). The table daily holds ratios of the added rows of its steps as 32-bit floating point; means and quantiles over replications are taken of the 32-bit numbers.",
    },
  ],
};

export const indicatorDetails: readonly Detail[] = [sums, ratios, windows];
