/** summary.csv: the indicators of every strategy, and of every pair of strategies, one a row. */
import { allIndicators, numberUnit } from "../run/indicators.ts";
import type { Column } from "../table/column.ts";
import { Table } from "../table/table.ts";
import type { Interval, Study } from "./study.ts";

interface Row extends Interval {
  readonly scenario: string;
  /** Empty in rows that hold a strategy's own level. */
  readonly against: string;
  readonly indicator: string;
  readonly settled: string;
  /** Numbers of pairs; NaN in rows of levels, and where there is no better and worse. */
  readonly better: number;
  readonly worse: number;
}

/** Levels first, then differences (scenario minus against). */
export function summaryTable(study: Study): Table {
  const rows = [...study.strategies.flatMap(levels), ...study.differences.flatMap(changes)];
  const text = (name: string, zh: string, en: string, of: (row: Row) => string): Column => ({
    name,
    zh,
    en,
    values: rows.map(of),
  });
  const number = (name: string, zh: string, en: string, of: (row: Row) => number): Column => {
    return { name, zh, en, values: Float64Array.from(rows, of) };
  };
  return new Table({
    name: "summary",
    columns: [
      text("scenario", "情景", "Scenario", (row) => row.scenario),
      text("against", "相对于（空：本身的水平）", "Against (empty: its own level)", (row) => row.against),
      text("indicator", "指标", "Indicator", (row) => row.indicator),
      number("mean", "均值", "Mean", (row) => row.mean),
      number("low", "95 % 区间下限", "Lower end of the 95 % interval", (row) => row.low),
      number("high", "95 % 区间上限", "Upper end of the 95 % interval", (row) => row.high),
      text("settled", "方向是否明确", "Whether the interval excludes 0", (row) => row.settled),
      number("better", "较好的配对次数", "Pairs in which it is better", (row) => row.better),
      number("worse", "较差的配对次数", "Pairs in which it is worse", (row) => row.worse),
      text("unit", "单位", "Unit", (row) => unitOf(row.indicator)),
    ],
  });
}

function levels({ id, indicators }: Study["strategies"][number]): Row[] {
  return Object.entries(indicators).map(([indicator, { mean, low, high }]) => {
    return {
      scenario: id,
      against: "",
      indicator,
      mean,
      low,
      high,
      settled: "",
      better: Number.NaN,
      worse: Number.NaN,
    };
  });
}

function changes({ id, against, indicators, better, worse }: Study["differences"][number]): Row[] {
  return Object.entries(indicators).map(([indicator, { mean, low, high, settled }]) => {
    const pairs = { better: better[indicator] ?? Number.NaN, worse: worse[indicator] ?? Number.NaN };
    return { scenario: id, against, indicator, mean, low, high, settled: settled ? "yes" : "no", ...pairs };
  });
}

/** Unit of an indicator in a table of numbers. */
export function unitOf(indicator: string): string {
  return numberUnit(allIndicators[indicator]).en;
}
