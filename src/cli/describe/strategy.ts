// What one scenario says: its words, what it changes, its reforms in order.
import {
  changes,
  controllers,
  evidence,
  indicators,
  optionsIn,
  type ParameterName,
  type Prepared,
  parameterSetOf,
  parametersIn,
  type RecordField,
  type ScenarioDocument,
  switches,
  type Titles,
  townshipNames,
  whereField,
} from "../../index.ts";
import type { Text } from "../language.ts";
import type { Block } from "./document.ts";
import { parameterTable } from "./tables.ts";

type Say = (text: Text) => string;

const code = (text: string) => `\`${text}\``;

export function strategy(scenario: Prepared, say: Say): Block[] {
  const { document } = scenario;
  const words = [document.story, document.lookAt].flatMap((text) => (text ? [{ paragraph: say(text) }] : []));
  return [
    { heading: `${say({ zh: "情景：", en: "Scenario: " })}${say(document.title)}`, level: 1 },
    ...words,
    ...(document.source
      ? [{ paragraph: `${say({ zh: "来源：", en: "Source: " })}${say(document.source)}` }]
      : []),
    ...shows(document, say),
    ...claims(document, say),
    ...changed(document, say),
    ...off(document, say),
    ...between(document, say),
    ...reforms(scenario, say),
  ];
}

function between({ province: { ranking, peers } }: ScenarioDocument, say: Say): Block[] {
  const lines = [
    ...(ranking === undefined
      ? []
      : [
          say({
            zh: `每月按${indicators[ranking].zh}排名`,
            en: `Ranked every month by: ${indicators[ranking].en}`,
          }),
        ]),
    ...(peers ? [say({ zh: "县际互学", en: "Learning from one another" })] : []),
  ];
  if (lines.length === 0) return [];
  return [{ heading: say({ zh: "县与县之间", en: "Between counties" }), level: 2 }, { list: lines }];
}

function shows({ evidence: ids }: ScenarioDocument, say: Say): Block[] {
  if (ids.length === 0) return [];
  return [
    { heading: say({ zh: "说明的做法和毛病", en: "Instruments and failures it shows" }), level: 2 },
    { list: ids.map((id) => `${id} ${say(evidence[id])}`) },
  ];
}

function claims({ expect }: ScenarioDocument, say: Say): Block[] {
  if (expect.length === 0) return [];
  const sides = { lower: { zh: "低于", en: "lower than in" }, higher: { zh: "高于", en: "higher than in" } };
  const lines = expect.map(({ indicator, is, than, months }) => {
    const when = months
      ? say({ zh: `第 ${months.join("–")} 个月`, en: `months ${months.join("-")}` })
      : say({ zh: "最后一年", en: "the last year" });
    return `${when}${say({ zh: "，", en: ": " })}${say(indicators[indicator])} ${say(sides[is])} \`${than}\``;
  });
  return [
    { heading: say({ zh: "应当成立的高低", en: "Orderings that should hold" }), level: 2 },
    {
      paragraph: say({
        zh: "用 govload check --expect 可以验证。",
        en: "`govload check --expect` puts them to the test.",
      }),
    },
    { list: lines },
  ];
}

function changed(document: ScenarioDocument, say: Say): Block[] {
  const given = Object.entries(document.parameters);
  if (given.length === 0) return [];
  const set = parametersIn(parameterSetOf(document));
  const values = given.map(([name, value]) => `\`${name}\` = ${value}`);
  return [
    { heading: say({ zh: "改动的参数", en: "Changed parameters" }), level: 2 },
    { list: values },
    parameterTable(
      given.map(([name]) => [name, set[name as ParameterName]] as const),
      say,
    ),
  ];
}

function off({ mechanisms }: ScenarioDocument, say: Say): Block[] {
  if (mechanisms.off.length === 0) return [];
  const known = switches as Readonly<Record<string, Text>>;
  return [
    { heading: say({ zh: "关闭的机制", en: "Switched off" }), level: 2 },
    { list: mechanisms.off.map((name) => `\`${name}\` ${say(known[name])}`) },
  ];
}

function reforms(scenario: Prepared, say: Say): Block[] {
  const { document } = scenario;
  const head = [
    { zh: "何时", en: "When" },
    { zh: "名称", en: "Title" },
    { zh: "做什么", en: "What" },
    { zh: "在哪里、对哪些", en: "Where, and on what" },
  ].map(say);
  const everywhere = say({ zh: "全部", en: "all" });
  if (document.reforms.length === 0) return [{ paragraph: say({ zh: "没有改革。", en: "No reform." }) }];
  const titles = titlesIn(scenario);
  const rows = document.reforms.map((reform) => {
    const when = [
      reform.when,
      reform.every && say({ zh: `每 ${reform.every}`, en: `every ${reform.every}` }),
      reform.until && say({ zh: `至 ${reform.until}`, en: `until ${reform.until}` }),
      reform.spread && say({ zh: "先行后推广", en: "spreads from pioneers" }),
    ];
    const acts = reform.controller
      ? [told(controllers[reform.controller].fields, reform.with, say)]
      : (reform.what ?? []).flatMap((change) =>
          Object.entries(change).map(([name, options]) => told(changes[name].fields, options, say)),
        );
    const what = acts.join(say({ zh: "。", en: ". " }));
    const where = optionsIn(whereField, { ...reform.where }, { say, titles, code });
    return [when.filter(Boolean).join(" "), reform.title ? say(reform.title) : "", what, where || everywhere];
  });
  return [
    { heading: say({ zh: "改革", en: "Reforms" }), level: 2 },
    { head, rows },
  ];
}

/** What a reform may name: matters, orders, counties, townships and archetypes. */
function titlesIn({ document: { archetypes, matters, orders }, counties }: Prepared): Titles {
  const named: (readonly [names: readonly string[], title: Text | undefined])[] = [
    ...[...matters, ...orders].map(({ id, title }) => [[id], title] as const),
    ...counties.map(({ name, code }) => [[name.zh, name.en, code], name] as const),
    ...counties.flatMap(({ townships }) =>
      townships.map((town) => [townshipNames(town), town.title] as const),
    ),
    ...Object.entries(archetypes).map(([name, { title }]) => [[name], title] as const),
  ];
  return Object.fromEntries(
    named.flatMap(([names, title]) => (title ? names.map((one) => [one, title]) : [])),
  );
}

/** A change or a controller with what is given to it beside the defaults. */
function told(fields: RecordField, options: Readonly<Record<string, unknown>> | undefined, say: Say): string {
  const words = optionsIn(fields, options ?? {}, { say, code });
  return say(fields) + (words && say({ zh: `（${words}）`, en: ` (${words})` }));
}
