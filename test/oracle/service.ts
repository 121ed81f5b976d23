/** Hours meet work (ODD: service). */
import { exp } from "../../src/core/numeric.ts";
import { sum } from "./casework.ts";
import { CHANNEL, ORIGIN, ORIGINS, USE } from "./lists.ts";
import type { Case } from "./records.ts";
import type { Township } from "./township.ts";
import type { World } from "./world.ts";

export function service(world: World, tick: number): void {
  for (const township of world.townships) {
    for (let i = 0; i < ORIGINS.length; i++) township.byOrigin[i] += township.waiting[i];
    const spent = serveOrders(world, township, tick);
    const left = serveCases(world, township, township.hoursLeft - spent);
    for (let i = 0; i < ORIGINS.length; i++) township.byOrigin[i] -= township.waiting[i];
    for (let d = 0; d < 3; d++) {
      if (township.qualifiedLeft[d] <= 0 && township.queues.SERVICE[2 + d].length > 0) {
        township.qualifiedDays[d] += 1;
      }
    }
    bookIdle(township, left);
  }
}

function orderBudget(world: World, township: Township): number {
  const { parameters, switches } = world;
  const { waiting, hoursLeft: hours } = township;
  const ordersWaiting =
    waiting[ORIGIN.orderCounty] + waiting[ORIGIN.orderCity] + waiting[ORIGIN.orderProvince];
  const casesWaiting = sum(waiting) - ordersWaiting;
  if (ordersWaiting + casesWaiting <= 0) return 0;
  const urge =
    township.pressure * (parameters.ordersWeight * township.ordersFactor - township.coreWeight) -
    parameters.taskCore;
  const weight = switches.multitasking ? 1 / (1 + exp(-(parameters.taskSteepness * urge))) : 0.5;
  const weighed = weight * ordersWaiting + (1 - weight) * casesWaiting;
  const share = weighed > 0 ? (hours * weight * ordersWaiting) / weighed : 0;
  return Math.floor(Math.min(ordersWaiting, Math.max(share, hours - casesWaiting)));
}

function useOf(one: Case): number {
  if (one.channel === CHANNEL.order) return USE.orders;
  if (one.attempts > 0) return USE.redo;
  if (one.channel === CHANNEL.complaint || one.channel === CHANNEL.petition) return USE.answer;
  return one.local !== 0 ? USE.decide : USE.intake;
}

/** Works on a record for so many seconds at most; returns those that it took. */
function workOn(township: Township, one: Case, limit: number): number {
  const spent = Math.min(one.remaining, limit);
  one.remaining -= spent;
  township.waiting[one.origin] -= spent;
  township.byUse[useOf(one)] += spent;
  return spent;
}

/** Returns the seconds spent on orders. */
function serveOrders(world: World, township: Township, tick: number): number {
  const budget = orderBudget(world, township);
  let rest = budget;
  while (rest > 0) {
    const queue = mostUrgent(township);
    if (!queue) break;
    const one = queue[0];
    const { funded, weight } = world.orders[one.matter - world.matters.length];
    const spent = workOn(township, one, rest);
    rest -= spent;
    township.unfundedSeconds += spent * (1 - funded);
    if (one.remaining > 0) break;
    queue.shift();
    township.ordersDone += 1;
    township.ordersInHand -= 1;
    if (tick > one.ready) {
      township.ordersLate += 1;
      township.penalties += world.parameters.lateSanction * weight * township.sanctionForce;
    }
  }
  return budget - rest;
}

/** The queue of orders whose head is due first, the lower one among equals. */
function mostUrgent(township: Township): Case[] | undefined {
  let first: Case[] | undefined;
  for (const queue of township.queues.ORDERS) {
    if (queue.length > 0 && (!first || queue[0].ready < first[0].ready)) first = queue;
  }
  return first;
}

/** The cases of a township as they are served on a day: a place in each queue, and what is left of the hours. */
interface Counter {
  readonly township: Township;
  /** Most seconds a day for a case. */
  readonly most: number;
  readonly cursor: number[];
  left: number;
}

/** Returns the seconds that are left. */
function serveCases(world: World, township: Township, budget: number): number {
  const { parameters, switches } = world;
  const coping = switches.coping ? parameters.coping : 0;
  const easyFirst = coping * Math.min(1, Math.max(0, township.load - 1));
  const most = Math.floor(parameters.hoursPerDay * 3600);
  const counter: Counter = { township, most, cursor: [0, 0, 0, 0, 0], left: budget };
  pass(counter, [0], Math.floor(budget * easyFirst));
  pass(counter, [0, 1, 2, 3, 4], counter.left);
  return counter.left;
}

/** Serves the cases under the cursors of these classes, those that wait longest first, for so many seconds. */
function pass(counter: Counter, classes: readonly number[], quota: number): void {
  const { township, most, cursor } = counter;
  const before = counter.left;
  while (before - counter.left < quota) {
    const c = longestWaiting(counter, classes);
    if (c < 0) return;
    const queue = township.queues.SERVICE[c];
    const one = queue[cursor[c]];
    let limit = Math.min(counter.left, most);
    if (c >= 2) limit = Math.min(limit, township.qualifiedLeft[c - 2]);
    const spent = workOn(township, one, limit);
    counter.left -= spent;
    if (one.remaining === 0) {
      queue.splice(cursor[c], 1);
      township.queues.WORKED.push(one);
    } else {
      cursor[c] += 1;
    }
    if (c >= 2) {
      township.qualifiedLeft[c - 2] -= spent;
      if (township.qualifiedLeft[c - 2] <= 0) cursor[c] = queue.length;
    }
  }
}

/** The class whose case under the cursor came to its stage first, the lower one among equals; -1 without any. */
function longestWaiting({ township, cursor }: Counter, classes: readonly number[]): number {
  let found = -1;
  let least = 0;
  for (const c of classes) {
    const one = township.queues.SERVICE[c][cursor[c]];
    if (one && (found < 0 || one.reached < least)) {
      found = c;
      least = one.reached;
    }
  }
  return found;
}

/** Idle seconds, and what they make undone of the losses that there are only while work is done. */
function bookIdle(township: Township, unused: number): void {
  const { byUse, byOrigin } = township;
  const idleShare = unused / Math.max(1, township.effectiveSeconds);
  let idle = unused;
  const losses = [
    [USE.doubleEntry, ORIGIN.systems],
    [USE.shortage, ORIGIN.money],
    [USE.strain, ORIGIN.strain],
  ];
  for (const [use, origin] of losses) {
    const saved = Math.floor(byUse[use] * idleShare);
    byUse[use] -= saved;
    byOrigin[origin] -= saved;
    idle += saved;
  }
  byUse[USE.idle] += idle;
  byOrigin[ORIGIN.idle] += idle;
  township.hoursLeft = unused;
}
