// The model as an ODD protocol (Grimm et al. 2020), written from the declarations in the code.
import {
  columns,
  couplings,
  type Grade,
  indicators,
  type Mechanism,
  mechanisms,
  type ParameterSpec,
  parameters,
  switches,
  version,
} from "../../index.ts";
import type { Lang, Text } from "../language.ts";
import type { Block } from "./document.ts";

export const grades: Readonly<Record<Grade, Text>> = {
  published: { zh: "已发表的大小", en: "published size" },
  administrative: { zh: "官方数字", en: "official figure" },
  illustrative: { zh: "文献示例值", en: "illustrative figure of the source articles" },
  assumed: { zh: "本模型约定", en: "assumed" },
};

/** The whole protocol in one language. */
export function odd(lang: Lang): Block[] {
  const say = (text: Text) => text[lang];
  return [
    { heading: say({ zh: "govload 的模型（ODD 规范）", en: "The govload model (ODD protocol)" }), level: 1 },
    {
      paragraph: say({
        zh: `版本 ${version}。本文由程序中的声明生成。`,
        en: `Version ${version}. This text is generated from the declarations in the program.`,
      }),
    },
    ...purpose(say),
    ...entities(say),
    ...process(say),
    ...concepts(say),
    ...submodels(say),
    ...parameterSection(say),
    ...indicatorSection(say),
  ];
}

type Say = (text: Text) => string;

function purpose(say: Say): Block[] {
  return [
    { heading: say({ zh: "1. 目的", en: "1. Purpose" }), level: 2 },
    {
      paragraph: say({
        zh: "群众的事项和上级的任务来到乡镇；权限、人手、能力、经费和系统决定哪些能就地办、哪些要上交、要等多久、多常出错。县一步步决定放哪些权、配什么、考核多严，后果又通过疲劳、能力、问责、满意度和投诉反馈回来。模型用来比较改革办法，不用来预测某个县的数字。",
        en: "Citizens' cases and orders from above arrive at townships whose authority, staff, skill, money and systems decide what they settle themselves, what they pass up, how long it takes and how often it goes wrong. A county decides step by step which powers go down, what goes with them and how hard it assesses; the consequences feed back through fatigue, skill, blame, satisfaction and complaints. The model compares reform strategies; it does not forecast the figures of a real county.",
      }),
    },
  ];
}

function entities(say: Say): Block[] {
  const head = [
    { zh: "名称", en: "Name" },
    { zh: "含义", en: "Meaning" },
    { zh: "范围", en: "Runs over" },
    { zh: "单位", en: "Unit" },
    { zh: "类别", en: "Kind" },
  ].map(say);
  const kind = (flow: boolean) => say(flow ? { zh: "流量", en: "flow" } : { zh: "存量", en: "stock" });
  return [
    { heading: say({ zh: "2. 对象、状态和尺度", en: "2. Entities, state variables and scales" }), level: 2 },
    {
      paragraph: say({
        zh: "一步是一个工作日；一周 5 日，一月 21 日，一季 63 日，一年 252 日。计算单位是县：县直部门、乡镇、事项、逐件的案件和逐件的交办任务；市、省为带容量的上级环节。先预热一年（不报告）。流量每天开始时归零。",
        en: "One step is one working day; a week has 5, a month 21, a quarter 63, a year 252. The unit of computation is a county: its departments, townships, matters, individual cases and individual orders; city and province are desks above it with a capacity. One year of warm-up is not reported. Flows are set to 0 before every day.",
      }),
    },
    {
      head,
      rows: Object.entries(columns).map(([name, c]) => [
        `\`${name}\``,
        say(c),
        c.of,
        say(c.unit),
        kind(c.flow),
      ]),
    },
  ];
}

function process(say: Say): Block[] {
  const head = [
    { zh: "步骤", en: "Step" },
    { zh: "名称", en: "Name" },
    { zh: "何时", en: "When" },
    { zh: "做什么", en: "What happens" },
  ].map(say);
  const rows = mechanisms.map((m, at) => [
    String(at + 1),
    `\`${m.name}\` ${say(m.title)}`,
    whenOf(m.every, say),
    say(m.about),
  ]);
  return [
    { heading: say({ zh: "3. 过程和次序", en: "3. Process overview and scheduling" }), level: 2 },
    {
      paragraph: say({
        zh: "每个工作日按下列次序执行，各步就地更新状态。",
        en: "Every working day runs these steps in this order; each updates the state in place.",
      }),
    },
    { head, rows },
    {
      paragraph: say({
        zh: `一个情景里有几个县时，当月之内互不相干；各县都过完当月之后，月末相互影响：${couplings.map(({ title }) => title.zh).join("、")}。`,
        en: `Several counties of a scenario have nothing to do with each other within a month; when all have lived it, these hold between them: ${couplings.map(({ title }) => title.en.toLowerCase()).join(", ")}.`,
      }),
    },
  ];
}

function whenOf(every: number, say: Say): string {
  const known: Record<number, Text> = {
    1: { zh: "每天", en: "daily" },
    5: { zh: "每周", en: "weekly" },
    21: { zh: "每月", en: "monthly" },
    63: { zh: "每季", en: "quarterly" },
    252: { zh: "每年", en: "yearly" },
  };
  return say(known[every] ?? { zh: `每 ${every} 日`, en: `every ${every} days` });
}

function concepts(say: Say): Block[] {
  const items: Text[] = [
    {
      zh: "随机：每次取数都只由种子、名目、单位、日和序号决定，没有共用的随机数流；两种办法遇到同样的群众和同样的运气。",
      en: "Stochasticity: every draw is a pure function of seed, stream, unit, day and index; no generator is shared. Two strategies meet the same citizens with the same luck.",
    },
    {
      zh: "涌现：积压、办理时长、差错、倦怠、满意度由逐件办理产生，没有直接设定。",
      en: "Emergence: backlog, sojourn time, errors, burnout and satisfaction come out of handling each case; none is set directly.",
    },
    {
      zh: "相互作用：乡镇经上级窗口、考核和同伴学习相互影响；县与县之间只在月末往来。",
      en: "Interaction: townships meet at the desks above, in assessment and in peer learning; counties meet only at month ends.",
    },
    {
      zh: "观测：案件账（来件＝办结＋不予受理＋放弃＋在办）和工时账（来源＝去向）逐日分毫不差；在办件每月末逐件清点。",
      en: "Observation: the case ledger (arrived = completed + refused + abandoned + in hand) and the hour ledger (origins = uses) balance to the unit every day; the queues are counted case by case at each month's end.",
    },
  ];
  return [
    { heading: say({ zh: "4. 设计要点", en: "4. Design concepts" }), level: 2 },
    { list: items.map(say) },
  ];
}

function submodels(say: Say): Block[] {
  const blocks = [...mechanisms, ...couplings].flatMap((m) => submodel(m, say));
  return [{ heading: say({ zh: "5. 各步的规则", en: "5. Submodels" }), level: 2 }, ...blocks];
}

function submodel(m: Omit<Mechanism, "every" | "step">, say: Say): Block[] {
  const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(" ");
  const facts: [Text, string][] = [
    [{ zh: "参数", en: "Parameters" }, list(m.parameters)],
    [{ zh: "读", en: "Reads" }, list(m.reads)],
    [{ zh: "写", en: "Writes" }, list(m.writes)],
    [
      { zh: "开关", en: "Switches" },
      m.switches
        .map((name) => `\`${name}\` ${say(switches[name])}${say(OFF)}${say(switches[name].off)}`)
        .join(say({ zh: "；", en: "; " })),
    ],
  ];
  return [
    { heading: `${m.name} ${say(m.title)}`, level: 3 },
    { paragraph: say(m.about) },
    ...(m.formulas ?? []).map(({ tex, source }): Block => ({ formula: tex, source })),
    {
      list: facts
        .filter(([, value]) => value !== "")
        .map(([name, value]) => `${say(name)}${say(COLON)}${value}`),
    },
  ];
}

const COLON: Text = { zh: "：", en: ": " };
const OFF: Text = { zh: "，关闭时", en: ", off: " };

function parameterSection(say: Say): Block[] {
  return [
    { heading: say({ zh: "6. 参数", en: "6. Parameters" }), level: 2 },
    {
      paragraph: say({
        zh: "等级说明缺省值可信到什么程度：“文献示例值”和“本模型约定”必须当作可变的数来用。来源代码（M05、SF02、3.2 (5) 等）的含义见 docs/references.md。",
        en: 'The grade says how far a default can be trusted: "illustrative" and "assumed" values are there to be varied. What the source codes (M05, SF02, 3.2 (5) …) stand for is in docs/references.md.',
      }),
    },
    parameterTable(Object.entries(parameters), say),
  ];
}

/** Parameters with range, unit, grade and source, as one table. */
export function parameterTable(list: readonly (readonly [string, ParameterSpec])[], say: Say): Block {
  const head = [
    { zh: "名称", en: "Name" },
    { zh: "含义", en: "Meaning" },
    { zh: "缺省", en: "Default" },
    { zh: "范围", en: "Range" },
    { zh: "单位", en: "Unit" },
    { zh: "等级", en: "Grade" },
    { zh: "来源", en: "Source" },
  ];
  const rows = list.map(([name, p]) => [
    `\`${name}\``,
    say(p),
    String(p.default),
    `${p.min} – ${p.max}`,
    say(p.unit),
    say(grades[p.grade]),
    p.source,
  ]);
  return { head: head.map(say), rows };
}

function indicatorSection(say: Say): Block[] {
  const head = [
    { zh: "名称", en: "Name" },
    { zh: "含义", en: "Meaning" },
    { zh: "单位", en: "Unit" },
    { zh: "定义", en: "Definition" },
  ];
  const rows = Object.entries(indicators).map(([name, i]) => [
    `\`${name}\``,
    say(i),
    say(i.unit),
    say(i.definition),
  ]);
  return [
    { heading: say({ zh: "7. 指标", en: "7. Indicators" }), level: 2 },
    { head: head.map(say), rows },
  ];
}
