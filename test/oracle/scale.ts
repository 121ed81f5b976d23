/** ODD: founding, the scale of each archetype, at the values of the scenario's parameter set. */
import { moneyFactor, paperworkAsked, systemsFactor } from "./capacity.ts";
import { isEasy } from "./catalogue.ts";
import { TIER } from "./lists.ts";
import { setOf } from "./parameterSet.ts";
import { effortUnder } from "./strain.ts";
import type { Matter, Parameters, World } from "./world.ts";

export interface Archetype {
  readonly population: number;
  readonly staff: number;
  readonly money: number;
  readonly systems: number;
  readonly load: number;
}

export interface Scales {
  readonly caseScale: number;
  readonly orderScale: number;
}

/** All as the parameter set has them but the two that shape a county. */
export function defaultsWith(set: Parameters, scenario: Parameters): Parameters {
  const values = { ...set };
  values.ordersShare = scenario.ordersShare;
  values.easyBelow = scenario.easyBelow;
  return values;
}

/** Hours a day of an archetype's people. */
function normalHours(world: World, archetype: Archetype, authorityShare: number): number {
  const p = world.parameters;
  const effort = effortUnder(p, p.pressure, authorityShare, 0);
  return (
    archetype.staff *
    (1 - p.secondedShare) *
    p.hoursPerDay *
    (1 - paperworkAsked(p, p.pressure, 1)) *
    effort *
    (systemsFactor(p, archetype.systems) * moneyFactor(p, archetype.money)) *
    (1 - p.burnoutSpeed * p.burnoutReference)
  );
}

/** Hours a day that the catalogue's work would take, unscaled. */
function rawHours(p: Parameters, archetype: Archetype, matters: readonly Matter[], held: readonly number[]) {
  const redone = 1 + p.errorReference * p.reworkShare * p.reworkWork;
  let hours = 0;
  for (const matter of matters) {
    const left = isEasy(matter, p.easyBelow) ? 1 - p.coproduction : 1;
    const own = (1 + p.skillWork * (1 - p.skillReference)) * redone * left;
    const taken = matter.intake * left;
    const share = held[matter.index] === 1 ? own : taken;
    hours += ((matter.rate * archetype.population) / 10000 / 252) * matter.work * share;
  }
  return hours;
}

export function scalesOf(founded: World, archetype: Archetype, held: readonly number[]): Scales {
  const { matters, orders } = founded;
  const world: World = { ...founded, parameters: defaultsWith(setOf(founded.document), founded.parameters) };
  const p = world.parameters;
  let powers = 0;
  let allRates = 0;
  for (const matter of matters) {
    powers += held[matter.index];
    powers += matter.enforce === TIER.township ? 1 : 0;
    powers += matter.supervise === TIER.township ? 1 : 0;
    allRates += matter.rate;
  }
  const authorityShare = matters.length > 0 ? powers / (3 * matters.length) : 0;
  const target = archetype.load * normalHours(world, archetype, authorityShare);
  const complaints = allRates * (archetype.population / 10000 / 252) * p.complaintBase * p.complaintWork;
  let rawOrders = 0;
  for (const order of orders) rawOrders += (order.rate * order.work) / 252;
  const ordersPart = rawOrders > 0 ? p.ordersShare : 0;
  const raw = rawHours(p, archetype, matters, held);
  return {
    caseScale: raw > 0 ? Math.max(0, (1 - ordersPart) * target - complaints) / raw : 1,
    orderScale: rawOrders > 0 ? (ordersPart * target) / rawOrders : 1,
  };
}
