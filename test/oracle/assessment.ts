/** Assessment at the month's end: the ranking, then vetoes (ODD: the mechanism assessment). */
import { pow } from "../../src/core/numeric.ts";
import type { Township } from "./township.ts";
import type { World } from "./world.ts";

function marks(township: Township): number {
  const behind = Math.min(1, township.ordersInHand / Math.max(1, township.staff));
  return township.reportedSatisfaction - behind;
}

/** How many stand below a township; among equals the higher index stands lower. */
function standBelow(world: World, township: Township): number {
  let below = 0;
  for (const other of world.townships) {
    if (marks(other) < marks(township)) below += 1;
    else if (marks(other) === marks(township) && other.index > township.index) below += 1;
  }
  return below;
}

function rank(world: World): void {
  if (!world.switches.ranking || world.townships.length === 1) return;
  const { rankingShare, rankingSanction } = world.parameters;
  const bottom = Math.floor(rankingShare * world.townships.length);
  for (const township of world.townships) {
    if (standBelow(world, township) >= bottom) continue;
    township.penalties += rankingSanction * township.sanctionForce * township.assessmentCount;
  }
}

function vetoChance(township: Township): number {
  const { vetoItems, vetoShare } = township;
  if (vetoItems === 0 || vetoShare === 0) return 0;
  return vetoShare < 1 ? 1 - pow(1 - vetoShare, vetoItems) : 1;
}

function veto(world: World, township: Township): void {
  if (world.switches.veto) {
    const chance = vetoChance(township);
    township.penalties += world.parameters.vetoSanction * township.sanctionForce * chance;
    township.vetoed += chance;
  }
  township.vetoItems = 0;
}

export function assessment(world: World, tick: number): void {
  if ((tick + 1) % 21 !== 0) return;
  rank(world);
  for (const township of world.townships) veto(world, township);
}
