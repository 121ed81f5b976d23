/** What no single field of a scenario can say: names that refer to each other, dates, formulas in a circle. */

import { MONTH, YEAR } from "../core/clock.ts";
import { counted } from "../core/plural.ts";
import type { Text } from "../core/problem.ts";
import { type ParameterName, parameters } from "../model/parameters/index.ts";
import { currentSet, setFrom, type Values } from "../model/parameters/sets/index.ts";
import type { CountyDocument } from "./document.ts";
import type { Given, Report } from "./format.ts";
import { parameterValues } from "./parameter-values.ts";
import { checkName, checkReform, type Draft } from "./reform-rules.ts";
import { checkCounties, checkSpread } from "./spread-rules.ts";
import { quote } from "./wording.ts";

export function scenarioRules(document: unknown, report: Report, given: Given): void {
  const scenario = document as Draft;
  parameterValues(scenario.parameters ?? {}, sound(scenario), (name, what) =>
    report(`parameters.${name}`, what),
  );
  checkSet(scenario, report);
  checkUnique("matters", "id", scenario.matters, report);
  checkUnique("orders", "id", scenario.orders, report);
  checkCounty(scenario, report);
  checkCounties(scenario, report);
  checkWarmUp(scenario, report);
  for (const [index, reform] of (scenario.reforms ?? []).entries()) {
    const path = `reforms[${index}]`;
    if (!reform) continue;
    checkReform(scenario, reform, path, report, given);
    checkSpread(scenario, reform, path, report);
    if (reform.what && !given(`${path}.when`) && !given(`${path}.every`)) report(path, noTime, giveTime);
  }
}

/** Values of the set as far as they are right. */
function sound({ parameterSet = currentSet }: Draft): Values {
  if (typeof parameterSet === "string") return setFrom(parameterSet).values;
  const { extends: below = currentSet, values = {} } = parameterSet as Partial<typeof parameterSet>;
  const right = Object.entries(values).filter(([, value]) => value !== undefined);
  return { ...setFrom(below).values, ...Object.fromEntries(right) };
}

/** Values within the parameters' ranges, intervals the right way round. */
function checkSet({ parameterSet }: Draft, report: Report): void {
  if (typeof parameterSet !== "object") return;
  for (const [name, value] of Object.entries(parameterSet.values ?? {})) {
    const { min, max } = parameters[name as ParameterName];
    if (value === undefined || (value >= min && value <= max)) continue;
    report(
      `parameterSet.values.${name}`,
      { zh: `${value} 超出范围。`, en: `${value} is out of range.` },
      { zh: `应在 ${min} 到 ${max} 之间。`, en: `It is ${min} to ${max}.` },
    );
  }
  for (const [name, interval] of Object.entries(parameterSet.intervals ?? {})) {
    const { low, high } = interval ?? {};
    if (low === undefined || high === undefined || low <= high) continue;
    report(`parameterSet.intervals.${name}`, {
      zh: `下限 ${low} 大于上限 ${high}。`,
      en: `low (${low}) is above high (${high}).`,
    });
  }
}

/** Months begin on whole months from the first day; a warm-up of a broken one would put every date beside its month. */
function checkWarmUp({ warmUp }: Draft, report: Report): void {
  if (warmUp === undefined || Math.round(warmUp * YEAR) % MONTH === 0) return;
  const months = Math.round(warmUp * 12);
  const years = Number((months / 12).toFixed(4));
  report(
    "warmUp",
    { zh: `${warmUp} 年不是整月。`, en: `${warmUp} years are not whole months.` },
    { zh: `${months} 个月写 ${years}。`, en: `Write ${years} for ${counted(months, "month")}.` },
  );
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
  checkMix(county, report);
  if (typeof county.townships !== "object") return;
  for (const [index, township] of county.townships.entries()) {
    const name = township?.archetype;
    if (name !== undefined) checkName(`county.townships[${index}].archetype`, name, known, report);
  }
  checkUnique("county.townships", "code", county.townships, report);
}

/** A number of townships beside archetypes that make another one. */
function checkMix({ townships, archetypes, division }: CountyDocument, report: Report): void {
  if (typeof townships !== "number" || division !== undefined) return;
  const sum = Object.values(archetypes ?? {}).reduce((total, count) => total + count, 0);
  if (sum === townships) return;
  report(
    "county.townships",
    {
      zh: `写了 ${townships} 个乡镇，各类型的数目合计 ${sum} 个。`,
      en: `${townships} townships are asked for, and the archetypes make ${sum}.`,
    },
    {
      zh: `改 county.archetypes 使合计为 ${townships}，或去掉 county.townships。`,
      en: `Make county.archetypes add up to ${townships}, or leave county.townships out.`,
    },
  );
}

const noTime: Text = { zh: "没有说何时。", en: "it is not said when." };
const giveTime: Text = {
  zh: "写 when（日期或条件）或 every。",
  en: "Give `when` (a date or a condition) or `every`.",
};
