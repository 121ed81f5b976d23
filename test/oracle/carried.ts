/** ODD: carried (what villages and grid workers carry). */
import type { Township } from "./township.ts";
import type { World } from "./world.ts";

/** Share of the township's simple work that others carry. */
export function carriedShare(world: World, township: Township): number {
  if (!world.switches.coproduction) return 0;
  const p = world.parameters;
  const given = township.coproduced < 0 ? p.coproduction : township.coproduced;
  const base = Math.min(1, given * (1 + township.villageTime));
  if (township.gridWorkers === 0) return base;
  const workerHours = township.gridWorkers * p.hoursPerDay * p.gridYield;
  const hours = easyHours(world, township);
  if (workerHours <= 0 || hours <= 0) return base;
  return Math.max(base, Math.min(p.carriedMost, base + workerHours / hours));
}

/** Hours a day of the simple matters. */
function easyHours(world: World, township: Township): number {
  let seconds = 0;
  for (const matter of world.matters) {
    if (matter.serviceClass !== 0) continue;
    const pair = township.pairs[matter.index];
    seconds += pair.rate * pair.work * (pair.basis === 0 ? matter.intake : 1);
  }
  return (seconds / 3600) * world.parameters.demand * township.demandFactor;
}
