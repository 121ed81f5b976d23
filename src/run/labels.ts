/** Words for what a scenario does: its reforms as marks on the time axis, and the short list of what it differs in. */
import type { Text } from "../core/problem.ts";
import { indicators } from "../model/indicators.ts";
import type { Model } from "../model/model.ts";
import type { ParameterName } from "../model/parameters/index.ts";
import { currentSet, parametersIn } from "../model/parameters/sets/index.ts";
import { type Companion, companionLabels } from "../model/reforms/companions.ts";
import type { Reform } from "../model/reforms/reform.ts";
import { type SwitchName, switches } from "../model/switches.ts";
import { modelOf, type Prepared, parameterSetOf } from "../scenario/build.ts";
import type { ReformEntry, ScenarioDocument } from "../scenario/document.ts";

/** Counties whose reforms are marked on the time axis; a document says the same to thousands of them. */
const MARKED = 12;

/** First days of a reform in a county: for one that spreads those of its pioneers and of its mandate. */
function daysOf({ from, spread }: Reform, model: Model): number[] {
  if (!spread) return [from];
  const pioneers = model.townships.some((_, t) => spread.begins(model, t));
  return [...(pioneers ? [from] : []), ...(spread.mandateAt >= 0 ? [spread.mandateAt] : [])];
}

/** Dates of the reforms in days of the reported time, in the order of the document, each once. */
export function marksOf(scenario: Prepared): { day: number; label: Text }[] {
  const models = scenario.counties.slice(0, MARKED).map((_, c) => modelOf(scenario, c, undefined));
  const marks = models.flatMap((model) =>
    model.program.flatMap((reform) =>
      daysOf(reform, model).map((from) => ({ day: from - model.warmUpDays, label: reform.title })),
    ),
  );
  const [{ days, warmUpDays }] = models;
  const keys = marks.map(({ day, label }) => `${day} ${label.zh}`);
  return marks.filter(({ day }, i) => day >= 0 && day < days - warmUpDays && keys.indexOf(keys[i]) === i);
}

function companionsOf(options: Record<string, unknown>): Text | undefined {
  const along = Object.entries((options.with ?? {}) as Record<string, number | string>).filter(
    ([, share]) => share !== 0,
  );
  if (along.length === 0) return { zh: "没有资源随行", en: "nothing goes along" };
  const tell = (lang: "zh" | "en") =>
    along.map(([name, share]) => {
      const label = companionLabels[name as Companion][lang];
      return typeof share === "number" && share < 1 ? `${label} ${Math.round(share * 100)} %` : label;
    });
  return { zh: `随行：${tell("zh").join("、")}`, en: `goes along: ${tell("en").join(", ").toLowerCase()}` };
}

function reformText(entry: ReformEntry, label: Text): Text {
  const options = entry.controller ? entry.with : entry.what?.[0]?.transfer;
  const along = options ? companionsOf(options) : undefined;
  return along ? { zh: `${label.zh}（${along.zh}）`, en: `${label.en} (${along.en})` } : label;
}

/** The parameter set, where it is not the current one, and the parameters that differ from it. */
function parametersOf(document: ScenarioDocument): Text[] {
  const { id, title } = parameterSetOf(document);
  const set = parametersIn(parameterSetOf(document));
  const pinned =
    id === currentSet ? [] : [{ zh: `参数集 ${id}（${title.zh}）`, en: `parameter set ${id} (${title.en})` }];
  const changed = Object.entries(document.parameters).map(([name, value]) => {
    const { zh, en, default: usual } = set[name as ParameterName];
    return { zh: `${zh} = ${value}（默认 ${usual}）`, en: `${en} = ${value} (default ${usual})` };
  });
  return [...pinned, ...changed];
}

/** What a strategy does, a line each: reforms, parameters that differ from default, mechanisms switched off. */
export function differsOf(scenario: Prepared): Text[] {
  const { document } = scenario;
  const titles = modelOf(scenario, 0, undefined).program.map((reform) => reform.title);
  const reforms = document.reforms.map((entry, i) =>
    reformText(entry, entry.title ?? titles[i] ?? { zh: "", en: "" }),
  );
  const { ranking, peers } = document.province;
  const between = [
    ...(ranking === undefined
      ? []
      : [
          {
            zh: `各县按${indicators[ranking].zh}排名`,
            en: `counties ranked by ${indicators[ranking].en.toLowerCase()}`,
          },
        ]),
    ...(peers ? [{ zh: "县际互学", en: "counties learn from one another" }] : []),
  ];
  const off = document.mechanisms.off.map((name) => {
    const spec = switches[name as SwitchName];
    return { zh: `关闭：${spec.zh}`, en: `off: ${spec.en}` };
  });
  const added = (scenario.added?.mechanisms ?? []).map(({ title: { zh, en } }) => ({
    zh: `新增机制：${zh}`,
    en: `added: ${en}`,
  }));
  return [...reforms, ...between, ...parametersOf(document), ...off, ...added];
}
