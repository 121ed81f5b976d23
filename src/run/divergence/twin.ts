/** Two counties that live through the same days, and how their states are compared bit by bit. */
import { advance } from "../../core/engine.ts";
import { gather } from "../../core/gathered.ts";
import type { Draw } from "../../core/random.ts";
import { type ColumnName, columns } from "../../model/columns.ts";
import { bookkeeping } from "../../model/fingerprint.ts";
import type { Mechanism } from "../../model/mechanism.ts";
import type { Model } from "../../model/model.ts";
import type { State } from "../../model/state.ts";

export interface Twin {
  readonly model: Model;
  readonly state: State;
  readonly draws: readonly Draw[];
}
export type Twins = readonly [a: Twin, b: Twin];

/** A column and the first place at which it differs. */
export interface Spot {
  readonly column: ColumnName | "cases" | "agenda";
  readonly index: number;
  readonly a: number;
  readonly b: number;
}

type Comparison = (name: ColumnName) => Spot | undefined;

const compared = (Object.keys(columns) as ColumnName[]).filter((name) => !bookkeeping.includes(name));

/** A column as words of 32 bits: every column begins and ends on a multiple of eight bytes. */
const wordsOf = (column: State[ColumnName]): Int32Array =>
  new Int32Array(column.buffer, column.byteOffset, Math.ceil(column.byteLength / 4));

/** Compares columns of the two; the views are made once. Columns of other lengths are left out. */
export function comparison([{ state: a }, { state: b }]: Twins): Comparison {
  const views = new Map(
    compared
      .filter((name) => a[name].length === b[name].length)
      .map((name) => [name, [wordsOf(a[name]), wordsOf(b[name])]]),
  );
  return (name) => {
    const view = views.get(name);
    if (!view) return undefined;
    const [left, right] = view;
    for (let i = 0; i < left.length; i++) {
      if (left[i] === right[i]) continue;
      let index = Math.floor((i * 4) / a[name].BYTES_PER_ELEMENT);
      while (index + 1 < a[name].length && Object.is(a[name][index], b[name][index])) index++;
      return { column: name, index, a: a[name][index], b: b[name][index] };
    }
    return undefined;
  };
}

/** Every column that differs among these, in their order. */
export function spotsIn(compare: Comparison, names: readonly string[]): Spot[] {
  return names.flatMap((name) => compare(name as ColumnName) ?? []);
}

export const allColumns: readonly ColumnName[] = compared;

/** Whether live cases differ, or what is due: looked at in the evening, when columns have told most. */
export function hiddenSpot([{ state: a }, { state: b }]: Twins): Spot | undefined {
  if (JSON.stringify(a.agenda.items) !== JSON.stringify(b.agenda.items))
    return { column: "agenda", index: -1, a: a.agenda.items.length, b: b.agenda.items.length };
  if (samePool(a, b)) return undefined;
  const [left, right] = [gather(a.cases, a.queues), gather(b.cases, b.queues)];
  const same =
    sameWords(left.sizes, right.sizes) &&
    (Object.keys(left.fields) as (keyof typeof left.fields)[]).every((name) =>
      sameWords(left.fields[name], right.fields[name]),
    );
  return same ? undefined : { column: "cases", index: -1, a: a.cases.live, b: b.cases.live };
}

/** The same cases in the same places of memory, as two runs with one history have them. */
function samePool(a: State, b: State): boolean {
  return a.cases.live === b.cases.live && sameWords(a.cases.ints, b.cases.ints);
}

function sameWords(a: Int32Array, b: Int32Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** One step of one day in both. */
export function stepBoth(twins: Twins, mechanism: Mechanism, place: number, tick: number): void {
  for (const { model, state, draws } of twins) {
    advance([mechanism], model, state, tick, tick + 1, [draws[place]]);
  }
}

/** A whole day in both. */
export function dayBoth(twins: Twins, mechanisms: readonly Mechanism[], tick: number): void {
  for (const { model, state, draws } of twins) advance(mechanisms, model, state, tick, tick + 1, draws);
}
