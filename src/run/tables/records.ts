/** events.csv and cases.csv: what reforms did, and every case of the first replication. */
import { causes } from "../../model/ledger.ts";
import type { Column } from "../../table/column.ts";
import { Table } from "../../table/table.ts";
import type { CaseRecord, EventRecord } from "../runner.ts";
import type { Gathered } from "./plan.ts";
import { monthText } from "./steps.ts";

interface Of<R> {
  readonly scenario: string;
  readonly replication: number;
  /** First reported tick. */
  readonly warmUpDays: number;
  readonly start: string;
  readonly record: R;
}

function all<R>(
  gathered: readonly Gathered[],
  recordsOf: (one: Gathered, at: number) => readonly R[] | undefined,
): Of<R>[] {
  return gathered.flatMap((one) => {
    const { scenario, time, replications } = one;
    const of = { scenario: scenario.document.id, warmUpDays: time.warmUpDays, start: time.start };
    return replications.flatMap((replication, at) =>
      (recordsOf(one, at) ?? []).map((record) => ({ ...of, replication, record })),
    );
  });
}

const day = (tick: number, warmUpDays: number) => tick - warmUpDays + 1;

/** One row an act of a reform; day 1 is the first reported day, days before it lie in the warm-up. */
export function eventsTable(gathered: readonly Gathered[]): Table {
  const rows = all<EventRecord>(gathered, (one, at) => one.kept[at].events);
  const { text, number } = columnsOf(rows);
  return new Table({
    name: "events",
    columns: [
      text("scenario", "情景", "Scenario", (row) => row.scenario),
      number("replication", "第几次重复（从 0 数）", "Replication, from 0", (row) => row.replication),
      number("day", "报告期内第几个工作日", "Reported working day", (row) =>
        day(row.record.day, row.warmUpDays),
      ),
      text("date", "年月", "Year and month", (row) => monthText(row.record.day, row.start, row.warmUpDays)),
      text("reform", "改革", "Reform", (row) => row.record.reform),
      text("kind", "动作", "Act", (row) => row.record.kind),
      text("township", "乡镇", "Township", (row) => row.record.township),
      text("matter", "事项", "Matter", (row) => row.record.matter),
      number("amount", "数量", "Amount", (row) => row.record.amount),
    ],
  });
}

/** One row a case that was settled, refused or given up. */
export function casesTable(gathered: readonly Gathered[]): Table {
  const rows = all<CaseRecord>(gathered, (one, at) => one.kept[at].cases);
  const { text, number } = columnsOf(rows);
  const days = { zh: "工作日", en: "working days" };
  const waits = Object.entries(causes).map(([name, { zh, en }], at) => {
    return {
      ...number(`wait_${name}`, `等待：${zh}`, `Waiting: ${en}`, (row) => row.record.waits[at]),
      unit: days,
    };
  });
  return new Table({
    name: "cases",
    columns: [
      text("scenario", "情景", "Scenario", (row) => row.scenario),
      text("matter", "事项", "Matter", (row) => row.record.matter),
      text("township", "乡镇", "Township", (row) => row.record.township),
      number("arrived", "受理日（报告期内第几个工作日）", "Day of arrival", (row) =>
        day(row.record.arrived, row.warmUpDays),
      ),
      number("finished", "办结日", "Day of completion", (row) => day(row.record.finished, row.warmUpDays)),
      text("outcome", "结果", "Outcome", (row) => row.record.outcome),
      text("channel", "渠道", "Channel", (row) => row.record.channel),
      number("attempts", "办理次数", "Attempts", (row) => row.record.attempts),
      number("visits", "跑动次数", "Visits", (row) => row.record.visits),
      ...waits,
    ],
  });
}

function columnsOf<R>(rows: readonly Of<R>[]) {
  const text = (name: string, zh: string, en: string, of: (row: Of<R>) => string): Column => ({
    name,
    zh,
    en,
    values: rows.map(of),
  });
  const number = (name: string, zh: string, en: string, of: (row: Of<R>) => number): Column => {
    return { name, zh, en, values: Float64Array.from(rows, of) };
  };
  return { text, number };
}
