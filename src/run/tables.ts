/** Tables of one run: what happened, as columns with words and units. */
import { dateOf, MONTH } from "../core/clock.ts";
import type { Text } from "../core/problem.ts";
import { BASICS } from "../model/basics.ts";
import { HISTOGRAM_DAYS } from "../model/columns.ts";
import { indicatorOf, percentileOf } from "../model/indicator.ts";
import { indicators, ratioIndicators } from "../model/indicators.ts";
import { causes, ORIGINS, origins, USES, uses } from "../model/ledger.ts";
import type { Prepared } from "../scenario/build.ts";
import { spanOf } from "../scenario/span.ts";
import type { Column } from "../table/column.ts";
import { Table } from "../table/table.ts";
import { monthsOf, sumRows } from "./blocks.ts";
import { numberUnit } from "./indicators.ts";
import { ownIndicators } from "./ownDays.ts";
import type { RunResult } from "./runner.ts";

const dayUnit: Text = { zh: "工作日", en: "working days" };
const hourUnit: Text = { zh: "小时", en: "hours" };

/** Days of the warm-up: what lies before the reported time. */
export function warmUpOf(scenario: Prepared): number {
  return spanOf(scenario.document).warmUp;
}

/** `2024-07` of a day of the reported time. */
export function monthName(start: string, day: number): string {
  const { year, month } = dateOf(day, start, 0);
  return `${year}-${String(month).padStart(2, "0")}`;
}

function textColumn<R>(
  rows: readonly R[],
  name: string,
  zh: string,
  en: string,
  read: (row: R) => string,
): Column {
  return { name, zh, en, values: rows.map(read) };
}

function numberColumn<R>(
  rows: readonly R[],
  name: string,
  zh: string,
  en: string,
  read: (row: R) => number,
  unit?: Text,
): Column {
  const values = new Float64Array(rows.length); // filled by a loop: of a million cases .from takes four times as long
  for (let row = 0; row < values.length; row++) values[row] = read(rows[row]);
  return { name, zh, en, ...(unit ? { unit } : {}), values };
}

function indicatorColumns(rows: number, sumsAt: (row: number) => readonly [Float64Array, number]): Column[] {
  return ratioIndicators.map((name) => {
    const spec = indicators[name];
    const values = new Float64Array(rows);
    for (let row = 0; row < rows; row++) {
      const [sums, at] = sumsAt(row);
      values[row] = indicatorOf(spec, sums, at);
    }
    return { name, zh: spec.zh, en: spec.en, unit: numberUnit(spec), values };
  });
}

/** Own indicators by the day, a column each. */
function ownColumns(result: RunResult, warmUp: number): Column[] {
  const { own } = result;
  if (!own) return [];
  const days = Array.from({ length: result.days - warmUp }, (_, d) =>
    ownIndicators(result, warmUp + d, warmUp + d + 1),
  );
  return Object.entries(own.indicators).map(([name, { zh, en, unit }]) => ({
    name,
    zh,
    en,
    unit,
    values: Float64Array.from(days, (one) => one[name]),
  }));
}

/** The county's days: `day` counts from the first reported day. */
export function dailyTable(scenario: Prepared, result: RunResult): Table {
  const warmUp = warmUpOf(scenario);
  const days = result.days - warmUp;
  const { start } = scenario.document;
  return new Table({
    name: "daily",
    columns: [
      {
        name: "day",
        zh: "日",
        en: "Day",
        unit: dayUnit,
        values: Int32Array.from({ length: days }, (_, d) => d),
      },
      {
        name: "month",
        zh: "月",
        en: "Month",
        values: Array.from({ length: days }, (_, d) => monthName(start, d)),
      },
      ...indicatorColumns(days, (row) => [result.daily, (warmUp + row) * BASICS]),
      ...ownColumns(result, warmUp),
    ],
  });
}

/** Townships by month. Needs a run that kept them. */
export function townshipTable(scenario: Prepared, result: RunResult): Table {
  const towns = scenario.counties.flatMap((county) => county.townships);
  const namesOf = scenario.counties.flatMap(({ name, townships }) => townships.map(() => name.zh));
  const months = (values: Float64Array | undefined, width: number) =>
    values ? monthsOf(values, towns.length * width, result.blocks, warmUpOf(scenario)) : new Float64Array();
  const sums = months(result.townships, BASICS);
  const histogram = months(result.townshipHistogram, HISTOGRAM_DAYS);
  const rows = Array.from({ length: sums.length / BASICS }, (_, at) => ({
    at,
    town: towns[at % towns.length],
    county: namesOf[at % towns.length],
    month: monthName(scenario.document.start, Math.floor(at / towns.length) * MONTH),
  }));
  const p90 = (at: number) => percentileOf(histogram, at * HISTOGRAM_DAYS, HISTOGRAM_DAYS, 0.9);
  return new Table({
    name: "townships",
    columns: [
      textColumn(rows, "month", "月", "Month", (row) => row.month),
      textColumn(rows, "county", "县", "County", (row) => row.county),
      textColumn(rows, "code", "代码", "Code", (row) => row.town.code),
      textColumn(rows, "township", "乡镇", "Township", (row) => row.town.name),
      ...indicatorColumns(rows.length, (row) => [sums, row * BASICS]),
      numberColumn(
        rows,
        "sojournP90",
        "九成办结时长",
        "Sojourn time, 90th percentile",
        (row) => p90(row.at),
        dayUnit,
      ),
    ],
  });
}

/** What reforms did, when and where, from the first day of the run; days of the warm-up are negative. */
export function eventTable(scenario: Prepared, result: RunResult): Table {
  const warmUp = warmUpOf(scenario);
  const { events } = result;
  const { start } = scenario.document;
  return new Table({
    name: "events",
    columns: [
      numberColumn(events, "day", "日", "Day", (event) => event.day - warmUp, dayUnit),
      textColumn(events, "month", "月", "Month", (event) => monthName(start, event.day - warmUp)),
      textColumn(events, "reform", "改革", "Reform", (event) => event.reform),
      textColumn(events, "kind", "事件", "Event", (event) => event.kind),
      textColumn(events, "county", "县", "County", (event) => event.county),
      textColumn(events, "township", "乡镇", "Township", (event) => event.township),
      textColumn(events, "matter", "事项", "Matter", (event) => event.matter),
      numberColumn(events, "amount", "数量", "Amount", (event) => event.amount),
    ],
  });
}

interface LedgerRow {
  readonly month: string;
  readonly side: "origin" | "use";
  readonly item: string;
  readonly label: Text;
  readonly hours: number;
}

function ledgerSide(
  month: string,
  side: LedgerRow["side"],
  items: Readonly<Record<string, Text>>,
  seconds: Float64Array,
): LedgerRow[] {
  return Object.entries(items).map(([item, label], i) => ({
    month,
    side,
    item,
    label,
    hours: seconds[i] / 3600,
  }));
}

/** Hours by origin and by use, a row each for every month; both sides of a month add up to the same hours. */
export function ledgerTable(scenario: Prepared, result: RunResult): Table {
  const warmUp = warmUpOf(scenario);
  const rows: LedgerRow[] = [];
  for (let from = warmUp; from < result.days; from += MONTH) {
    const name = monthName(scenario.document.start, from - warmUp);
    const to = Math.min(result.days, from + MONTH);
    rows.push(...ledgerSide(name, "origin", origins, sumRows(result.origins, ORIGINS, from, to)));
    rows.push(...ledgerSide(name, "use", uses, sumRows(result.uses, USES, from, to)));
  }
  return new Table({
    name: "ledger",
    columns: [
      textColumn(rows, "month", "月", "Month", (row) => row.month),
      textColumn(rows, "side", "方面", "Side", (row) => row.side),
      textColumn(rows, "item", "项", "Item", (row) => row.item),
      textColumn(rows, "zh", "名称", "Name in Chinese", (row) => row.label.zh),
      textColumn(rows, "en", "英文名", "Name", (row) => row.label.en),
      numberColumn(rows, "hours", "工时", "Hours", (row) => row.hours, hourUnit),
    ],
  });
}

/** One row a finished case. Needs a run that kept cases. */
export function caseTable(scenario: Prepared, result: RunResult): Table {
  const warmUp = warmUpOf(scenario);
  const { cases = [] } = result;
  const waits = Object.entries(causes).map(([name, { zh, en }], i) =>
    numberColumn(cases, `wait_${name}`, `等待：${zh}`, `Waited: ${en}`, (row) => row.waits[i], dayUnit),
  );
  return new Table({
    name: "cases",
    columns: [
      textColumn(cases, "matter", "事项", "Matter", (row) => row.matter),
      textColumn(cases, "township", "乡镇", "Township", (row) => row.township),
      textColumn(cases, "channel", "渠道", "Channel", (row) => row.channel),
      numberColumn(cases, "arrived", "收件日", "Arrived", (row) => row.arrived - warmUp, dayUnit),
      numberColumn(cases, "finished", "办结日", "Finished", (row) => row.finished - warmUp, dayUnit),
      textColumn(cases, "outcome", "结果", "Outcome", (row) => row.outcome),
      numberColumn(cases, "desks", "经手层级", "Desks passed", (row) => row.desks),
      numberColumn(cases, "attempts", "次数", "Attempts", (row) => row.attempts),
      numberColumn(cases, "visits", "跑动", "Visits", (row) => Math.round(row.visits * 1000) / 1000),
      ...waits,
    ],
  });
}
