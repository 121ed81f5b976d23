/** weekly.csv: the weekly series that the charts draw, one week of one indicator a row. */
import type { Column } from "../table/column.ts";
import { Table } from "../table/table.ts";
import type { Series, Study } from "./study.ts";
import { unitOf } from "./summaryTable.ts";

interface Row {
  readonly scenario: string;
  /** Empty in rows that hold a strategy's own level. */
  readonly against: string;
  readonly indicator: string;
  readonly week: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

function rowsOf(scenario: string, against: string, weekly: Readonly<Record<string, Series>>): Row[] {
  return Object.entries(weekly).flatMap(([indicator, { mean, low, high }]) =>
    mean.map((value, i) => {
      const row = { scenario, against, indicator, week: i + 1 };
      return { ...row, mean: value, low: low[i], high: high[i] };
    }),
  );
}

/** Levels first, then differences (scenario minus against); weeks of the reported time, counted from 1. */
export function weeklyTable({ strategies, differences }: Study): Table {
  const rows = [
    ...strategies.flatMap(({ id, weekly }) => rowsOf(id, "", weekly)),
    ...differences.flatMap(({ id, against, weekly }) => rowsOf(id, against, weekly)),
  ];
  const text = (name: string, zh: string, en: string, of: (row: Row) => string): Column => {
    return { name, zh, en, values: rows.map(of) };
  };
  const number = (name: string, zh: string, en: string, of: (row: Row) => number): Column => {
    return { name, zh, en, values: Float64Array.from(rows, of) };
  };
  return new Table({
    name: "weekly",
    columns: [
      text("scenario", "情景", "Scenario", (row) => row.scenario),
      text("against", "相对于（空：本身的水平）", "Against (empty: its own level)", (row) => row.against),
      text("indicator", "指标", "Indicator", (row) => row.indicator),
      number("week", "第几周", "Week", (row) => row.week),
      number("mean", "均值", "Mean", (row) => row.mean),
      number("low", "重复的 5 % 分位", "5 % quantile of the replications", (row) => row.low),
      number("high", "重复的 95 % 分位", "95 % quantile of the replications", (row) => row.high),
      text("unit", "单位", "Unit", (row) => unitOf(row.indicator)),
    ],
  });
}
