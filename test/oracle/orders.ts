/** ODD: orders (top-down work arrives). */
import { halving, pow } from "../../src/core/numeric.ts";
import type { Draw } from "../../src/core/random.ts";
import { putToWork, wholeSeconds } from "./casework.ts";
import { campaignFrom, mayRefuse } from "./inForce.ts";
import { CHANNEL, ORIGIN, TIER } from "./lists.ts";
import { luckAt } from "./luck.ts";
import { setOf } from "./parameterSet.ts";
import { Case } from "./records.ts";
import { departmentsHeld, lagFactor } from "./regime.ts";
import type { Township } from "./township.ts";
import type { Order, World } from "./world.ts";

export function orders(world: World, tick: number, draw: Draw): void {
  if (!world.switches.orders) return;
  for (const township of world.townships) {
    for (const order of world.orders) arrive(world, township, order, tick, draw);
  }
}

/** Factor by which an order is amplified over the tiers that it passes. */
export function amplification(world: World, township: Township, order: Order): number {
  const { parameters: p, switches } = world;
  const set = setOf(world.document);
  const alpha = switches.escalation ? p.escalation * departmentsHeld(world, township) : 0;
  const usual = 1 + set.escalation * set.pressure;
  return pow((1 + alpha * township.pressure) / usual, order.tier);
}

/** Share of paperwork that a campaign leaves. */
export function paperworkLeft(world: World, township: Township, day: number): number {
  const p = world.parameters;
  const from = campaignFrom(world, township);
  if (from < 0) return 1;
  const depth = township.campaignDepth === 0 ? p.campaignCut : township.campaignDepth;
  const length = township.campaignLength === 0 ? p.campaignWeeks : township.campaignLength;
  const weeks = (day - from) / 5;
  if (!world.switches.rebound || weeks < length) return 1 - depth;
  const { campaignGap: gap, authorityGap } = township;
  const closed = gap > 0 ? (gap - authorityGap) / gap : 0;
  const lost = p.reboundShare * (1 - p.reboundStructure * Math.min(1, Math.max(0, closed)));
  const remembered = halving(weeks - length, p.reboundHalfLife);
  return 1 - depth * (1 - lost + lost * remembered);
}

function arrive(world: World, township: Township, order: Order, tick: number, draw: Draw): void {
  const pair = township.orders[order.index];
  if (pair.orderFactor === 0 && pair.orderAbove === 0) return;
  const left = order.paperwork === 1 ? paperworkLeft(world, township, tick) : 1;
  const cut = left * pair.orderCadence;
  draw.at((township.unit + order.index) | 0, tick);
  const mean = pair.rate * amplification(world, township, order) * cut * township.ordersSurge;
  const n = draw.poisson(mean);
  if (n > 0 && pair.orderAbove > 0) carryAbove(world, n * pair.work * pair.orderAbove);
  if (n === 0 || pair.orderFactor === 0) return;
  township.ordersArrived += n;
  if (order.paperwork === 1) township.paperOrders += n;
  for (let i = 0; i < n; i++) receive(world, township, order, tick, draw);
}

/** Departments do their part of what was taken back. */
function carryAbove(world: World, carriedAbove: number): void {
  const desks = world.desks.slice(0, 3);
  const all = desks[0].deskSeconds + desks[1].deskSeconds + desks[2].deskSeconds;
  for (const desk of desks) {
    const part = (carriedAbove * desk.deskSeconds) / all;
    desk.deskOwed += part;
    desk.deskArriving += part;
  }
}

function receive(world: World, township: Township, order: Order, tick: number, draw: Draw): void {
  const pair = township.orders[order.index];
  const factor = luckAt(world, draw.word());
  const refused = draw.uniform() < world.parameters.refusalShare;
  if (refused && mayRefuse(world, township) && pair.orderListed === 0) {
    township.ordersRefused += 1;
    return;
  }
  const one = new Case();
  one.matter = world.matters.length + order.index;
  one.township = township.index;
  one.channel = CHANNEL.order;
  one.arrived = tick;
  one.reached = tick;
  one.origin = originOf(order);
  one.ready = tick + order.deadline;
  township.ordersInHand += 1;
  const seconds = pair.work * pair.orderFactor * lagFactor(world, township, order) * factor;
  putToWork(township, township.queues.ORDERS[order.urgency], one, wholeSeconds(seconds), tick);
}

function originOf(order: Order): number {
  if (order.tier === TIER.county) return ORIGIN.orderCounty;
  return order.tier === TIER.city ? ORIGIN.orderCity : ORIGIN.orderProvince;
}
