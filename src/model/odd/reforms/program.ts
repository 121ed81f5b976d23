/** Reforms in full, first part: when a reform acts, what its formulas read, which townships, matters and orders it chooses. */
import type { Detail } from "../detail.ts";

const program: Detail = {
  of: "program",
  title: { zh: "改革的日程", en: "The program of reforms" },
  stages: [
    {
      zh: "编成：一县的日程是情景文件 reforms 中与该县有关的各项，保持文件次序；where.counties 没写、含 all、含该县代码或中英文名的为有关。一项改革在本县日程中的位置（从 0 起）即其序号：事件里的改革号，以及 `applied`、`programNext`、`adoptedAt` 的下标 序号 × `T` + `t`。一天里凡由别处（包裹、门槛、反复）引起的事件，改革号为 −1。",
      en: "Compiled: a county's program are the reforms of the document that concern it, in the document's order: those without where.counties, or where it holds all, the county's code or its Chinese or English name. The place of a reform in the county's program (from 0) is its index: the reform number of events, and the index of `applied`, `programNext`, `adoptedAt` is index × `T` + `t`. What parcels, gates and reversals do is logged with reform −1.",
    },
    {
      zh: "日期化为日序：预热日数 = round(预热年数 × 252)；日期 = 预热日数 +（日期所在月 − 起始月）× 21；“year a month b”为 预热日数 + ((a − 1) × 12 + b − 1) × 21。when 是日期则首日 from 为其日序；没写则为预热日数（报告期第一天）；是别的文字则为条件，首日也是预热日数。（四位数字单独、四位数字加“-”加月、“year a”、“year a month b”是日期，b 不写为 1；其余都是条件。）until 为其日序，没写则永不到期。every 为 max(1, round(数 × 单位日数))：日 1、周 5、月 21、季 63、年 252，只写数字为月；没写为 0。有控制器的改革 every 由控制器定：每月的为 21，其余为 0。",
      en: "Dates become day numbers: warm-up days = round(years of warm-up × 252); a date is warm-up days + (its month − the month of start) × 21; “year a month b” is warm-up days + ((a − 1) × 12 + b − 1) × 21. With a date for when, the first day, from, is its day number; without when it is the number of warm-up days (the first reported day); any other text is a condition, and the first day is again the number of warm-up days. (Dates are four digits alone, four digits, a hyphen and a month, “year a” and “year a month b”, b being 1 when left out; anything else is a condition.) until is its day number, or never. every is max(1, round(number × days of the unit)): day 1, week 5, month 21, quarter 63, year 252, a bare number is months; 0 when left out. With a controller every is the controller's: 21 for a monthly one, else 0.",
    },
    {
      zh: "改革一步每天运行，紧接一天的开始、在任务到达之前；不抽签。先交付：包裹表里凡日子不晚于今天的，先一次全部取下，再依其日、同日依放入先后逐个交付（见 `deliveries`），每个随后记事件：类别为包裹种类、改革 −1、乡镇为其乡镇、事项 −1、数量为其数额。交付时新放入的包裹，日子一定在今天之后。再按序号逐项改革：有推广的先定今天谁开始（见 `spreading`），然后按开始之日由早到晚，一批一批当作一项改革，其首日为该批开始之日；没有推广的就是它自己。今天该看的就照“施行”做。",
      en: "The step of reforms runs every day, right after the day's opening and before orders; no draw. First deliveries: all parcels on the agenda whose day is not later than today are taken off at once, then delivered in the order of their days, on one day in the order in which they were put there (see `deliveries`), each followed by an event: kind that of the parcel, reform −1, the parcel's township, matter −1, its amount. A parcel put on the agenda meanwhile is due after today. Then reform by reform: for one that spreads it is first settled who begins today (see `spreading`), and then each cohort, from the earliest beginning to the latest, counts as a reform whose first day is that on which it began; any other counts as itself. What is due today is enacted.",
    },
    {
      zh: "今天该不该看：`tick` 小于首日或不小于 until 的不看。有条件的，第一个月（`tick` 小于 21）不看，因为条件读的是上一个整月。设 s = `tick` − 首日：every 大于 0 的，s 除以 every 余 0 才看；every 为 0 的，有条件则 s 除以 21 余 0 才看，没有条件则 s 为 0 才看（只一次）。",
      en: "Whether it is due today: not where `tick` is below the first day or not below until. With a condition not in the first month (`tick` below 21), because conditions read the last closed month. With s = `tick` − first day: where every is above 0, when s modulo every is 0; where every is 0, with a condition when s modulo 21 is 0, without one when s is 0 (once only).",
    },
    {
      zh: "施行：先求今天选中的乡镇（where 的 townships，条件当时算）。有条件的，从中按次序逐个留下：every 为 0 且该乡镇的 `applied` 已是 1 的不留；条件不成立的不留；其余留下并把 `applied` 置 1（every 大于 0 也置，但不拦下一次）。一个不剩就此结束。若（有条件而）every 为 0 且改革写的是改变、个个都是对全县的（有控制器的不算），则本项改革全部乡镇的 `applied` 都置 1。没有条件的，一个乡镇都没选中也照样往下做。然后按文件次序逐个做其改变（一个条目里有几个键也按书写次序）；每个改变拿到：已定的乡镇清单；按乡镇给出事项清单的函数，条件在调用的当时按当时的状态算；任务清单；是否写了事项。",
      en: "Enacting: first the townships chosen today (townships of where, its condition worked out now). With a condition each of them, in order, stays or not: not where every is 0 and its `applied` is 1 already; not where the condition does not hold; else it stays and `applied` becomes 1 (with every above 0 too, where it stops nothing later). With none left, that is all. Where (with a condition) every is 0 and the reform consists of changes that all hold for the county as a whole (one with a controller does not), `applied` becomes 1 for all townships. Without a condition it goes on even with no township chosen. Then its changes act one by one in the document's order (several keys of one entry in the order in which they are written); each is given: the townships as settled; a function from a township to its matters, which works out conditions at the moment of the call on the state of that moment; the orders; whether matters were named.",
    },
    {
      zh: "改变把自己写进日志的格式各见其条。包裹：日 = `tick` + round(月数 × 21)；大于 `tick` 才放上包裹表（插在所有不晚于它的之后），否则当场交付，且当场交付不另记事件。初值：包裹表为空；`applied`、`programNext` 为 0，`adoptedAt` 为 −1；没有改革的县这三列也各有一行。",
      en: "How a change logs itself stands with each. A parcel: its day = `tick` + round(months × 21); only when greater than `tick` is it put on the agenda (behind all that are not later), else it is delivered at once, and then without an event of its own. At first the agenda is empty; `applied` and `programNext` are 0, `adoptedAt` −1; a county without reforms has one row of them as well.",
    },
  ],
};

const formulas: Detail = {
  of: "formulas",
  title: { zh: "条件与公式读什么", en: "What conditions and formulas read" },
  stages: [
    {
      zh: "每个数额可以是数，也可以是公式；条件是公式，结果不为 0 即成立。公式按 src/scenario/expression.ts 的写法从左到右算双精度：+ − × ÷，^ 即 `pow`，% 即 a − b × floor(a ÷ b)；比较得 1 或 0；and、or、not 以 0 与非数为假；条件式 a ? b : c 只算所选一支；`round` 半入上；clamp(x, 低, 高) 为 min(max(x, 低), 高)；min、max 从左两两比。结果不是有限数，或数额超出该选项的范围，即为错误，运行停止。",
      en: "Any amount may be a number or a formula; a condition is a formula that holds where its result is not 0. Formulas, as src/scenario/expression.ts has them, are worked out from left to right in double precision: + − × ÷, ^ is `pow`, % is a − b × floor(a ÷ b); a comparison gives 1 or 0; and, or, not take 0 and what is not a number for false; a ? b : c works out the branch chosen only; `round` takes halves up; clamp(x, low, high) is min(max(x, low), high); min and max compare two by two from the left. A result that is not finite, or an amount outside what its option admits, is an error that stops the run.",
    },
    {
      zh: "读的是某乡镇某日：上一个整月的各指标（`lastMonth` 中该乡镇的一行；第一个月末之前全为 0；月内不变）；各参数的现值；`day`、`month`、`year`：当日是月内第几天（`tick` 除以 21 的余数 + 1）、几月（1–12）、哪一年（日历，由预热首日的年月数起，每 21 日一月）；`population` 为建县时人口，`staff` 为 `staff` 列的现值。问到事项时再加 `rate`、`work`、`difficulty`、`liability`、`temptation`、`specialist`（1 或 0）：都是目录的原值，没有换算；`levels` 为该事项现在上面几层（`levels` 列）。没问到事项时这七个为 0。",
      en: "They read, for a township on a day: the indicators of the last closed month (the township's row of `lastMonth`; all 0 before the first month's end; the same within a month); each parameter as in force; `day`, `month`, `year`: the day of the month (`tick` modulo 21, + 1), the month (1–12) and the year (of the calendar, counted from the year and month of the first day of the warm-up, 21 days a month); `population` is that of founding, `staff` the column `staff` as it is. Where a matter is asked about, also `rate`, `work`, `difficulty`, `liability`, `temptation`, `specialist` (1 or 0): the catalogue's own values, not converted; `levels` is the number of tiers above now (column `levels`). Where none is asked about these seven are 0.",
    },
    {
      zh: "用在哪里：when 的条件与 townships 的条件、数额——不问事项；matters 的条件——逐乡镇逐事项问。全县一个数的数额（如 set）对选中的乡镇逐个算：`county` = 第一个的值 + (各值 − 第一个的值之和，从 0 起按次序，含第一个) ÷ 个数；写成数的就是那个数。",
      en: "Where: the condition of when, that of townships, and amounts ask about no matter; the condition of matters asks about each matter in each township. An amount that is one number for the county (as of set) is worked out for each chosen township: `county` = the first's value + (sum of each value − the first's, from 0 in order, the first included) ÷ how many; a plain number is that number.",
    },
  ],
  symbols: {
    day: { zh: "月内第几天，1–21", en: "day of the month, 1–21" },
    month: { zh: "几月，1–12", en: "month, 1–12" },
    year: { zh: "年", en: "year" },
    population: { zh: "建县时人口", en: "residents at founding" },
  },
};

const where: Detail = {
  of: "where",
  title: { zh: "选哪些乡镇、事项、任务", en: "Which townships, matters, orders" },
  stages: [
    {
      zh: "乡镇：从全县乡镇中按次序留下：写了名字的，其名或代码在内；写了类型的，类型在内；没写的不限。再有条件的，当天逐个算。结果总按乡镇次序，不按书写次序。",
      en: "Townships: of all, in their order, those whose name or code is among the names given, if any, and whose archetype is among those given, if any. A condition is then worked out for each on the day. The result is in the order of townships, not in that of writing.",
    },
    {
      zh: "事项：先排序（by，缺省 demand）：demand 按目录频次由高到低，同频依目录次序；rare 为其倒序；easy 按难度由低到高，hard 由高到低，liability 按担责由高到低，三者同值依目录次序。再留下：写了 among（n）的，只在“目录不归乡镇审批的、按 demand 排的前 n 项”之内；编号在 ids 内；domain 相同；specialist 相同；decide 含目录的审批层级（目录所写，不是现状）。再取前 top 项。最后才按条件逐项留下（按乡镇、按当时）。写编号或 all、或没写事项，都按 demand 排，次序不随书写。除条件外，第一次用到时算定，此后不变。",
      en: "Matters: first ranked (by, default demand): demand is the catalogue's rate from high to low, equals in the catalogue's order; rare is its reverse; easy is difficulty from low to high, hard from high to low, liability that from high to low, equals in the catalogue's order. Then those that stay: with among (n) only what is among the first n by demand of those that the catalogue does not have townships decide; id among ids; the same domain; the same specialist; decide holds the tier that the catalogue has decide (the catalogue's word, not the present state). Then the first top. The condition comes last, matter by matter (for the township, at that moment). Ids, all, or no matters at all are ranked by demand, whatever the order of writing. But for conditions this is settled on first use and stays.",
    },
    {
      zh: "任务：按目录次序，留下 ids（编号）、tier（下达层级）、form（形式）、duty（所属清单）、paperwork（是否文会）、developmental（是否发展类）都合的；没写的不限。没有 where.orders 的改变即为全部任务。",
      en: "Orders: in the catalogue's order, those that fit in ids, tier (issuing tier), form, duty (the list they stand on), paperwork and developmental; what is not given does not matter. Without where.orders all of them.",
    },
  ],
};

export const programme: readonly Detail[] = [program, formulas, where];
