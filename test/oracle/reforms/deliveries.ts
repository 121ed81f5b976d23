/** Parcels: handed over, put off, delivered (ODD: deliveries). */
import { qualifiedNeeded, qualifiedPart } from "../holding.ts";
import type { Township } from "../township.ts";
import type { Delivery, World } from "../world.ts";
import { deliverGridWorkers, deliverSecondment, deliverSpecialise, deliverSupport } from "./arriving.ts";
import { deliverCountyPosts, deliverMovedPosts } from "./departments.ts";
import { daysOf, type Given, log, putOff } from "./given.ts";
import { deliverMentors } from "./mentors.ts";
import { specialistPart } from "./needs.ts";
import { endShocks } from "./shocks.ts";
import { addStaff } from "./staffing.ts";
import { takeBack } from "./takingBack.ts";
import { beginCourse, endCourse } from "./training.ts";

/** A parcel as a change speaks of it; what it leaves out is none. */
export interface Parcel {
  readonly kind: string;
  /** After so many months. */
  readonly months: number;
  readonly matters?: readonly number[];
  readonly share?: number;
  readonly amount?: number;
  /** A domain. */
  readonly which?: number;
}

/** Hands a parcel over: delivered at once, or put on the agenda. */
export function handOver(given: Given, township: Township | undefined, parcel: Parcel): void {
  const { kind, months, matters = [], share = 0, amount = 0, which } = parcel;
  const { world, tick } = given;
  const day = tick + daysOf(months);
  const delivery = { day, kind, township: township?.index ?? -1, matters, share, amount, which };
  if (day > tick) putOff(world, delivery);
  else deliver(world, { ...delivery, day: tick }, tick);
}

/** All that is due is taken off the agenda, then delivered. */
export function deliverDue(world: World, tick: number): void {
  const due = world.deliveries.filter((parcel) => parcel.day <= tick);
  world.deliveries.splice(0, due.length);
  for (const parcel of due) {
    deliver(world, parcel, tick);
    log(world, tick, parcel.kind, { township: parcel.township, amount: parcel.amount });
  }
}

type Arrival = (world: World, township: Township, parcel: Delivery, tick: number) => void;

const arrivals: Readonly<Record<string, Arrival>> = {
  posts: (world, township, parcel) => {
    addStaff(world, township, parcel.amount);
    raise(township, parcel, "givenPosts");
  },
  qualified: (world, township, parcel) => {
    for (const d of [0, 1, 2]) {
      const needed = qualifiedNeeded(world, township, d);
      const lacking = needed * (1 - qualifiedPart(world, township, d));
      const part = specialistPart(world, township, parcel.matters, d);
      township.qualified[d] += Math.min(lacking, parcel.share * part * needed);
    }
    raise(township, parcel, "givenQualified");
  },
  specialists: (world, township, parcel) => {
    if (parcel.which === undefined) for (const d of [0, 1, 2]) township.qualified[d] += parcel.amount / 3;
    else township.qualified[parcel.which] += parcel.amount;
    addStaff(world, township, parcel.amount);
  },
  equipment: (_world, township, parcel) => {
    if (parcel.matters.length === 0) township.equipment = Math.max(township.equipment, parcel.share);
    township.cost += parcel.amount;
    raise(township, parcel, "givenEquipment");
  },
  money: (_world, township, parcel) => {
    township.moneyReceived += parcel.amount;
    raise(township, parcel, "givenMoney");
  },
  systems: (_world, township, parcel) => {
    const { systems } = township;
    const more = parcel.matters.length > 0 ? systems + parcel.share : Math.max(systems, parcel.share);
    township.systems = Math.min(1, more);
    township.cost += parcel.amount;
  },
  course: (world, township, parcel, tick) => beginCourse(world, township, tick, parcel),
  training: endCourse,
  mentors: deliverMentors,
  revert: (world, township, parcel, tick) => takeBack(world, township, parcel.matters, "lapse", tick, -1),
  endShock: endShocks,
  endSurge: endShocks,
  endRelief: endShocks,
  endChecks: (_world, township, parcel) => {
    if (township.supervisionSet <= parcel.share) township.supervisionSet = parcel.amount;
  },
  movedPosts: deliverMovedPosts,
  secondment: deliverSecondment,
  specialise: deliverSpecialise,
  gridWorkers: deliverGridWorkers,
  decisionSupport: deliverSupport,
};

function deliver(world: World, parcel: Delivery, tick: number): void {
  if (parcel.kind === "countyPosts") deliverCountyPosts(world, parcel);
  else arrivals[parcel.kind](world, world.townships[parcel.township], parcel, tick);
}

type Share = "givenPosts" | "givenQualified" | "givenEquipment" | "givenMoney";

/** The share delivered with the power, for each of the parcel's matters. */
function raise(township: Township, parcel: Delivery, column: Share): void {
  for (const m of parcel.matters) {
    township.pairs[m][column] = Math.max(township.pairs[m][column], parcel.share);
  }
}
