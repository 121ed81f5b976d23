// A column: a name, its values, its words in two languages and its unit.
import type { Text } from "../core/problem.ts";

export type Numbers = Float64Array | Float32Array | Int32Array | Uint32Array | Uint16Array | Uint8Array;
/** Numbers are typed arrays (a missing number is NaN); everything else is text. */
export type Values = Numbers | readonly string[];

export interface Column {
  readonly name: string;
  readonly values: Values;
  readonly zh: string;
  readonly en: string;
  readonly unit?: Text;
}

export type Row = Record<string, number | string>;

export function isText(values: Values): values is readonly string[] {
  return Array.isArray(values);
}

/** The rows `indexes` of one column, in that order, in the same kind of array; -1 leaves a gap (NaN, 0 or ""). */
export function pick(column: Column, indexes: ArrayLike<number>): Column {
  return { ...column, values: pickValues(column.values, indexes) };
}

function pickValues(values: Values, indexes: ArrayLike<number>): Values {
  if (isText(values)) return Array.from(indexes, (i) => (i < 0 ? "" : values[i]));
  const gap = Array.prototype.includes.call(indexes, -1);
  const out = gap ? new Float64Array(indexes.length) : emptyLike(values, indexes.length);
  for (let k = 0; k < indexes.length; k++) out[k] = indexes[k] < 0 ? Number.NaN : values[indexes[k]];
  return out;
}

function emptyLike(values: Numbers, length: number): Numbers {
  return new (values.constructor as new (length: number) => Numbers)(length);
}

/**
 * Numbers the rows by their combination of values: `of[row]` is the row's group, `first[group]` its first row.
 * Groups come in order of first appearance. No columns: one group (none when there are no rows).
 */
export function groups(columns: readonly Column[], length: number): { of: Int32Array; first: number[] } {
  const known = new Map<string, number>();
  const of = new Int32Array(length);
  const first: number[] = [];
  for (let row = 0; row < length; row++) {
    const key = keyOf(columns, row);
    let group = known.get(key);
    if (group === undefined) {
      group = first.push(row) - 1;
      known.set(key, group);
    }
    of[row] = group;
  }
  return { of, first };
}

/** A text that two rows share exactly when their values in `columns` are the same. */
export function keyOf(columns: readonly Column[], row: number): string {
  return columns.length === 1
    ? String(columns[0].values[row])
    : JSON.stringify(columns.map((c) => String(c.values[row])));
}
