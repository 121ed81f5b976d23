/** The life of a case record: taken in, put to work, booked. */
import { LOAD_WINDOW } from "./columns.ts";
import { CAUSES, ORIGINS } from "./ledger.ts";
import { INCOMING, townQueue } from "./queues.ts";
import type { CaseColumns, State } from "./state.ts";

/**
 * Takes a record from the pool, empty but for what every record has from the start. Field by field, because the pool
 * would empty the record in a loop over arrays of all kinds (70 ns a case instead of 20).
 */
export function takeRecord(state: State, t: number, m: number, channel: number, tick: number): number {
  const id = state.cases.take();
  const f = state.cases.fields;
  f.matter[id] = m;
  f.township[id] = t;
  f.channel[id] = channel;
  f.origin[id] = 0;
  f.reason[id] = 0;
  f.stages[id] = 0;
  f.attempts[id] = 0;
  f.local[id] = 0;
  f.wrong[id] = 0;
  f.level[id] = 0;
  f.desks[id] = 0;
  f.arrived[id] = tick;
  f.reached[id] = tick;
  f.ready[id] = 0;
  f.mark[id] = 0;
  f.keyA[id] = 0;
  f.keyB[id] = 0;
  f.work[id] = 0;
  f.remaining[id] = 0;
  f.visits[id] = 0;
  const { waits } = f;
  for (let at = id * CAUSES; at < (id + 1) * CAUSES; at++) waits[at] = 0;
  return id;
}

/** Takes a case in; it is assigned on the day `tick`, which is its arrival. The keys are of the case's own luck. */
export function admit(
  state: State,
  t: number,
  m: number,
  channel: number,
  tick: number,
  keyA: number,
  keyB: number,
): void {
  const id = takeRecord(state, t, m, channel, tick);
  const f = state.cases.fields;
  f.keyA[id] = keyA;
  f.keyB[id] = keyB;
  state.queues.push(state.cases, townQueue(t, INCOMING), id);
}

/** Books waiting days of a case to a cause. */
export function bookDays(f: CaseColumns, id: number, cause: number, days: number): void {
  f.waits[id * CAUSES + cause] += days;
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
