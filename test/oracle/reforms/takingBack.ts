/** Powers that go back to the county: recalled, returned, lapsed (ODD: takingBack). */
import { dutyHours } from "../duty.ts";
import { measureAuthority } from "../holding.ts";
import { TIER } from "../lists.ts";
import { measureMentored } from "../mentoring.ts";
import type { Pair, Township } from "../township.ts";
import type { World } from "../world.ts";
import { log } from "./given.ts";
import { moveCases } from "./inHand.ts";

export type Way = "recall" | "return" | "lapse";

function goesBack(pair: Pair, way: Way, tick: number): boolean {
  if (pair.basis === 0) return false;
  if (way === "lapse") return pair.lapsesOn === tick;
  return way === "recall" || pair.movedAt >= 0;
}

/** Takes these matters of a township back; `reform` is -1 for terms that end and for reversals. */
export function takeBack(
  world: World,
  township: Township,
  matters: readonly number[],
  way: Way,
  tick: number,
  reform: number,
  inHand: "stay" | "move" = "stay",
): void {
  const taken = matters.filter((m) => goesBack(township.pairs[m], way, tick));
  if (taken.length === 0) return;
  for (const m of taken) {
    const pair = township.pairs[m];
    pair.basis = 0;
    pair.operable = 0;
    pair.gated = 0;
    pair.movedAt = -1;
    pair.lapsesOn = -1;
    pair.enforceHere = world.matters[m].enforce === TIER.township ? 1 : 0;
    pair.superviseHere = world.matters[m].supervise === TIER.township ? 1 : 0;
    pair.givenPosts = 0;
    pair.givenQualified = 0;
    pair.givenEquipment = 0;
    pair.givenMoney = 0;
    pair.mentorShare = 0;
    pair.mentorUntil = 0;
    pair.heldUntil = 0;
    log(world, tick, way, { reform, township: township.index, matter: m });
  }
  township.assignedHours = dutyHours(world, township, tick);
  measureAuthority(world, township);
  measureMentored(world);
  if (inHand === "move") moveCases(world, township, taken, "county", tick);
}
