/** The regime of assessment in force (ODD: regime): what follows from parameters and from what reforms have set. */
import { pow } from "../../src/core/numeric.ts";
import type { Township } from "./township.ts";
import type { Order, World } from "./world.ts";

/** What more or fewer assessments than the baseline's make of the pressure. */
function countFactor(count: number, countPressure: number): number {
  if (count === 1) return 1;
  return count > 0 ? pow(count, countPressure) : 0;
}

function pressureUnder(world: World, township: Township): number {
  const { pressure, countPressure, vetoPressure } = world.parameters;
  const vetoed = world.switches.veto ? township.vetoShare : 0;
  const asked = pressure * countFactor(township.assessmentCount, countPressure);
  return Math.min(1, asked + vetoPressure * vetoed * Math.max(0, 1 - asked));
}

/** The first step: pressure and the force of sanctions of every township. */
export function setPressure(world: World): void {
  for (const township of world.townships) {
    const called = world.switches.hotline ? world.parameters.hotlinePressure * township.hotlineWeight : 0;
    township.pressure = Math.min(1, pressureUnder(world, township) + called + world.rankPressure);
    township.sanctionForce = township.pressure * township.sanctionScale * (1 - township.rewardShare);
  }
}

/** Both steps: pressure of all townships, then tolerance of all. */
export function setRegime(world: World): void {
  setPressure(world);
  for (const township of world.townships) {
    const set = Math.max(world.parameters.tolerance, township.toleranceSet);
    township.tolerance = world.switches.tolerance ? set : 0;
  }
}

/** What assessment from below leaves of pushing down and asking. */
export function departmentsHeld(world: World, township: Township): number {
  if (!world.switches.reverseAssessment) return 1;
  return 1 - world.parameters.reverseEffect * township.reverseShare;
}

/** How much longer an order takes where information comes too late. */
export function lagFactor(world: World, township: Township, order: Order): number {
  if (!world.switches.meetings || order.form === "meeting") return 1;
  return 1 + world.parameters.lagRework * township.informationLag;
}
