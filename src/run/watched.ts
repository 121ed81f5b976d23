/** A step that is watched: which columns it asks for, and which hold something else after it. */
import type { AnyArray } from "../core/columns.ts";
import type { Draw } from "../core/random.ts";
import { type ColumnName, columns } from "../model/columns.ts";
import type { OwnMechanism } from "../model/mechanism.ts";
import type { Model } from "../model/model.ts";
import type { State } from "../model/state.ts";

/** Parts of the state beside its columns, and what a mechanism declares them as. */
const parts: Readonly<Record<string, string>> = {
  cases: "cases",
  queues: "cases",
  finishedCases: "cases",
  recorded: "cases",
  agenda: "agenda",
  events: "events",
};

type Named = Readonly<Record<string, AnyArray | Float64Array>>;

/** Reads of an object by name; those of names that it lacks are found too. */
function noting<T extends object>(target: T, note: (name: string) => void): T {
  return new Proxy(target, {
    get(all, name) {
      if (typeof name === "string") note(name);
      return Reflect.get(all, name);
    },
  });
}

export class Watched {
  readonly reads = new Set<string>();
  readonly writes = new Set<string>();
  /** Own columns and parameters that it asked for and that nobody has added. */
  readonly unknown = new Set<string>();
  /** Columns in which it left what is no number. */
  readonly broken = new Set<string>();
  private readonly mechanism: OwnMechanism;

  constructor(mechanism: OwnMechanism) {
    this.mechanism = mechanism;
  }

  /** The state as the mechanism is given it, writing down what it asks for. */
  private seen(state: State): State {
    const ownOf = (record: object) => (name: string) => {
      if (name in record) this.reads.add(name);
      else this.unknown.add(name);
    };
    const views: Readonly<Record<string, object>> = {
      p: noting(state.p, (name) => this.reads.add(name)),
      own: noting(state.own, ownOf(state.own)),
      ownP: noting(state.ownP, ownOf(state.ownP)),
    };
    return new Proxy(state, {
      get: (all, name: string) => {
        if (name in columns) this.reads.add(name);
        if (parts[name]) this.reads.add(parts[name]);
        return views[name] ?? Reflect.get(all, name);
      },
    });
  }

  /** Lives the mechanism's step and notes what is different after it. */
  step(model: Model, state: State, tick: number, draw: Draw): void {
    const before = new Int32Array(state.buffer.slice(0));
    const after = new Int32Array(state.buffer);
    const cases = casesOf(state);
    const [due, rows] = [state.agenda.items.length, state.events.rows.length];
    this.mechanism.step(model, this.seen(state), tick, draw);
    for (const [name, column] of Object.entries(allColumns(state))) {
      if (same(before, after, column)) continue;
      this.writes.add(name);
      if (!column.every((value) => Number.isFinite(value))) this.broken.add(name);
    }
    if (casesOf(state).some((one, i) => one.some((word, k) => word !== cases[i][k])))
      this.writes.add("cases");
    if (state.agenda.items.length !== due) this.writes.add("agenda");
    if (state.events.rows.length !== rows) this.writes.add("events");
  }
}

function allColumns(state: State): Named {
  const names = Object.keys(columns) as ColumnName[];
  return { ...Object.fromEntries(names.map((name) => [name, state[name]])), ...state.own };
}

/** Whether a column, which begins at a whole word of the buffer, holds the same bytes. */
function same(before: Int32Array, after: Int32Array, { byteOffset, byteLength }: ArrayBufferView): boolean {
  for (let word = byteOffset / 4; word < (byteOffset + byteLength) / 4; word++)
    if (before[word] !== after[word]) return false;
  return true;
}

/** Copies of what the live cases and their queues are kept in. */
function casesOf({ cases, queues }: State): Int32Array[] {
  return [cases.ints, queues.head, queues.tail, queues.size].map((one) => Int32Array.from(one));
}
