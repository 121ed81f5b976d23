/** What no single field of a scenario can say: names that refer to each other, dates, formulas in a circle. */
import { parseDate, YEAR } from "../core/clock.ts";
import { Problem, type Text } from "../core/problem.ts";
import { parameterNames, parameters } from "../model/parameters/index.ts";
import type { ReformEntry, ScenarioDocument } from "./document.ts";
import type { Given, Report } from "./format.ts";
import { looksLikeDate } from "./leaves.ts";
import { parameterValues } from "./parameter-values.ts";
import { didYouMean, quote } from "./wording.ts";

/** Also asked of a document some of whose fields are wrong and left out, so that all is said at once. */
type Draft = Partial<ScenarioDocument>;

export function scenarioRules(document: unknown, report: Report, given: Given): void {
  const scenario = document as Draft;
  parameterValues(scenario.parameters ?? {}, (name, what) => report(`parameters.${name}`, what));
  checkUnique("matters", "id", scenario.matters, report);
  checkUnique("orders", "id", scenario.orders, report);
  checkCounty(scenario, report);
  for (const [index, reform] of (scenario.reforms ?? []).entries()) {
    const path = `reforms[${index}]`;
    if (!reform) continue;
    checkReform(scenario, reform, path, report);
    if (reform.what && !given(`${path}.when`) && !given(`${path}.every`)) report(path, noTime, giveTime);
  }
}

function checkUnique(path: string, key: string, items: readonly object[] | undefined, report: Report): void {
  const seen = new Map<unknown, number>();
  for (const [index, item] of (items ?? []).entries()) {
    const value = (item as Record<string, unknown> | undefined)?.[key];
    if (value === undefined) continue;
    const first = seen.get(value);
    if (first === undefined) seen.set(value, index);
    else {
      const shown = quote(String(value));
      report(`${path}[${index}].${key}`, {
        zh: `${shown.zh}已用于第 ${first + 1} 项。`,
        en: `${shown.en} is already the ${key} of item ${first + 1}.`,
      });
    }
  }
}

function checkCounty({ county, archetypes }: Draft, report: Report): void {
  if (!county || !archetypes) return;
  const known = Object.keys(archetypes);
  for (const name of Object.keys(county.archetypes ?? {})) {
    checkName(`county.archetypes.${name}`, name, known, report);
  }
  if (typeof county.townships !== "object") return;
  for (const [index, township] of county.townships.entries()) {
    const name = township?.archetype;
    if (name !== undefined) checkName(`county.townships[${index}].archetype`, name, known, report);
  }
  checkUnique("county.townships", "code", county.townships, report);
}

function checkName(path: string, name: string, known: readonly string[], report: Report): void {
  if (known.includes(name)) return;
  const shown = quote(name);
  report(path, { zh: `没有${shown.zh}。`, en: `there is no ${shown.en}.` }, didYouMean(name, known));
}

function checkReform(scenario: Draft, reform: ReformEntry, path: string, report: Report): void {
  const { when, until } = reform;
  const from =
    when !== undefined && looksLikeDate(when) ? tickOf(scenario, when, `${path}.when`, report) : undefined;
  const end = until === undefined ? undefined : tickOf(scenario, until, `${path}.until`, report);
  if (from !== undefined && end !== undefined && end <= from) {
    report(`${path}.until`, { zh: "结束不晚于开始。", en: "it ends before it begins." });
  }
  checkMatters(scenario, reform, path, report);
  if (reform.what) checkChange(reform, path, report);
}

function tickOf({ start, warmUp }: Draft, date: string, path: string, report: Report): number | undefined {
  if (start === undefined || warmUp === undefined) return undefined;
  try {
    return parseDate(date, start, Math.round(warmUp * YEAR));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    for (const { what, mend } of error.details) report(path, what, mend);
    return undefined;
  }
}

function checkMatters({ matters }: Draft, { where }: ReformEntry, path: string, report: Report): void {
  const named = where?.matters;
  if (!matters) return;
  const known = matters.flatMap((matter) => matter?.id ?? []);
  const check = (below: string, id: string) => checkName(`${path}.where.matters${below}`, id, known, report);
  if (typeof named === "string") {
    if (named !== "all") check("", named);
    return;
  }
  const ids = isList(named) ? named : (named?.ids as readonly string[] | undefined);
  for (const [index, id] of (ids ?? []).entries()) {
    if (id !== undefined) check(`${isList(named) ? "" : ".ids"}[${index}]`, id);
  }
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}

const noTime: Text = { zh: "没有说何时。", en: "it is not said when." };
const giveTime: Text = {
  zh: "写 when（日期或条件）或 every。",
  en: "Give `when` (a date or a condition) or `every`.",
};

function checkChange(reform: ReformEntry, path: string, report: Report): void {
  for (const change of reform.what ?? []) if (change?.set) checkSet(change.set, `${path}.what.set`, report);
}

function checkSet(set: Readonly<Record<string, unknown>>, path: string, report: Report): void {
  const name = String(set.parameter);
  const known: readonly string[] = parameterNames;
  checkName(`${path}.parameter`, name, known, report);
  if (!known.includes(name) || typeof set.value !== "number") return;
  const { min, max } = parameters[name as keyof typeof parameters];
  if (set.value >= min && set.value <= max) return;
  report(
    `${path}.value`,
    { zh: `${set.value} 超出范围。`, en: `${set.value} is out of range.` },
    { zh: `应在 ${min} 到 ${max} 之间。`, en: `${name} is ${min} to ${max}.` },
  );
}
