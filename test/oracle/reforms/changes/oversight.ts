/** Changes of openness, lists and checks (ODD: open … council). */
import type { Amount } from "../formulas.ts";
import { amountFor, eachTownship, type Given } from "../given.ts";

export function open(given: Given, options: { to: Amount }): void {
  eachTownship(given, "open", (township) => {
    const to = amountFor(given, township, options.to);
    township.cost += given.world.parameters.openCost * Math.max(0, to - township.transparency);
    township.transparency = Math.max(township.transparency, to);
  });
}

export function publishLists(given: Given, options: { clarity: Amount; refuse: boolean }): void {
  eachTownship(given, "publishLists", (township) => {
    township.clarity = Math.max(township.clarity, amountFor(given, township, options.clarity));
  });
  if (!options.refuse) return;
  for (const township of given.townships) {
    township.mayRefuse = 1;
    if (given.named) for (const m of given.matters(township)) township.pairs[m].negative = 1;
  }
}

export function supervise(given: Given, options: { to: Amount }): void {
  eachTownship(given, "supervise", (township) => {
    township.supervisionSet = Math.max(township.supervisionSet, amountFor(given, township, options.to));
  });
}

export function audit(given: Given, options: { share: Amount }): void {
  eachTownship(given, "audit", (township) => {
    township.auditShare = amountFor(given, township, options.share);
  });
}

export function monitor(given: Given, options: { on: boolean }): void {
  eachTownship(given, "monitor", (township) => {
    township.monitored = options.on ? 1 : 0;
  });
}

export function council(given: Given, options: { on: boolean }): void {
  eachTownship(given, "council", (township) => {
    if (!options.on) township.councilFrom = -1;
    else if (township.councilFrom < 0) township.councilFrom = given.tick;
  });
}
