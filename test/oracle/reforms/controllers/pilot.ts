/** Some townships first, then an evaluation, then the others (ODD: pilot). */
import { readinessFor, reviewGate } from "../../holding.ts";
import type { Township } from "../../township.ts";
import { type Criteria, evaluateTownship } from "../evaluating.ts";
import { type Given, log, logHere, MONTH } from "../given.ts";
import { movePowers, sendAlong, type Transfer } from "../moving.ts";
import { takeBack } from "../takingBack.ts";
import { markPrepared, preparedHere, untouched } from "./rounds.ts";

interface Pilot extends Transfer, Criteria {
  readonly pilots: number;
  readonly choose: "listed" | "ready";
  readonly months: number;
  readonly pause: number;
  readonly returnFailed: boolean;
  readonly shareSkill: boolean;
  readonly train: boolean;
  readonly stopAbove: number;
}

export function pilot(given: Given, options: Pilot): void {
  const { world, tick, reform, townships } = given;
  if (townships.length === 0) return;
  const pilots = world.townships.filter((township) => township.programNext[reform.index] > 0);
  if (pilots.length === 0) {
    begin(given, options);
    return;
  }
  const gone = Math.round((tick + 1 - pilots[0].programNext[reform.index]) / MONTH);
  const others = townships.filter((township) => !pilots.includes(township));
  if (gone === options.months) {
    const dropped = evaluatePilots(given, pilots, options);
    if (dropped) for (const township of others) adjust(given, township, pilots, dropped, options);
  }
  if (gone === options.months + options.pause) {
    for (const township of others) {
      movePowers(given, township, preparedHere(given, township, given.matters(township)), options);
    }
  }
}

function begin(given: Given, options: Pilot): void {
  const { tick, reform, townships } = given;
  let ranked = [...townships];
  if (options.choose === "ready") {
    const ready = new Map(townships.map((township) => [township, readinessOf(given, township)]));
    const of = (township: Township) => ready.get(township) as number;
    ranked = ranked.sort((a, b) => of(b) - of(a) || a.index - b.index);
  }
  for (const township of ranked.slice(0, options.pilots)) {
    township.programNext[reform.index] = tick + 1;
    const matters = prepare(given, township, given.matters(township));
    sendAlong(given, township, matters, options);
    movePowers(given, township, matters, options);
    logHere(given, township, "pilot", matters.length);
  }
}

function readinessOf(given: Given, township: Township): number {
  let readiness = 0;
  for (const m of given.matters(township)) readiness += readinessFor(given.world, township, m);
  return readiness;
}

/** Marks what is free as this reform's. */
function prepare(given: Given, township: Township, matters: readonly number[]): number[] {
  const free = untouched(township, matters);
  for (const m of free) markPrepared(given, township, m);
  return free;
}

/** The matters that are dropped; undefined where the pilot is stopped. */
function evaluatePilots(given: Given, pilots: readonly Township[], options: Pilot): number[] | undefined {
  const { world, tick, reform } = given;
  const times = world.matters.map(() => 0);
  let held = 0;
  let failing = 0;
  for (const township of pilots) {
    const matters = preparedHere(given, township, given.matters(township));
    for (const m of matters) {
      if (township.pairs[m].movedAt >= 0 && township.pairs[m].basis > 0) reviewGate(world, township, m, tick);
    }
    const found = evaluateTownship(given, township, matters, options);
    held += found.held;
    failing += found.failing.length;
    for (const m of found.failing) times[m] += 1;
    if (options.returnFailed)
      takeBack(world, township, found.failing, "return", tick, reform.index, options.inHand);
  }
  const part = held > 0 ? failing / held : 0;
  log(world, tick, "evaluate", { reform: reform.index, amount: part });
  if (part > options.stopAbove) {
    log(world, tick, "pilotStopped", { reform: reform.index });
    return undefined;
  }
  if (!options.returnFailed) return [];
  return [...times.keys()].filter((m) => times[m] > 0 && times[m] * 2 >= pilots.length);
}

/** The others are prepared by what the pilots have learnt. */
function adjust(
  given: Given,
  township: Township,
  pilots: readonly Township[],
  dropped: readonly number[],
  options: Pilot,
): void {
  const { world } = given;
  const free = given.matters(township).filter((m) => !dropped.includes(m));
  const matters = prepare(given, township, free);
  if (options.shareSkill && world.switches.skill) {
    for (const m of matters) {
      const best = Math.max(0, ...pilots.map((one) => one.pairs[m].skill));
      const pair = township.pairs[m];
      pair.skill += world.parameters.peerLesson * Math.max(0, best - pair.skill);
    }
  }
  const trained = {
    ...options,
    with: { ...options.with, training: 1 },
    delay: { ...options.delay, training: 0 },
  };
  sendAlong(given, township, matters, options.train ? trained : options);
}
