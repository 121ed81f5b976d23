/** What wears people down: overwork, burnout, effort, fear of blame, turnover (ODD: strain). */
import { exp, log } from "../../src/core/numeric.ts";
import type { Township } from "./township.ts";
import type { Parameters, World } from "./world.ts";

export function overload(demands: number, means: number, smooth: number): number {
  const excess = demands - means;
  return excess / smooth > 30 ? excess : smooth * log(1 + exp(excess / smooth));
}

/** Effort under a pressure; autonomy and rewards add to it. */
export function effortUnder(
  parameters: Parameters,
  pressed: number,
  authorityShare: number,
  rewarded: number,
): number {
  const { effortBase, pressureRise, pressureFall, autonomyEffort } = parameters;
  const best = pressureRise / (2 * pressureFall);
  const here = effortBase * (1 + pressureRise * pressed - pressureFall * pressed * pressed);
  const there = 1 + pressureRise * best - pressureFall * best * best;
  return Math.min(1, here / there + autonomyEffort * authorityShare + rewarded);
}

/** Share of the staff that leaves in a week. */
export function leavingShare(
  parameters: Parameters,
  burnout: number,
  staying: number,
  blamed: number,
): number {
  const { turnoverBase, turnoverBurnout } = parameters;
  return ((turnoverBase + turnoverBurnout * burnout) * staying + blamed) / (252 / 5);
}

/** Weeks until who leaves is replaced, as places in the pipeline. */
export function hiringPlaces(parameters: Parameters): number {
  return Math.min(63, Math.round(parameters.hiringWeeks));
}

function overwork(world: World, township: Township): void {
  const { overworkWeeks, overworkCap, overworkAt } = world.parameters;
  const above = Math.min(overworkCap, Math.max(0, township.load - overworkAt));
  township.overwork += (2 / (overworkWeeks + 1)) * (above - township.overwork);
}

function burnout(world: World, township: Township): void {
  if (!world.switches.burnout) return;
  const { demandPressure, resources, resourcesAuthority, resourcesSupport, support } = world.parameters;
  const { burnoutSmooth, burnoutGain, burnoutRecovery } = world.parameters;
  const penal = township.pressure * (1 - township.rewardShare);
  const demands = township.load + demandPressure * penal * township.blameFear;
  const means = resources + resourcesAuthority * township.authorityShare + resourcesSupport * support;
  const over = overload(demands, means, burnoutSmooth);
  const before = township.burnout;
  township.burnout = Math.min(1, before + burnoutGain * over * (1 - before) - burnoutRecovery * before);
}

function effort(world: World, township: Township): void {
  const { rewardEffort, payEffort } = world.parameters;
  const given = rewardEffort * township.rewardShare + payEffort * township.incentivePay;
  const rewarded = world.switches.incentives ? given : 0;
  township.effort = world.switches.effort
    ? effortUnder(world.parameters, township.pressure, township.authorityShare, rewarded)
    : 1;
}

function fear(world: World, township: Township): void {
  const { handlerFear, fearMemory, fearReference } = world.parameters;
  const usual = world.reference?.referencePenalties ?? 0;
  if (!world.switches.fear || !(usual > 0)) return;
  const personal = world.switches.handlerBlame ? 1 + handlerFear * township.handlerShare : 1;
  const relative = (township.penalties / township.staff / usual) * personal;
  const after = fearMemory * township.blameFear + (1 - fearMemory) * fearReference * relative;
  township.blameFear = Math.min(1, after);
}

function leavers(world: World, township: Township): number {
  const { payStay, handlerTurnover, burnoutReference } = world.parameters;
  const burnt = world.switches.burnout ? township.burnout : burnoutReference;
  const staying = world.switches.incentives ? Math.max(0, 1 - payStay * township.incentivePay) : 1;
  const blamed = world.switches.handlerBlame
    ? handlerTurnover * township.handlerShare * township.blameFear
    : 0;
  return township.staff * leavingShare(world.parameters, burnt, staying, blamed);
}

function turnover(world: World, township: Township, tick: number): void {
  if (!world.switches.turnover) return;
  const { pipeline } = township;
  const leaving = leavers(world, township);
  const place = Math.floor(tick / 5) % 64;
  const joined = pipeline[place];
  pipeline[place] = 0;
  pipeline[(place + hiringPlaces(world.parameters)) % 64] += leaving;
  const before = township.staff;
  township.staff = before - leaving + joined;
  township.leavers += leaving;
  for (let d = 0; d < 3; d++) township.qualified[d] *= township.staff / before;
  if (world.switches.skill) dilute(world, township, joined);
}

/** Newcomers know less of whatever is known better than by newcomers. */
function dilute(world: World, township: Township, joined: number): void {
  const { skillNew } = world.parameters;
  for (const pair of township.pairs) {
    if (pair.skill > skillNew) pair.skill += (joined / township.staff) * (skillNew - pair.skill);
  }
}

export function strain(world: World, tick: number): void {
  if ((tick + 1) % 5 !== 0) return;
  for (const township of world.townships) {
    overwork(world, township);
    burnout(world, township);
    effort(world, township);
    fear(world, township);
    township.penaltyTotal += township.penalties;
    township.penalties = 0;
    turnover(world, township, tick);
  }
}
