/** Tables of single runs put under one another, or made their mean. */
import { type Column, isText, type Numbers } from "../../table/column.ts";
import { Table } from "../../table/table.ts";

/** Tables with the same columns as one; a column that is text in any of them is text. */
export function stack(name: string, tables: readonly Table[]): Table {
  const columns = (tables[0]?.columns ?? []).map((column, at): Column => {
    const parts = tables.map((table) => table.columns[at].values);
    if (parts.some(isText))
      return { ...column, values: ([] as string[]).concat(...parts.map((part) => Array.from(part, String))) };
    const values = new (parts[0].constructor as Float64ArrayConstructor)(
      parts.reduce((sum, part) => sum + part.length, 0),
    );
    let row = 0;
    for (const part of parts as readonly Numbers[]) {
      values.set(part, row);
      row += part.length;
    }
    return { ...column, values };
  });
  return new Table({ name, columns });
}

/** A table with columns before its own that say the same in every row. */
export function under(table: Table, scenario: string, replication?: number): Table {
  const id: Column = {
    name: "scenario",
    zh: "情景",
    en: "Scenario",
    values: new Array<string>(table.length).fill(scenario),
  };
  const number: Column = {
    name: "replication",
    zh: "第几次重复（从 0 数）",
    en: "Replication, from 0",
    values: new Int32Array(table.length).fill(replication ?? 0),
  };
  return new Table({
    name: table.name,
    columns: [id, ...(replication === undefined ? [] : [number]), ...table.columns],
  });
}

/** The numbers of tables of one shape, each the mean over the tables; texts are those of the first. */
export function meanOf(tables: readonly Table[]): Table {
  const [first] = tables;
  const columns = first.columns.map((column, at): Column => {
    if (isText(column.values)) return column;
    const values = new Float64Array(first.length);
    for (const table of tables) {
      const numbers = table.columns[at].values as Numbers;
      for (let row = 0; row < values.length; row++) values[row] += numbers[row];
    }
    return { ...column, values: values.map((sum) => sum / tables.length) };
  });
  return new Table({ name: first.name, columns });
}
