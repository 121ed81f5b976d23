/** ODD: inForce. With its switch off an institution reads as if it were not there. */
import type { Pair, Township } from "./township.ts";
import type { World } from "./world.ts";

export const mayRefuse = (world: World, township: Township): boolean =>
  world.switches.refusal && township.mayRefuse !== 0;

export const isNegative = (world: World, pair: Pair): boolean =>
  world.switches.negativeList && pair.negative !== 0;

export const coordinates = (world: World, township: Township): boolean =>
  world.switches.coordinationRight && township.coordinates !== 0;

export const directDispatch = (world: World, township: Township): boolean =>
  world.switches.directDispatch && township.directDispatch !== 0;

export const poolShare = (world: World): number => (world.switches.pooling ? world.poolShare : 0);

export const dispatchShare = (world: World): number => (world.switches.dispatch ? world.dispatchShare : 0);

export const platformDays = (world: World, township: Township): number =>
  world.switches.platform ? township.platformDays : 0;

export const centreCovers = (world: World, township: Township): number =>
  world.switches.nearby ? township.centreCovers : 0;

export const distance = (world: World, township: Township): number =>
  world.switches.nearby ? township.distance : world.parameters.travelDistance;

export const dataShared = (world: World, township: Township): number =>
  world.switches.sharedData ? township.dataShared : 0;

export const campaignFrom = (world: World, township: Township): number =>
  world.switches.campaign ? township.campaignFrom : -1;

export const levelDays = (world: World): number => (world.switches.levels ? world.parameters.levelDays : 0);
