/** daily.csv: indicators and flows by scenario, step and, where asked, township or replication. */
import { MONTH } from "../../core/clock.ts";
import type { Text } from "../../core/problem.ts";
import type { Column } from "../../table/column.ts";
import { Table } from "../../table/table.ts";
import type { RunResult } from "../runner.ts";
import { measured, measures } from "./measures.ts";
import { byMonths, type Gathered, type Plan } from "./plan.ts";
import { type Spread, spreads, summarise } from "./spread.ts";
import { type Steps, stepsOf, type Time } from "./steps.ts";
import { townshipColumns } from "./townships.ts";

/** All measures of every step and unit of a run: steps × units × measures. */
export function dailySeries(result: RunResult, plan: Plan, time: Time, townships: number): Float32Array {
  const steps = stepsOf(time, plan.every);
  const units = plan.units === "county" ? 1 : townships;
  const out = new Float32Array(steps.from.length * units * measures.length);
  const monthly = units > 1 && byMonths(plan, time);
  const tally = plan.units === "county" ? result.daily : monthly ? result.townships : result.townshipDays;
  if (!tally) return out.fill(Number.NaN);
  for (let step = 0; step < steps.from.length; step++) {
    const from = steps.from[step];
    const to = step + 1 < steps.from.length ? steps.from[step + 1] : steps.end;
    for (let unit = 0; unit < units; unit++) {
      const ticks = monthly ? ([from / MONTH, Math.ceil(to / MONTH)] as const) : ([from, to] as const);
      out.set(measured(tally, units, unit, ...ticks), (step * units + unit) * measures.length);
    }
  }
  return out;
}

/** One row a scenario, (replication,) step (and township). */
export function dailyTable(gathered: readonly Gathered[], plan: Plan): Table {
  const blocks = gathered.flatMap((one) => (plan.each ? eachReplication(one) : [together(one)]));
  const most = Math.max(0, ...gathered.map((one) => one.kept.length));
  const list = plan.each ? spreads(1) : spreads(most);
  const frames = blocks.map((block) => frame(block, plan));
  const columns =
    frames[0]?.map((column, at) => ({
      ...column,
      values: frames.flatMap((f) => [...f[at].values] as string[]),
    })) ?? [];
  return new Table({
    name: "daily",
    columns: [...numbersKept(columns, frames), ...measureColumns(blocks, list)],
  });
}

interface Block {
  readonly gathered: Gathered;
  readonly series: readonly Float32Array[];
  readonly replication: number | undefined;
}

const together = (gathered: Gathered): Block => ({
  gathered,
  series: gathered.kept.map((kept) => kept.daily),
  replication: undefined,
});

function eachReplication(gathered: Gathered): Block[] {
  return gathered.kept.map((kept, at) => ({
    gathered,
    series: [kept.daily],
    replication: gathered.replications[at],
  }));
}

/** The columns that say which row this is. */
function frame({ gathered, replication }: Block, plan: Plan): Column[] {
  const { scenario, time } = gathered;
  const steps = stepsOf(time, plan.every);
  const places = plan.units === "county" ? [] : townshipColumns(scenario);
  const units = places[0]?.values.length ?? 1;
  const rows = steps.from.length * units;
  const id: Column = {
    name: "scenario",
    zh: "情景",
    en: "Scenario",
    values: new Array<string>(rows).fill(scenario.document.id),
  };
  const which = replication === undefined ? [] : [replicationColumn(rows, replication)];
  return [
    id,
    ...which,
    ...stepColumns(steps, units),
    ...places.map((column) => repeated(column, steps.from.length)),
  ];
}

export function replicationColumn(rows: number, replication: number): Column {
  return {
    name: "replication",
    zh: "第几次重复（从 0 数）",
    en: "Replication, from 0",
    values: new Int32Array(rows).fill(replication),
  };
}

function stepColumns(steps: Steps, units: number): Column[] {
  return steps.columns.map((column) => {
    const pick = (row: number) => column.values[Math.floor(row / units)];
    const rows = column.values.length * units;
    const text = Array.isArray(column.values);
    const values = text
      ? Array.from({ length: rows }, (_, row) => String(pick(row)))
      : Int32Array.from({ length: rows }, (_, row) => Number(pick(row)));
    return { ...column, values };
  });
}

function repeated(column: Column, times: number): Column {
  const once = [...column.values] as string[];
  return { ...column, values: Array.from({ length: times }, () => once).flat() };
}

/** Columns that were numbers in their blocks are numbers again when the blocks stand under one another. */
function numbersKept(columns: readonly Column[], frames: readonly (readonly Column[])[]): Column[] {
  return columns.map((column, at) => {
    const text = Array.isArray(frames[0][at].values);
    return text
      ? column
      : { ...column, values: Float64Array.from(column.values as readonly string[], Number) };
  });
}

function measureColumns(blocks: readonly Block[], list: readonly Spread[]): Column[] {
  const summaries = blocks.map((block) => summarise(block.series, list));
  const rows = summaries.reduce((sum, [first]) => sum + first.length / measures.length, 0);
  return measures.flatMap((measure, m) =>
    list.map((spread, s): Column => {
      const values = new Float32Array(rows);
      let row = 0;
      for (const summary of summaries)
        for (let i = m; i < summary[s].length; i += measures.length) values[row++] = summary[s][i];
      return { name: measure.name + spread.suffix, ...labels(measure, spread), unit: measure.unit, values };
    }),
  );
}

export function labels(measure: Text, spread: Text): Text {
  return { zh: measure.zh + spread.zh, en: measure.en + spread.en };
}
