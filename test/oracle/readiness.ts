/** Whether townships can carry what they answer for, at the month's end (ODD: readiness). */
import { dutyHours } from "./duty.ts";
import { measureAuthority, readinessFor, reviewGate } from "./holding.ts";
import type { World } from "./world.ts";

export function readiness(world: World, tick: number): void {
  if ((tick + 1) % 21 !== 0) return;
  for (const township of world.townships) {
    township.assignedHours = dutyHours(world, township, tick);
    for (const { index } of world.matters) {
      if (township.pairs[index].movedAt >= 0) reviewGate(world, township, index, tick);
    }
    measureAuthority(world, township);
    let sum = 0;
    for (const { index } of world.matters) sum += readinessFor(world, township, index);
    township.readiness = world.matters.length > 0 ? sum / world.matters.length : 1;
  }
}
