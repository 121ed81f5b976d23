// Groups of rows made one row each: count, sum, mean, quantiles.
import type { Text } from "../core/problem.ts";
import type { Column } from "./column.ts";

export type How = "count" | "sum" | "mean" | "min" | "max" | "first" | { readonly quantile: number };

/** One column of the result. `of` names the source column (not needed for "count"); labels default to the source's. */
export interface Aggregate {
  readonly name: string;
  readonly of?: string;
  readonly how: How;
  readonly zh?: string;
  readonly en?: string;
  readonly unit?: Text;
}

/** Aggregates numbers by group; missing numbers (NaN) are left out; a group without numbers gives NaN (count, sum: 0). */
export function aggregateNumbers(
  values: ArrayLike<number>,
  of: Int32Array,
  count: number,
  how: Exclude<How, "first">,
): Float64Array {
  if (typeof how === "object") return quantiles(values, of, count, how.quantile);
  const n = new Float64Array(count);
  const out = new Float64Array(count).fill(how === "min" || how === "max" ? Number.NaN : 0);
  for (let row = 0; row < of.length; row++) {
    const value = values[row];
    const group = of[row];
    if (Number.isNaN(value)) continue;
    n[group] += 1;
    if (how === "min") out[group] = n[group] === 1 ? value : Math.min(out[group], value);
    else if (how === "max") out[group] = n[group] === 1 ? value : Math.max(out[group], value);
    else out[group] += value;
  }
  if (how === "count") return n;
  return how === "mean" ? out.map((sum, group) => (n[group] ? sum / n[group] : Number.NaN)) : out;
}

function quantiles(values: ArrayLike<number>, of: Int32Array, count: number, p: number): Float64Array {
  const members: number[][] = Array.from({ length: count }, () => []);
  for (let row = 0; row < of.length; row++)
    if (!Number.isNaN(values[row])) members[of[row]].push(values[row]);
  return Float64Array.from(members, (list) => quantile(Float64Array.from(list).sort(), p));
}

/** Quantile `p` (0–1) of sorted numbers by linear interpolation (Hyndman and Fan 1996, type 7); NaN of nothing. */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const last = sorted.length - 1;
  if (last < 0) return Number.NaN;
  const at = Math.min(Math.max(p, 0), 1) * last;
  const below = Math.floor(at);
  const above = Math.min(below + 1, last);
  return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
}

/** The empty frame of an aggregated column: its name, labels and unit. */
export function described(aggregate: Aggregate, source: Column | undefined): Omit<Column, "values"> {
  const unit = aggregate.unit ?? (aggregate.how === "count" ? undefined : source?.unit);
  return {
    name: aggregate.name,
    zh: aggregate.zh ?? source?.zh ?? aggregate.name,
    en: aggregate.en ?? source?.en ?? aggregate.name,
    ...(unit ? { unit } : {}),
  };
}
