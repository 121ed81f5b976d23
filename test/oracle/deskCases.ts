/** What a desk above, or a team of departments, does with a case (ODD: upperDesks). */
import type { Draw } from "../../src/core/random.ts";
import { bookDays } from "./casework.ts";
import { callTeam, inCoordination, nextLevel, onDetour, routeOver, routeServed, sendUp } from "./detours.ts";
import { levelDays, platformDays } from "./inForce.ts";
import { CAUSE } from "./lists.ts";
import { type Case, emptied, RING } from "./records.ts";
import type { Desk, World } from "./world.ts";

/** Sends on the cases whose days at a desk are over. */
export function sendOn(world: World, desk: Desk, tick: number): void {
  for (const one of emptied(desk.COMING[tick % RING])) {
    one.route = routeOver(one.route);
    sendUp(world, one, one.wrong === 2 ? one.level : nextLevel(world, one), tick);
  }
}

/** A case that a desk is done with; `error` is the chance of a wrong decision. */
export function endStage(world: World, desk: Desk, one: Case, error: number, tick: number, draw: Draw): void {
  const due = stay(world, desk, one, tick, draw);
  const later = desk.COMING[due % RING];
  if (onDetour(one)) {
    one.route = routeServed(one.route);
    later.push(one);
    return;
  }
  one.stages -= 1;
  if (one.stages !== 0) {
    later.push(one);
  } else if (one.local === 0 && decideAbove(world, one, error, draw)) {
    again(world, one);
    one.stages = 1;
    later.push(one);
  } else {
    world.townships[one.township].queues.ENDING[due % RING].push(one);
  }
}

/** Books the days at a desk; returns the day on which they are over. */
function stay(world: World, desk: Desk, one: Case, tick: number, draw: Draw): number {
  const usual = inCoordination(one) ? world.parameters.coordinationDays : levelDays(world);
  const promised = platformDays(world, world.townships[one.township]);
  const meanDays = desk.index < 3 && promised > 0 && promised < usual ? promised : usual;
  const stageTakes = Math.floor(meanDays + draw.uniformOf(one.keyA, one.keyB, 0));
  const due = Math.max(tick, one.reached + stageTakes);
  bookDays(one, causeOfStage(one), stageTakes);
  bookDays(one, CAUSE.superior, due - one.reached - stageTakes);
  one.reached = due;
  return due;
}

function causeOfStage(one: Case): number {
  if (inCoordination(one)) return CAUSE.coordination;
  if (onDetour(one)) return CAUSE.bounce;
  return one.wrong === 2 ? CAUSE.rework : one.reason;
}

/** A decision above; true where it was wrong and is to be made again. */
function decideAbove(world: World, one: Case, error: number, draw: Draw): boolean {
  const { reworkShare, latentShare, attemptsMax } = world.parameters;
  const matter = world.matters[one.matter];
  const township = world.townships[one.township];
  township.decisions += 1;
  township.weekDecisions += 1;
  matter.matterDecisions += 1;
  one.wrong = 0;
  if (draw.uniformOf(one.keyA, one.keyB, one.attempts * 8 + 8) >= error) return false;
  township.errors += 1;
  township.weekErrors += 1;
  matter.matterErrors += 1;
  const fate = draw.uniformOf(one.keyA, one.keyB, one.attempts * 8 + 9);
  if (fate < reworkShare) {
    if (one.attempts + 1 < attemptsMax) return true;
    one.wrong = 1;
  } else if (fate < reworkShare + latentShare) {
    township.latentErrors += 1;
  } else {
    one.wrong = 1;
  }
  return false;
}

function again(world: World, one: Case): void {
  world.townships[one.township].reworked += 1;
  one.attempts += 1;
  one.wrong = 2;
}

/** A team answers; true where it decided wrongly and comes again. */
export function endTeam(world: World, one: Case, error: number, tick: number, draw: Draw): boolean {
  if (!decideAbove(world, one, error, draw)) return false;
  again(world, one);
  callTeam(world, one, world.parameters.reworkWork, tick);
  return true;
}
