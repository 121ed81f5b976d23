/** Matters that fail are given back, others are taken for them (ODD: exchanging). */
import { readinessFor } from "../holding.ts";
import { isNegative } from "../inForce.ts";
import type { Township } from "../township.ts";
import { daysOf, type Given, logHere } from "./given.ts";
import { movePowers, sendAlong, type Transfer } from "./moving.ts";
import { takeBack } from "./takingBack.ts";
import { type MattersEntry, mattersOf } from "./where.ts";

export interface Exchange extends Transfer {
  readonly give: "failing" | "all";
  /** Months. */
  readonly unexercisedFor: number;
  readonly take?: MattersEntry;
  readonly ready: boolean;
  readonly most: number;
}

export function exchange(given: Given, options: Exchange): void {
  const { world, tick, reform } = given;
  const list = mattersOf(world, options.take ?? {});
  for (const township of given.townships) {
    const toGive = given.matters(township).filter((m) => gives(township, m, options, tick));
    const room = Math.min(toGive.length, options.most);
    const takes = list.map((matter) => matter.index).filter((m) => mayTake(given, township, m, options));
    const taken = takes.slice(0, room);
    if (taken.length === 0) continue;
    const gone = toGive.slice(0, taken.length);
    takeBack(world, township, gone, "return", tick, reform.index, options.inHand);
    for (const m of [...gone, ...taken]) {
      township.pairs[m].prepared = tick;
      township.pairs[m].preparedBy = reform.index;
    }
    sendAlong(given, township, taken, options);
    movePowers(given, township, taken, options);
    for (const m of taken) logHere(given, township, "exchange", 0, m);
  }
}

function gives(township: Township, m: number, options: Exchange, tick: number): boolean {
  const { basis, movedAt, operable } = township.pairs[m];
  if (movedAt < 0 || basis === 0) return false;
  if (options.give === "all") return true;
  return operable === 0 && tick - movedAt >= daysOf(options.unexercisedFor);
}

function mayTake(given: Given, township: Township, m: number, options: Exchange): boolean {
  const pair = township.pairs[m];
  if (pair.basis !== 0 || isNegative(given.world, pair) || pair.prepared >= 0) return false;
  return !options.ready || readinessFor(given.world, township, m) >= given.world.matters[m].difficulty;
}
