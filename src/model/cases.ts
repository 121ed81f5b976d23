/** The life of a case record: taken in, put to work, booked. */
import { caseLayout, waitPlace } from "./caseRecord.ts";
import { LOAD_WINDOW } from "./columns.ts";
import { CAUSE, CHANNEL, ORIGINS } from "./ledger.ts";
import type { Model } from "./model.ts";
import { INCOMING, townQueue } from "./queues.ts";
import type { Cases, State } from "./state.ts";
import { settledBelow } from "./travel.ts";

const f = caseLayout.offset;

/** Takes a record from the pool, empty but for what every record has from the start. */
export function takeRecord(state: State, t: number, m: number, channel: number, tick: number): number {
  const id = state.cases.alloc();
  const { ints, halves, bytes } = state.cases;
  halves[id * 2 + f.matter] = m;
  halves[id * 2 + f.township] = t;
  bytes[id * 4 + f.channel] = channel;
  ints[id + f.arrived] = tick;
  ints[id + f.reached] = tick;
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
  const { ints } = state.cases;
  ints[id + f.keyA] = keyA;
  ints[id + f.keyB] = keyB;
  state.queues.push(state.cases, townQueue(t, INCOMING), id);
}

/** Books waiting days of a case to a cause. */
export function bookDays({ halves }: Cases, id: number, cause: number, days: number): void {
  halves[id * 2 + f.waits + waitPlace[cause]] += days;
}

/** Service class that a case waits in for its work below. */
export function serviceClassOf(model: Model, { halves, bytes }: Cases, id: number): number {
  if (bytes[id * 4 + f.local] === 0 || bytes[id * 4 + f.channel] === CHANNEL.complaint) return 0;
  return model.serviceClass[halves[id * 2 + f.matter]];
}

/** Books the days that a case has waited for hands in a township: days without qualified hours to their lack. */
export function bookQueueDays(model: Model, state: State, t: number, id: number, tick: number): void {
  const { cases } = state;
  const { ints, bytes } = cases;
  const days = tick - ints[id + f.reached];
  ints[id + f.reached] = tick;
  if (bytes[id * 4 + f.attempts] > 0) return bookDays(cases, id, CAUSE.rework, days);
  const c = serviceClassOf(model, cases, id);
  const short = c < 2 ? 0 : Math.min(days, state.qualifiedDays[t * 3 + c - 2] - ints[id + f.mark]);
  bookDays(cases, id, CAUSE.qualified, short);
  bookDays(cases, id, CAUSE.staff, days - short);
}

/** Times a citizen went somewhere: once when settled below and for each time it is redone there, more often above. */
export function visitsOf(bytes: Uint8Array, id: number, local: number, above: number): number {
  return settledBelow(bytes, id) ? local * (1 + bytes[id * 4 + f.attempts]) : above;
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
  const { cases } = state;
  cases.ints[id + f.remaining] = seconds;
  state.waiting[t * ORIGINS + cases.bytes[id * 4 + f.origin]] += seconds;
  state.demandWindow[t * LOAD_WINDOW + (tick % LOAD_WINDOW)] += seconds;
  state.queues.push(cases, townQueue(t, queue), id);
}

/** What a record has room for, with as much again on top: 32 years of one person, day and night. */
const MOST_SECONDS = 1e9;

/** Work in whole seconds, at least one. */
export function wholeSeconds(seconds: number): number {
  // cut to 32 bits, which is quicker than floor
  return seconds < 1 ? 1 : (Math.min(seconds, MOST_SECONDS) + 0.5) | 0;
}
