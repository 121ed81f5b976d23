// What stands around the table of a study: the heading, how to read it, the health card, the verdict.
import type { Health, Study } from "../../index.ts";
import type { Lang } from "../language.ts";
import { wrap } from "../terminal/width.ts";

/** One line: how many runs, which seed, which days. */
export function headingOf(study: Study, lang: Lang): string {
  const [from, to] = study.windowDays;
  const townships = study.county.townships.length;
  if (lang === "zh") {
    const days = `指标取第 ${from + 1} 至 ${to} 个工作日`;
    return `${study.county.name.zh}，${townships} 个乡镇；重复 ${study.replications} 次，种子 ${study.seed}；${days}`;
  }
  const count = (n: number, noun: string) => (n === 1 ? `1 ${noun}` : `${n} ${noun}s`);
  const runs = count(study.replications, "replication");
  return `${study.county.name.en}, ${count(townships, "township")}; ${runs}, seed ${study.seed}; indicators over working days ${from + 1} to ${to}`;
}

/** How to read the signs of the table; `changes` tells whether differences stand in it. */
export function legendOf(study: Study, changes: boolean, lang: Lang): string {
  if (study.differences.length === 0) {
    return { zh: "± 为均值的 95 % 区间。", en: "± is the 95 % interval of the mean." }[lang];
  }
  const then = changes
    ? { zh: "，后面是差值及其 95 % 区间", en: ", then the difference and its 95 % interval" }[lang]
    : "";
  const hidden = changes
    ? { zh: "", en: "" }
    : {
        zh: "这里放不下差值及其区间：见 --out 写出的 summary.csv 和 report.html，或 --json。",
        en: " There is no room here for the differences and their intervals: see summary.csv and report.html of --out, or --json.",
      };
  return {
    zh: `✓ 好于第一列，✗ 差于第一列${then}；没有记号：方向未定，或无所谓好坏。${hidden.zh}`,
    en: `✓ better and ✗ worse than the first column${then}; no sign: not settled, or neither good nor bad.${hidden.en}`,
  }[lang];
}

const HEALTH: Readonly<Record<Health["state"], string>> = { good: "✓", doubt: "!", bad: "✗" };

/** The health card: a line each, its sign before it; what is well is told shortly. */
function healthOf({ health }: Study, lang: Lang, columns: number): string[] {
  return [
    { zh: "体检单", en: "Health card" }[lang],
    ...health.flatMap((one) =>
      wrap(one[lang], columns - 2).map((line, at) => `${at === 0 ? HEALTH[one.state] : " "} ${line}`),
    ),
  ];
}

/** Where the files are. */
export function filesOf(folder: string, files: readonly string[], lang: Lang): string {
  const list = files.join({ zh: "、", en: ", " }[lang]);
  return { zh: `已写入 ${folder}：${list}`, en: `Written to ${folder}: ${list}` }[lang];
}

/** The warnings of a strategy by their titles: there is room for the reasons in the report and in `check`. */
function warningsOf({ title, warnings }: Study["strategies"][number], lang: Lang): string[] {
  if (warnings.length === 0) return [];
  const list = warnings.map((warning) => warning.title[lang]).join({ zh: "；", en: "; " }[lang]);
  return [
    {
      zh: `事前提醒，${title.zh}：${list}。（原因和办法：govload check）`,
      en: `Warnings, ${title.en}: ${list}. (Why, and what to do: govload check.)`,
    }[lang],
  ];
}

/** Where a strategy parts from the first one; the whole chain is in the report. */
function partingOf(
  { strategies }: Study,
  { id, divergence }: Study["differences"][number],
  lang: Lang,
): string[] {
  const title = strategies.find((strategy) => strategy.id === id)?.title[lang];
  if (!divergence || title === undefined) return [];
  return [
    { zh: `${title}，分岔处：${divergence.brief.zh}`, en: `${title} parts here: ${divergence.brief.en}` }[
      lang
    ],
  ];
}

/** The last lines: warnings, the health card, what to keep in mind, then the answer. */
export function closingOf(study: Study, lang: Lang, columns: number, answer: readonly string[]): string[] {
  const warnings = study.strategies.flatMap((strategy) => warningsOf(strategy, lang));
  const partings = study.differences.flatMap((difference) => partingOf(study, difference, lang));
  const notes = study.notes.map((note) => note[lang]);
  const set = (lines: readonly string[]) => lines.flatMap((line) => wrap(line, columns));
  const ofStrategies = set([...warnings, ...partings]);
  const before = [
    ...(ofStrategies.length > 0 ? [...ofStrategies, ""] : []),
    ...healthOf(study, lang, columns),
    "",
    ...set(notes),
  ];
  return [...before, "", ...set(answer)];
}
