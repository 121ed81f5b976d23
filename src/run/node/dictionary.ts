// dictionary.csv: what every column of every table means, in both languages.
import type { Text } from "../../core/problem.ts";
import { type Column, isText } from "../../table/column.ts";
import { Table } from "../../table/table.ts";
import { measures } from "../gather/measures.ts";
import { spreads } from "../gather/spread.ts";
import { allIndicators, numberUnit } from "../indicators.ts";
import { inText, type Meaning, meanings } from "./definitions.ts";

const heads = [
  ["table", "表", "Table"],
  ["name", "列或指标", "Column or indicator"],
  ["zh", "中文名", "Chinese name"],
  ["en", "英文名", "English name"],
  ["unit_zh", "单位（中文）", "Unit in Chinese"],
  ["unit_en", "单位（英文）", "Unit in English"],
  ["definition_zh", "定义（中文）", "Definition in Chinese"],
  ["definition_en", "定义（英文）", "Definition in English"],
] as const;

type Entry = Readonly<Record<(typeof heads)[number][0], string>>;

/** One row a column of the tables, this one's own included; then one an indicator, which summary.csv names in its rows. */
export function dictionaryOf(tables: readonly Table[]): Table {
  const columns = tables.flatMap((table) => table.columns.map((column) => entryOf(table.name, column)));
  const names = tables.some((table) => table.name === "summary") ? Object.keys(allIndicators) : [];
  const own = heads.map(([name, zh, en]) => entryOf("dictionary", { name, zh, en, values: [""] }));
  const entries = [...columns, ...names.map(indicatorEntry), ...own];
  return new Table({
    name: "dictionary",
    columns: heads.map(([name, zh, en]) => ({ name, zh, en, values: entries.map((entry) => entry[name]) })),
  });
}

function entryOf(table: string, { name, zh, en, unit, values }: Column): Entry {
  const known = meanings[table]?.[name.replace(/^(wait_).*/, "$1")] ?? measured(name);
  const shown = unit ?? known?.unit ?? (isText(values) ? inText : undefined);
  return entry(table, name, { zh, en }, shown, known?.definition);
}

function indicatorEntry(name: string): Entry {
  const indicator = allIndicators[name];
  return entry("summary", name, indicator, numberUnit(indicator), indicator.definition);
}

function entry(table: string, name: string, label: Text, unit?: Text, definition?: Text): Entry {
  return {
    ...{ table, name, zh: label.zh, en: label.en },
    ...{ unit_zh: unit?.zh ?? "", unit_en: unit?.en ?? "" },
    ...{ definition_zh: definition?.zh ?? "", definition_en: definition?.en ?? "" },
  };
}

/** What a column of an indicator or a flow means: with several replications also its quantiles, `backlog_p05`. */
function measured(name: string): Meaning | undefined {
  const spread = spreads(2).find(({ suffix }) => suffix !== "" && name.endsWith(suffix));
  const base = spread ? name.slice(0, -spread.suffix.length) : name;
  const known = measures.find((measure) => measure.name === base) ?? allIndicators[base];
  if (!known || !spread) return known;
  const { zh, en } = known.definition;
  return { definition: { zh: zh + spread.zh, en: en + spread.en } };
}
