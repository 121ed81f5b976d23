/** Changes of equipment, systems and money (ODD: equip … support). */
import { handOver } from "../deliveries.ts";
import type { Amount } from "../formulas.ts";
import { amountFor, eachTownship, type Given, weeksOf } from "../given.ts";

interface Raised {
  readonly to: Amount;
  /** Months. */
  readonly delay: number;
}

export function equip(given: Given, options: Raised): void {
  eachTownship(given, "equip", (township) => {
    const share = amountFor(given, township, options.to);
    const amount = given.world.parameters.equipmentCost * Math.max(0, share - township.equipment);
    handOver(given, township, { kind: "equipment", months: options.delay, share, amount });
  });
}

export function connect(given: Given, options: Raised): void {
  eachTownship(given, "connect", (township) => {
    const share = amountFor(given, township, options.to);
    const amount = given.world.parameters.systemsCost * Math.max(0, share - township.systems);
    handOver(given, township, { kind: "systems", months: options.delay, share, amount });
  });
}

export function support(given: Given, options: Raised): void {
  eachTownship(given, "support", (township) => {
    const share = amountFor(given, township, options.to);
    const amount = given.world.parameters.supportCost * Math.max(0, share - township.decisionSupport);
    handOver(given, township, { kind: "decisionSupport", months: options.delay, share, amount });
  });
}

export function fund(given: Given, options: { to: Amount }): void {
  eachTownship(given, "fund", (township) => {
    const enough = amountFor(given, township, options.to) * township.assignedHours;
    township.moneyReceived = Math.max(township.moneyReceived, enough);
  });
}

export function grant(given: Given, options: { block: Amount }): void {
  eachTownship(given, "grant", (township) => {
    township.blockGrant = amountFor(given, township, options.block);
  });
}

export function ownRevenue(given: Given, options: { share: Amount; years: number }): void {
  eachTownship(given, "ownRevenue", (township) => {
    const aim = amountFor(given, township, options.share) * township.assignedHours;
    township.ownTarget = Math.max(township.ownTarget, aim);
    township.ownStep = Math.max(0, aim - township.ownMoney) / weeksOf(options.years);
  });
}

export function disconnect(given: Given, options: { to: Amount }): void {
  eachTownship(given, "disconnect", (township) => {
    township.systems = Math.min(township.systems, amountFor(given, township, options.to));
  });
}
