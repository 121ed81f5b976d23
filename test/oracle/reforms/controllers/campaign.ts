/** A campaign: waves, then the ebb (ODD: campaign, controller). */
import { reviewGate } from "../../holding.ts";
import type { Township } from "../../township.ts";
import { handOver } from "../deliveries.ts";
import type { Given } from "../given.ts";
import { movePowers, sendAlong, type Transfer } from "../moving.ts";
import { takeBack } from "../takingBack.ts";
import { dueBy, markPrepared, preparedHere } from "./rounds.ts";

interface Campaign extends Transfer {
  readonly months: number;
  readonly target: number;
  readonly checks: number;
  /** Months after the last wave; 0 is never. */
  readonly lapse: number;
}

export function campaign(given: Given, options: Campaign): void {
  const { index } = given.reform;
  for (const township of given.townships) {
    const round = township.programNext[index];
    if (round < options.months) wave(given, township, options, round);
    else ebb(given, township, options, round - options.months);
  }
}

function wave(given: Given, township: Township, options: Campaign, round: number): void {
  if (round === 0) check(given, township, options);
  township.programNext[given.reform.index] = round + 1;
  const matters = given.matters(township);
  const done = preparedHere(given, township, matters).length;
  const held = matters.filter((m) => township.pairs[m].basis > 0).length - done;
  const target = Math.round(options.target * (matters.length - held));
  const due = dueBy(target, options.months, round);
  const batch = matters.filter((m) => township.pairs[m].basis === 0).slice(0, Math.max(0, due - done));
  sendAlong(given, township, batch, options);
  movePowers(given, township, batch, { ...options, gate: false });
  for (const m of batch) markPrepared(given, township, m);
}

/** Checks are stepped up while the campaign lasts. */
function check(given: Given, township: Township, { checks, months }: Campaign): void {
  if (township.supervisionSet >= checks) return;
  handOver(given, township, { kind: "endChecks", months, share: checks, amount: township.supervisionSet });
  township.supervisionSet = checks;
}

function ebb(given: Given, township: Township, options: Campaign, months: number): void {
  const { world, tick, reform } = given;
  township.programNext[reform.index] += 1;
  const won = preparedHere(given, township, given.matters(township)).filter(
    (m) => township.pairs[m].movedAt >= 0,
  );
  if (months === 0 && options.gate) {
    for (const m of won) {
      township.pairs[m].gated = 1;
      reviewGate(world, township, m, tick);
    }
  }
  if (options.lapse === 0 || months !== options.lapse) return;
  const failing = won.filter((m) => township.pairs[m].operable === 0);
  takeBack(world, township, failing, "return", tick, reform.index);
}
