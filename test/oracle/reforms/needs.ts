/** What moved powers take: hours, people, and their part of the specialist work (ODD: needs). */
import type { Township } from "../township.ts";
import type { World } from "../world.ts";

/** Hours a day that a township gains with the power to decide these matters. */
export function addedHours(world: World, township: Township, matters: readonly number[]): number {
  const { skillWork, demand } = world.parameters;
  let seconds = 0;
  for (const m of matters) {
    const pair = township.pairs[m];
    if (pair.basis > 0) continue;
    const skilled = world.switches.skill ? 1 + skillWork * (1 - pair.skill) : 1;
    seconds += pair.rate * pair.work * (skilled - world.matters[m].intake);
  }
  return (Math.max(0, seconds) / 3600) * demand;
}

/** All hours a day of deciding these matters, whoever does. */
export function workHours(world: World, township: Township, matters: readonly number[]): number {
  let seconds = 0;
  for (const m of matters) seconds += township.pairs[m].rate * township.pairs[m].work;
  return (seconds / 3600) * world.parameters.demand;
}

/** People who carry so many hours a day, as the township works today. */
export function peopleFor(world: World, township: Township, hours: number): number {
  const { secondedShare, hoursPerDay, plannedLoad } = world.parameters;
  const seconded = township.secondedSet < 0 ? secondedShare : township.secondedSet;
  const away = world.switches.secondment ? 1 - seconded : 1;
  const present = township.staff * away * (1 - township.reliefShare);
  const yieldShare = township.normalHours / 3600 / (present * hoursPerDay);
  return hours / (hoursPerDay * yieldShare * away * plannedLoad);
}

/** Which part of a domain's specialist work the matters are. */
export function specialistPart(
  world: World,
  township: Township,
  matters: readonly number[],
  domain: number,
): number {
  let all = 0;
  let given = 0;
  for (const matter of world.matters) {
    if (!matter.specialist || matter.domain !== domain) continue;
    const work = township.pairs[matter.index].rate * township.pairs[matter.index].work;
    all += work;
    if (matters.includes(matter.index)) given += work;
  }
  return all > 0 ? Math.min(1, given / all) : 0;
}
