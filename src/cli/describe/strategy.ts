// What one scenario says: its words, what it changes, its reforms in order.
import {
  changes,
  controllers,
  type ParameterName,
  parameters,
  type ScenarioDocument,
  switches,
} from "../../index.ts";
import type { Text } from "../language.ts";
import type { Block } from "./document.ts";
import { parameterTable } from "./odd.ts";

type Say = (text: Text) => string;

export function strategy(document: ScenarioDocument, say: Say): Block[] {
  const words = [document.story, document.lookAt].flatMap((text) => (text ? [{ paragraph: say(text) }] : []));
  return [
    { heading: `${say({ zh: "情景：", en: "Scenario: " })}${say(document.title)}`, level: 2 },
    ...words,
    ...(document.source ? [{ paragraph: `${say({ zh: "来源：", en: "Source: " })}${document.source}` }] : []),
    ...changed(document, say),
    ...off(document, say),
    ...reforms(document, say),
  ];
}

function changed(document: ScenarioDocument, say: Say): Block[] {
  const given = Object.entries(document.parameters);
  if (given.length === 0) return [];
  const values = given.map(([name, value]) => `\`${name}\` = ${value}`);
  return [
    { heading: say({ zh: "改动的参数", en: "Changed parameters" }), level: 3 },
    { list: values },
    parameterTable(
      given.map(([name]) => [name, parameters[name as ParameterName]] as const),
      say,
    ),
  ];
}

function off({ mechanisms }: ScenarioDocument, say: Say): Block[] {
  if (mechanisms.off.length === 0) return [];
  const known = switches as Readonly<Record<string, Text>>;
  return [
    { heading: say({ zh: "关闭的机制", en: "Switched off" }), level: 3 },
    { list: mechanisms.off.map((name) => `\`${name}\` ${say(known[name])}`) },
  ];
}

function reforms(document: ScenarioDocument, say: Say): Block[] {
  const head = [
    { zh: "何时", en: "When" },
    { zh: "名称", en: "Title" },
    { zh: "做什么", en: "What" },
  ].map(say);
  if (document.reforms.length === 0) return [{ paragraph: say({ zh: "没有改革。", en: "No reform." }) }];
  const rows = document.reforms.map((reform) => {
    const when = [
      reform.when,
      reform.every && say({ zh: `每 ${reform.every}`, en: `every ${reform.every}` }),
      reform.until && say({ zh: `至 ${reform.until}`, en: `until ${reform.until}` }),
      reform.spread && say({ zh: "先行后推广", en: "spreads from pioneers" }),
    ];
    const what = reform.controller
      ? say(controllers[reform.controller].fields)
      : actsOf(reform.what)
          .map((name) => say(changes[name].fields))
          .join("; ");
    const options = JSON.stringify(
      reform.controller
        ? { ...reform.with, spread: reform.spread }
        : { where: reform.where, spread: reform.spread, what: reform.what },
    );
    return [when.filter(Boolean).join(" "), reform.title ? say(reform.title) : "", `${what}: \`${options}\``];
  });
  return [
    { heading: say({ zh: "改革", en: "Reforms" }), level: 3 },
    { head, rows },
  ];
}

function actsOf(what: unknown): string[] {
  return [what].flat().flatMap((change) => Object.keys((change ?? {}) as object));
}
