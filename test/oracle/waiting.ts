/** What stands in no column, side by side: case records in their queues, deliveries that are due later, events. */
import { caseFields } from "../../src/model/caseRecord.ts";
import { deskOn, deskQueue, endingOn, leavingOn, townQueue, whistleQueue } from "../../src/model/queues.ts";
import type { State } from "../../src/model/state.ts";
import { type Case, RING } from "./records.ts";
import type { World } from "./world.ts";

/** The first delivery or case that differs, in words; nothing where all is the same. */
export function waitingDifference(state: State, world: World): string | undefined {
  return deliveryDifference(state, world) ?? queueDifference(state, world);
}

/** Of the log. */
export function eventDifference(state: State, world: World): string | undefined {
  const engine = state.events.rows.map(({ tick, ...row }) => ({ day: tick, ...row }));
  return firstDifference("event", engine, world.events);
}

function deliveryDifference(state: State, world: World): string | undefined {
  const engine = state.agenda.items.map(({ tick, domain, form, ...item }) => {
    // an ordinary course goes without its form
    const ordinary = item.kind === "course" || item.kind === "training" ? 0 : undefined;
    return { day: tick, ...item, which: domain ?? form ?? ordinary };
  });
  return firstDifference("delivery", engine, world.deliveries);
}

/** Of two lists of plain objects. */
function firstDifference(
  what: string,
  engine: readonly object[],
  oracle: readonly object[],
): string | undefined {
  for (let i = 0; i < Math.max(engine.length, oracle.length); i++) {
    const [one, other] = [words(engine[i]), words(oracle[i])];
    if (one !== other) return `${what} ${i}: engine ${one}, oracle ${other}`;
  }
  return undefined;
}

/** As text, with the keys in one order. */
function words(one: object | undefined): string {
  const entries = Object.entries(one ?? {}).filter(([, value]) => value !== undefined);
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function queueDifference(state: State, world: World): string | undefined {
  for (const [name, number, cases] of queuesOf(world)) {
    let i = 0;
    for (const at of state.queues.of(state.cases, number)) {
      if (i >= cases.length || !isSame(state, at, cases[i])) break;
      i++;
    }
    if (i === state.queues.size[number] && i === cases.length) continue;
    const records = [...state.queues.of(state.cases, number)].map((at) => recordAt(state, at));
    return firstDifference(name, records, cases);
  }
  return undefined;
}

const fields = (Object.keys(caseFields) as (keyof Case)[]).filter(
  (name): name is Exclude<keyof Case, "waits"> => name !== "waits",
);

function isSame({ cases }: State, at: number, one: Case): boolean {
  for (const name of fields) if (cases.get(at, name) !== one[name]) return false;
  return one.waits.every((days, place) => cases.get(at, "waits", place) === days);
}

/** Every queue with its number in the engine. */
function* queuesOf(world: World): Generator<[string, number, Case[]]> {
  const T = world.townships.length;
  for (const [t, { queues }] of world.townships.entries()) {
    const waiting = [queues.INCOMING, ...queues.SERVICE, ...queues.ORDERS, queues.WORKED];
    for (const [i, queue] of waiting.entries()) yield [`township ${t}, queue ${i}`, townQueue(t, i), queue];
    for (let day = 0; day < RING; day++) {
      yield [`township ${t}, ending ${day}`, endingOn(t, day), queues.ENDING[day]];
      yield [`township ${t}, leaving ${day}`, leavingOn(t, day), queues.LEAVING[day]];
    }
  }
  for (const [k, desk] of world.desks.entries()) {
    yield [`desk ${k}`, deskQueue(T, k), desk.WAITING];
    for (let day = 0; day < RING; day++) {
      yield [`desk ${k}, day ${day}`, deskOn(T, k, day), desk.COMING[day]];
    }
  }
  yield ["whistle queue", whistleQueue(T), world.WHISTLED];
}

function recordAt(state: State, at: number): object {
  const record: Record<string, number | number[]> = {};
  for (const [name, kind] of Object.entries(caseFields)) {
    const field = name as keyof typeof caseFields;
    record[name] =
      typeof kind === "string"
        ? state.cases.get(at, field)
        : Array.from({ length: kind.width }, (_, place) => state.cases.get(at, field, place));
  }
  return record;
}
