/** Words for what a scenario does: its reforms as marks on the time axis, and the short list of what it differs in. */
import type { Text } from "../core/problem.ts";
import { type ParameterName, parameters } from "../model/parameters/index.ts";
import { type Companion, companionLabels } from "../model/reforms/companions.ts";
import { type SwitchName, switches } from "../model/switches.ts";
import { modelOf, type Prepared } from "../scenario/build.ts";
import type { ReformEntry } from "../scenario/document.ts";

/** Dates of the reforms in days of the reported time, earliest first. */
export function marksOf(scenario: Prepared): { day: number; label: Text }[] {
  const model = modelOf(scenario, 0, undefined);
  return model.program
    .map((reform) => ({ day: reform.from - model.warmUpDays, label: reform.title }))
    .filter(({ day }) => day >= 0 && day < model.days - model.warmUpDays);
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

/** What a strategy does, a line each: reforms, parameters that differ from default, mechanisms switched off. */
export function differsOf(scenario: Prepared): Text[] {
  const { document } = scenario;
  const titles = modelOf(scenario, 0, undefined).program.map((reform) => reform.title);
  const reforms = document.reforms.map((entry, i) =>
    reformText(entry, entry.title ?? titles[i] ?? { zh: "", en: "" }),
  );
  const changed = Object.entries(document.parameters).map(([name, value]) => {
    const spec = parameters[name as ParameterName];
    return {
      zh: `${spec.zh} = ${value}（默认 ${spec.default}）`,
      en: `${spec.en} = ${value} (default ${spec.default})`,
    };
  });
  const off = document.mechanisms.off.map((name) => {
    const spec = switches[name as SwitchName];
    return { zh: `关闭：${spec.zh}`, en: `off: ${spec.en}` };
  });
  const added = (scenario.added?.mechanisms ?? []).map(({ title: { zh, en } }) => ({
    zh: `新增机制：${zh}`,
    en: `added: ${en}`,
  }));
  return [...reforms, ...changed, ...off, ...added];
}
