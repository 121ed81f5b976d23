/** ODD: capacity (the hours there are). */
import { pow } from "../../src/core/numeric.ts";
import { clamp } from "./arithmetic.ts";
import { sum } from "./casework.ts";
import { ORIGIN, USE } from "./lists.ts";
import { paperworkLeft } from "./orders.ts";
import { departmentsHeld } from "./regime.ts";
import type { Township } from "./township.ts";
import type { Parameters, World } from "./world.ts";

export function capacity(world: World, tick: number): void {
  for (const township of world.townships) {
    papers(world, township, tick);
    township.normalHours = normalHours(world, township);
    township.load = loadOf(world, township, tick);
    attend(world, township);
  }
}

export function paperworkAsked(p: Parameters, pressed: number, traces: number): number {
  const added = p.paperworkPressure * pressed * (p.departments / 10) * traces;
  return Math.min(p.paperworkMax, p.paperworkBase + added);
}

export function systemsFactor(p: Parameters, systems: number): number {
  return p.unconnectedSpeed + (1 - p.unconnectedSpeed) * systems;
}

export function moneyFactor(p: Parameters, money: number): number {
  return p.moneyFloor + (1 - p.moneyFloor) * Math.min(1, money);
}

/** Those who are there: neither seconded nor on relief work. */
export function presentStaff(world: World, township: Township): number {
  const { parameters, switches } = world;
  const seconded = township.secondedSet < 0 ? parameters.secondedShare : township.secondedSet;
  const here = switches.secondment ? township.staff * (1 - seconded) : township.staff;
  return here * (1 - township.reliefShare);
}

function papers(world: World, township: Township, tick: number): void {
  if (!world.switches.paperwork) {
    township.paperworkShare = 0;
    township.paperworkReported = 0;
    return;
  }
  const traces = township.assessmentCount * departmentsHeld(world, township);
  const asked =
    paperworkAsked(world.parameters, township.pressure, traces) * paperworkLeft(world, township, tick);
  township.paperworkShare = asked * township.paperworkKept;
  township.paperworkReported = asked * township.trimReported;
}

const connected = (world: World, township: Township): number =>
  world.switches.systems ? systemsFactor(world.parameters, township.systems) : 1;

const funded = (world: World, township: Township): number =>
  world.switches.money ? moneyFactor(world.parameters, township.money) : 1;

/** Factor of the returns to staff. */
function returns(world: World, township: Township): number {
  const { staffReturns } = world.parameters;
  const { staff, foundingStaff } = township;
  if (!world.switches.staffReturns || staffReturns === 1 || staff <= 0 || foundingStaff <= 0) return 1;
  return pow(staff / foundingStaff, staffReturns - 1);
}

/** Whole seconds a day that institutions take. */
function upkeepOwed(world: World, township: Township): number {
  if (!world.switches.upkeep) return 0;
  const p = world.parameters;
  const hours =
    township.gridWorkers * p.gridHours +
    Math.max(0, township.coproduced - p.coproduction) * p.coproductionHours +
    township.transparency * p.openHours +
    township.auditShare * p.auditHours +
    township.centreCovers * p.centreHours +
    (township.monitored !== 0 ? p.monitorHours : 0) +
    (township.councilFrom >= 0 ? p.councilHours : 0);
  return Math.floor((hours * 3600) / 21);
}

function normalHours(world: World, township: Township): number {
  const p = world.parameters;
  const present = presentStaff(world, township);
  const burnt = world.switches.burnout ? 1 - p.burnoutSpeed * p.burnoutReference : 1;
  const seconds = Math.max(1, present * p.hoursPerDay * 3600);
  return (
    present *
    p.hoursPerDay *
    3600 *
    (1 - township.paperworkShare) *
    township.effort *
    (connected(world, township) * funded(world, township)) *
    burnt *
    returns(world, township) *
    (1 - Math.min(p.upkeepMost, upkeepOwed(world, township) / seconds))
  );
}

function loadOf(world: World, township: Township, tick: number): number {
  const p = world.parameters;
  const normal = township.normalHours;
  const backlog = Math.max(0, sum(township.waiting) - township.demandWindow[tick % 20]);
  const arriving = sum(township.demandWindow) / Math.min(20, tick + 1);
  if (normal <= 0) return p.loadCap;
  const old = Math.max(0, backlog - p.backlogFree * normal) / p.backlogSpread;
  return Math.min(p.loadCap, (arriving + old) / normal);
}

/** Hours worked over regular ones. */
function overtimeHours(world: World, township: Township): number {
  if (!world.switches.overtime) return 1;
  return Math.min(1 + world.parameters.overtimeMax, Math.max(1, township.load));
}

/** Factor of effort, burnout, juggling and pace. */
function strained(world: World, township: Township, stretch: number): number {
  const { parameters: p, switches } = world;
  const burntNow = switches.burnout ? 1 - p.burnoutSpeed * township.burnout : 1;
  const kinds = (p.jugglingReach * township.activeTypes) / Math.max(1, township.staff);
  const juggling = switches.juggling ? 1 / (1 + p.juggling * Math.max(0, kinds / p.jugglingFrom - 1)) : 1;
  const pace = switches.speedUp
    ? 1 +
      p.speedUp * clamp((township.load - p.speedUpFrom) / p.speedUpSpan, 0, 1) -
      p.overworkLoss * township.overwork
    : 1;
  const yielded =
    stretch <= p.overtimeFull ? stretch : p.overtimeFull + p.overtimeYield * (stretch - p.overtimeFull);
  return township.effort * burntNow * juggling * pace * (yielded / stretch) * returns(world, township);
}

function attend(world: World, township: Township): void {
  const p = world.parameters;
  const regular = presentStaff(world, township) * p.hoursPerDay * 3600 + township.secondsCarried;
  const whole = Math.floor(regular);
  township.secondsCarried = regular - whole;
  const stretch = overtimeHours(world, township);
  const strain = strained(world, township, stretch);
  township.regularSeconds = whole;
  township.extraSeconds = Math.floor(whole * (stretch * Math.max(1, strain) - 1));
  const left = takeOff(world, township, strain);
  township.effectiveSeconds = left;
  township.hoursLeft = left;
  for (let d = 0; d < 3; d++) {
    const share = Math.min(1, township.qualified[d] / Math.max(1, township.staff));
    township.qualifiedLeft[d] = Math.floor(left * share);
  }
}

/** Courses, institutions, papers, systems, money and strain take theirs; what is left is for work. */
function takeOff(world: World, township: Township, strain: number): number {
  const p = world.parameters;
  const all = township.regularSeconds + township.extraSeconds;
  const away = Math.min(township.awaySeconds, Math.floor(all * p.courseShare));
  township.awaySeconds -= away;
  book(township, USE.training, ORIGIN.training, away);
  const rest = all - away;
  const upkeep = Math.min(upkeepOwed(world, township), Math.floor(rest * p.upkeepMost));
  book(township, USE.upkeep, ORIGIN.orderCounty, upkeep);
  let left = rest - upkeep;
  left = lose(township, left, 1 - township.paperworkShare, USE.paperwork, ORIGIN.paperwork);
  left = lose(township, left, connected(world, township), USE.doubleEntry, ORIGIN.systems);
  left = lose(township, left, funded(world, township), USE.shortage, ORIGIN.money);
  return lose(township, left, strain, USE.strain, ORIGIN.strain);
}

function book(township: Township, use: number, origin: number, seconds: number): void {
  township.byUse[use] += seconds;
  township.byOrigin[origin] += seconds;
}

function lose(township: Township, left: number, factor: number, use: number, origin: number): number {
  if (factor >= 1) return left;
  const kept = Math.floor(left * factor);
  book(township, use, origin, left - kept);
  return kept;
}
