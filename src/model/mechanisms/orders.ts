/**
 * Orders 交办任务: top-down work arrives at the townships; each tier it passes multiplies it (层层加码, M16), a
 * burden campaign cuts its paper part and the cut rebounds (运动式减负与回潮, M35).
 */

import { WEEK } from "../../core/clock.ts";
import { halving, pow } from "../../core/numeric.ts";
import type { Draw } from "../../core/random.ts";
import { caseLayout } from "../caseRecord.ts";
import { putToWork, takeRecord, wholeSeconds } from "../cases.ts";
import { CHANNEL, ORIGIN } from "../ledger.ts";
import type { Mechanism } from "../mechanism.ts";
import type { Model } from "../model.ts";
import { issuers } from "../order.ts";
import { parameters } from "../parameters/index.ts";
import { ORDERS } from "../queues.ts";
import type { Parameters, State } from "../state.ts";
import { luckAt } from "../workLuck.ts";

const f = caseLayout.offset;

/** Multiplier of orders that pass `levels` tiers, against the baseline that the scale was set at. */
export function amplification(levels: number, alpha: number, pressure: number): number {
  const base = 1 + parameters.escalation.default * parameters.pressure.default;
  return pow((1 + alpha * pressure) / base, levels);
}

/** Share of paperwork left by a campaign `weeks` after its start, at a relative fall `closed` of the authority gap. */
export function campaignFactor(weeks: number, closed: number, p: Parameters, rebounds: boolean): number {
  const cut = p.campaignCut;
  if (weeks < p.campaignWeeks || !rebounds) return 1 - cut;
  const lost = p.reboundShare * (1 - p.reboundStructure * Math.min(1, Math.max(0, closed)));
  const remembered = halving(weeks - p.campaignWeeks, p.reboundHalfLife);
  return 1 - cut * (1 - lost + lost * remembered);
}

/** What a campaign leaves of a township's paperwork today; 1 where there is none. */
export function paperworkLeft(model: Model, state: State, t: number, tick: number): number {
  const from = state.campaignFrom[t];
  if (from < 0) return 1;
  const gap = state.campaignGap[t];
  const closed = gap > 0 ? (gap - state.authorityGap[t]) / gap : 0;
  return campaignFactor((tick - from) / WEEK, closed, state.p, model.on.rebound);
}

function receive(
  model: Model,
  state: State,
  t: number,
  o: number,
  n: number,
  tick: number,
  draw: Draw,
): void {
  const order = model.orders[o];
  const { luckTable } = state;
  const mean = model.orderWork[t * model.O + o];
  state.ordersArrived[t] += n;
  if (order.paperwork) state.paperOrders[t] += n;
  const mayRefuse = state.mayRefuse[t] !== 0;
  for (let i = 0; i < n; i++) {
    // the refusal's draw is made either way, so that the right to refuse shifts nobody else's luck
    const luck = luckAt(luckTable, draw.word());
    if (draw.uniform() < state.p.refusalShare && mayRefuse) {
      state.ordersRefused[t]++;
      continue;
    }
    const id = takeRecord(state, t, model.M + o, CHANNEL.order, tick);
    const { ints, bytes } = state.cases;
    bytes[id * 4 + f.origin] = ORIGIN.orderCounty + issuers.indexOf(order.tier);
    ints[id + f.ready] = tick + order.deadline;
    state.ordersInHand[t]++;
    putToWork(state, t, id, ORDERS + model.urgency[o], wholeSeconds(mean * luck), tick);
  }
}

export const orders: Mechanism = {
  name: "orders",
  every: 1,
  title: { zh: "交办任务", en: "Orders" },
  about: {
    zh: "上级任务下达，层层加码；专项减负削减其文会部分，事后回潮。",
    en: "Orders arrive, amplified tier by tier; a campaign cuts their paper part and the cut rebounds.",
  },
  formulas: [
    { tex: "T_{l+1}=T_l(1+\\alpha P)", source: "M16" },
    {
      tex: "1-D[(1-\\omega')+\\omega' 2^{-t/H_r}],\\ \\omega'=\\omega(1-.8\\,\\Delta_{gap})",
      source: "M35, model.md 3.2 (16)",
    },
  ],
  parameters: [
    "escalation",
    "pressure",
    "refusalShare",
    "campaignCut",
    "campaignWeeks",
    "reboundShare",
    "reboundHalfLife",
    "reboundStructure",
  ],
  switches: ["orders", "escalation", "rebound"],
  reads: ["luckTable", "campaignFrom", "campaignGap", "authorityGap", "mayRefuse"],
  writes: [
    "cases",
    "waiting",
    "demandWindow",
    "ordersArrived",
    "ordersInHand",
    "ordersRefused",
    "paperOrders",
  ],
  step(model, state, tick, draw) {
    if (!model.on.orders) return;
    const { T, O, orderRate, unit } = model;
    const alpha = model.on.escalation ? state.p.escalation : 0;
    const tier = model.orders.map((order) =>
      amplification(issuers.indexOf(order.tier) + 1, alpha, state.p.pressure),
    );
    for (let t = 0; t < T; t++) {
      const left = paperworkLeft(model, state, t, tick);
      for (let o = 0; o < O; o++) {
        draw.at(unit[t] + o, tick);
        const n = draw.poisson(orderRate[t * O + o] * tier[o] * (model.orders[o].paperwork ? left : 1));
        if (n > 0) receive(model, state, t, o, n, tick, draw);
      }
    }
  },
};
