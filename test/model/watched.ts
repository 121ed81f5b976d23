/** A day lived mechanism by mechanism, watching what each reads and what is different after it. */
import { type ColumnName, columns } from "../../src/model/columns.ts";
import type { Mechanism } from "../../src/model/mechanism.ts";
import type { Model } from "../../src/model/model.ts";
import { parameterNames } from "../../src/model/parameters/index.ts";
import type { Parameters, State } from "../../src/model/state.ts";
import type { Town } from "./county.ts";

/** Fields of the state beside its columns, and what they count as. */
export const stateParts: Readonly<Record<string, string>> = {
  cases: "cases",
  queues: "cases",
  waitArrays: "cases",
  finishedCases: "cases",
  recorded: "cases",
  agenda: "agenda",
  events: "events",
  p: "",
  own: "",
  ownP: "",
  arrays: "",
  buffer: "",
};

export interface Watched {
  readonly reads: Set<string>;
  readonly writes: Set<string>;
  readonly parameters: Set<string>;
  readonly switches: Set<string>;
}

const names = Object.keys(columns) as ColumnName[];

type Column = Float64Array | Int32Array | Uint8Array;
const bytesOf = ({ buffer, byteOffset, byteLength }: Column) => Buffer.from(buffer, byteOffset, byteLength);

/** Copies of all that a mechanism may write; `changed` names what differs from the copies and takes them anew. */
class Copies {
  readonly #state: State;
  readonly #columns = new Map<string, Buffer>();
  #cases: Buffer[] = [];
  #parcels = 0;
  #first: unknown;
  #rows = 0;

  constructor(state: State) {
    this.#state = state;
    this.changed();
  }

  changed(): string[] {
    const { agenda, events } = this.#state;
    const found: string[] = [];
    for (const name of names) {
      const now = bytesOf(this.#state[name] as Column);
      if (this.#columns.get(name)?.equals(now)) continue;
      this.#columns.set(name, Buffer.from(now));
      found.push(name);
    }
    if (this.#casesChanged()) found.push("cases");
    if (agenda.items.length !== this.#parcels || agenda.items[0] !== this.#first) found.push("agenda");
    if (events.rows.length !== this.#rows) found.push("events");
    this.#parcels = agenda.items.length;
    this.#first = agenda.items[0];
    this.#rows = events.rows.length;
    return found;
  }

  #casesChanged(): boolean {
    const { cases, queues } = this.#state;
    const now = [cases.ints, queues.head, queues.tail, queues.size].map(bytesOf);
    const same = now.every((bytes, i) => this.#cases[i]?.equals(bytes));
    if (!same) this.#cases = now.map((bytes) => Buffer.from(bytes));
    return !same;
  }
}

/** The state as a mechanism is given it, writing down what it asks for. */
function seenThrough(state: State, into: () => Watched): State {
  const p = new Proxy(state.p, {
    get(target, name: string) {
      if ((parameterNames as readonly string[]).includes(name)) into().parameters.add(name);
      return Reflect.get(target, name);
    },
  }) as Parameters;
  return new Proxy(state, {
    get(target, name: string) {
      if (name in columns) into().reads.add(name);
      if (stateParts[name]) into().reads.add(stateParts[name]);
      return name === "p" ? p : Reflect.get(target, name);
    },
  });
}

function modelSeenThrough(model: Model, into: () => Watched): Model {
  const on = new Proxy(model.on, {
    get(target, name: string) {
      into().switches.add(name);
      return Reflect.get(target, name);
    },
  });
  return { ...model, on };
}

/** Lives `days` days and returns what each mechanism read and wrote, by name. */
export function watch(town: Town, mechanisms: readonly Mechanism[], days: number): Map<string, Watched> {
  const watched = new Map(
    mechanisms.map(({ name }): [string, Watched] => [
      name,
      { reads: new Set(), writes: new Set(), parameters: new Set(), switches: new Set() },
    ]),
  );
  let current = watched.get(mechanisms[0].name) as Watched;
  const state = seenThrough(town.state, () => current);
  const model = modelSeenThrough(town.model, () => current);
  const copies = new Copies(town.state);
  for (let tick = 0; tick < days; tick++) {
    mechanisms.forEach(({ name, every, step }, i) => {
      if ((tick + 1) % every !== 0) return;
      current = watched.get(name) as Watched;
      step(model, state, tick, town.draws[i]);
      for (const what of copies.changed()) current.writes.add(what);
    });
  }
  return watched;
}
