/** The life of a case record: taken in, put to work, booked, sent on, closed. */
import { LOAD_WINDOW } from "./columns.ts";
import { CAUSES, CHANNEL, ORIGINS } from "./ledger.ts";
import { INCOMING, townQueue } from "./queues.ts";
import type { State } from "./state.ts";

/** The `wait…` arrays of the live cases in the order of the causes; found anew when the pool has grown. */
export function waitsOf(state: State): readonly Uint16Array[] {
  const { cases, waitArrays } = state;
  if (waitArrays.of !== cases.fields) {
    const fields = cases.fields as unknown as Record<string, Uint16Array>;
    waitArrays.of = cases.fields;
    waitArrays.list = Array.from({ length: CAUSES }, (_, cause) => fields[`wait${cause}`]);
  }
  return waitArrays.list;
}

/** Takes a case in; it is assigned on the day `tick`, which is its arrival. */
export function admit(
  state: State,
  t: number,
  m: number,
  channel: number,
  tick: number,
  keyA: number,
  keyB: number,
): number {
  const { cases } = state;
  const id = cases.alloc();
  const f = cases.fields;
  f.matter[id] = m;
  f.township[id] = t;
  f.channel[id] = channel;
  f.arrived[id] = tick;
  f.reached[id] = tick;
  f.keyA[id] = keyA;
  f.keyB[id] = keyB;
  state.queues.push(cases, townQueue(t, INCOMING), id);
  return id;
}

/** Puts seconds of work of an origin on a township's desk and into its queue. */
export function putToWork(
  state: State,
  t: number,
  id: number,
  queue: number,
  seconds: number,
  tick: number,
): void {
  const f = state.cases.fields;
  f.remaining[id] = seconds;
  state.waiting[t * ORIGINS + f.origin[id]] += seconds;
  state.demandWindow[t * LOAD_WINDOW + (tick % LOAD_WINDOW)] += seconds;
  state.queues.push(state.cases, townQueue(t, queue), id);
}

/** Work in whole seconds, at least one. */
export function wholeSeconds(seconds: number): number {
  return seconds < 1 ? 1 : Math.floor(seconds + 0.5);
}

/** A case that has been a citizen's from the start counts in the case ledger; an order does not. */
export function isOrder(channel: number): boolean {
  return channel === CHANNEL.order;
}
