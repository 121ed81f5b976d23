/** Sending a case to a desk above, detours, calling a team of departments (ODD: desksAbove). */

import { round } from "./arithmetic.ts";
import { wholeSeconds } from "./casework.ts";
import { platformDays } from "./inForce.ts";
import { CAUSE, ORIGIN } from "./lists.ts";
import type { Case } from "./records.ts";
import type { Desk, World } from "./world.ts";

/** 1 to 6: stages of coordination left; up to 11: on a detour; 9 and 10 the wrong department. */
export const inCoordination = (one: Case): boolean => one.route >= 1 && one.route <= 6;
export const onDetour = (one: Case): boolean => one.route >= 1 && one.route <= 11;
/** Straight to who decides. */
const STRAIGHT = 15;

/** Route of a detour after a stage of it. */
export function routeServed(route: number): number {
  if (route > 8) return 13;
  return route > 1 ? route - 1 : 12;
}

/** Route when the days after a stage are over. */
export function routeOver(route: number): number {
  return route === 12 || route === 13 ? 0 : route;
}

function deskOf(world: World, one: Case): Desk {
  const { domain } = world.matters[one.matter];
  if (onDetour(one)) return world.desks[(domain + (one.route > 8 ? one.route - 8 : one.route)) % 3];
  return world.desks[one.level === 1 ? domain : one.level + 1];
}

function stageSeconds({ parameters, matters }: World, one: Case): number {
  const matter = matters[one.matter];
  if (one.reason === CAUSE.enforcement) return parameters.enforcementHours * 3600;
  const reviewed = one.reason === CAUSE.filing || one.origin === ORIGIN.offload;
  const share = reviewed ? parameters.entrustedReview : 1 - matter.intake;
  const stages = one.route === STRAIGHT ? 1 : matter.levels + (one.reason === CAUSE.unready ? 1 : 0);
  return (share * one.work) / stages;
}

/** Sends a case up to a level. */
export function sendUp(world: World, one: Case, level: number, tick: number): void {
  const { parameters, matters } = world;
  const township = world.townships[one.township];
  one.level = one.route === STRAIGHT ? matters[one.matter].levels : level;
  const desk = deskOf(world, one);
  let seconds: number;
  if (inCoordination(one)) seconds = parameters.coordinationHours * 3600;
  else if (onDetour(one)) seconds = parameters.bounceHours * 3600;
  else seconds = stageSeconds(world, one);
  if (one.level === 1 && platformDays(world, township) > 0) seconds += parameters.platformHours * 3600;
  one.desks += 1;
  one.reached = tick;
  one.remaining = wholeSeconds(seconds);
  desk.deskWaiting += one.remaining;
  desk.deskArriving += one.remaining;
  township.deskQueued += 1;
  desk.WAITING.push(one);
}

/** The level of the next stage. */
export function nextLevel(world: World, one: Case): number {
  const { levels } = world.matters[one.matter];
  return one.stages <= levels - one.level ? one.level + 1 : one.level;
}

/** Hours of the three departments, in seconds. */
export function departmentSeconds({ desks }: World): number {
  return desks[0].deskSeconds + desks[1].deskSeconds + desks[2].deskSeconds;
}

/** Calls a team for a case; `share` of a team's hours. */
export function callTeam(world: World, one: Case, share: number, tick: number): void {
  const { whistleHours, whistleDays } = world.parameters;
  const { whistleTeam, whistlePromise } = world.townships[one.township];
  const team = wholeSeconds(share * (whistleTeam === 0 ? whistleHours : whistleTeam) * 3600);
  one.ready = tick + Math.max(1, round(whistlePromise === 0 ? whistleDays : whistlePromise));
  one.remaining = team;
  world.whistleDebt += team;
  const allSeconds = departmentSeconds(world);
  for (const desk of world.desks.slice(0, 3)) {
    desk.deskArriving += (team / allSeconds) * desk.deskSeconds;
  }
}
