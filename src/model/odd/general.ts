/** The chapters that hold for every step: arithmetic and chance; and the names that every detail may use. */
import type { Detail } from "./detail.ts";

const arithmetic: Detail = {
  of: "arithmetic",
  title: { zh: "算术、时间与写法", en: "Arithmetic, time and notation" },
  symbols: {
    t: { zh: "乡镇序号，从 0 起", en: "index of a township, from 0" },
    m: { zh: "事项序号，从 0 起", en: "index of a matter, from 0" },
    o: { zh: "交办任务序号，从 0 起", en: "index of an order, from 0" },
    d: {
      zh: "领域序号：0 经济、1 民生、2 治理",
      en: "index of a domain: 0 economic, 1 service, 2 governance",
    },
    T: { zh: "本县乡镇数", en: "number of the county's townships" },
    M: { zh: "事项数", en: "number of matters" },
    O: { zh: "交办任务种数", en: "number of kinds of orders" },
    pair: { zh: "乡镇 × 事项的下标，即 t·M + m", en: "index of township × matter, which is t·M + m" },
    orderPair: { zh: "乡镇 × 任务的下标，即 t·O + o", en: "index of township × order, which is t·O + o" },
    tick: { zh: "日序；预热首日为 0", en: "day number; the first day of the warm-up is 0" },
    wholeSeconds: { zh: "取整到秒，见规则", en: "whole seconds, see the rule" },
    day: { zh: "某个日序", en: "some day number" },
    unit: { zh: "某乡镇的取数键，即 unitKey(代码)", en: "key of a township's draws, which is unitKey(code)" },
  },
  stages: [
    {
      zh: "所有数都是 IEEE 754 双精度数，四舍六入取偶。算式从左到右，先乘除后加减；三个数相加先加前两个；不用融合乘加，不换次序。公式里的括号就是次序。求和从 0 起，按下标从小到大逐个加。",
      en: "All numbers are IEEE 754 binary64, rounded to nearest, ties to even. Expressions are worked out from left to right, products and quotients before sums; of three terms the first two are added first; no fused multiply-add, no reordering. Brackets in a formula are the order. Sums begin at 0 and add one by one in ascending order of the index.",
    },
    {
      zh: "`exp`、`log`（自然对数，公式里写作 ln）、`pow`、`logistic`、`logit`、`halving` 用 core/numeric.ts 的，不用引擎自带的；开方、加减乘除、`floor`、`min`、`max` 各引擎相同。`round` 取最近的整数，正中间的往正无穷取。",
      en: "`exp`, `log` (natural, written ln in formulas), `pow`, `logistic`, `logit` and `halving` are those of core/numeric.ts, not the engine's own; square roots, the four operations, `floor`, `min` and `max` are the same in every engine. `round` goes to the nearest whole number, halves towards +∞.",
    },
    {
      zh: "工作量以整秒计。`wholeSeconds` 把一个工作量取整：不足 1 的取 1，多于 10⁹ 的取 10⁹（记录存 32 位整数），其余加 0.5 后截去小数。",
      en: "Work is counted in whole seconds. `wholeSeconds` rounds an amount of work: below 1 it is 1, above 10⁹ it is 10⁹ (records hold integers of 32 bits), else 0.5 is added and the fraction cut off.",
      rules: [
        {
          name: "wholeSeconds",
          is: "seconds < 1 ? 1 : floor(min(seconds, 1000000000) + 0.5)",
          symbols: { seconds: { zh: "工作量（秒）", en: "an amount of work, in seconds" } },
          source: "convention",
        },
      ],
    },
    {
      zh: "状态是一组带类型的数组：表中种类为 `f64` 的存双精度，`i32` 存 32 位整数，`u8` 存 0–255。参数现值是一列，改革改了它，当刻起各处读到的都是新值；事先算好的表（`luckTable`、`giveUp`、考核压力一类）也在那一刻重算。",
      en: "The state is a set of typed arrays: columns of kind `f64` hold binary64, `i32` integers of 32 bits, `u8` 0 to 255. Parameters in force are a column: when a reform sets one, everything reads the new value from that moment, and what is tabulated from parameters (`luckTable`, `giveUp`, pressure and its like) is made anew at that moment.",
    },
    {
      zh: "一步是一个工作日。一周 5 日，一月 21 日，一季 63 日，一年 252 日。每 n 日运行的步骤在 `(tick + 1)` 是 n 的倍数的那天运行，即该段的最后一天；一天之内按步骤表的次序。当年第几月（0–11）＝ `(firstMonth + floor(tick / 21)) % 12`。",
      en: "A step is a working day. A week has 5, a month 21, a quarter 63, a year 252. What runs every n days runs on the days on which `(tick + 1)` is a multiple of n, the last of its stretch; within a day the steps go in the order of their table. The month of the year (0 to 11) is `(firstMonth + floor(tick / 21)) % 12`.",
    },
    {
      zh: "下标：按乡镇的列 `t`；按乡镇 × 领域 `t * 3 + d`；按来源、用途、原因的列为 t 乘以该表长度再加表中序号；`pair` 与 `orderPair` 如上；环形窗口 `t * 20 + tick % 20`；待补人员 `t * 64` 加周序。",
      en: "Indices: columns by township `t`; by township and domain `t * 3 + d`; by origin, use or cause t times the length of that list plus the place in it; `pair` and `orderPair` as above; the ring of the load `t * 20 + tick % 20`; hires on their way `t * 64` plus the week.",
    },
  ],
};

const chance: Detail = {
  of: "chance",
  title: { zh: "随机", en: "Chance" },
  symbols: {
    seed: { zh: "用户给的种子文本", en: "the user's seed, a text" },
    replication: { zh: "重复序号，从 0 起", en: "number of the replication, from 0" },
    a: { zh: "取数的第一个键", en: "first key of a draw" },
    b: { zh: "取数的第二个键", en: "second key of a draw" },
    index: { zh: "同一处的第几个数，从 0 起", en: "which number of a place, from 0" },
  },
  stages: [
    {
      zh: "一次运行的全部随机来自文本“种子/重复序号”（如 2024/0），由 `seedFrom` 变成两个 32 位字。每一步有自己的一条流，即以这两个字和步骤名造的 `Draw`，名字见步骤表。同一次运行的各县用同样的流，差别只在乡镇的键：`unit[t]` 是该乡镇代码的 `unitKey`。没有共用的发生器，谁取多少都不影响别人。计数散列、分布的反演见 core/random.ts 与 core/inversion.ts，这里只说每次用什么键。",
      en: 'All chance of a run comes from the text "seed/replication" (2024/0 for one), which `seedFrom` turns into two words of 32 bits. Every step has a stream of its own, a `Draw` made of these two words and its name in the table of steps. All counties of a run use the same streams; what differs is the key of a township: `unit[t]` is `unitKey` of its code. There is no shared generator: what one step draws moves nobody else\'s luck. The counter hash and the inversions are in core/random.ts and core/inversion.ts; here stands only which key is used for what.',
    },
    {
      zh: "两种取法。按处：`at(unit, tick)` 走到一处，此后每取一个数前进一格；`uniformAt(unit, tick, index)` 直接取某处第 index 个而不移动。按件：每件有两个键 `keyA`、`keyB`，`uniformOf(keyA, keyB, index)` 与 `wordOf(keyA, keyB, index)` 取这件在该流中的第 index 个数；同一件的同一序号永远是同一个数。事件发生当且仅当所取的数小于概率（`<`）；只有泊松数用反演，等于边界时取小的。",
      en: "There are two ways to draw. By place: `at(unit, tick)` goes to a place, and each draw then moves on by one; `uniformAt(unit, tick, index)` takes number index of a place without moving. By case: every case has two keys `keyA` and `keyB`, and `uniformOf(keyA, keyB, index)` and `wordOf(keyA, keyB, index)` give number index of this case in that stream; the same index of the same case is always the same number. Something happens if and only if the uniform is below its chance (`<`); only Poisson numbers are inverted, the smaller one at a boundary.",
    },
    {
      zh: "用到的流与键：",
      en: "The streams that are drawn from, with their keys:",
      stages: [
        {
          zh: "`orders`：`at(unit[t] + o, tick)`，先取一个泊松数，再对每件取一个字（工作量）和一个均匀数（拒绝）。",
          en: "`orders`: `at(unit[t] + o, tick)`; first the Poisson number, then for each order a word (its work) and a uniform (its refusal).",
        },
        {
          zh: "`inflow`：`at(unit[t], 4 * tick)` 取件数，`at(unit[t], 4 * tick + 1)` 逐件取两个字作 `keyA`、`keyB`；多出来的件用 `4 * tick + 2` 与 `4 * tick + 3`。每件序号 1 决定来不来，2 决定走不走热线。",
          en: "`inflow`: `at(unit[t], 4 * tick)` for the number of cases, `at(unit[t], 4 * tick + 1)` for two words a case, its `keyA` and `keyB`; what comes beyond uses `4 * tick + 2` and `4 * tick + 3`. Of each case index 1 says whether it comes, 2 whether by the hotline.",
        },
        {
          zh: "`assignment`，按件：0 工作量，1 畏责，2 报备，3 执法，4 吹哨与跨部门（同一个数），5 转嫁，6 送错，7 送到哪个，8 并窗。",
          en: "`assignment`, by case: 0 work, 1 fear, 2 filing, 3 enforcement, 4 whistle and several departments (one number for both), 5 pushing down, 6 astray, 7 which way astray, 8 pooled.",
        },
        {
          zh: "`quality`，按件：第 k 次办理（k 为此前的次数 `attempts`）的差错 8k，其后果 8k + 1，程序天数 2。",
          en: "`quality`, by case: at attempt k (the `attempts` before it) the error is 8k, what becomes of it 8k + 1; the procedure days are 2.",
        },
        {
          zh: "`upperDesks`，按件：0 流转天数，差错 8k + 8，后果 8k + 9。",
          en: "`upperDesks`, by case: 0 the days of a stage, the error 8k + 8, what becomes of it 8k + 9.",
        },
        {
          zh: "`abandonment`，按件：0 是否信访，2 与 3 是信访件的两个键，16 加等待天数是当日是否放弃。",
          en: "`abandonment`, by case: 0 whether it petitions, 2 and 3 the keys of the petition, 16 plus the days waited whether it gives up today.",
        },
        {
          zh: "`experience`，按件：0 是否投诉，2 与 3 是投诉件的两个键。",
          en: "`experience`, by case: 0 whether it complains, 2 and 3 the keys of the complaint.",
        },
        {
          zh: "`incidents` 与 `reversals` 按处取，键见各步。其余步骤不取随机数。",
          en: "`incidents` and `reversals` draw by place, with the keys that stand there. No other step draws.",
        },
        {
          zh: "造示例乡镇时（不随用户的种子变）：`Draw` 由 `seedFrom`（文本为 county 六个字母）与流名 spread 造成；见 `founding`。",
          en: "Making the example townships (the same under every user's seed): a `Draw` made by `seedFrom` of the text county and the stream name spread; see `founding`.",
        },
      ],
    },
  ],
};

const run: Detail = {
  of: "run",
  title: { zh: "一次运行", en: "A run" },
  stages: [
    {
      zh: "每县各自造出（`founding`）、各有参照（`reference`）和第一个早晨（`firstMorning`），然后从 `tick` 为 0 起逐日运行到预热与报告天数之和。一天：按步骤表逐步执行轮到的步骤，然后记录当天（不改变状态）。",
      en: "Each county is founded (`founding`), has its reference (`reference`) and its first morning (`firstMorning`), and then lives day by day from `tick` 0 to the sum of the warm-up and the reported days. A day: the steps whose turn it is, in the order of their table; then the day is recorded (which changes nothing).",
    },
    {
      zh: "几个县：若情景有县间排名、县际互学或县与县之间的推广，各县一起过一个月，都过完月末那天之后依次执行 `countyRanking`、`countyPeers`、`countyImitation`，再过下一个月；运行恰在月中结束时，末尾不执行。否则各县互不相干，各自运行到底。",
      en: "Several counties: where the scenario ranks them, lets them learn from each other or spreads a reform among them, all live a month, and after all have lived its last day `countyRanking`, `countyPeers` and `countyImitation` hold in this order; then comes the next month. A run that ends within a month does without at its end. Else the counties have nothing to do with each other and each runs to its end.",
    },
  ],
};

export const general: readonly Detail[] = [arithmetic, chance, run];
