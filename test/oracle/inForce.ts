/** What institutions say: as if they were not there where their switch is off (ODD: inForce). */
import type { Pair, Township } from "./township.ts";
import type { World } from "./world.ts";

export const mayRefuse = ({ switches }: World, township: Township): boolean =>
  switches.refusal && township.mayRefuse !== 0;

export const isNegative = ({ switches }: World, pair: Pair): boolean =>
  switches.negativeList && pair.negative !== 0;

export const coordinates = ({ switches }: World, township: Township): boolean =>
  switches.coordinationRight && township.coordinates !== 0;

export const directDispatch = ({ switches }: World, township: Township): boolean =>
  switches.directDispatch && township.directDispatch !== 0;

export const poolShare = ({ switches, poolShare }: World): number => (switches.pooling ? poolShare : 0);

export const dispatchShare = ({ switches, dispatchShare }: World): number =>
  switches.dispatch ? dispatchShare : 0;

export const platformDays = ({ switches }: World, township: Township): number =>
  switches.platform ? township.platformDays : 0;

export const centreCovers = ({ switches }: World, township: Township): number =>
  switches.nearby ? township.centreCovers : 0;

export const distance = ({ switches, parameters }: World, township: Township): number =>
  switches.nearby ? township.distance : parameters.travelDistance;

export const dataShared = ({ switches }: World, township: Township): number =>
  switches.sharedData ? township.dataShared : 0;

export const campaignFrom = ({ switches }: World, township: Township): number =>
  switches.campaign ? township.campaignFrom : -1;

export const levelDays = ({ switches, parameters }: World): number =>
  switches.levels ? parameters.levelDays : 0;
