/** Learning by doing and forgetting (ODD: learning). */
import { halving } from "../../src/core/numeric.ts";
import type { Pair } from "./township.ts";
import type { World } from "./world.ts";

function practised(world: World, level: number, volume: number): number {
  const { skillMax, learningHalfLife, learningVolume } = world.parameters;
  const full = (learningVolume * 5) / 21;
  const gained = (1 - halving(1, learningHalfLife)) * Math.min(1, volume / full);
  return level + Math.max(0, skillMax - level) * gained;
}

function forgotten(world: World, level: number): number {
  const { skillFloor, decayHalfLife } = world.parameters;
  if (level <= skillFloor) return level;
  return skillFloor + (level - skillFloor) * halving(1, decayHalfLife);
}

function learn(world: World, pair: Pair): void {
  const mentored = world.switches.mentoring && pair.mentorShare !== 0;
  if (pair.practice > 0) pair.skill = practised(world, pair.skill, pair.practice);
  else if (!mentored) pair.skill = forgotten(world, pair.skill);
}

export function learning(world: World, tick: number): void {
  if ((tick + 1) % 5 !== 0) return;
  for (const township of world.townships) {
    for (const pair of township.pairs) {
      if (world.switches.skill) learn(world, pair);
      pair.practice = 0;
    }
  }
}
