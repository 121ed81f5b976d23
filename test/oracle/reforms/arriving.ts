/** Parcels of people who come and go, and of what helps them (ODD: departments). */
import type { Township } from "../township.ts";
import type { Delivery, World } from "../world.ts";
import { leaveDepartments, lendToDepartments } from "./departments.ts";

export function deliverSecondment(world: World, township: Township, parcel: Delivery): void {
  if (!world.switches.secondment) return;
  const { secondedShare, secondedAtDesks } = world.parameters;
  const before = township.secondedSet < 0 ? secondedShare : township.secondedSet;
  const people = township.staff * (parcel.share - before);
  township.secondedSet = parcel.share;
  if (people > 0) lendToDepartments(world, people * secondedAtDesks);
  if (people < 0 && secondedAtDesks !== 0) {
    const asked = -people * secondedAtDesks;
    const kept = asked - leaveDepartments(world, asked);
    township.secondedSet += Math.max(0, kept) / township.staff;
  }
}

export function deliverSpecialise(world: World, township: Township, parcel: Delivery): void {
  for (const d of [0, 1, 2]) {
    const lacking = Math.max(0, township.staff * world.domainShare[d] - township.qualified[d]);
    township.qualified[d] += parcel.share * lacking;
    township.cost += parcel.share * lacking * world.parameters.specialiseCost;
  }
}

export function deliverGridWorkers(_world: World, township: Township, parcel: Delivery): void {
  township.gridWorkers = parcel.amount;
}

export function deliverSupport(_world: World, township: Township, parcel: Delivery): void {
  township.decisionSupport = Math.max(township.decisionSupport, parcel.share);
  township.cost += parcel.amount;
}
