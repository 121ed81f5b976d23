/** Mentors beside a township (ODD: deliveries). */
import { measureMentored } from "../mentoring.ts";
import type { Township } from "../township.ts";
import type { Delivery, World } from "../world.ts";

export function deliverMentors(world: World, township: Township, parcel: Delivery): void {
  const until = parcel.day + Math.max(1, Math.round(parcel.amount)) * 5;
  for (const m of parcel.matters) {
    const pair = township.pairs[m];
    pair.mentorShare = Math.max(pair.mentorShare, parcel.share);
    pair.mentorUntil = Math.max(pair.mentorUntil, until);
  }
  measureMentored(world);
}
