// Section 7 of the ODD: what each part of the model does in full, its rules as formulas.
import {
  changes,
  controllers,
  couplings,
  type Detail,
  detailOf,
  details,
  type Mechanism,
  mechanisms,
  ruleEquation,
  type Stage,
  switches,
} from "../../index.ts";
import type { Text } from "../language.ts";
import type { Block } from "./document.ts";
import { optionTable } from "./options.ts";
import type { Say } from "./tables.ts";

const COLON: Text = { zh: "：", en: ": " };
const OFF: Text = { zh: "，关闭时", en: ", off: " };
const STOP: Text = { zh: "；", en: "; " };
const WITH: Text = { zh: "其中：", en: "where " };
const NAMES: Text = { zh: "用到的名字", en: "Names" };

/** Chapters, then the steps of the day in their order, what holds between counties, changes, controllers. */
export function submodels(say: Say): Block[] {
  return [
    { heading: say({ zh: "7. 子模型", en: "7. Submodels" }), level: 2 },
    {
      paragraph: say({
        zh: "先是各处通用的约定，再按一天的次序写各步，然后是县与县之间、改革的各种做法和推进办法。公式右边的次序就是计算的次序；大括号里右边是条件，— 为其余情形。反引号里的名字是状态的列、参数、开关、随机流、规则，或当处定义的名字。",
        en: "First what holds everywhere, then the steps in the order of the day, what holds between counties, the changes that reforms make, and the controllers. The order on the right of a formula is the order in which it is worked out; in a brace the conditions stand on the right, — for all other cases. Names in code are columns of the state, parameters, switches, streams of chance, rules, or defined where they stand.",
      }),
    },
    ...chapters().flatMap((detail) => chapter(detail, say)),
    ...mechanisms.flatMap((one) => mechanism(one, "mechanism", say)),
    ...couplings.flatMap((one) => mechanism(one, "coupling", say)),
    ...listed("change", changes, say),
    ...listed("controller", controllers, say),
  ];
}

function chapters(): readonly Detail[] {
  return details.filter(({ title }) => title);
}

function chapter(detail: Detail, say: Say): Block[] {
  const { of, title } = detail;
  return [{ heading: `${say(title ?? { zh: of, en: of })} \`${of}\``, level: 3 }, ...inFull(detail, say)];
}

function mechanism(m: Omit<Mechanism, "every" | "step">, kind: "mechanism" | "coupling", say: Say): Block[] {
  const detail = detailOf(details, kind, m.name);
  const own = detail ? inFull(detail, say) : [];
  return [
    { heading: `${say(m.title)} \`${m.name}\``, level: 3 },
    { paragraph: say(m.about) },
    { list: declared(m, say) },
    ...own,
  ];
}

function declared(m: Omit<Mechanism, "every" | "step">, say: Say): string[] {
  const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(" ");
  const facts: [Text, string][] = [
    [{ zh: "参数", en: "Parameters" }, list(m.parameters)],
    [{ zh: "读", en: "Reads" }, list(m.reads)],
    [{ zh: "写", en: "Writes" }, list(m.writes)],
    [
      { zh: "开关", en: "Switches" },
      m.switches
        .map((name) => `\`${name}\` ${say(switches[name])}${say(OFF)}${say(switches[name].off)}`)
        .join(say(STOP)),
    ],
  ];
  return facts
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${say(name)}${say(COLON)}${value}`);
}

const listTitles = {
  change: { zh: "改革的做法", en: "Changes" },
  controller: { zh: "推进办法", en: "Controllers" },
} as const;

function listed(
  kind: keyof typeof listTitles,
  all: Readonly<Record<string, { readonly fields: (typeof changes)[string]["fields"] }>>,
  say: Say,
): Block[] {
  const blocks = Object.entries(all).flatMap(([name, { fields }]): Block[] => {
    const detail = detailOf(details, kind, name);
    if (!detail) return [];
    return [
      { heading: `${say(fields)} \`${name}\``, level: 4 },
      ...optionTable(fields, say),
      ...inFull(detail, say),
    ];
  });
  return blocks.length ? [{ heading: say(listTitles[kind]), level: 3 }, ...blocks] : [];
}

/** The names that a detail defines, then its stages, numbered. */
function inFull(detail: Detail, say: Say): Block[] {
  const { symbols = {}, groups = {} } = detail;
  const names = [
    ...Object.entries(symbols).map(([name, text]) => `\`${name}\` ${say(text)}`),
    ...Object.entries(groups).map(
      ([name, list]) => `\`${name}\` ${list.map((one) => `\`${one}\``).join(" ")}`,
    ),
  ];
  const given = names.length ? [{ paragraph: `${say(NAMES)}${say(COLON)}${names.join(say(STOP))}` }] : [];
  return [...given, ...detail.stages.flatMap((stage, i) => staged(detail, stage, `${i + 1}`, say))];
}

function staged(detail: Detail, stage: Stage, number: string, say: Say): Block[] {
  const { rules = [], stages = [] } = stage;
  const formulas = rules.map((rule): Block => {
    const { tex, mathml } = ruleEquation(detail, rule);
    return { formula: tex, mathml, source: rule.source };
  });
  const symbols = rules.flatMap(({ symbols: own = {} }) =>
    Object.entries(own).map(([name, text]) => `\`${name}\` ${say(text)}`),
  );
  return [
    { paragraph: `(${number}) ${say(stage)}` },
    ...formulas,
    ...(symbols.length ? [{ paragraph: `${say(WITH)}${symbols.join(say(STOP))}` }] : []),
    ...stages.flatMap((inner, i) => staged(detail, inner, `${number}.${i + 1}`, say)),
  ];
}
