/** channels.csv: the difference of every pair of strategies by channel, one a row; the parts of a pair add up to it. */
import { differenceChannels } from "../run/parts.ts";
import type { Column } from "../table/column.ts";
import { Table } from "../table/table.ts";
import type { Study } from "./study.ts";
import { unitOf } from "./summaryTable.ts";

/** Scenario minus against, in the unit of the indicator; the sum of a pair's rows is the difference itself. */
export function channelsTable({ channels }: Study): Table {
  const rows = channels.flatMap(({ id, against, indicator, intervals }) => {
    const words = differenceChannels[indicator];
    return Object.entries(intervals).map(([channel, one]) => ({
      ...{ scenario: id, against, indicator, channel, unit: unitOf(indicator) },
      ...{ ...one, settled: one.settled ? "yes" : "no" },
      ...(words[channel] ?? { zh: channel, en: channel }),
    }));
  });
  type Row = (typeof rows)[number];
  const text = (name: string, zh: string, en: string, of: (row: Row) => string): Column => {
    return { name, zh, en, values: rows.map(of) };
  };
  const number = (name: string, zh: string, en: string, of: (row: Row) => number): Column => {
    return { name, zh, en, values: Float64Array.from(rows, of) };
  };
  return new Table({
    name: "channels",
    columns: [
      text("scenario", "情景", "Scenario", (row) => row.scenario),
      text("against", "相对于", "Against", (row) => row.against),
      text("indicator", "指标", "Indicator", (row) => row.indicator),
      text("channel", "渠道", "Channel", (row) => row.channel),
      text("zh", "名称", "Name in Chinese", (row) => row.zh),
      text("en", "英文名", "Name", (row) => row.en),
      number("mean", "这一渠道的部分", "Part of the difference", (row) => row.mean),
      number("low", "95 % 区间下限", "Lower end of the 95 % interval", (row) => row.low),
      number("high", "95 % 区间上限", "Upper end of the 95 % interval", (row) => row.high),
      text("settled", "方向是否明确", "Whether the interval excludes 0", (row) => row.settled),
      text("unit", "单位", "Unit", (row) => row.unit),
    ],
  });
}
