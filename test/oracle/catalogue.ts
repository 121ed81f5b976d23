/** ODD: founding, what is fixed of matters and orders. */
import type { MatterSpec } from "../../src/model/matter.ts";
import type { OrderSpec } from "../../src/model/order.ts";
import { DOMAIN, TIER } from "./lists.ts";
import { Matter, Order } from "./world.ts";

export function isEasy(matter: Matter, easyBelow: number): boolean {
  return matter.specialist === 0 && matter.difficulty < easyBelow;
}

export function mattersOf(specs: readonly MatterSpec[], easyBelow: number): Matter[] {
  return specs.map((spec, index) => {
    const matter = new Matter();
    matter.index = index;
    matter.id = spec.id;
    matter.rate = spec.rate;
    matter.work = spec.work;
    matter.intake = spec.intake;
    matter.specialist = spec.specialist ? 1 : 0;
    matter.difficulty = spec.difficulty;
    matter.liability = spec.liability;
    matter.temptation = spec.temptation;
    matter.limit = spec.limit;
    matter.enforceShare = spec.enforceShare;
    matter.crossShare = spec.crossShare;
    matter.decide = TIER[spec.decide];
    matter.enforce = TIER[spec.enforce];
    matter.supervise = TIER[spec.supervise];
    matter.responsible = TIER[spec.responsible];
    matter.domain = DOMAIN[spec.domain];
    matter.serviceClass = spec.specialist ? 2 + matter.domain : isEasy(matter, easyBelow) ? 0 : 1;
    matter.enforcedBelow = matter.enforce === TIER.township ? 1 : 0;
    matter.levels = Math.max(1, matter.decide);
    matter.superviseLevel = Math.max(1, matter.supervise);
    return matter;
  });
}

export function ordersOf(specs: readonly OrderSpec[]): Order[] {
  const deadlines = [...new Set(specs.map((spec) => spec.deadline))].sort((a, b) => a - b);
  return specs.map((spec, index) => {
    const order = new Order();
    order.index = index;
    order.id = spec.id;
    order.tier = TIER[spec.tier];
    order.rate = spec.rate;
    order.work = spec.work;
    order.deadline = spec.deadline;
    order.weight = spec.weight;
    order.funded = spec.funded;
    order.paperwork = spec.paperwork ? 1 : 0;
    order.form = spec.form;
    order.duty = spec.duty;
    order.developmental = spec.developmental ? 1 : 0;
    order.items = spec.items;
    order.urgency = Math.min(7, deadlines.indexOf(spec.deadline));
    return order;
  });
}

/** The matters that a township of such an archetype decides in the baseline, 0 or 1 each. */
export function heldBy(authority: number, matters: readonly Matter[]): number[] {
  const held = matters.map((matter) => (matter.decide === TIER.township ? 1 : 0));
  let missing = Math.floor(authority * matters.length + 0.5);
  for (const one of held) missing -= one;
  const county = matters.filter((matter) => matter.decide === TIER.county);
  county.sort((a, b) => a.difficulty - b.difficulty || a.index - b.index);
  for (const matter of county) {
    if (missing > 0) held[matter.index] = 1;
    missing--;
  }
  return held;
}

export function byDemandOf(matters: readonly Matter[]): number[] {
  const order = [...matters].sort((a, b) => b.rate - a.rate || a.index - b.index);
  return order.map((matter) => matter.index);
}

/** Share of the catalogue's work in each domain. */
export function domainShareOf(matters: readonly Matter[]): number[] {
  const work = [0, 0, 0];
  for (const matter of matters) work[matter.domain] += matter.rate * matter.work;
  const all = work[0] + work[1] + work[2];
  return work.map((one) => (all === 0 ? 1 / 3 : one / all));
}
