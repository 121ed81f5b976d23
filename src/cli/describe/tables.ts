// Parameters, switches, columns and indicators of the model as tables.
import {
  columns,
  type Grade,
  indicators,
  type ParameterSet,
  type ParameterSpec,
  parametersIn,
  switches,
} from "../../index.ts";
import type { Text } from "../language.ts";
import type { Block } from "./document.ts";

export type Say = (text: Text) => string;

export const grades: Readonly<Record<Grade, Text>> = {
  published: { zh: "已发表的大小", en: "published size" },
  administrative: { zh: "官方数字", en: "official figure" },
  illustrative: { zh: "文献示例值", en: "illustrative figure of the source articles" },
  assumed: { zh: "本模型约定", en: "assumed" },
  calibrated: { zh: "标定值", en: "calibrated to targets" },
};

const name: Text = { zh: "名称", en: "Name" };
const meaning: Text = { zh: "含义", en: "Meaning" };
const unit: Text = { zh: "单位", en: "Unit" };

export function columnTable(say: Say): Block {
  const kind = (flow: boolean) => say(flow ? { zh: "流量", en: "flow" } : { zh: "存量", en: "stock" });
  const head = [
    name,
    meaning,
    { zh: "范围", en: "Runs over" },
    unit,
    { zh: "类别", en: "Kind" },
    { zh: "存法", en: "Kept as" },
  ];
  const rows = Object.entries(columns).map(([id, c]) => [
    `\`${id}\``,
    say(c),
    c.of,
    say(c.unit),
    kind(c.flow),
    c.kind,
  ]);
  return { head: head.map(say), rows };
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
    p.interval ? `${p.default} [${p.interval.join(" – ")}]` : String(p.default),
    `${p.min} – ${p.max}`,
    say(p.unit),
    say(grades[p.grade]),
    p.source,
  ]);
  return { head: head.map(say), rows };
}

export function parameterSection(set: ParameterSet, say: Say): Block[] {
  return [
    { heading: say({ zh: "8. 参数", en: "8. Parameters" }), level: 2 },
    {
      paragraph: say({
        zh: `缺省值取自参数集 \`${set.id}\`（${set.title.zh}），情景可用 parameterSet 另行指定。等级说明缺省值可信到什么程度：“文献示例值”和“本模型约定”必须当作可变的数来用，“标定值”附 95 % 区间。来源代码（M05、SF02、3.2 (5) 等）的含义见 docs/references.md。`,
        en: `The defaults are those of the parameter set \`${set.id}\` (${set.title.en}); a scenario may name another by parameterSet. The grade says how far a default can be trusted: "illustrative" and "assumed" values are there to be varied, "calibrated" ones come with an interval of 95 %. What the source codes (M05, SF02, 3.2 (5) …) stand for is in docs/references.md.`,
      }),
    },
    parameterTable(Object.entries(parametersIn(set)), say),
  ];
}

export function switchSection(say: Say): Block[] {
  const head = [name, meaning, { zh: "关闭时", en: "When off" }, { zh: "来源", en: "Source" }].map(say);
  const rows = Object.entries(switches).map(([id, s]) => [`\`${id}\``, say(s), say(s.off), s.source]);
  return [
    { heading: say({ zh: "9. 开关", en: "9. Switches" }), level: 2 },
    { head, rows },
  ];
}

export function indicatorSection(say: Say): Block[] {
  const head = [name, meaning, unit, { zh: "定义", en: "Definition" }].map(say);
  const rows = Object.entries(indicators).map(([id, i]) => [
    `\`${id}\``,
    say(i),
    say(i.unit),
    say(i.definition),
  ]);
  return [
    { heading: say({ zh: "10. 指标", en: "10. Indicators" }), level: 2 },
    { head, rows },
  ];
}
