/**
 * Hours answered for 承担工时: what a township would work a day, as an expectation, if it exercised every power it holds.
 * No mechanism of its own: readiness, money and workload per head are measured against it.
 */
import { coordinationStages, mayCoordinate } from "../detours.ts";
import type { Model } from "../model.ts";
import { offloadChance } from "../offload.ts";
import { issuers } from "../order.ts";
import { followUp } from "../passingUp.ts";
import { isNegative, mayRefuse } from "../refusal.ts";
import { departmentsHeld, lagFactor } from "../regime.ts";
import { skillFactor } from "../skill.ts";
import type { State } from "../state.ts";
import { carriedShare } from "./coproduction.ts";
import { takeUpHere } from "./inflow.ts";
import { amplification, paperworkLeft } from "./orders.ts";

/** Arriving over baseline cases: the level of demand, shocks, and what openness induces (M28). */
function demandLevel(model: Model, state: State, t: number): number {
  const { p } = state;
  const induced = model.on.inducedDemand ? p.inducedDemand * state.openness[t] : 0;
  return p.demand * (state.demandFactor[t] + induced) * takeUpHere(model, state, t);
}

/** Share of the work passed up that departments push back down (F17); who may refuse need not take it. */
function pushedDown(model: Model, state: State, t: number, m: number): number {
  if (!model.on.offload || mayRefuse(model, state, t)) return 0;
  const held = departmentsHeld(state, t, model.on.reverseAssessment);
  return offloadChance(state.deskLoad[model.domain[m]], state.p.offloadShare, state.offloadSet[t]) * held;
}

/** Seconds of one case: the whole work at the township's skill, what is redone included, or taking it in. */
function caseSeconds(model: Model, state: State, t: number, m: number, carried: number): number {
  const { p } = state;
  const { on } = model;
  const pair = t * model.M + m;
  // villages and grid workers carry their share of easy work, and answer for it
  const own = model.serviceClass[m] === 0 ? 1 - carried : 1;
  const full = model.work[pair] * own * state.standard[t];
  if (state.basis[pair] === 0) {
    const down = pushedDown(model, state, t, m);
    const taken = model.intake[m] + down * (1 - model.intake[m]) + followUp(model, state, t, m);
    const below = full * taken;
    if (!mayCoordinate(model, state, t) || coordinationStages(model, state) === 0) return below;
    return below + model.crossShare[m] * p.coordinationHours * 3600;
  }
  const enforced = state.enforceHere[pair] && !model.enforcedBelow[m] ? model.enforceShare[m] : 0;
  const redone = on.errors ? 1 + p.errorReference * p.reworkShare * p.reworkWork : 1;
  const decided = full * redone * (on.skill ? skillFactor(p.skillWork, state.skill[pair]) : 1);
  return decided + enforced * p.enforcementHours * 3600;
}

/** Seconds a day of citizens' matters, complaints about them included. What is on the negative list is not answered for. */
export function matterSeconds(model: Model, state: State, t: number): number {
  const { p } = state;
  const complaint = model.on.complaints ? p.complaintBase * p.complaintWork * 3600 : 0;
  const carried = model.on.coproduction ? carriedShare(model, state, t) : 0;
  let seconds = 0;
  for (let m = 0; m < model.M; m++) {
    const pair = t * model.M + m;
    if (isNegative(model, state, pair)) continue;
    seconds += model.rate[pair] * (caseSeconds(model, state, t, m, carried) + complaint);
  }
  return seconds * demandLevel(model, state, t);
}

/** Seconds a day of orders: amplified on the way, cut by a campaign, less what is refused. */
function orderSeconds(model: Model, state: State, t: number, tick: number): number {
  if (!model.on.orders) return 0;
  const { O } = model;
  const { p } = state;
  const held = departmentsHeld(state, t, model.on.reverseAssessment);
  const alpha = (model.on.escalation ? p.escalation : 0) * held;
  const left = paperworkLeft(model, state, t, tick);
  let seconds = 0;
  let listed = 0;
  for (let o = 0; o < O; o++) {
    const { tier, paperwork } = model.orders[o];
    const pair = t * O + o;
    const levels = issuers.indexOf(tier) + 1;
    const passed = amplification(levels, alpha, state.pressure[t], model.defaults) * (paperwork ? left : 1);
    const kept = state.orderFactor[pair] * state.orderCadence[pair] * lagFactor(model, state, t, o);
    const here = model.orderRate[pair] * model.orderWork[pair] * passed * kept;
    // what stands on the list cannot be refused
    if (state.orderListed[pair]) listed += here;
    else seconds += here;
  }
  const all = (mayRefuse(model, state, t) ? seconds * (1 - p.refusalShare) : seconds) + listed;
  return all * state.ordersSurge[t];
}

/** Hours a day that a township answers for, operated or not: its matters, what it takes in for others, orders. */
export function dutyHours(model: Model, state: State, t: number, tick: number): number {
  return (matterSeconds(model, state, t) + orderSeconds(model, state, t, tick)) / 3600;
}

/** Makes a change and, if townships answer for other hours by it, measures those; else they stand until the next review. */
export function measuring(
  model: Model,
  state: State,
  townships: readonly number[],
  tick: number,
  change: () => void,
): void {
  const before = townships.map((t) => dutyHours(model, state, t, tick));
  change();
  townships.forEach((t, i) => {
    const after = dutyHours(model, state, t, tick);
    if (after !== before[i]) state.assignedHours[t] = after;
  });
}

/** What `dutyHours` reads of orders and the regime, and what it uses, for the mechanisms that call it. */
export const dutyReads = [
  "demandFactor",
  "openness",
  "mayRefuse",
  "negative",
  "deskLoad",
  "offloadSet",
  "coordinates",
  "coproduced",
  "gridWorkers",
  "lastMonth",
  "dutyAdded",
  "responsible",
  "campaignFrom",
  "campaignGap",
  "campaignDepth",
  "campaignLength",
  "pressure",
  "reverseShare",
  "informationLag",
  "standard",
  "villageTime",
  "orderFactor",
  "orderListed",
  "orderCadence",
  "ordersSurge",
] as const;
export const dutyParameters = [
  "skillWork",
  "escalation",
  "reverseEffect",
  "lagRework",
  "demand",
  "inducedDemand",
  "offloadShare",
  "coproduction",
  "hoursPerDay",
  "gridYield",
  "carriedMost",
  "takeUpBurden",
  "takeUpDays",
  "errorReference",
  "reworkShare",
  "reworkWork",
  "complaintBase",
  "complaintWork",
  "refusalShare",
  "campaignCut",
  "campaignWeeks",
  "reboundShare",
  "reboundHalfLife",
  "reboundStructure",
  "enforcementHours",
  "coordinationStages",
  "coordinationHours",
  "dutyFollow",
] as const;
export const dutySwitches = [
  "orders",
  "escalation",
  "skill",
  "inducedDemand",
  "offload",
  "refusal",
  "negativeList",
  "coordination",
  "coordinationRight",
  "coproduction",
  "takeUp",
  "errors",
  "complaints",
  "campaign",
  "rebound",
  "reverseAssessment",
  "meetings",
  "dutyFollow",
] as const;
