/** What was worked off is right or wrong, and goes its way (ODD: quality). */
import { logistic } from "../../src/core/numeric.ts";
import type { Draw } from "../../src/core/random.ts";
import { bookDays, bookHands, putToWork, wholeSeconds } from "./casework.ts";
import { sendUp } from "./detours.ts";
import { type ErrorTerms, errorTerms } from "./errors.ts";
import { CAUSE, CHANNEL, ORIGIN } from "./lists.ts";
import { type Case, emptied, RING } from "./records.ts";
import type { Township } from "./township.ts";
import type { World } from "./world.ts";

export function quality(world: World, tick: number, draw: Draw): void {
  for (const township of world.townships) {
    const terms = errorTerms(world, township);
    let decided = 0;
    for (const one of emptied(township.queues.WORKED)) {
      if (one.reached !== tick) bookHands(world, one, tick);
      let days = 0;
      if (one.local !== 0 && one.channel !== CHANNEL.complaint) {
        decided += 1;
        township.pairs[one.matter].practice += 1;
        world.matters[one.matter].matterDecisions += 1;
        if (putBack(world, township, one, terms, tick, draw)) continue;
        days = procedureDays(world, one, draw);
      }
      goOn(world, township, one, days, tick);
    }
    township.decisions += decided;
    township.weekDecisions += decided;
    for (const one of emptied(township.queues.LEAVING[tick % RING])) sendUp(world, one, 1, tick);
  }
}

function procedureDays({ parameters, switches, matters }: World, one: Case, draw: Draw): number {
  const { simpleDays, ordinaryDays, specialistDays } = parameters;
  const { serviceClass } = matters[one.matter];
  const mean = serviceClass === 0 ? simpleDays : serviceClass === 1 ? ordinaryDays : specialistDays;
  const uniform = draw.uniformOf(one.keyA, one.keyB, 2);
  return Math.min(24, Math.floor(2 * (switches.procedure ? mean : 0) * uniform + 0.5));
}

/** Judges a decision; true where it was wrong and is to be redone. */
function putBack(
  world: World,
  township: Township,
  one: Case,
  terms: ErrorTerms,
  tick: number,
  draw: Draw,
): boolean {
  const { parameters, switches, matters } = world;
  if (!switches.errors) return false;
  const pair = township.pairs[one.matter];
  const skill = switches.skill ? pair.skill : terms.skillAt;
  const isNew = pair.exercisedAt >= 0 && tick - pair.exercisedAt < parameters.noveltyWeeks * 5;
  const missing = terms.perSkill * (terms.skillAt - skill);
  const errorLogit = terms.reference + missing + terms.burnt + terms.load + (isNew ? terms.novelty : 0);
  if (draw.uniformOf(one.keyA, one.keyB, one.attempts * 8) >= logistic(errorLogit)) return false;
  township.errors += 1;
  township.weekErrors += 1;
  matters[one.matter].matterErrors += 1;
  const fate = draw.uniformOf(one.keyA, one.keyB, one.attempts * 8 + 1);
  const held = switches.standards ? township.standard : 1;
  if (fate < parameters.reworkShare * held) {
    if (one.attempts + 1 < parameters.attemptsMax) {
      redo(world, township, one, tick);
      return true;
    }
    one.wrong = 1;
  } else if (fate < parameters.reworkShare + parameters.latentShare) {
    township.latentErrors += 1;
    one.wrong = 0;
  } else {
    one.wrong = 1;
  }
  return false;
}

function redo(world: World, township: Township, one: Case, tick: number): void {
  const { parameters, switches, matters } = world;
  const { skill } = township.pairs[one.matter];
  const skillFactor = switches.skill ? 1 + parameters.skillWork * (1 - skill) : 1;
  const again = parameters.reworkWork * one.work;
  const seconds = wholeSeconds(again * skillFactor);
  township.gapSeconds[ORIGIN.rework] += Math.max(0, seconds - wholeSeconds(again));
  township.reworked += 1;
  one.attempts += 1;
  one.origin = ORIGIN.rework;
  const { serviceClass } = matters[one.matter];
  putToWork(township, township.queues.SERVICE[serviceClass], one, seconds, tick);
}

/** After so many days of procedure a case ends, or goes up. */
function goOn(world: World, township: Township, one: Case, days: number, tick: number): void {
  const { ENDING, LEAVING } = township.queues;
  if (days > 0) {
    bookDays(one, CAUSE.procedure, days);
    one.reached = tick + days;
  }
  if (one.stages === 0) ENDING[(tick + days) % RING].push(one);
  else if (days > 0) LEAVING[(tick + days) % RING].push(one);
  else sendUp(world, one, 1, tick);
}
