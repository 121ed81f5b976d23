// What the columns of the written tables mean beside the indicators, in both languages; dictionary.csv is made of it.
import type { Text } from "../../core/problem.ts";

/** A definition, and the unit where the column itself has none. */
export interface Meaning {
  readonly definition: Text;
  readonly unit?: Text;
}

/** The unit of what is no number: nothing is left empty, so that an empty cell is never a question. */
export const inText: Text = { zh: "文字", en: "text" };
const inRow: Text = { zh: "见 unit 列", en: "see the column unit" };
const count: Text = { zh: "个", en: "count" };
const yearMonth: Text = { zh: "年-月", en: "year-month" };

function means(zh: string, en: string, unit?: Text): Meaning {
  return { definition: { zh, en }, ...(unit ? { unit } : {}) };
}

const scenario = means("情景的编号（id）", "Id of the scenario");
const month = means("这一行所在的月份", "Calendar month of the row", yearMonth);
const replication = means(
  "第几次重复，从 0 数；各情景同一次重复的来件与运气相同",
  "Number of the replication, from 0; in one replication all scenarios have the same citizens and luck",
  count,
);
const matter = means("事项的编号（id），见事项目录", "Id of the matter, as in the catalogue of matters");
const township = means("乡镇的名称", "Name of the township");
const county = means("县的名称", "Name of the county");
const code = means("乡镇的代码，同名的乡镇靠它分开", "Code of the township, which tells namesakes apart");
const indicator = means(
  "指标名；定义见本表 summary 各行",
  "Name of the indicator, defined here under summary",
);
const unit = means(
  "均值与区间的单位；share 是小数，0.05 即 5 %（差则为 5 个百分点）",
  "Unit of mean and interval; a share is a fraction of 1: 0.05 is 5 % (of differences 5 points)",
);
const against = (more: Text) =>
  means(`与之相比的情景的编号${more.zh}`, `Id of the scenario that it is held against${more.en}`);
const low = means(
  "各次重复均值的 95 % 置信区间下限",
  "Lower end of the 95 % interval of the mean over replications",
  inRow,
);
const high = means(
  "各次重复均值的 95 % 置信区间上限",
  "Upper end of the 95 % interval of the mean over replications",
  inRow,
);
const settled = (more: Text) =>
  means(
    `yes：差的 95 % 区间不含 0；no：含 0${more.zh}`,
    `yes: the 95 % interval of the difference excludes 0; no: it holds 0${more.en}`,
  );
const nothing: Text = { zh: "", en: "" };
const pairs: Text = { zh: "次", en: "pairs" };

const summary = {
  scenario,
  indicator,
  low,
  high,
  unit,
  against: against({
    zh: "；空：这一行是情景本身的水平",
    en: "; empty: the row is the scenario's own level",
  }),
  mean: means(
    "各次重复的均值；有 against 时为配对差（scenario 减 against）的均值",
    "Mean over replications; with against the mean of paired differences (scenario less against)",
    inRow,
  ),
  settled: settled({ zh: "；空：这一行不是差", en: "; empty: the row is no difference" }),
  better: means(
    "多少对重复中 scenario 较好；空：不是差，或无好坏之分",
    "Paired replications in which scenario is better; empty: no difference, or no better and worse",
    pairs,
  ),
  worse: means(
    "多少对重复中 scenario 较差；空：不是差，或无好坏之分",
    "Paired replications in which scenario is worse; empty: no difference, or no better and worse",
    pairs,
  ),
};

const channels = {
  scenario,
  indicator,
  low,
  high,
  unit,
  against: against(nothing),
  channel: means(
    "差从哪条渠道来；一对情景、一个指标各行之和等于总差",
    "Where the difference comes from; the rows of a pair and an indicator add up to the whole difference",
  ),
  zh: means("渠道的中文名", "Name of the channel in Chinese"),
  en: means("渠道的英文名", "Name of the channel in English"),
  mean: means("这条渠道占差的多少，各次重复的均值", "Part of the difference, mean over replications", inRow),
  settled: settled(nothing),
};

const daily = {
  scenario,
  replication,
  month,
  code,
  township,
  day: means(
    "报告期的第几个工作日，从 0 数；按周或月时为该段的首日",
    "Working day of the reported time, from 0; of weeks and months their first",
  ),
};

const events = {
  scenario,
  replication,
  month,
  county,
  day: means(
    "报告期的第几个工作日，从 0 数；预热期为负",
    "Working day of the reported time, from 0; before it, in the warm-up, negative",
  ),
  reform: means(
    "哪项改革做的（英文名）；空：先前送出的到位，或乡镇接得住、接不住了",
    "Title of the reform that did it; empty: something sent earlier arrives, or a township becomes ready or unready",
  ),
  kind: means(
    "发生了什么：改变的名称，或 gateShut（接不住，转报）、gateOpened（接得住，自办）等",
    "What happened: the name of a change, or such as gateShut (held on paper), gateOpened (exercised)",
  ),
  township: means("乡镇的名称；空：全县", "Name of the township; empty: the whole county"),
  matter: means("事项的编号（id）；空：不分事项", "Id of the matter; empty: not about one matter"),
  amount: means(
    "多少：所改之值或到位之量，依 kind 而定（人、份额、个数、小时）；无量可言的为 0",
    "How much was set or arrived, by kind (people, a share, a number, hours); 0 where there is no amount",
    { zh: "依 kind 而定", en: "by kind" },
  ),
};

const ledger = {
  scenario,
  month,
  side: means(
    "origin：工时从何而来；use：花在何处；同月两边之和相等",
    "origin: what asked for the hours; use: what they went into; both add up to the same in a month",
  ),
  item: means("来源或用途", "Origin or use"),
  zh: means("来源或用途的中文名", "Name of the origin or use in Chinese"),
  en: means("来源或用途的英文名", "Name of the origin or use in English"),
  hours: means(
    "全县乡镇当月工时，各次重复的均值",
    "Hours of the townships in the month, mean over replications",
  ),
};

const cases = {
  scenario,
  matter,
  township,
  wait_: means(
    "这一件等的工作日中，记在这个原因名下的；每一天只记一个原因",
    "Of the working days that the case waited those booked to this cause; each day to one cause",
  ),
  channel: means(
    "从何处来：window 窗口、hotline 热线、petition 信访、complaint 投诉、order 交办",
    "How it came: window, hotline, petition, complaint or order",
  ),
  arrived: means(
    "受理于报告期的第几个工作日，从 0 数；预热期为负",
    "Working day on which it arrived, from 0; negative in the warm-up",
  ),
  finished: means(
    "了结于报告期的第几个工作日，从 0 数；预热期为负",
    "Working day on which it ended, from 0; negative in the warm-up",
  ),
  outcome: means(
    "completed 办结、abandoned 放弃、refused 不予受理",
    "How it ended: completed, abandoned (given up) or refused",
  ),
  desks: means("经手的层级数，含乡镇", "Desks that it passed, the township's included", count),
  attempts: means("办了几遍；1：没有返工", "Times that it was worked on; 1: no rework", count),
  visits: means("群众跑动次数（期望值，可为小数）", "Visits of the citizen, as expected; may be a fraction", {
    zh: "次",
    en: "visits",
  }),
};

const dictionary = {
  table: means("文件名（不含后缀）", "Name of the file, without its ending"),
  name: means(
    "列名；summary 中也有指标名（indicator 列的值）",
    "Name of the column; under summary also of the indicators that stand in its column indicator",
  ),
  zh: means("中文名", "Name in Chinese"),
  en: means("英文名", "Name in English"),
  unit_zh: means("单位；文字列写“文字”", "Unit in Chinese"),
  unit_en: means("英文单位", 'Unit in English; of a column of text "text"'),
  definition_zh: means("中文定义", "Definition in Chinese"),
  definition_en: means("英文定义", "Definition in English"),
};

/** By table and column; all that begin with `wait_` under that. Columns that are indicators or flows stand in `src/run/` with what they measure. */
export const meanings: Readonly<Record<string, Readonly<Record<string, Meaning>>>> = {
  summary,
  channels,
  daily,
  townships: { scenario, month, county, code, township },
  events,
  ledger,
  cases,
  dictionary,
};
