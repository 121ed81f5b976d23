/** Mentors beside a township (ODD: deliveries). */
import type { Township } from "../township.ts";
import type { Delivery, World } from "../world.ts";

export function deliverMentors(world: World, township: Township, parcel: Delivery): void {
  const until = parcel.day + Math.max(1, Math.round(parcel.amount)) * 5;
  for (const m of parcel.matters) {
    const pair = township.pairs[m];
    pair.mentorShare = Math.max(pair.mentorShare, parcel.share);
    pair.mentorUntil = Math.max(pair.mentorUntil, until);
  }
  measureMentoring(world);
}

/** Hours a day that mentoring takes from the departments, in whole seconds. */
export function measureMentoring(world: World): void {
  for (const desk of world.desks) desk.deskMentored = 0;
  if (!world.switches.mentoring) return;
  const { demand, mentorTime } = world.parameters;
  for (const township of world.townships) {
    for (const matter of world.matters) {
      const { mentorShare, rate, work } = township.pairs[matter.index];
      if (mentorShare !== 0)
        world.desks[matter.domain].deskMentored += mentorShare * (rate * work * demand) * mentorTime;
    }
  }
  for (const desk of world.desks) desk.deskMentored = Math.ceil(desk.deskMentored);
}
