/**
 * One factor per archetype scales the catalogue's work, and one the orders', so that the archetype's baseline meets its
 * load with orders at their share of the hours. All at the values of its parameter set: a scenario that changes a parameter keeps
 * the scale.
 */
import { YEAR } from "../core/clock.ts";
import { authorityOf } from "./authority.ts";
import type { ArchetypeSpec } from "./hierarchy.ts";
import type { MatterSpec } from "./matter.ts";
import { moneyFactor, paperwork, systemsFactor } from "./mechanisms/capacity.ts";
import { effortUnder } from "./mechanisms/strain.ts";
import type { OrderSpec } from "./order.ts";
import { parameterSets, type Values } from "./parameters/sets/index.ts";
import { skillFactor } from "./skill.ts";
import type { Parameters } from "./state.ts";

export interface Scale {
  /** Factor of a matter's work, and of an order's. */
  readonly cases: number;
  readonly orders: number;
}

/** All parameters as the literature has them: what hand-worked figures stand on, whichever set is in force. */
export function defaultParameters(): Parameters {
  return { ...parameterSets["literature-1"].values };
}

/** Powers over the three of every matter that an archetype holds. */
function authorityShare(matters: readonly MatterSpec[], held: Uint8Array): number {
  let powers = 0;
  matters.forEach((matter, m) => {
    powers += held[m] + (matter.enforce === "township" ? 1 : 0) + (matter.supervise === "township" ? 1 : 0);
  });
  return matters.length > 0 ? powers / (3 * matters.length) : 0;
}

/** Normal hours a day of an archetype (model.md 3.2 (1)). */
function normalHours(archetype: ArchetypeSpec, authority: number, p: Parameters): number {
  const present = archetype.staff * (1 - p.secondedShare);
  const means =
    systemsFactor(p.unconnectedSpeed, archetype.systems) * moneyFactor(p.moneyFloor, archetype.money);
  const burnt = 1 - p.burnoutSpeed * p.burnoutReference;
  return present * p.hoursPerDay * (1 - paperwork(p)) * effortUnder(p.pressure, authority, p) * means * burnt;
}

/** Hours a day that an archetype's citizens bring at scale 1, what is redone included. */
function rawHours(
  archetype: ArchetypeSpec,
  matters: readonly MatterSpec[],
  held: Uint8Array,
  p: Parameters,
): number {
  const redone = 1 + p.errorReference * p.reworkShare * p.reworkWork;
  let hours = 0;
  matters.forEach((matter, m) => {
    const easy = !matter.specialist && matter.difficulty < p.easyBelow;
    const own = skillFactor(p.skillWork, p.skillReference) * redone * (easy ? 1 - p.coproduction : 1);
    const part = held[m] ? own : matter.intake * (easy ? 1 - p.coproduction : 1);
    hours += ((matter.rate * archetype.population) / 10_000 / YEAR) * matter.work * part;
  });
  return hours;
}

function scaleOf(
  archetype: ArchetypeSpec,
  matters: readonly MatterSpec[],
  orders: readonly OrderSpec[],
  p: Parameters,
): Scale {
  const held = authorityOf(matters, archetype.authority);
  const target = archetype.load * normalHours(archetype, authorityShare(matters, held), p);
  const perDay =
    matters.reduce((sum, matter) => sum + matter.rate, 0) * (archetype.population / 10_000 / YEAR);
  const complaints = perDay * p.complaintBase * p.complaintWork;
  const raw = rawHours(archetype, matters, held, p);
  const rawOrders = orders.reduce((sum, order) => sum + (order.rate * order.work) / YEAR, 0);
  const share = rawOrders > 0 ? p.ordersShare : 0;
  return {
    cases: raw > 0 ? Math.max(0, (1 - share) * target - complaints) / raw : 1,
    orders: rawOrders > 0 ? (share * target) / rawOrders : 1,
  };
}

/** The scales of all archetypes; of the parameters only those that shape a county are the scenario's own. */
export function scalesOf(input: {
  readonly ordersShare: number;
  readonly easyBelow: number;
  /** The other parameters: those of the scenario's set. */
  readonly defaults: Values;
  readonly archetypes: Readonly<Record<string, ArchetypeSpec>>;
  readonly matters: readonly MatterSpec[];
  readonly orders: readonly OrderSpec[];
}): Readonly<Record<string, Scale>> {
  const { ordersShare, easyBelow, defaults } = input;
  const p = { ...defaults, ordersShare, easyBelow };
  const entries = Object.entries(input.archetypes);
  return Object.fromEntries(
    entries.map(([name, archetype]) => [name, scaleOf(archetype, input.matters, input.orders, p)]),
  );
}
