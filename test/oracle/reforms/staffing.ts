/** People who come to a township (ODD: deliveries). */
import type { Township } from "../township.ts";
import type { World } from "../world.ts";

/** Newcomers know no more than newcomers do: the more of them, the more skill is diluted. */
export function addStaff(world: World, township: Township, people: number): void {
  township.staff = Math.max(1, township.staff + people);
  if (!(people > 0) || !world.switches.skill) return;
  const { skillNew } = world.parameters;
  const newcomers = people / township.staff;
  for (const pair of township.pairs) {
    if (pair.skill > skillNew) pair.skill += newcomers * (skillNew - pair.skill);
  }
}
