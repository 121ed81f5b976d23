/**
 * Cases in hand 在办件: when a power moves, what nobody has decided yet can move with it, with its arrival, its luck and
 * its attempts. It waits no longer where it stood and is assigned anew this very day, by who decides now.
 */
import { caseLayout } from "../caseRecord.ts";
import { bookDays, bookQueueDays } from "../cases.ts";
import { DESKS } from "../columns.ts";
import { daysCause } from "../detours.ts";
import { CAUSE, CHANNEL, ORIGINS } from "../ledger.ts";
import type { Model } from "../model.ts";
import { CLASSES, deskOn, deskQueue, INCOMING, RING, SERVICE, townQueue } from "../queues.ts";
import type { State } from "../state.ts";

const f = caseLayout.offset;

/** Takes the cases that are wanted out of a queue, in their order. */
function pick(state: State, queue: number, wanted: (id: number) => boolean): number[] {
  const { cases, queues } = state;
  const picked: number[] = [];
  let previous = -1;
  for (let id = queues.head[queue]; id >= 0; ) {
    const next = cases.ints[id];
    if (wanted(id)) picked.push(queues.removeAfter(cases, queue, previous));
    else previous = id;
    id = next;
  }
  return picked;
}

/** Puts a case before the assignment of the day, which counts it in again. */
function assignAnew(state: State, t: number, id: number, tick: number): void {
  const { cases, queues } = state;
  const { ints, bytes } = cases;
  for (const place of [f.local, f.stages, f.level, f.route]) bytes[id * 4 + place] = 0;
  ints[id + f.remaining] = 0;
  ints[id + f.reached] = tick;
  state.inHand[t]--;
  state.arrived[t]--;
  queues.push(cases, townQueue(t, INCOMING), id);
}

/** Takes a case off the desk above at which it waits for hands. */
function leaveQueueAbove(state: State, desk: number, id: number, tick: number): void {
  const { ints, halves } = state.cases;
  state.deskWaiting[desk] -= ints[id + f.remaining];
  state.deskQueued[halves[id * 2 + f.township]]--;
  bookDays(state.cases, id, CAUSE.superior, tick - ints[id + f.reached]);
}

/** Takes a case off the days that it still had at a desk above; those were booked when they began. */
function leaveDaysAbove(state: State, id: number, tick: number): void {
  const { ints, bytes } = state.cases;
  const cause = daysCause(bytes[id * 4 + f.route], bytes[id * 4 + f.reason]);
  bookDays(state.cases, id, cause, tick - ints[id + f.reached]);
}

/** Takes a case off the township's desk. */
function leaveTownship(model: Model, state: State, t: number, id: number, tick: number): void {
  const { ints, bytes } = state.cases;
  state.waiting[t * ORIGINS + bytes[id * 4 + f.origin]] -= ints[id + f.remaining];
  bookQueueDays(model, state, t, id, tick);
}

function fromAbove(model: Model, state: State, wanted: (id: number) => boolean, tick: number): number[] {
  const moved: number[] = [];
  for (let desk = 0; desk < DESKS; desk++) {
    for (const id of pick(state, deskQueue(model.T, desk), wanted)) {
      leaveQueueAbove(state, desk, id, tick);
      moved.push(id);
    }
    for (let day = 0; day < RING; day++) {
      for (const id of pick(state, deskOn(model.T, desk, tick + day), wanted)) {
        leaveDaysAbove(state, id, tick);
        moved.push(id);
      }
    }
  }
  return moved;
}

/** Moves the undecided cases of a township's matters to whoever decides them now: the township, or the county. */
export function moveInHand(
  model: Model,
  state: State,
  t: number,
  matters: readonly number[],
  tick: number,
  to: "township" | "county",
): void {
  if (matters.length === 0) return;
  const { halves, bytes } = state.cases;
  const local = to === "county";
  const wanted = (id: number) =>
    halves[id * 2 + f.township] === t &&
    (bytes[id * 4 + f.local] !== 0) === local &&
    // what was decided wrongly above is done again there
    bytes[id * 4 + f.wrong] === 0 &&
    bytes[id * 4 + f.channel] !== CHANNEL.complaint &&
    matters.includes(halves[id * 2 + f.matter]);
  const moved: number[] = [];
  for (let c = 0; c < CLASSES; c++) {
    for (const id of pick(state, townQueue(t, SERVICE + c), wanted)) {
      leaveTownship(model, state, t, id, tick);
      moved.push(id);
    }
  }
  if (!local) moved.push(...fromAbove(model, state, wanted, tick));
  for (const id of moved) assignAnew(state, t, id, tick);
}
