/** ODD: assignment (who settles each case). */
import type { Draw } from "../../src/core/random.ts";
import { carriedShare } from "./carried.ts";
import { putToWork, wholeSeconds } from "./casework.ts";
import { callTeam } from "./detours.ts";
import { isNegative } from "./inForce.ts";
import { BASIS, CAUSE, CHANNEL, ORIGIN, OUTCOME } from "./lists.ts";
import { luckAt } from "./luck.ts";
import { passUp } from "./passingUp.ts";
import { type Case, emptied, RING } from "./records.ts";
import type { Pair, Township } from "./township.ts";
import type { Matter, World } from "./world.ts";

export function assignment(world: World, tick: number, draw: Draw): void {
  for (const township of world.townships) {
    const hard = township.standard;
    const easy = (1 - carriedShare(world, township)) * hard;
    let owed = 0;
    let brought = 0;
    for (const one of emptied(township.queues.INCOMING)) {
      if (one.channel === CHANNEL.complaint) {
        one.work = wholeSeconds(world.parameters.complaintWork * 3600);
        one.outcome = OUTCOME.answered;
        owed += 1;
      } else {
        const pair = township.pairs[one.matter];
        const standard = world.matters[one.matter].serviceClass === 0 ? easy : hard;
        const luck = luckAt(world, draw.wordOf(one.keyA, one.keyB, 0));
        one.work = wholeSeconds(pair.work * luck * standard);
        brought += 1;
      }
      assign(world, township, one, tick, draw);
    }
    township.complaintsInHand += owed;
    township.arrived += brought;
    township.inHand += brought;
  }
}

function assign(world: World, township: Township, one: Case, tick: number, draw: Draw): void {
  const matter = world.matters[one.matter];
  const pair = township.pairs[one.matter];
  if (one.channel === CHANNEL.complaint) {
    settleHere(world, township, one, tick, draw);
  } else if (isNegative(world, pair)) {
    township.refused += 1;
    one.outcome = OUTCOME.refused;
    township.queues.ENDING[tick % RING].push(one);
  } else {
    const cause = causeToPassUp(world, township, matter, pair, draw.uniformOf(one.keyA, one.keyB, 1));
    if (cause < 0) settleHere(world, township, one, tick, draw);
    else if (whistles(world, township, matter, draw.uniformOf(one.keyA, one.keyB, 4))) {
      one.reason = CAUSE.whistle;
      callTeam(world, one, 1, tick);
      world.WHISTLED.push(one);
    } else passUp(world, township, one, cause, tick, draw);
  }
}

/** −1: it is settled here. */
function causeToPassUp(world: World, township: Township, matter: Matter, pair: Pair, u: number): number {
  if (pair.basis === BASIS.retained) return CAUSE.referral;
  if (pair.operable === 0) return CAUSE.unready;
  const fear = world.switches.fear
    ? world.parameters.blameReferral * township.blameFear * (1 - township.tolerance) * matter.liability
    : 0;
  return u < fear ? CAUSE.fear : -1;
}

function whistles(world: World, township: Township, matter: Matter, u: number): boolean {
  if (township.whistleOn === 0 || !world.switches.whistle) return false;
  const share = matter.crossShare * township.whistleShare;
  return share > 0 && u < share;
}

function settleHere(world: World, township: Township, one: Case, tick: number, draw: Draw): void {
  const { parameters, switches } = world;
  const matter = world.matters[one.matter];
  const pair = township.pairs[one.matter];
  const skillFactor = switches.skill ? 1 + parameters.skillWork * (1 - pair.skill) : 1;
  const seconds = wholeSeconds(one.work * skillFactor);
  one.local = 1;
  one.origin = originHere(one, pair);
  const complaint = one.channel === CHANNEL.complaint;
  if (!complaint) stagesAbove(world, one, matter, pair, draw);
  const serviceClass = complaint ? 0 : matter.serviceClass;
  if (serviceClass >= 2) one.mark = township.qualifiedDays[serviceClass - 2];
  township.gapSeconds[one.origin] += seconds - one.work;
  const comesDown = pair.enforceHere === 1 && matter.enforcedBelow === 0 && matter.enforceShare !== 0;
  const enforces = comesDown && draw.uniformOf(one.keyA, one.keyB, 3) < matter.enforceShare;
  const extra = enforces ? wholeSeconds(parameters.enforcementHours * 3600) : 0;
  putToWork(township, township.queues.SERVICE[serviceClass], one, seconds + extra, tick);
}

function originHere(one: Case, pair: Pair): number {
  if (one.channel === CHANNEL.petition) return ORIGIN.petition;
  if (one.channel === CHANNEL.complaint) return ORIGIN.complaint;
  return pair.movedAt >= 0 ? ORIGIN.transferred : ORIGIN.own;
}

/** What follows above when the township has decided. */
function stagesAbove(world: World, one: Case, matter: Matter, pair: Pair, draw: Draw): void {
  const filed =
    pair.basis === BASIS.filed && draw.uniformOf(one.keyA, one.keyB, 2) < world.parameters.filedShare;
  if (pair.basis === BASIS.entrusted) {
    one.stages = 1;
    one.reason = CAUSE.filing;
  } else if (filed) {
    one.stages = matter.levels + 1;
    one.reason = CAUSE.filing;
  } else if (matter.enforceShare > 0 && pair.enforceHere === 0) {
    if (draw.uniformOf(one.keyA, one.keyB, 3) < matter.enforceShare) {
      one.stages = 1;
      one.reason = CAUSE.enforcement;
    }
  }
}
