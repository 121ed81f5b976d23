// dictionary.csv: what every column of every table means, in both languages.

import type { Column } from "../../table/column.ts";
import { Table } from "../../table/table.ts";
import { allIndicators } from "../indicators.ts";

/** One row a column of the tables; then one an indicator, which summary.csv names in its rows. */
export function dictionaryOf(tables: readonly Table[]): Table {
  const columns = tables.flatMap((table) => table.columns.map((column) => ({ table: table.name, column })));
  const names = tables.some((table) => table.name === "summary") ? Object.keys(allIndicators) : [];
  const rows = [
    ...columns.map(({ table, column }) => rowOf(table, column)),
    ...names.map((name) =>
      rowOf("summary", { name, values: [], zh: allIndicators[name].zh, en: allIndicators[name].en }),
    ),
  ];
  const text = (name: keyof (typeof rows)[number], zh: string, en: string): Column => ({
    name,
    zh,
    en,
    values: rows.map((row) => row[name]),
  });
  return new Table({
    name: "dictionary",
    columns: [
      text("table", "表", "Table"),
      text("name", "列或指标", "Column or indicator"),
      text("zh", "中文名", "Chinese name"),
      text("en", "英文名", "English name"),
      text("unit_zh", "单位（中文）", "Unit in Chinese"),
      text("unit_en", "单位（英文）", "Unit in English"),
      text("definition_zh", "定义（中文）", "Definition in Chinese"),
      text("definition_en", "定义（英文）", "Definition in English"),
    ],
  });
}

function rowOf(table: string, { name, zh, en, unit }: Column) {
  const indicator = allIndicators[name.replace(/_p\d+$/, "")];
  const measured = indicator?.percent ? { zh: "份额（0–1）", en: "share (0–1)" } : (unit ?? indicator?.unit);
  return {
    table,
    name,
    zh,
    en,
    unit_zh: measured?.zh ?? "",
    unit_en: measured?.en ?? "",
    definition_zh: indicator?.definition.zh ?? "",
    definition_en: indicator?.definition.en ?? "",
  };
}
