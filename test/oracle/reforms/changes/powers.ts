/** Changes of powers and duties (ODD: transfer … mentor). */
import { measureAuthority, readinessFor } from "../../holding.ts";
import { TIER } from "../../lists.ts";
import { handOver } from "../deliveries.ts";
import type { Amount } from "../formulas.ts";
import { amountFor, eachTownship, type Given, logHere, MONTH } from "../given.ts";
import { movePowers, sendAlong, type Transfer } from "../moving.ts";
import { takeBack, type Way } from "../takingBack.ts";
import { transferToCounty } from "../toCounty.ts";
import { measured } from "./burden.ts";

export function transfer(given: Given, options: Transfer): void {
  if (options.to === "county") {
    transferToCounty(given, options);
    return;
  }
  for (const township of given.townships) {
    const matters = given.matters(township);
    sendAlong(given, township, matters, options);
    movePowers(given, township, matters, options);
  }
}

export function assignDuty(given: Given, options: { to: "township" | "county" }): void {
  const { world } = given;
  eachTownship(given, "assignDuty", (township) => {
    measured(given, [township], () => {
      for (const m of given.matters(township)) {
        township.pairs[m].responsible = options.to === "township" ? 1 : 0;
      }
      township.dutyAdded = township.pairs.filter(
        ({ responsible }, m) => responsible === 1 && world.matters[m].responsible !== TIER.township,
      ).length;
      measureAuthority(world, township);
    });
  });
}

export function assess(given: Given): void {
  for (const township of given.townships) {
    for (const m of given.matters(township)) {
      logHere(given, township, "assess", readinessFor(given.world, township, m), m);
    }
  }
}

interface Back {
  readonly inHand: "stay" | "move";
}

function back(given: Given, way: Way, { inHand }: Back): void {
  const { world, tick, reform } = given;
  for (const township of given.townships) {
    takeBack(world, township, given.matters(township), way, tick, reform.index, inHand);
  }
}

export function recall(given: Given, options: Back): void {
  back(given, "recall", options);
}

export function returned(given: Given, options: Back): void {
  back(given, "return", options);
}

export function churn(given: Given, options: { rate: Amount }): void {
  eachTownship(given, "churn", (township) => {
    const rate = amountFor(given, township, options.rate);
    for (const m of given.matters(township)) township.pairs[m].churn = rate;
  });
}

export function anchor(given: Given, options: { share: Amount; clarity: Amount }): void {
  eachTownship(given, "anchor", (township) => {
    township.clarity = Math.max(township.clarity, amountFor(given, township, options.clarity));
  });
  for (const township of given.townships) {
    const share = amountFor(given, township, options.share);
    for (const m of given.matters(township)) {
      township.pairs[m].anchored = Math.max(township.pairs[m].anchored, share);
    }
  }
}

export function mentor(given: Given, options: { share: Amount; months: number; delay: number }): void {
  eachTownship(given, "mentor", (township) => {
    const share = amountFor(given, township, options.share);
    const matters = given.matters(township);
    if (share === 0 || matters.length === 0) return;
    const amount = (options.months * MONTH) / 5;
    handOver(given, township, { kind: "mentors", months: options.delay, matters, share, amount });
  });
}
