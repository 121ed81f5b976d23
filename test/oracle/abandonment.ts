/** Those who give up waiting (ODD: givingUp, abandonment). */
import { exp } from "../../src/core/numeric.ts";
import type { Draw } from "../../src/core/random.ts";
import { bookDays, bookHands } from "./casework.ts";
import { CAUSE, CHANNEL, OUTCOME } from "./lists.ts";
import { Case, emptied, RING } from "./records.ts";
import type { World } from "./world.ts";

/** Waits of which the chance of giving up is kept. */
const WAITS = 2048;

/** On the first morning and whenever a parameter changes. */
export function tabulateGiveUp(world: World): void {
  const { abandonMax, abandonRate, abandonAfter } = world.parameters;
  world.giveUp = [];
  for (let wait = 0; wait < WAITS; wait++) {
    const hazard = Math.min(abandonMax, (abandonRate * Math.max(0, wait - abandonAfter)) / abandonAfter);
    world.giveUp.push(1 - exp(-hazard / 5));
  }
}

export function abandonment(world: World, tick: number, draw: Draw): void {
  if (!world.switches.abandonment) return;
  for (const { queues } of world.townships) {
    for (const queue of queues.SERVICE) {
      walk(world, queue, tick, draw, (one) => leaveTownship(world, one, tick));
    }
  }
  for (const desk of world.desks) {
    walk(world, desk.WAITING, tick, draw, (one) => {
      desk.deskWaiting -= one.remaining;
      world.townships[one.township].deskQueued -= 1;
      bookDays(one, CAUSE.superior, tick - one.reached);
    });
  }
  walk(world, world.WHISTLED, tick, draw, (one) => {
    world.whistleDebt -= one.remaining;
    bookDays(one, one.attempts > 0 ? CAUSE.rework : CAUSE.whistle, tick - one.reached);
  });
}

function leaveTownship(world: World, one: Case, tick: number): void {
  const { waiting, droppedSeconds } = world.townships[one.township];
  waiting[one.origin] -= one.remaining;
  droppedSeconds[one.origin] += one.remaining;
  bookHands(world, one, tick);
}

/** Takes those who give up out of a queue; `off` takes their work off. */
function walk(world: World, queue: Case[], tick: number, draw: Draw, off: (one: Case) => void): void {
  for (const one of emptied(queue)) {
    const wait = tick - one.arrived;
    const chance = world.giveUp[Math.min(wait, WAITS - 1)];
    const goes =
      chance > 0 &&
      one.channel !== CHANNEL.complaint &&
      draw.uniformOf(one.keyA, one.keyB, 16 + wait) < chance;
    if (!goes) {
      queue.push(one);
      continue;
    }
    off(one);
    one.outcome = OUTCOME.abandoned;
    world.townships[one.township].queues.ENDING[tick % RING].push(one);
    petition(world, one, tick, draw);
  }
}

function petition(world: World, one: Case, tick: number, draw: Draw): void {
  if (one.channel !== CHANNEL.window && one.channel !== CHANNEL.hotline) return;
  if (draw.uniformOf(one.keyA, one.keyB, 0) >= world.parameters.petitionShare) return;
  const township = world.townships[one.township];
  township.petitions += 1;
  const keys = [draw.wordOf(one.keyA, one.keyB, 2), draw.wordOf(one.keyA, one.keyB, 3)];
  township.queues.INCOMING.push(cameOf(one, CHANNEL.petition, keys, tick));
}

/** The case that comes of another: of the same township and matter, to be assigned tomorrow. */
export function cameOf(one: Case, channel: number, keys: readonly number[], tick: number): Case {
  const next = new Case();
  next.matter = one.matter;
  next.township = one.township;
  next.channel = channel;
  next.keyA = keys[0];
  next.keyB = keys[1];
  next.arrived = tick + 1;
  next.reached = tick + 1;
  return next;
}
