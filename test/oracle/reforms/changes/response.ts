/** Changes of how a case finds who decides it (ODD: whistle … shareData). */
import { setPressure } from "../../regime.ts";
import type { Amount } from "../formulas.ts";
import { amountFor, amountForCounty, eachTownship, type Given, log } from "../given.ts";

interface Whistle {
  readonly on: boolean;
  readonly share: Amount;
  readonly days?: Amount;
  readonly hours?: Amount;
}

export function whistle(given: Given, { on, share, days, hours }: Whistle): void {
  eachTownship(given, "whistle", (township) => {
    township.whistleOn = on ? 1 : 0;
    township.whistleShare = on ? amountFor(given, township, share) : 0;
    township.whistlePromise = days === undefined ? 0 : amountFor(given, township, days);
    township.whistleTeam = hours === undefined ? 0 : amountFor(given, township, hours);
  });
}

interface Hotline {
  readonly on: boolean;
  readonly openness: Amount;
  readonly weight: Amount;
  readonly direct: boolean;
}

export function hotline(given: Given, { on, openness, weight, direct }: Hotline): void {
  eachTownship(given, "hotline", (township) => {
    township.openness = on ? amountFor(given, township, openness) : 0;
    township.hotlineWeight = on ? amountFor(given, township, weight) : 0;
    township.directDispatch = on && direct ? 1 : 0;
    setPressure(given.world);
  });
}

export function coordinate(given: Given, options: { on: boolean }): void {
  eachTownship(given, "coordinate", (township) => {
    township.coordinates = options.on ? 1 : 0;
  });
}

/** Sets a share of the county; where no township is chosen nothing is done. */
function setShare(given: Given, kind: "pool" | "dispatch", asked: Amount): void {
  if (given.townships.length === 0) return;
  const { world, tick, reform } = given;
  const amount = amountForCounty(given, asked);
  world[kind === "pool" ? "poolShare" : "dispatchShare"] = amount;
  log(world, tick, kind, { reform: reform.index, amount });
}

export function pool(given: Given, options: { share: Amount }): void {
  setShare(given, "pool", options.share);
}

export function dispatch(given: Given, options: { share: Amount }): void {
  setShare(given, "dispatch", options.share);
}

export function platform(given: Given, options: { on: boolean; days: Amount }): void {
  eachTownship(given, "platform", (township) => {
    township.platformDays = options.on ? amountFor(given, township, options.days) : 0;
  });
}

export function offload(given: Given, options: { share: Amount }): void {
  eachTownship(given, "offload", (township) => {
    township.offloadSet = amountFor(given, township, options.share);
  });
}

export function nearby(given: Given, options: { to: Amount; covers: Amount }): void {
  eachTownship(given, "nearby", (township) => {
    const to = amountFor(given, township, options.to);
    const covers = amountFor(given, township, options.covers);
    if (to < township.distance || covers > township.centreCovers) {
      township.cost += given.world.parameters.equipmentCost;
    }
    township.distance = Math.min(township.distance, to);
    township.centreCovers = Math.max(township.centreCovers, covers);
  });
}

export function shareData(given: Given, options: { to: Amount }): void {
  eachTownship(given, "shareData", (township) => {
    const before = township.dataShared;
    township.dataShared = Math.max(before, amountFor(given, township, options.to));
    township.cost += given.world.parameters.systemsCost * (township.dataShared - before);
  });
}
