/** Hours a day that a township answers for, if it exercised every power that it holds (ODD: duty). */
import { carriedShare } from "./carried.ts";
import { coordinates, isNegative, mayRefuse } from "./inForce.ts";
import { takeUp } from "./inflow.ts";
import { TIER } from "./lists.ts";
import { amplification, paperworkLeft } from "./orders.ts";
import { departmentsHeld, lagFactor } from "./regime.ts";
import type { Township } from "./township.ts";
import type { Matter, Order, World } from "./world.ts";

const HOUR = 3600;

/** Share that the department of a matter would push down, by its load. */
function offloadChance(world: World, township: Township, matter: Matter): number {
  const { deskLoad } = world.desks[matter.domain];
  const pressed = world.parameters.offloadShare * Math.min(1, Math.max(0, deskLoad - 1));
  return Math.max(township.offloadSet, pressed);
}

/** Share of what is decided above that departments push down. */
export function pushedDown(world: World, township: Township, matter: Matter): number {
  if (!world.switches.offload || mayRefuse(world, township)) return 0;
  return offloadChance(world, township, matter) * departmentsHeld(world, township);
}

/** Share of the work that following up takes where one only answers for it. */
export function followUp(world: World, township: Township, matter: Matter): number {
  if (township.dutyAdded === 0 || !world.switches.dutyFollow) return 0;
  const answers = township.pairs[matter.index].responsible === 1;
  return answers && matter.responsible !== TIER.township ? world.parameters.dutyFollow : 0;
}

/** Coordination that the township does itself. */
function coordinating(world: World, township: Township, matter: Matter): number {
  const { coordinationStages, coordinationHours } = world.parameters;
  const stages = world.switches.coordination ? Math.round(coordinationStages) : 0;
  return coordinates(world, township) && stages > 0 ? matter.crossShare * coordinationHours * HOUR : 0;
}

/** Seconds of a case that is decided above. */
function secondsAbove(world: World, township: Township, matter: Matter, full: number): number {
  const down = pushedDown(world, township, matter);
  const here = matter.intake + down * (1 - matter.intake) + followUp(world, township, matter);
  return full * here + coordinating(world, township, matter);
}

/** Seconds of a case that the township decides. */
function secondsHere(world: World, township: Township, matter: Matter, full: number): number {
  const { errorReference, reworkShare, reworkWork, skillWork, enforcementHours } = world.parameters;
  const pair = township.pairs[matter.index];
  const redone = world.switches.errors ? 1 + errorReference * reworkShare * reworkWork : 1;
  const skilled = world.switches.skill ? 1 + skillWork * (1 - pair.skill) : 1;
  const enforced = pair.enforceHere === 1 && matter.enforcedBelow === 0 ? matter.enforceShare : 0;
  return full * redone * skilled + enforced * enforcementHours * HOUR;
}

/** Arrivals over the baseline's. */
function level(world: World, township: Township): number {
  const { demand, inducedDemand } = world.parameters;
  const induced = world.switches.inducedDemand ? inducedDemand : 0;
  return demand * (township.demandFactor + induced * township.openness) * takeUp(world, township);
}

function mattersSeconds(world: World, township: Township): number {
  const { complaintBase, complaintWork } = world.parameters;
  const answer = world.switches.complaints ? complaintBase * complaintWork * HOUR : 0;
  const carried = carriedShare(world, township);
  let sum = 0;
  for (const matter of world.matters) {
    const pair = township.pairs[matter.index];
    if (isNegative(world, pair)) continue;
    const own = matter.serviceClass === 0 ? 1 - carried : 1;
    const full = pair.work * own * township.standard;
    const seconds =
      pair.basis === 0
        ? secondsAbove(world, township, matter, full)
        : secondsHere(world, township, matter, full);
    sum += pair.rate * (seconds + answer);
  }
  return sum * level(world, township);
}

/** Seconds a day of a kind of order. */
function orderSeconds(world: World, township: Township, order: Order, day: number): number {
  const pair = township.orders[order.index];
  const left = order.paperwork !== 0 ? paperworkLeft(world, township, day) : 1;
  const passed = amplification(world, township, order) * left;
  const kept = pair.orderFactor * pair.orderCadence * lagFactor(world, township, order);
  return pair.rate * pair.work * passed * kept;
}

function ordersSeconds(world: World, township: Township, day: number): number {
  if (!world.switches.orders) return 0;
  let listed = 0;
  let other = 0;
  for (const order of world.orders) {
    const seconds = orderSeconds(world, township, order, day);
    if (township.orders[order.index].orderListed !== 0) listed += seconds;
    else other += seconds;
  }
  if (mayRefuse(world, township)) other *= 1 - world.parameters.refusalShare;
  return (listed + other) * township.ordersSurge;
}

export function dutyHours(world: World, township: Township, day: number): number {
  return (mattersSeconds(world, township) + ordersSeconds(world, township, day)) / HOUR;
}
