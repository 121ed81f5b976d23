/** What no single field of a target can say: names that refer to each other, months that are there, bands with two ends. */
import { MONTH } from "../../core/clock.ts";
import type { Text } from "../../core/problem.ts";
import { parameterNames } from "../../model/parameters/index.ts";
import type { Prepared } from "../build.ts";
import { functions } from "../operations.ts";
import { checkName } from "../reform-rules.ts";
import { spanOf } from "../span.ts";
import { words } from "../tokens.ts";
import { quote } from "../wording.ts";
import type { MeasureSpec } from "./document.ts";
import { byCase, byMatter } from "./schema.ts";

/** Says a problem at a path of the file. */
export type Report = (path: string, what: Text, mend?: Text) => void;

/** What a measure names has to be there; `run` is missing when it is itself wrong. */
export function checkMeasure(
  spec: MeasureSpec,
  runs: readonly string[],
  run: Prepared | undefined,
  path: string,
  report: Report,
): void {
  if (spec.run !== undefined) checkName(`${path}.run`, spec.run, runs, report);
  checkParts(spec, path, report);
  if (!run) return;
  checkMonths(spec, run, `${path}.months`, report);
  const matters = run.document.matters.map(({ id }) => id);
  const townships = run.counties.flatMap((county) => county.townships.map(({ name }) => name));
  for (const [i, id] of (spec.matters ?? []).entries())
    checkName(`${path}.matters[${i}]`, id, matters, report);
  for (const [i, name] of (spec.townships ?? []).entries())
    checkName(`${path}.townships[${i}]`, name, townships, report);
}

function checkMonths({ months }: MeasureSpec, { document }: Prepared, path: string, report: Report): void {
  if (!months) return;
  const last = Math.floor(spanOf(document).reported / MONTH);
  const [from, to = from] = months;
  if (from !== undefined && from <= to && to <= last) return;
  report(
    path,
    { zh: `报告期只有第 1 到第 ${last} 月。`, en: `the reported time has months 1 to ${last}.` },
    { zh: "写 [首月, 末月]。", en: "Write [first, last]." },
  );
}

/** What cannot be told apart by matter or township. */
function checkParts({ indicator, matters, townships }: MeasureSpec, path: string, report: Report): void {
  if (indicator === undefined) return;
  const known = matters ? (townships ? byCase : byMatter) : undefined;
  const list = known?.join(", ");
  if (known && !known.includes(indicator))
    report(
      `${path}.indicator`,
      {
        zh: `${indicator} 不能${townships ? "同时按事项和乡镇" : "按事项"}分开。`,
        en: `${indicator} cannot be told apart by matter${townships ? " and township at once" : ""}.`,
      },
      { zh: `可以的有：${list}。`, en: `These can: ${list}.` },
    );
}

/** Names of measures are words of formulas. */
export function checkMeasureName(name: string, path: string, report: Report): void {
  const what = quote(name);
  if (parameterNames.includes(name as (typeof parameterNames)[number]))
    report(path, { zh: `${what.zh}是参数的名字。`, en: `${what.en} is the name of a parameter.` }, rename);
  else if (
    !/^[a-zA-Z_][a-zA-Z0-9_]*$/.test(name) ||
    name in functions ||
    words.includes(name as (typeof words)[number])
  )
    report(path, { zh: `${what.zh}不能用在公式里。`, en: `${what.en} cannot stand in a formula.` }, rename);
}

const rename: Text = {
  zh: "换一个由字母和数字组成的名字，如 w1。",
  en: "Choose another name of letters and digits, such as w1.",
};

/** Two ends, the lower one first. */
export function checkBand(band: readonly number[] | undefined, path: string, report: Report): void {
  if (!band || (band.length === 2 && band[0] <= band[1])) return;
  report(
    path,
    { zh: "区间要写下限和上限。", en: "a band has two ends, the lower one first." },
    { zh: "写 [下限, 上限]。", en: "Write [low, high]." },
  );
}

export function checkIds(items: readonly { readonly id?: string }[], path: string, report: Report): void {
  const seen = new Set<string>();
  for (const [i, { id }] of items.entries()) {
    if (id === undefined) continue;
    const shown = quote(id);
    if (seen.has(id))
      report(`${path}[${i}].id`, {
        zh: `编号${shown.zh}用了两次。`,
        en: `the id ${shown.en} is used twice.`,
      });
    seen.add(id);
  }
}
