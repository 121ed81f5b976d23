/** daily.csv: indicators and flows by scenario, step and, where asked, township or replication. */
import { BASICS } from "../../model/basics.ts";
import type { Prepared } from "../../scenario/build.ts";
import type { Column } from "../../table/column.ts";
import { Table } from "../../table/table.ts";
import { monthsOf } from "../blocks.ts";
import type { RunResult } from "../runner.ts";
import { warmUpOf } from "../tables.ts";
import { measured, measures } from "./measures.ts";
import { type Plan, townshipsOf } from "./plan.ts";
import { spreads, summarise } from "./spread.ts";
import { stepColumns, stepsOf } from "./steps.ts";

/** All measures of every step and unit of a run: steps × units × measures. */
export function dailySeries(scenario: Prepared, result: RunResult, plan: Plan): Float32Array {
  const steps = stepsOf(scenario, plan.every);
  const units = plan.units === "county" ? 1 : townshipsOf(scenario);
  const monthly = plan.units === "townships" && plan.every === "month";
  const tally = monthly ? townshipMonths(scenario, result, units) : daysOf(result, plan);
  const out = new Float32Array((steps.length - 1) * units * measures.length);
  if (!tally) return out.fill(Number.NaN);
  for (let step = 0; step + 1 < steps.length; step++) {
    const [from, to] = monthly ? [step, step + 1] : [steps[step], steps[step + 1]];
    for (let unit = 0; unit < units; unit++) {
      out.set(measured(tally, units, unit, from, to), (step * units + unit) * measures.length);
    }
  }
  return out;
}

function daysOf(result: RunResult, plan: Plan): Float64Array | undefined {
  return plan.units === "county" ? result.daily : result.townshipDays;
}

function townshipMonths(scenario: Prepared, result: RunResult, units: number): Float64Array | undefined {
  const { townships, blocks } = result;
  return townships && monthsOf(townships, units * BASICS, blocks, warmUpOf(scenario));
}

/** Mean and quantiles over the replications of one scenario; of one replication, its numbers as they are. */
export function dailyTable(scenario: Prepared, series: readonly Float32Array[], plan: Plan): Table {
  const list = spreads(series.length);
  const summary = summarise(series, list);
  const rows = summary[0].length / measures.length;
  const numbers = measures.flatMap((measure, m) =>
    list.map((spread, s): Column => {
      const values = Float32Array.from({ length: rows }, (_, row) => summary[s][row * measures.length + m]);
      const { name, zh, en, unit } = measure;
      return { name: name + spread.suffix, zh: zh + spread.zh, en: en + spread.en, unit, values };
    }),
  );
  return new Table({ name: "daily", columns: [...frame(scenario, plan), ...numbers] });
}

/** The columns that say which row this is. */
function frame(scenario: Prepared, plan: Plan): Column[] {
  const steps = stepsOf(scenario, plan.every);
  if (plan.units === "county") return stepColumns(scenario, steps, 1);
  const towns = scenario.counties.flatMap((county) => county.townships);
  const each = (value: (town: (typeof towns)[number]) => string) => {
    return Array.from({ length: (steps.length - 1) * towns.length }, (_, row) =>
      value(towns[row % towns.length]),
    );
  };
  return [
    ...stepColumns(scenario, steps, towns.length),
    { name: "code", zh: "代码", en: "Code", values: each((town) => town.code) },
    { name: "township", zh: "乡镇", en: "Township", values: each((town) => town.name) },
  ];
}
