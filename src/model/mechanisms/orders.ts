/**
 * Orders 交办任务: top-down work arrives at the townships; each tier it passes multiplies it (层层加码, M16), a
 * burden campaign cuts its paper part and the cut rebounds (运动式减负与回潮, M35).
 */

import { WEEK } from "../../core/clock.ts";
import { halving, pow } from "../../core/numeric.ts";
import type { Draw } from "../../core/random.ts";
import { caseLayout } from "../caseRecord.ts";
import { takeRecord, wholeSeconds } from "../cases.ts";
import { LOAD_WINDOW } from "../columns.ts";
import { CHANNEL, ORIGIN, ORIGINS } from "../ledger.ts";
import type { Mechanism } from "../mechanism.ts";
import type { Model } from "../model.ts";
import { issuers } from "../order.ts";
import type { Values } from "../parameters/sets/index.ts";
import { ORDERS, townQueue } from "../queues.ts";
import { mayRefuse } from "../refusal.ts";
import { departmentsHeld, lagFactor } from "../regime.ts";
import type { Parameters, State } from "../state.ts";
import { luckAt } from "../workLuck.ts";

const f = caseLayout.offset;

/** Multiplier of orders that pass `levels` tiers, against the baseline (`at`) that the scale was set at. */
export function amplification(
  levels: number,
  alpha: number,
  pressure: number,
  at: Pick<Values, "escalation" | "pressure">,
): number {
  const base = 1 + at.escalation * at.pressure;
  return pow((1 + alpha * pressure) / base, levels);
}

/**
 * Share of paperwork left by a campaign `weeks` after its start, at a relative fall `closed` of the authority gap;
 * it cuts `cut` of it for `length` weeks.
 */
export function campaignFactor(
  weeks: number,
  closed: number,
  p: Parameters,
  rebounds: boolean,
  cut = p.campaignCut,
  length = p.campaignWeeks,
): number {
  if (weeks < length || !rebounds) return 1 - cut;
  const lost = p.reboundShare * (1 - p.reboundStructure * Math.min(1, Math.max(0, closed)));
  const remembered = halving(weeks - length, p.reboundHalfLife);
  return 1 - cut * (1 - lost + lost * remembered);
}

/** What a campaign leaves of a township's paperwork today; 1 where there is none. */
export function paperworkLeft(model: Model, state: State, t: number, tick: number): number {
  const from = state.campaignFrom[t];
  if (from < 0 || !model.on.campaign) return 1;
  const gap = state.campaignGap[t];
  const closed = gap > 0 ? (gap - state.authorityGap[t]) / gap : 0;
  const { p } = state;
  const cut = state.campaignDepth[t] || p.campaignCut;
  const length = state.campaignLength[t] || p.campaignWeeks;
  return campaignFactor((tick - from) / WEEK, closed, p, model.on.rebound, cut, length);
}

/** Hands hours of recalled orders to the departments, in proportion to their own (P45). */
function carryAbove(model: Model, state: State, t: number, o: number, n: number): void {
  const { deskSeconds, deskOwed, deskArriving } = state;
  const pair = t * model.O + o;
  const seconds = n * model.orderWork[pair] * state.orderAbove[pair];
  const all = deskSeconds[0] + deskSeconds[1] + deskSeconds[2];
  for (let desk = 0; desk < 3; desk++) {
    const part = (seconds * deskSeconds[desk]) / all;
    deskOwed[desk] += part;
    deskArriving[desk] += part;
  }
}

/** Takes in `n` orders of a type. Their work is whole seconds: summed up, it is booked once for all of them. */
function receive(
  model: Model,
  state: State,
  t: number,
  o: number,
  n: number,
  tick: number,
  draw: Draw,
): void {
  const { cases, queues, luckTable } = state;
  const { tier, deadline, paperwork } = model.orders[o];
  const pair = t * model.O + o;
  const mean = model.orderWork[pair] * state.orderFactor[pair] * lagFactor(model, state, t, o);
  const refusedShare = mayRefuse(model, state, t) && state.orderListed[pair] === 0 ? state.p.refusalShare : 0;
  const origin = ORIGIN.orderCounty + issuers.indexOf(tier);
  const queue = townQueue(t, ORDERS + model.urgency[o]);
  cases.reserve(n);
  const { ints, bytes } = cases;
  let taken = 0;
  let seconds = 0;
  for (let i = 0; i < n; i++) {
    // the refusal's draw is made either way, so that the right to refuse shifts nobody else's luck
    const luck = luckAt(luckTable, draw.word());
    if (draw.uniform() < refusedShare) continue;
    const id = takeRecord(state, t, model.M + o, CHANNEL.order, tick);
    const work = wholeSeconds(mean * luck);
    bytes[id * 4 + f.origin] = origin;
    ints[id + f.ready] = tick + deadline;
    ints[id + f.remaining] = work;
    queues.push(cases, queue, id);
    taken++;
    seconds += work;
  }
  state.ordersArrived[t] += n;
  if (paperwork) state.paperOrders[t] += n;
  state.ordersRefused[t] += n - taken;
  state.ordersInHand[t] += taken;
  state.waiting[t * ORIGINS + origin] += seconds;
  state.demandWindow[t * LOAD_WINDOW + (tick % LOAD_WINDOW)] += seconds;
}

export const orders: Mechanism = {
  name: "orders",
  every: 1,
  title: { zh: "交办任务", en: "Orders" },
  about: {
    zh: "上级任务下达，层层加码；专项减负削减其文会部分，事后回潮。",
    en: "Orders arrive, amplified tier by tier; a campaign cuts their paper part and the cut rebounds.",
  },
  evidence: ["P45", "F18", "F24", "F30"],
  parameters: [
    "escalation",
    "reverseEffect",
    "lagRework",
    "refusalShare",
    "campaignCut",
    "campaignWeeks",
    "reboundShare",
    "reboundHalfLife",
    "reboundStructure",
  ],
  switches: ["orders", "refusal", "escalation", "campaign", "rebound", "reverseAssessment", "meetings"],
  reads: [
    "luckTable",
    "campaignFrom",
    "campaignGap",
    "campaignDepth",
    "campaignLength",
    "authorityGap",
    "mayRefuse",
    "pressure",
    "reverseShare",
    "informationLag",
    "orderFactor",
    "orderListed",
    "orderAbove",
    "orderCadence",
    "ordersSurge",
    "deskSeconds",
  ],
  writes: [
    "cases",
    "waiting",
    "demandWindow",
    "ordersArrived",
    "ordersInHand",
    "ordersRefused",
    "paperOrders",
    "deskOwed",
    "deskArriving",
  ],
  step(model, state, tick, draw) {
    if (!model.on.orders) return;
    const { T, O, orderRate, unit, on } = model;
    const { orderFactor, orderAbove, orderCadence, ordersSurge, pressure, p } = state;
    let tier: readonly number[] = [];
    let [alphaOf, pressureOf] = [Number.NaN, Number.NaN];
    for (let t = 0; t < T; t++) {
      const left = paperworkLeft(model, state, t, tick);
      const alpha = (on.escalation ? p.escalation : 0) * departmentsHeld(state, t, on.reverseAssessment);
      // townships mostly share a regime
      if (alpha !== alphaOf || pressure[t] !== pressureOf) {
        [alphaOf, pressureOf] = [alpha, pressure[t]];
        tier = model.orders.map((order) =>
          amplification(issuers.indexOf(order.tier) + 1, alpha, pressureOf, model.defaults),
        );
      }
      for (let o = 0; o < O; o++) {
        const pair = t * O + o;
        if (orderFactor[pair] === 0 && orderAbove[pair] === 0) continue;
        draw.at(unit[t] + o, tick);
        const cut = (model.orders[o].paperwork ? left : 1) * orderCadence[pair];
        const n = draw.poisson(orderRate[pair] * tier[o] * cut * ordersSurge[t]);
        if (n > 0 && orderAbove[pair] > 0) carryAbove(model, state, t, o, n);
        if (n > 0 && orderFactor[pair] > 0) receive(model, state, t, o, n, tick, draw);
      }
    }
  },
};
