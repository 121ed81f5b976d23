/**
 * Service 办理: hours meet work. Orders and cases share a shortage by what is measured (M14); orders are done in the
 * order of their deadlines, cases first come first served over easy, hard and specialist work, easy work first under overload (先易后难, M36). One worker a
 * case: no more than a day's hours of it today; what is left keeps its place. Specialist work needs qualified hours too.
 */
import { logistic } from "../../core/numeric.ts";
import { caseLayout } from "../caseRecord.ts";
import { CHANNEL, CHANNELS, ORIGIN, ORIGINS, USE, USES } from "../ledger.ts";
import type { Mechanism } from "../mechanism.ts";
import { CLASSES, SERVICE, townQueue, WORKED } from "../queues.ts";
import type { Parameters, State } from "../state.ts";
import { waitingSeconds } from "../tally.ts";
import { serveOrders } from "./orderService.ts";

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

/** `useOf` by channel, whether the case is decided here and whether it is redone: as a table 27 ms of a run, not 31. */
const USE_OF = Uint8Array.from({ length: CHANNELS * 4 }, (_, i) => useOf(i >> 2, i & 1, i & 2));

/** Numbers a class has in `cursor`: its next case, the one before it, and the day since which the next one waits. */
const CURSOR = 3;
/** Day of a class that has none to serve. */
const NEVER = 0x7fffffff;
/** Seconds of qualified hours where none are asked for. */
const UNLIMITED = 0x7fffffff;

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
 * Serves the cases of a class that have waited since the same day, from its cursor on, until no more than `rest` of the
 * seconds is left. Those that are done go to the worked ones in runs. Returns the seconds left.
 */
function serveDay(state: State, t: number, c: number, budget: number, rest: number, most: number): number {
  const { cases, queues, cursor, qualifiedLeft, waiting, byUse } = state;
  const { ints, bytes } = cases;
  const queue = townQueue(t, SERVICE + c);
  const domain = t * 3 + c - 2;
  const since = cursor[c * CURSOR + 2];
  let id = cursor[c * CURSOR];
  let previous = cursor[c * CURSOR + 1];
  let qualified = c < 2 ? UNLIMITED : qualifiedLeft[domain];
  let left = budget;
  let last = -1;
  let done = 0;
  while (id >= 0 && left > rest && qualified > 0 && ints[id + f.reached] === since) {
    const next = ints[id];
    const remaining = ints[id + f.remaining];
    const spent = Math.min(remaining, left, most, qualified);
    const b = id * 4;
    const redone = bytes[b + f.attempts] > 0 ? 2 : 0;
    ints[id + f.remaining] = remaining - spent;
    waiting[t * ORIGINS + bytes[b + f.origin]] -= spent;
    byUse[t * USES + USE_OF[bytes[b + f.channel] * 4 + redone + bytes[b + f.local]]] += spent;
    left -= spent;
    if (c >= 2) qualified -= spent;
    // read back: hours of a user's own mechanism may not be whole, the record is
    if (ints[id + f.remaining] === 0) {
      last = id;
      done++;
    } else {
      if (done > 0) queues.moveRun(cases, queue, previous, last, done, townQueue(t, WORKED));
      done = 0;
      previous = id;
    }
    id = next;
  }
  if (done > 0) queues.moveRun(cases, queue, previous, last, done, townQueue(t, WORKED));
  if (c >= 2) qualifiedLeft[domain] = qualified;
  // no qualified hours are left: the rest of the class waits for them, and the day is counted so
  point(cursor, c, qualified > 0 ? id : -1, previous, ints);
  return left;
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
  const rest = budget - enough;
  let left = budget;
  let c = left > rest ? oldest(state.cursor, classes) : -1;
  while (c >= 0) {
    left = serveDay(state, t, c, left, rest, most);
    c = left > rest ? oldest(state.cursor, classes) : -1;
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
