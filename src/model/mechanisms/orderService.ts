/** Orders are done in the order of their deadlines (part of service). */
import { caseLayout } from "../caseRecord.ts";
import { ORIGINS, USE, USES } from "../ledger.ts";
import type { Model } from "../model.ts";
import { ORDERS, townQueue, URGENCIES } from "../queues.ts";
import type { State } from "../state.ts";

const f = caseLayout.offset;

/** Day of a queue that has no order. */
const NEVER = 0x7fffffff;

/** The queue of orders whose first is due soonest; -1 when there is none. */
function mostUrgent(state: State, t: number): number {
  const { queues, cases } = state;
  let best = -1;
  let due = NEVER;
  for (let queue = townQueue(t, ORDERS); queue < townQueue(t, ORDERS + URGENCIES); queue++) {
    const id = queues.head[queue];
    if (id < 0 || cases.ints[id + f.ready] >= due) continue;
    best = queue;
    due = cases.ints[id + f.ready];
  }
  return best;
}

/** Books an order that is done, and the sanction if it is late. */
function finishOrder(model: Model, state: State, t: number, id: number, tick: number): void {
  const { cases, p } = state;
  const order = model.orders[cases.halves[id * 2 + f.matter] - model.M];
  state.ordersDone[t]++;
  state.ordersInHand[t]--;
  if (tick > cases.ints[id + f.ready]) {
    state.ordersLate[t]++;
    state.penalties[t] += p.lateSanction * order.weight * state.sanctionForce[t];
  }
  cases.free(id);
}

/**
 * Does the orders of a queue that are due on the day of its first; returns the seconds left. No other queue's first is
 * due sooner, so that none is looked at meanwhile.
 */
function serveDue(
  model: Model,
  state: State,
  t: number,
  queue: number,
  tick: number,
  budget: number,
): number {
  const { cases, queues, waiting } = state;
  const { ints, halves, bytes } = cases;
  const due = ints[queues.head[queue] + f.ready];
  let left = budget;
  let unfunded = state.unfundedSeconds[t];
  let id = queues.head[queue];
  while (id >= 0 && left > 0 && ints[id + f.ready] === due) {
    const remaining = ints[id + f.remaining];
    const spent = remaining < left ? remaining : left;
    ints[id + f.remaining] = remaining - spent;
    waiting[t * ORIGINS + bytes[id * 4 + f.origin]] -= spent;
    left -= spent;
    unfunded += spent * (1 - model.orders[halves[id * 2 + f.matter] - model.M].funded);
    if (remaining > spent) break;
    queues.shift(cases, queue);
    finishOrder(model, state, t, id, tick);
    id = queues.head[queue];
  }
  state.byUse[t * USES + USE.orders] += budget - left;
  state.unfundedSeconds[t] = unfunded;
  return left;
}

/** Does orders in the order of their deadlines, each by as many as it takes; returns the seconds spent. */
export function serveOrders(model: Model, state: State, t: number, tick: number, budget: number): number {
  let left = budget;
  let queue = left > 0 ? mostUrgent(state, t) : -1;
  while (queue >= 0) {
    left = serveDue(model, state, t, queue, tick, left);
    queue = left > 0 ? mostUrgent(state, t) : -1;
  }
  return budget - left;
}
