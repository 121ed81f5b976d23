// A tidy table: named columns with words in two languages and units, iterable as plain objects.
import { nearest, Problem, type Text } from "../core/problem.ts";
import { type Aggregate, aggregateNumbers, described } from "./aggregate.ts";
import { type Column, groups, isText, keyOf, pick, type Row, type Values } from "./column.ts";
import { type CsvReadOptions, readCsv } from "./csv-read.ts";
import { type CsvOptions, writeCsv } from "./csv-write.ts";

export interface TableParts {
  readonly name: string;
  readonly columns: readonly Column[];
}

/** A table as plain JSON: one array a column, null for a missing number. */
export interface TableJson {
  readonly name: string;
  readonly columns: readonly {
    readonly name: string;
    readonly zh: string;
    readonly en: string;
    readonly unit?: Text;
    readonly values: readonly (number | string | null)[];
  }[];
}

/** An immutable table; every method that changes something gives a new one. */
export class Table implements Iterable<Row> {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly length: number;

  /** Throws a Problem when two columns have one name or columns differ in length. */
  constructor({ name, columns }: TableParts) {
    this.name = name;
    this.columns = columns;
    this.length = columns[0]?.values.length ?? 0;
    for (const [at, column] of columns.entries()) {
      if (column.values.length !== this.length) throw unequal(name, column, this.length);
      if (columns.findIndex((other) => other.name === column.name) !== at) throw twice(name, column.name);
    }
  }

  /** The values of one column, not a copy. Throws a Problem with the nearest name when there is none. */
  column(name: string): Values {
    return this.describe(name).values;
  }

  /** A column with its labels and unit. */
  describe(name: string): Column {
    const found = this.columns.find((column) => column.name === name);
    if (found) return found;
    throw unknownColumn(this, name);
  }

  row(index: number): Row {
    const row: Row = {};
    for (const column of this.columns) row[column.name] = column.values[index];
    return row;
  }

  /** Plain objects, one a row, made as they are asked for. */
  *rows(): IterableIterator<Row> {
    for (let index = 0; index < this.length; index++) yield this.row(index);
  }

  [Symbol.iterator](): IterableIterator<Row> {
    return this.rows();
  }

  /** The rows for which `keep` is true. */
  filter(keep: (row: Row, index: number) => boolean): Table {
    const indexes: number[] = [];
    for (let index = 0; index < this.length; index++) if (keep(this.row(index), index)) indexes.push(index);
    return this.take(indexes);
  }

  /** The rows `indexes`, in that order. */
  take(indexes: ArrayLike<number>): Table {
    return new Table({ name: this.name, columns: this.columns.map((column) => pick(column, indexes)) });
  }

  /** The columns `names`, in that order. */
  select(names: readonly string[]): Table {
    return new Table({ name: this.name, columns: names.map((name) => this.describe(name)) });
  }

  /** The columns of this table and `columns`; one of the same name is replaced where it stands. */
  with(columns: readonly Column[]): Table {
    const fresh = columns.filter((column) => !this.columns.some((old) => old.name === column.name));
    const kept = this.columns.map((old) => columns.find((column) => column.name === old.name) ?? old);
    return new Table({ name: this.name, columns: [...kept, ...fresh] });
  }

  /**
   * One row for each combination of values of `by` (in order of first appearance; [] = the whole table), with the
   * aggregates as columns: `group(["day"], [{ name: "p90", of: "backlog", how: { quantile: 0.9 } }])`.
   */
  group(by: readonly string[], aggregates: readonly Aggregate[]): Table {
    const keys = by.map((name) => this.describe(name));
    const { of, first } = groups(keys, this.length);
    const made = aggregates.map((aggregate) => this.#aggregate(aggregate, of, first));
    return new Table({ name: this.name, columns: [...keys.map((key) => pick(key, first)), ...made] });
  }

  #aggregate(aggregate: Aggregate, of: Int32Array, first: number[]): Column {
    const source = aggregate.of === undefined ? undefined : this.describe(aggregate.of);
    const frame = described(aggregate, source);
    if (aggregate.how === "count" && !source)
      return { ...frame, values: aggregateNumbers(of, of, first.length, "count") };
    if (!source) throw noSource(this.name, aggregate.name);
    if (aggregate.how === "first") return { ...frame, values: pick(source, first).values };
    if (isText(source.values)) throw notNumbers(this.name, source.name);
    return { ...frame, values: aggregateNumbers(source.values, of, first.length, aggregate.how) };
  }

  /**
   * The rows of this table with the columns of `other` whose values in `on` are the same. Several rows of `other` may
   * match one row. keep "all" (default) keeps rows without a match, with gaps (NaN, ""); "matched" drops them.
   */
  join(
    other: Table,
    on: readonly string[],
    { keep = "all" }: { readonly keep?: "all" | "matched" } = {},
  ): Table {
    const theirs = on.map((name) => other.describe(name));
    const index = new Map<string, number[]>();
    for (let row = 0; row < other.length; row++) {
      const key = keyOf(theirs, row);
      index.get(key)?.push(row) ?? index.set(key, [row]);
    }
    const ours = on.map((name) => this.describe(name));
    const left: number[] = [];
    const right: number[] = [];
    for (let row = 0; row < this.length; row++) {
      for (const match of index.get(keyOf(ours, row)) ?? (keep === "all" ? [-1] : [])) {
        left.push(row);
        right.push(match);
      }
    }
    const added = other.columns.filter((column) => !on.includes(column.name));
    const columns = [...this.columns.map((c) => pick(c, left)), ...added.map((c) => pick(c, right))];
    return new Table({ name: this.name, columns });
  }

  toCSV(options?: CsvOptions): string {
    return writeCsv(this.columns, this.length, options);
  }

  toJSON(): TableJson {
    const columns = this.columns.map((column) => {
      const values = isText(column.values) ? [...column.values] : Array.from(column.values, orNull);
      return { ...column, values };
    });
    return { name: this.name, columns };
  }

  /** Reads CSV (see readCsv); labels are the column names. Throws a Problem that lists all faulty lines. */
  static fromCSV(text: string, options: CsvReadOptions & { readonly name?: string } = {}): Table {
    return new Table({ name: options.name ?? options.file ?? "table", columns: readCsv(text, options) });
  }

  /** The reverse of toJSON; numbers come back as Float64Array. */
  static fromJSON({ name, columns }: TableJson): Table {
    const read = columns.map((column) => {
      const text = column.values.some((value) => typeof value === "string");
      const values = text
        ? column.values.map(String)
        : Float64Array.from(column.values as number[], (v) => v ?? Number.NaN);
      return { ...column, values };
    });
    return new Table({ name, columns: read });
  }
}

function orNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function unknownColumn(table: Table, name: string): Problem {
  const known = table.columns.map((column) => column.name);
  const close = nearest(name, known);
  const what = {
    zh: `表“${table.name}”没有列“${name}”。`,
    en: `the table "${table.name}" has no column "${name}".`,
  };
  const list = known.join(", ");
  const mend = close
    ? { zh: `是不是“${close}”？`, en: `Did you mean "${close}"?` }
    : { zh: `已有的列：${list}。`, en: `Columns: ${list}.` };
  return new Problem({ what, mend });
}

function unequal(table: string, column: Column, length: number): Problem {
  const found = column.values.length;
  return new Problem({
    what: {
      zh: `表“${table}”的列“${column.name}”有 ${found} 行，其他列有 ${length} 行。`,
      en: `column "${column.name}" of table "${table}" has ${found} rows, the others have ${length}.`,
    },
  });
}

function twice(table: string, name: string): Problem {
  return new Problem({
    what: {
      zh: `表“${table}”有两列都叫“${name}”。`,
      en: `the table "${table}" has two columns named "${name}".`,
    },
    mend: { zh: "先改一个列名。", en: "Rename one of them." },
  });
}

function noSource(table: string, name: string): Problem {
  return new Problem({
    what: {
      zh: `表“${table}”的汇总列“${name}”没有写来源列。`,
      en: `the aggregate "${name}" of table "${table}" names no source column.`,
    },
  });
}

function notNumbers(table: string, name: string): Problem {
  return new Problem({
    what: {
      zh: `表“${table}”的列“${name}”是文字，不能求和或平均。`,
      en: `column "${name}" of table "${table}" is text and cannot be aggregated.`,
    },
  });
}
