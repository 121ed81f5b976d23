/** Powers that were moved are taken back or redefined by decree (ODD: reversals). */
import { exp } from "../../src/core/numeric.ts";
import type { Draw } from "../../src/core/random.ts";
import { reviewGate } from "./holding.ts";
import { takeBack } from "./reforms/takingBack.ts";
import type { Township } from "./township.ts";
import type { World } from "./world.ts";

function reversalChance(world: World, yearly: number, law: number): number {
  return 1 - exp((-yearly * (1 - world.parameters.anchorEffect * law) * 21) / 252);
}

function redefine(world: World, township: Township, m: number, tick: number): void {
  const { reversalWeeks, reversalSkill, skillNew } = world.parameters;
  const pair = township.pairs[m];
  pair.heldUntil = tick + 1 + Math.round(reversalWeeks) * 5;
  if (world.switches.skill) pair.skill -= Math.max(0, pair.skill - skillNew) * reversalSkill;
  reviewGate(world, township, m, tick);
  pair.exercisedAt = -1;
  world.events.push({
    day: tick,
    kind: "redefine",
    reform: -1,
    township: township.index,
    matter: m,
    amount: 0,
  });
}

function reverse(world: World, township: Township, m: number, tick: number, draw: Draw): void {
  const { reversalRate, reversalClarity, reversalRecall } = world.parameters;
  const pair = township.pairs[m];
  const yearly = reversalRate + pair.churn;
  if (!(yearly > 0) || pair.movedAt < 0 || pair.basis === 0) return;
  const place = tick * world.matters.length + m;
  if (draw.uniformAt(township.unit, place, 0) >= reversalChance(world, yearly, pair.anchored)) return;
  township.clarity *= 1 - reversalClarity;
  if (draw.uniformAt(township.unit, place, 1) < reversalRecall) {
    takeBack(world, township, [m], "recall", tick, -1);
  } else {
    redefine(world, township, m, tick);
  }
}

export function reversals(world: World, tick: number, draw: Draw): void {
  if ((tick + 1) % 21 !== 0 || !world.switches.reversals) return;
  for (const township of world.townships) {
    for (const { index } of world.matters) reverse(world, township, index, tick, draw);
  }
}
