/** ODD: assignment, passing up: what is done below, pushing down, detours. */
import type { Draw } from "../../src/core/random.ts";
import { round } from "./arithmetic.ts";
import { putToWork, wholeSeconds } from "./casework.ts";
import { followUp, pushedDown } from "./duty.ts";
import { coordinates, directDispatch, poolShare } from "./inForce.ts";
import { CAUSE, CHANNEL, ORIGIN } from "./lists.ts";
import type { Case } from "./records.ts";
import type { Township } from "./township.ts";
import type { World } from "./world.ts";

const STRAIGHT = 15;

export function passUp(
  world: World,
  township: Township,
  one: Case,
  cause: number,
  tick: number,
  draw: Draw,
): void {
  const matter = world.matters[one.matter];
  const pushed =
    cause === CAUSE.referral && draw.uniformOf(one.keyA, one.keyB, 5) < pushedDown(world, township, matter);
  one.stages = cause === CAUSE.unready ? matter.levels + 1 : matter.levels;
  one.reason = cause;
  if (one.channel === CHANNEL.petition) one.origin = ORIGIN.petition;
  else one.origin = pushed ? ORIGIN.offload : ORIGIN.intake;
  township.referred += 1;
  const part = matter.intake + followUp(world, township, matter);
  const below = pushed ? one.work : wholeSeconds(one.work * part);
  const coordinated = takeDetour(world, township, one, draw);
  putToWork(township, township.queues.SERVICE[0], one, below + coordinated, tick);
}

/** Sets the case's route; gives the seconds of coordination that the township does itself. */
function takeDetour(world: World, township: Township, one: Case, draw: Draw): number {
  const { parameters: p, switches } = world;
  const { crossShare } = world.matters[one.matter];
  const u = (index: number): number => draw.uniformOf(one.keyA, one.keyB, index);
  const pooled = poolShare(world) > 0 && u(8) < poolShare(world);
  const stages = switches.coordination ? round(p.coordinationStages) : 0;
  if (stages > 0 && u(4) < crossShare) {
    if (coordinates(world, township)) return wholeSeconds(p.coordinationHours * 3600);
    if (!pooled) one.route = Math.min(6, stages);
  } else if (directDispatch(world, township) && one.channel === CHANNEL.hotline) {
    one.route = STRAIGHT;
    one.stages = 1;
  } else if (switches.bounce && u(6) < p.bounceShare * (1 - township.clarity)) {
    if (!pooled) one.route = u(7) < 0.5 ? 9 : 10;
  }
  return 0;
}
