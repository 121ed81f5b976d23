/** Tables of one run: what happened, as columns with words and units. */
import { dateOf, MONTH } from "../core/clock.ts";
import type { Text } from "../core/problem.ts";
import { BASICS } from "../model/basics.ts";
import { HISTOGRAM_DAYS } from "../model/columns.ts";
import { indicatorOf, indicators, percentileOf, ratioIndicators } from "../model/indicators.ts";
import { causes, origins, ORIGINS, uses, USES } from "../model/ledger.ts";
import type { Prepared } from "../scenario/build.ts";
import type { Column } from "../table/column.ts";
import { Table } from "../table/table.ts";
import type { RunResult } from "./runner.ts";

const dayUnit: Text = { zh: "工作日", en: "working days" };
const hourUnit: Text = { zh: "小时", en: "hours" };

/** Days of the warm-up: what lies before the reported time. */
export function warmUpOf(scenario: Prepared): number {
  return Math.round(scenario.document.warmUp * 252);
}

/** `2024-07` of a day of the reported time. */
export function monthName(start: string, day: number): string {
  const { year, month } = dateOf(day, start, 0);
  return `${year}-${String(month).padStart(2, "0")}`;
}

function indicatorColumns(rows: number, sumsAt: (row: number) => readonly [Float64Array, number]): Column[] {
  return ratioIndicators.map((name) => {
    const spec = indicators[name];
    const values = new Float64Array(rows);
    for (let row = 0; row < rows; row++) {
      const [sums, at] = sumsAt(row);
      values[row] = indicatorOf(spec, sums, at);
    }
    return { name, zh: spec.zh, en: spec.en, unit: spec.unit, values };
  });
}

/** The county's days: `day` counts from the first reported day. */
export function dailyTable(scenario: Prepared, result: RunResult): Table {
  const warmUp = warmUpOf(scenario);
  const days = result.days - warmUp;
  const { start } = scenario.document;
  return new Table({
    name: "daily",
    columns: [
      { name: "day", zh: "日", en: "Day", unit: dayUnit, values: Int32Array.from({ length: days }, (_, d) => d) },
      { name: "month", zh: "月", en: "Month", values: Array.from({ length: days }, (_, d) => monthName(start, d)) },
      ...indicatorColumns(days, (row) => [result.daily, (warmUp + row) * BASICS]),
    ],
  });
}

/** Townships by month. Needs a run that kept them. */
export function townshipTable(scenario: Prepared, result: RunResult): Table {
  const towns = scenario.counties.flatMap((county) => county.townships);
  const T = towns.length;
  const first = Math.floor(warmUpOf(scenario) / MONTH);
  const months = Math.ceil(result.days / MONTH) - first;
  const rows = result.townships ? months * T : 0;
  const index = (row: number) => (first + Math.floor(row / T)) * T + (row % T);
  const p90 = Float64Array.from({ length: rows }, (_, row) =>
    percentileOf(result.townshipHistogram as Float64Array, index(row) * HISTOGRAM_DAYS, HISTOGRAM_DAYS, 0.9),
  );
  return new Table({
    name: "townships",
    columns: [
      { name: "month", zh: "月", en: "Month", values: Array.from({ length: rows }, (_, row) => monthName(scenario.document.start, Math.floor(row / T) * MONTH)) },
      { name: "code", zh: "代码", en: "Code", values: Array.from({ length: rows }, (_, row) => towns[row % T].code) },
      { name: "township", zh: "乡镇", en: "Township", values: Array.from({ length: rows }, (_, row) => towns[row % T].name) },
      ...indicatorColumns(rows, (row) => [result.townships as Float64Array, index(row) * BASICS]),
      { name: "sojournP90", zh: "九成办结时长", en: "Sojourn time, 90th percentile", unit: dayUnit, values: p90 },
    ],
  });
}

/** What reforms did, when and where, from the first day of the run; days of the warm-up are negative. */
export function eventTable(scenario: Prepared, result: RunResult): Table {
  const warmUp = warmUpOf(scenario);
  const { events } = result;
  const text = (name: string, zh: string, en: string, read: (event: RunResult["events"][number]) => string): Column => ({
    name, zh, en, values: events.map(read),
  });
  return new Table({
    name: "events",
    columns: [
      { name: "day", zh: "日", en: "Day", unit: dayUnit, values: Int32Array.from(events, (event) => event.day - warmUp) },
      text("month", "月", "Month", (event) => monthName(scenario.document.start, event.day - warmUp)),
      text("reform", "改革", "Reform", (event) => event.reform),
      text("kind", "事件", "Event", (event) => event.kind),
      text("township", "乡镇", "Township", (event) => event.township),
      text("matter", "事项", "Matter", (event) => event.matter),
      { name: "amount", zh: "数量", en: "Amount", values: Float64Array.from(events, (event) => event.amount) },
    ],
  });
}

interface LedgerRow {
  readonly month: string;
  readonly side: string;
  readonly item: string;
  readonly label: Text;
  readonly hours: number;
}

/** Hours by origin and by use, a row each for every month; both sides of a month add up to the same hours. */
export function ledgerTable(scenario: Prepared, result: RunResult): Table {
  const first = Math.floor(warmUpOf(scenario) / MONTH);
  const rows: LedgerRow[] = [];
  for (let month = first; month < Math.ceil(result.days / MONTH); month++) {
    const name = monthName(scenario.document.start, (month - first) * MONTH);
    Object.entries(origins).forEach(([item, label], i) => {
      rows.push({ month: name, side: "origin", item, label, hours: result.origins[month * ORIGINS + i] / 3600 });
    });
    Object.entries(uses).forEach(([item, label], i) => {
      rows.push({ month: name, side: "use", item, label, hours: result.uses[month * USES + i] / 3600 });
    });
  }
  const text = (name: string, zh: string, en: string, read: (row: LedgerRow) => string): Column => ({ name, zh, en, values: rows.map(read) });
  return new Table({
    name: "ledger",
    columns: [
      text("month", "月", "Month", (row) => row.month),
      text("side", "方面", "Side", (row) => row.side),
      text("item", "项", "Item", (row) => row.item),
      text("zh", "名称", "Name in Chinese", (row) => row.label.zh),
      text("en", "英文名", "Name", (row) => row.label.en),
      { name: "hours", zh: "工时", en: "Hours", unit: hourUnit, values: Float64Array.from(rows, (row) => row.hours) },
    ],
  });
}

/** One row a finished case. Needs a run that kept cases. */
export function caseTable(scenario: Prepared, result: RunResult): Table {
  const warmUp = warmUpOf(scenario);
  const cases = result.cases ?? [];
  const text = (name: "township" | "matter" | "outcome" | "channel", zh: string, en: string): Column => ({ name, zh, en, values: cases.map((row) => row[name]) });
  const number = (name: "attempts" | "visits", zh: string, en: string): Column => ({ name, zh, en, values: Float64Array.from(cases, (row) => row[name]) });
  const date = (name: "arrived" | "finished", zh: string, en: string): Column => ({ name, zh, en, unit: dayUnit, values: Int32Array.from(cases, (row) => row[name] - warmUp) });
  return new Table({
    name: "cases",
    columns: [
      text("matter", "事项", "Matter"),
      text("township", "乡镇", "Township"),
      text("channel", "渠道", "Channel"),
      date("arrived", "收件日", "Arrived"),
      date("finished", "办结日", "Finished"),
      text("outcome", "结果", "Outcome"),
      { name: "desks", zh: "经手层级", en: "Desks passed", values: Int32Array.from(cases, (row) => row.desks) },
      number("attempts", "次数", "Attempts"),
      number("visits", "跑动", "Visits"),
      ...Object.entries(causes).map(([name, label], i): Column => ({
        name: `wait_${name}`, zh: `等待：${label.zh}`, en: `Waited: ${label.en}`, unit: dayUnit,
        values: Int32Array.from(cases, (row) => row.waits[i]),
      })),
    ],
  });
}
