/**
 * Service 办理: hours meet work. Orders and cases share a shortage by what is measured (M14); orders are done in the
 * order of their deadlines, cases first come first served over easy, hard and specialist work, easy work first under overload (先易后难, M36). One worker a
 * case: no more than a day's hours of it today; what is left keeps its place. Specialist work needs qualified hours too.
 */
import { logistic } from "../../core/numeric.ts";
import { caseLayout } from "../caseRecord.ts";
import { CHANNEL, ORIGIN, ORIGINS, USE, USES } from "../ledger.ts";
import type { Mechanism } from "../mechanism.ts";
import type { Model } from "../model.ts";
import { CLASSES, ORDERS, SERVICE, townQueue, URGENCIES, WORKED } from "../queues.ts";
import type { Parameters, State } from "../state.ts";
import { waitingSeconds } from "../tally.ts";

const f = caseLayout.offset;

/**
 * Weight of orders against cases when hours are short (M14). `factor` multiplies the orders' own weight; `core` is the
 * weight of core work where it is assessed too (双轨, P50).
 */
export function orderWeight(p: Parameters, pressure = p.pressure, factor = 1, core = 0): number {
  return logistic(p.taskSteepness * (pressure * (p.ordersWeight * factor - core) - p.taskCore));
}

/** Seconds for orders when `capacity` must do for both: the shortage is shared by weight, nothing lies idle. */
export function orderBudget(capacity: number, orders: number, cases: number, weight: number): number {
  const weighted = weight * orders + (1 - weight) * cases;
  const share = weighted > 0 ? (capacity * weight * orders) / weighted : 0;
  return Math.floor(Math.min(orders, Math.max(share, capacity - cases)));
}

/** Share of the hours for cases that goes to easy work first (M36). */
export function easyFirst(load: number, coping: number): number {
  return coping * Math.min(1, Math.max(0, load - 1));
}

/** What an hour of a case is used for. */
function useOf(channel: number, local: number, attempts: number): number {
  if (channel === CHANNEL.order) return USE.orders;
  if (attempts > 0) return USE.redo;
  if (channel === CHANNEL.complaint || channel === CHANNEL.petition) return USE.answer;
  return local ? USE.decide : USE.intake;
}

/** Works on one record with at most `seconds`; books them; returns the seconds spent. */
function workOn(state: State, t: number, id: number, seconds: number): number {
  const { ints, bytes } = state.cases;
  const remaining = ints[id + f.remaining];
  const spent = remaining < seconds ? remaining : seconds;
  const origin = t * ORIGINS + bytes[id * 4 + f.origin];
  const b = id * 4;
  const use = useOf(bytes[b + f.channel], bytes[b + f.local], bytes[b + f.attempts]);
  ints[id + f.remaining] = remaining - spent;
  state.waiting[origin] -= spent;
  state.byUse[t * USES + use] += spent;
  return spent;
}

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

/** Does orders in the order of their deadlines, each by as many as it takes; returns the seconds spent. */
function serveOrders(model: Model, state: State, t: number, tick: number, budget: number): number {
  const { cases, queues } = state;
  const { ints, halves } = cases;
  let left = budget;
  while (left > 0) {
    const queue = mostUrgent(state, t);
    if (queue < 0) break;
    const id = queues.head[queue];
    const spent = workOn(state, t, id, left);
    left -= spent;
    state.unfundedSeconds[t] += spent * (1 - model.orders[halves[id * 2 + f.matter] - model.M].funded);
    if (ints[id + f.remaining] > 0) break;
    queues.shift(cases, queue);
    finishOrder(model, state, t, id, tick);
  }
  return budget - left;
}

/** Numbers a class has in `cursor`: its next case, the one before it, and the day since which the next one waits. */
const CURSOR = 3;
/** Day of a class that has none to serve. */
const NEVER = 0x7fffffff;

/** Points the cursor of a class at a case, -1 if none can be served. */
function point(cursor: Int32Array, c: number, id: number, previous: number, ints: Int32Array): void {
  cursor[c * CURSOR] = id;
  cursor[c * CURSOR + 1] = previous;
  cursor[c * CURSOR + 2] = id < 0 ? NEVER : ints[id + f.reached];
}

/** The class whose next case has waited longest; -1 when none can be served. */
function oldest(cursor: Int32Array, classes: number): number {
  let best = -1;
  let since = NEVER;
  for (let c = 0; c < classes; c++) {
    const day = cursor[c * CURSOR + 2];
    if (day < since) {
      best = c;
      since = day;
    }
  }
  return best;
}

/**
 * Serves the first `classes` classes from their cursors in the order of waiting until `enough` of the budget is spent; the
 * case at hand then is not broken off. Returns the seconds left of the budget.
 */
function serve(
  state: State,
  t: number,
  budget: number,
  enough: number,
  most: number,
  classes: number,
): number {
  const { cases, queues, cursor, qualifiedLeft } = state;
  const { ints } = cases;
  const worked = townQueue(t, WORKED);
  const rest = budget - enough;
  let left = budget;
  let c = left > rest ? oldest(cursor, classes) : -1;
  while (c >= 0) {
    const id = cursor[c * CURSOR];
    const next = ints[id];
    const domain = t * 3 + c - 2;
    let limit = left < most ? left : most;
    if (c >= 2 && qualifiedLeft[domain] < limit) limit = qualifiedLeft[domain];
    const spent = workOn(state, t, id, limit);
    left -= spent;
    if (c >= 2) qualifiedLeft[domain] -= spent;
    let previous = cursor[c * CURSOR + 1];
    if (ints[id + f.remaining] === 0) {
      queues.removeAfter(cases, townQueue(t, SERVICE + c), previous);
      queues.push(cases, worked, id);
    } else previous = id;
    // no qualified hours are left: the rest of the class waits for them, and the day is counted so
    point(cursor, c, c >= 2 && qualifiedLeft[domain] <= 0 ? -1 : next, previous, ints);
    c = left > rest ? oldest(cursor, classes) : -1;
  }
  return left;
}

function serveCases(state: State, t: number, budget: number, most: number, easyShare: number): number {
  const { cases, queues, cursor } = state;
  for (let c = 0; c < CLASSES; c++) point(cursor, c, queues.head[townQueue(t, SERVICE + c)], -1, cases.ints);
  const rest = serve(state, t, budget, Math.floor(budget * easyShare), most, 1);
  const left = serve(state, t, rest, rest, most, CLASSES);
  for (let d = 0; d < 3; d++) {
    const short = state.qualifiedLeft[t * 3 + d] <= 0 && queues.size[townQueue(t, SERVICE + 2 + d)] > 0;
    if (short) state.qualifiedDays[t * 3 + d]++;
  }
  return left;
}

/** Uses of hours that are lost at work only, with their origins. */
const LOST = [
  [USE.doubleEntry, ORIGIN.systems],
  [USE.shortage, ORIGIN.money],
  [USE.strain, ORIGIN.strain],
] as const;

/** Books what is idle, and with it what would have been lost in the idle hours had they been worked. */
function bookIdle(state: State, t: number, idle: number): void {
  const { byUse, byOrigin } = state;
  const share = idle / Math.max(1, state.effectiveSeconds[t]);
  let sum = idle;
  for (const [use, origin] of LOST) {
    const saved = Math.floor(byUse[t * USES + use] * share);
    byUse[t * USES + use] -= saved;
    byOrigin[t * ORIGINS + origin] -= saved;
    sum += saved;
  }
  byUse[t * USES + USE.idle] += sum;
  byOrigin[t * ORIGINS + ORIGIN.idle] += sum;
  state.hoursLeft[t] = idle;
}

/** Seconds of orders waiting in a township. */
function waitingOrders(state: State, t: number): number {
  let sum = 0;
  for (let o = ORIGIN.orderCounty; o <= ORIGIN.orderProvince; o++) sum += state.waiting[t * ORIGINS + o];
  return sum;
}

/** Adds what waits to the hours by origin, before and after: what is less then was worked on. */
function addWaiting(state: State, t: number, sign: number): void {
  for (let i = t * ORIGINS; i < (t + 1) * ORIGINS; i++) state.byOrigin[i] += sign * state.waiting[i];
}

export const service: Mechanism = {
  name: "service",
  every: 1,
  title: { zh: "办理", en: "Service" },
  about: {
    zh: "工时用到任务和事项上：按考核轻重分摊短缺，先来先办，超载时先易后难。",
    en: "Hours meet work: a shortage is shared by what is measured; first come, first served; easy first under overload.",
  },
  evidence: ["P50", "F06"],
  parameters: [
    "taskSteepness",
    "taskCore",
    "pressure",
    "ordersWeight",
    "coping",
    "hoursPerDay",
    "lateSanction",
  ],
  switches: ["multitasking", "coping"],
  reads: [
    "load",
    "effectiveSeconds",
    "hoursLeft",
    "qualifiedLeft",
    "pressure",
    "sanctionForce",
    "ordersFactor",
    "coreWeight",
  ],
  writes: [
    "cases",
    "waiting",
    "byOrigin",
    "byUse",
    "hoursLeft",
    "qualifiedLeft",
    "qualifiedDays",
    "cursor",
    "ordersDone",
    "ordersInHand",
    "ordersLate",
    "penalties",
    "unfundedSeconds",
  ],
  step(model, state, tick) {
    const { p } = state;
    const most = Math.floor(p.hoursPerDay * 3600);
    const { pressure, ordersFactor, coreWeight } = state;
    for (let t = 0; t < model.T; t++) {
      const weight = model.on.multitasking
        ? orderWeight(p, pressure[t], ordersFactor[t], coreWeight[t])
        : 0.5;
      const orders = waitingOrders(state, t);
      const cases = waitingSeconds(state, t) - orders;
      const capacity = state.hoursLeft[t];
      const forOrders = orders + cases > 0 ? orderBudget(capacity, orders, cases, weight) : 0;
      addWaiting(state, t, 1);
      const spent = serveOrders(model, state, t, tick, forOrders);
      const easyShare = model.on.coping ? easyFirst(state.load[t], p.coping) : 0;
      const idle = serveCases(state, t, capacity - spent, most, easyShare);
      addWaiting(state, t, -1);
      bookIdle(state, t, idle);
    }
  },
};
