/** ODD: inflow (citizens' cases arrive). */
import { pick } from "../../src/core/alias.ts";
import { exp } from "../../src/core/numeric.ts";
import type { Draw } from "../../src/core/random.ts";
import { CHANNEL } from "./lists.ts";
import { Case } from "./records.ts";
import type { Township } from "./township.ts";
import type { World } from "./world.ts";

/** From January on. */
const DEVIATION = [0.5, -1, 0.6, 0.3, 0, 0.2, 0.1, -0.1, 0.3, -0.5, 0.1, -0.5];

export function inflow(world: World, tick: number, draw: Draw): void {
  const { parameters: p, switches } = world;
  const month = (world.firstMonth + Math.floor(tick / 21)) % 12;
  const season = switches.season ? 1 + p.seasonAmplitude * DEVIATION[month] : 1;
  for (const township of world.townships) {
    const mean = township.casesPerDay * season * p.demand;
    const open = switches.hotline ? township.openness : 0;
    const comes = takeUp(world, township);
    const baseline = draw.at(township.unit, 4 * tick).poisson(mean);
    const keep = Math.min(1, township.demandFactor) * comes;
    draw.at(township.unit, 4 * tick + 1);
    for (let i = 0; i < baseline; i++) comeIn(world, township, tick, draw, keep, p.hotlineShare * open);
    const induced = switches.inducedDemand ? p.inducedDemand * township.openness : 0;
    const more = Math.max(0, township.demandFactor - 1) + induced;
    if (more === 0) continue;
    const beyond = draw.at(township.unit, 4 * tick + 2).poisson(mean * more);
    draw.at(township.unit, 4 * tick + 3);
    for (let i = 0; i < beyond; i++) comeIn(world, township, tick, draw, comes, open > 0 ? 1 : 0);
  }
}

/** Share of those who need it that come. */
export function takeUp(world: World, township: Township): number {
  const p = world.parameters;
  if (!world.switches.takeUp || p.takeUpBurden === 0) return 1;
  const { visits, sojournTime } = township.lastMonth;
  return exp(-p.takeUpBurden * (visits + sojournTime / p.takeUpDays));
}

function comeIn(world: World, township: Township, tick: number, draw: Draw, keep: number, called: number) {
  const one = new Case();
  one.keyA = draw.word();
  one.keyB = draw.word();
  if (keep < 1 && !(draw.uniformOf(one.keyA, one.keyB, 1) < keep)) return;
  const hotline = called > 0 && draw.uniformOf(one.keyA, one.keyB, 2) < called;
  one.channel = hotline ? CHANNEL.hotline : CHANNEL.window;
  one.matter = pick(world.mix, one.keyB);
  one.township = township.index;
  one.arrived = tick;
  one.reached = tick;
  township.queues.INCOMING.push(one);
}
