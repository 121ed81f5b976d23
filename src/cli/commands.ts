// The commands of this version: what they are for, what they take, how they are used.
import type { CommandSpec } from "./command.ts";
import type { Text } from "./language.ts";
import type { OptionName } from "./options.ts";

/** Names that a later version will know. */
export const later: readonly string[] = ["sweep", "merge", "sensitivity", "search", "discover"];

const SIMULATING: readonly OptionName[] = [
  ...(["seed", "replications", "years", "set", "workers", "out", "format", "window"] as const),
  ...(["units", "each-replication", "every", "cases", "all", "json"] as const),
];

const WHAT_A_SCENARIO_IS: Text = {
  zh: "情景可以是文件（.yaml、.json，或一行一个情景的 .csv 表），也可以是自带情景的名字（govload list 列出全部）。",
  en: "A scenario is a file (.yaml, .json, or a .csv table with one a row) or the id of a shipped one; govload list shows them all.",
};

const compare: CommandSpec = {
  name: "compare",
  operands: { zh: "<基线> <其他情景...>", en: "<baseline> <other...>" },
  summary: {
    zh: "在同样的来件和运气下比较几种办法",
    en: "compare strategies under the same demand and luck",
  },
  notes: [
    WHAT_A_SCENARIO_IS,
    {
      zh: "各情景用同样的随机数，差值按对计算；区间只反映随机波动，不含参数的不确定。",
      en: "All scenarios meet the same luck and differences are taken pair by pair; intervals show chance only, not the uncertainty of parameters.",
    },
  ],
  examples: [
    {
      line: "govload compare baseline all-at-once ripe-batches --out out/first",
      why: {
        zh: "一刀切和成熟一批、下放一批，各做 20 次，结论、表格和报告写进 out/first",
        en: "two ways of devolving, 20 runs each; verdict, tables and report in out/first",
      },
    },
    {
      line: "govload compare baseline ripe-batches --set parameters.trainingGain=0.4 --until-settled",
      why: {
        zh: "培训效果差一些时结论还成不成立，做到看得清为止",
        en: "does the answer hold when training teaches less? go on until it is clear",
      },
    },
    {
      line: "govload compare a.yaml b.yaml --json | jq .differences",
      why: {
        zh: "两个自己的文件，结果交给别的程序",
        en: "two files of your own, results for another program",
      },
    },
  ],
  options: [...SIMULATING, "until-settled", "evidence"],
  run: async (session) => (await import("./compare.ts")).compareCommand(session),
};

const run: CommandSpec = {
  name: "run",
  operands: { zh: "<情景...>", en: "<scenario...>" },
  summary: { zh: "模拟一个或几个情景，给出表格和小结", en: "simulate scenarios; tables and a short summary" },
  notes: [WHAT_A_SCENARIO_IS],
  examples: [
    {
      line: "govload run baseline",
      why: { zh: "看看没有改革时一个县的样子", en: "what a county looks like without a reform" },
    },
    {
      line: "govload run my-county.yaml --years 5 --out out/mine --units townships --every month",
      why: { zh: "五年，逐月、逐乡镇写进表格", en: "five years, tables by month and township" },
    },
    {
      line: "govload run ripe-batches --replications 1 --seed a --cases --out out/cases",
      why: { zh: "只做一次，逐件记录", en: "one run, every case recorded" },
    },
  ],
  options: SIMULATING,
  run: async (session) => (await import("./run.ts")).runCommand(session),
};

const check: CommandSpec = {
  name: "check",
  operands: { zh: "<文件...>", en: "<file...>" },
  summary: {
    zh: "检查情景文件：列出全部问题，并作事前提醒",
    en: "check scenario files: every problem, and warnings",
  },
  notes: [
    {
      zh: "有问题时退出码为 1。提醒（如放权不配人财物）是经验之谈，不算问题，退出码为 0。",
      en: "Exit code 1 when there is a problem. Warnings (such as power without staff or money) are advice from experience: with them alone the code is 0.",
    },
  ],
  examples: [
    {
      line: "govload check my-county.yaml",
      why: { zh: "写错的地方，带文件名和行号", en: "what is wrong, with file and line" },
    },
    {
      line: "govload check scenarios/*.yaml --json",
      why: { zh: "交给编辑器或别的程序", en: "for an editor or another program" },
    },
  ],
  options: ["expect", "seed", "json"],
  run: async (session) => (await import("./check.ts")).checkCommand(session),
};

const validate: CommandSpec = {
  name: "validate",
  operands: { zh: "[校验目标...]", en: "[targets...]" },
  summary: {
    zh: "拿已知的事实核对模型：落没落进区间；高低在多少参数抽样里成立",
    en: "hold the model against known facts: which fall into their bands, in what share of draws orderings hold",
  },
  notes: [
    {
      zh: "不写文件时核对自带的十三条文献事实和八条高低；写了就核对自己的文件（写法见 docs/how-to/own-targets.zh-CN.md）。",
      en: "Without a file: the thirteen shipped facts and eight orderings. With files: your own (docs/how-to/own-targets.md).",
    },
    {
      zh: "没落进区间的照实写出，退出码仍为 0；加 --strict 则为 1。",
      en: "Misses are printed as misses and the exit code is 0 all the same; with --strict it is 1.",
    },
    {
      zh: "高低要在许多组参数下各跑一遍，用时较长；中断后已完成的抽样照样报告，给出 --out 时同一条命令接着做。",
      en: "Orderings are run under many sets of parameters and take a while; what is done when interrupted is reported, and with --out the same command goes on from there.",
    },
  ],
  examples: [
    { line: "govload validate", why: { zh: "全部，200 组参数", en: "everything, 200 draws" } },
    {
      line: "govload validate --theory",
      why: {
        zh: "对照理论：排队、返工、串联、学习……",
        en: "against theory: queues, rework, desks in series, learning …",
      },
    },
    {
      line: "govload validate stylised-facts",
      why: { zh: "只核对十三条事实", en: "the thirteen facts alone" },
    },
    {
      line: "govload validate questions --draws 20 --out out/questions",
      why: { zh: "八条高低，少抽一些", en: "the eight orderings, with fewer draws" },
    },
    {
      line: "govload validate my-targets.yaml --strict",
      why: { zh: "自己手里的事实", en: "facts of your own" },
    },
  ],
  options: ["theory", "seed", "replications", "draws", "workers", "out", "strict", "json"],
  special: {
    replications: {
      value: "N",
      short: "n",
      help: { zh: "每条事实重复几次。默认 20", en: "replications of each fact. Default 20" },
    },
    out: {
      value: "DIR",
      short: "o",
      help: {
        zh: "把 validation.csv、validation.json 写进这个文件夹",
        en: "write validation.csv and validation.json into this folder",
      },
    },
  },
  run: async (session) => (await import("./validate/validate.ts")).validateCommand(session),
};

const describe: CommandSpec = {
  name: "describe",
  operands: { zh: "[情景]", en: "[scenario]" },
  summary: {
    zh: "说明模型：目的、对象、步骤、参数及其来源和可信等级",
    en: "the model: purpose, entities, steps, parameters with sources and grades",
  },
  notes: [
    {
      zh: "不写情景时说明模型；写了情景，再加上它改动的参数和改革清单。",
      en: "With a scenario, its changed parameters and its reforms are added.",
    },
  ],
  examples: [
    {
      line: "govload describe > model.md",
      why: { zh: "按 ODD 规范写成的模型说明", en: "the model as an ODD protocol" },
    },
    {
      line: "govload describe ripe-batches --format html > model.html",
      why: { zh: "带上一个情景，网页格式", en: "with a scenario, as a web page" },
    },
    {
      line: "govload describe --format json | jq .parameters",
      why: { zh: "全部参数，交给别的程序", en: "all parameters, for another program" },
    },
  ],
  options: ["format"],
  special: { format: { value: "md|html|json", help: { zh: "格式。默认 md", en: "format. Default md" } } },
  run: async (session) => (await import("./describe.ts")).describeCommand(session),
};

const calibrate: CommandSpec = {
  name: "calibrate",
  operands: { zh: "<研究文件>", en: "<study>" },
  summary: {
    zh: "把几个参数标定到已知的事实上：后验、达到与否、定得住哪些",
    en: "fit parameters to known facts: posterior, what is met, what the facts settle",
  },
  notes: [
    {
      zh: "研究文件写明参数、范围、目标和预算，样子见 studies/stylised-facts.yaml；进度按预算的上限估计。中断后再运行同一命令，从停下的地方接着做，结果与不中断一样。",
      en: "A study names parameters, ranges, targets and budget, as studies/stylised-facts.yaml does; progress counts to the whole budget. After Ctrl-C the same command goes on to the very same result.",
    },
  ],
  examples: [
    {
      line: "govload calibrate studies/stylised-facts.yaml --out out/fit",
      why: {
        zh: "报告、后验、可直接给情景用的参数集，写进 out/fit",
        en: "report, posterior, and a parameter set that scenarios can stand on, in out/fit",
      },
    },
    {
      line: "govload run baseline --set parameterSet=out/fit/parameter-set.yaml",
      why: { zh: "在标定值上模拟", en: "simulate on the fitted values" },
    },
  ],
  options: ["workers", "out", "json"],
  run: async (session) => (await import("./calibrate/calibrate.ts")).calibrateCommand(session),
};

const create: CommandSpec = {
  name: "new",
  operands: { zh: "<名字>", en: "<name>" },
  summary: { zh: "写一个带注释的情景文件，照着改就行", en: "write a commented starter scenario" },
  notes: [{ zh: "只写 YAML，不覆盖已有的文件。", en: "Always YAML; a file that exists is kept." }],
  examples: [
    { line: "govload new my-county", why: { zh: "得到 my-county.yaml", en: "writes my-county.yaml" } },
    {
      line: "govload new scenarios/pilot --lang en",
      why: { zh: "注释用英文", en: "with comments in English" },
    },
  ],
  options: [],
  run: async (session) => (await import("./new.ts")).newCommand(session),
};

const lab: CommandSpec = {
  name: "lab",
  operands: { zh: "", en: "" },
  summary: { zh: "在本机打开网页版", en: "serve the page on this machine" },
  notes: [
    {
      zh: "只在 127.0.0.1 上，别的机器打不开；按 Ctrl-C 结束。",
      en: "Only on 127.0.0.1, out of reach of other machines; Ctrl-C ends it.",
    },
  ],
  examples: [
    { line: "govload lab", why: { zh: "显示网址，用浏览器打开", en: "prints the address to open" } },
    { line: "govload lab --port 8080", why: { zh: "固定端口", en: "on a port of your choice" } },
  ],
  options: ["port"],
  run: async (session) => (await import("./lab.ts")).labCommand(session),
};

const list: CommandSpec = {
  name: "list",
  operands: { zh: "", en: "" },
  summary: { zh: "列出自带的情景", en: "list the scenarios that come with it" },
  notes: [
    {
      zh: "按类别排列；名字可用在 run、compare、describe 里。",
      en: "Family by family; the ids can be given to run, compare and describe.",
    },
  ],
  examples: [
    { line: "govload list", why: { zh: "名字和标题", en: "ids and titles" } },
    {
      line: "govload list --json",
      why: { zh: "连同说明，交给别的程序", en: "with their stories, for another program" },
    },
  ],
  options: ["json"],
  run: async (session) => (await import("./list.ts")).listCommand(session),
};

export const commands: readonly CommandSpec[] = [
  run,
  compare,
  check,
  validate,
  calibrate,
  describe,
  list,
  lab,
  create,
];
