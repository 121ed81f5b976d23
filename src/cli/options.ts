// Every option of the command line, once: what it takes, what it does.
import type { Text } from "./language.ts";

export interface OptionSpec {
  /** Name of the value in help ("N"); absent for a switch. */
  readonly value?: string;
  readonly short?: string;
  readonly many?: boolean;
  readonly help: Text;
}

const table = {
  seed: {
    value: "TEXT",
    help: {
      zh: "随机种子，任意文字；同一种子给出同样结果。默认 2024",
      en: "any text; the same seed gives the same results. Default 2024",
    },
  },
  replications: {
    value: "N",
    short: "n",
    help: { zh: "重复次数。默认 20", en: "how many times each strategy is run. Default 20" },
  },
  "until-settled": {
    help: {
      zh: "一直加做重复（每次翻倍，最多 640 次），直到每项主要差异的方向都已明确；因为中途反复查看，判断用放宽 1.25 倍的区间",
      en: "double the replications (to at most 640) until every headline difference has a settled sign, judged by an interval 1.25 times as wide because it is looked at repeatedly",
    },
  },
  years: {
    value: "N",
    help: {
      zh: "报告几年（不含预热），可写 0.5。默认按情景文件",
      en: "years reported, without warm-up, 0.5 too. Default: what the scenario says",
    },
  },
  set: {
    value: "PATH=VALUE",
    many: true,
    help: {
      zh: "改动情景中的一项，可多次使用，如 parameters.trainingGain=0.4；对所有情景生效",
      en: "change one entry of every scenario, as in parameters.trainingGain=0.4; repeatable",
    },
  },
  workers: {
    value: "N",
    help: {
      zh: "用几个处理器核。默认全部；结果不受影响",
      en: "processor cores to use. Default all; results do not depend on it",
    },
  },
  out: {
    value: "DIR",
    short: "o",
    help: { zh: "把表格和 report.html 写进这个文件夹", en: "write tables and report.html into this folder" },
  },
  format: {
    value: "LIST",
    help: {
      zh: "表格的格式：csv、json，用逗号分开。默认 csv",
      en: "formats of the tables: csv, json, separated by commas. Default csv",
    },
  },
  window: {
    value: "SPAN",
    help: {
      zh: "指标取最后多久：1y（一年，默认）、6m、10w、252（工作日）、all",
      en: "the span at the end that indicators are taken over: 1y (a year, default), 6m, 10w, 252 (working days), all",
    },
  },
  units: {
    value: "county|townships",
    help: {
      zh: "daily.csv 写全县还是每个乡镇。默认 county",
      en: "daily.csv by county or by township. Default county",
    },
  },
  "each-replication": {
    help: {
      zh: "daily.csv 逐次重复写出，而不是均值和分位数",
      en: "daily.csv with every replication instead of means and quantiles",
    },
  },
  every: {
    value: "day|week|month",
    help: {
      zh: "daily.csv 的步长。默认 day；乡镇超过 300 个时 month",
      en: "step of daily.csv. Default day; month above 300 townships",
    },
  },
  cases: {
    help: {
      zh: "另写 cases.csv，一行一件（第一次重复）",
      en: "also write cases.csv, one row a case (first replication)",
    },
  },
  all: { help: { zh: "终端表格列出全部指标", en: "list every indicator in the terminal" } },
  json: {
    help: { zh: "标准输出只写一份 JSON", en: "one JSON document on standard output and nothing else" },
  },
  expect: {
    help: {
      zh: "把情景里 expect 写的高低跑出来，看成不成立",
      en: "run what the scenarios claim under `expect` and say whether it holds",
    },
  },
  draws: {
    value: "N",
    help: {
      zh: "每条高低在几组参数下跑。默认 200",
      en: "sets of parameters that each ordering is run under. Default 200",
    },
  },
  evidence: {
    value: "N",
    help: {
      zh: "结论靠什么：抽 N 次参数（如 16），看差值的方差有多少出自标定、已发表、示例、约定的参数；每次抽取每个情景多跑约 7 次",
      en: "what the answer rests on: draw the parameters N times (16, say) and split the variance of the differences by grade of evidence; some 7 more runs of each scenario a draw",
    },
  },
  theory: {
    help: {
      zh: "不核对事实，把引擎关成教科书上的窗口，逐项对照理论值",
      en: "the engine as textbook desks against closed forms, in place of facts",
    },
  },
  strict: {
    help: {
      zh: "有没落进区间的事实、或高低在不到八成的抽样里成立时，退出码为 1",
      en: "exit with 1 when a fact misses its band or an ordering holds in less than 80 % of the draws",
    },
  },
  port: { value: "N", help: { zh: "端口。默认由系统挑一个空闲的", en: "port. Default: a free one" } },
  lang: { value: "zh|en", help: { zh: "语言。默认随系统", en: "language. Default: that of the locale" } },
  quiet: { short: "q", help: { zh: "不显示进度和提示", en: "no progress and no hints" } },
  "no-color": { help: { zh: "不用颜色", en: "no colours" } },
  debug: { help: { zh: "出错时显示内部调用过程", en: "show the stack trace of an error" } },
  help: { short: "h", help: { zh: "显示帮助", en: "show help" } },
  version: { help: { zh: "显示版本", en: "show the version" } },
} as const satisfies Record<string, OptionSpec>;

export type OptionName = keyof typeof table;
export const options: Readonly<Record<OptionName, OptionSpec>> = table;

/** What was typed: a text, true for a switch, a list for what may be repeated. */
export type OptionValues = { readonly [N in OptionName]?: string | boolean | readonly string[] };

/** Options that every command takes. */
export const everywhere: readonly OptionName[] = ["lang", "quiet", "no-color", "debug", "help"];
