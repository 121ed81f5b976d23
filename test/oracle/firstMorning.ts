/** ODD: the first morning (initial values). */
import { tabulateGiveUp } from "./abandonment.ts";
import { round } from "./arithmetic.ts";
import { moneyFactor, paperworkAsked, presentStaff, systemsFactor } from "./capacity.ts";
import { dutyHours } from "./duty.ts";
import { measureAuthority } from "./holding.ts";
import { newViolations, supervisionOver } from "./incidents.ts";
import { TIER } from "./lists.ts";
import { tabulateLuck } from "./luck.ts";
import { reformsOf } from "./reforms/program.ts";
import { setRegime } from "./regime.ts";
import { effortUnder, leavingShare, overload } from "./strain.ts";
import type { Township } from "./township.ts";
import type { Matter, World } from "./world.ts";

export function firstMorning(world: World): void {
  tabulateLuck(world);
  tabulateGiveUp(world);
  const reforms = Math.max(1, reformsOf(world.document, world.code, world.names).length);
  for (const township of world.townships) throughout(township, reforms);
  setRegime(world);
  for (const township of world.townships) {
    powers(world, township);
    people(world, township);
  }
  desksAtFirst(world);
}

/** What is remembered of the reforms, and factors that are 1 until a reform changes them. */
function throughout(township: Township, reforms: number): void {
  township.programNext = new Array<number>(reforms).fill(0);
  township.applied = new Array<number>(reforms).fill(0);
  township.adoptedAt = new Array<number>(reforms).fill(-1);
  township.assessmentCount = 1;
  township.ordersFactor = 1;
  township.sanctionScale = 1;
  township.standard = 1;
  township.paperworkKept = 1;
  township.trimReported = 1;
  for (const order of township.orders) {
    order.orderFactor = 1;
    order.orderCadence = 1;
  }
}

function powers(world: World, township: Township): void {
  const { parameters, switches } = world;
  for (const matter of world.matters) {
    const pair = township.pairs[matter.index];
    pair.basis = pair.held === 1 ? 4 : 0;
    pair.operable = pair.held;
    pair.enforceHere = matter.enforce === TIER.township ? 1 : 0;
    pair.superviseHere = matter.supervise === TIER.township ? 1 : 0;
    pair.responsible = matter.responsible === TIER.township ? 1 : 0;
    pair.movedAt = -1;
    pair.lapsesOn = -1;
    pair.prepared = -1;
    pair.preparedBy = -1;
    pair.exercisedAt = -1;
    const able = pair.held === 1 || !switches.skill;
    pair.skill = able ? parameters.skillReference : parameters.skillNew;
  }
  township.demandFactor = 1;
  township.ordersSurge = 1;
  township.distance = parameters.travelDistance;
  township.campaignFrom = -1;
  township.secondedSet = -1;
  township.coproduced = -1;
  township.councilFrom = -1;
  measureAuthority(world, township);
  township.assignedHours = dutyHours(world, township, 0);
  township.moneyReceived = township.money * township.assignedHours;
  if (!switches.money) township.money = 1;
}

function people(world: World, township: Township): void {
  const { parameters: p, switches } = world;
  township.paperworkShare = switches.paperwork ? paperworkAsked(p, p.pressure, 1) : 0;
  township.effort = switches.effort ? effortUnder(p, p.pressure, township.authorityShare, 0) : 1;
  township.burnout = switches.burnout ? restingBurnout(world, township) : p.burnoutReference;
  township.blameFear = p.fearReference;
  township.supervision = supervisionAtFirst(world);
  township.violationStock = violationsAtFirst(world, township);
  township.satisfaction = p.satisfactionBase;
  township.expectation = p.satisfactionBase;
  township.load = township.baseLoad;
  township.normalHours = normalAtFirst(world, township);
  fillPipeline(world, township);
  for (let d = 0; d < 3; d++) township.qualified[d] = qualifiedAtFirst(world, township, d);
}

function restingBurnout(world: World, township: Township): number {
  const p = world.parameters;
  const demands = township.baseLoad + p.demandPressure * p.pressure * p.fearReference;
  const resources =
    p.resources + p.resourcesAuthority * township.authorityShare + p.resourcesSupport * p.support;
  const over = overload(demands, resources, p.burnoutSmooth);
  return (p.burnoutGain * over) / (p.burnoutGain * over + p.burnoutRecovery);
}

function supervisionAtFirst(world: World): number {
  if (!world.switches.supervision) return world.parameters.supervisionBase;
  if (world.matters.length === 0) return supervisionOver(world, 1);
  let all = 0;
  for (const matter of world.matters) all += supervisionOver(world, matter.superviseLevel);
  return all / world.matters.length;
}

function violationsAtFirst(world: World, township: Township): number {
  if (!world.switches.incidents) return 0;
  let tempting = 0;
  for (const matter of world.matters) {
    const pair = township.pairs[matter.index];
    if (pair.basis > 1 && pair.operable !== 0) tempting += matter.temptation;
  }
  const weekly = newViolations(world, tempting, township.supervision);
  return round(weekly * world.parameters.violationLag);
}

function normalAtFirst(world: World, township: Township): number {
  const { parameters: p, switches } = world;
  return (
    presentStaff(world, township) *
    p.hoursPerDay *
    (1 - township.paperworkShare) *
    3600 *
    township.effort *
    (switches.systems ? systemsFactor(p, township.systems) : 1) *
    (switches.money ? moneyFactor(p, township.money) : 1) *
    (switches.burnout ? 1 - p.burnoutSpeed * p.burnoutReference : 1)
  );
}

function fillPipeline(world: World, township: Township): void {
  const leaving = world.switches.turnover
    ? township.staff * leavingShare(world.parameters, township.burnout, 1, 0)
    : 0;
  const weeks = Math.min(63, round(world.parameters.hiringWeeks));
  for (let week = 0; week < weeks; week++) township.pipeline[week] = leaving;
}

function qualifiedAtFirst(world: World, township: Township, d: number): number {
  const p = world.parameters;
  const field = township.staff * world.domainShare[d];
  for (const matter of world.matters) {
    const decides = township.pairs[matter.index].held === 1;
    if (decides && matter.specialist === 1 && matter.domain === d) return township.qualifiedShare * field;
  }
  return p.qualifiedNew * p.qualifiedNeed * field;
}

/** The five desks above have the hours that the demand at the beginning needs. */
function desksAtFirst(world: World): void {
  const p = world.parameters;
  const demand = [0, 0, 0, 0, 0];
  for (const township of world.townships) {
    for (const matter of world.matters) askAbove(world, township, matter, demand);
  }
  for (const desk of world.desks) {
    desk.deskSeconds = Math.max(3600, demand[desk.index] / p.upperLoad);
    desk.deskDemand = demand[desk.index];
    desk.deskLoad = p.upperLoad;
  }
}

function askAbove(world: World, township: Township, matter: Matter, demand: number[]): void {
  const { parameters: p, switches } = world;
  const pair = township.pairs[matter.index];
  const held = pair.held === 1;
  if (held && matter.enforce !== TIER.township) {
    demand[matter.domain] += pair.rate * matter.enforceShare * p.enforcementHours * 3600;
  }
  const fear = switches.fear ? p.blameReferral * p.fearReference * matter.liability : 0;
  const afraid = held ? fear : 1;
  askDetours(world, township, matter, pair.rate * afraid, demand);
  const seconds = pair.rate * pair.work * (1 - matter.intake) * afraid;
  const redone = switches.errors ? 1 + p.errorReference * p.reworkShare : 1;
  for (let level = 1; level <= matter.levels; level++) {
    const desk = level === 1 ? matter.domain : level + 1;
    demand[desk] += (seconds * redone) / matter.levels;
  }
}

function askDetours(world: World, township: Township, matter: Matter, perDay: number, demand: number[]) {
  const { parameters: p, switches } = world;
  const stages = switches.coordination ? Math.min(6, round(p.coordinationStages)) : 0;
  const cross = stages > 0 ? perDay * matter.crossShare : 0;
  for (let k = 1; k <= stages; k++) {
    demand[(matter.domain + k) % 3] += cross * p.coordinationHours * 3600;
  }
  if (!switches.bounce) return;
  const astray = (perDay - cross) * (p.bounceShare * (1 - township.clarity)) * p.bounceHours * 3600;
  demand[(matter.domain + 1) % 3] += astray / 2;
  demand[(matter.domain + 2) % 3] += astray / 2;
}
