/** Rules of the founding: how the scales of an archetype of one matter and one order are worked out. */
import { scalesOf } from "../../../../src/model/scale.ts";
import { differing } from "../../../../src/scenario/counties.ts";
import type { Links } from "../links.ts";
import { parametersOf, type Values } from "../stub.ts";

const DAYS = 252;
const PEOPLE = 10_000;

/** Parameters under which an archetype's hours are the product of what is drawn. */
const plain = (v: Values): Values => ({
  paperworkBase: v.paperwork,
  paperworkPressure: 0,
  paperworkMax: 1,
  effortBase: v.effort,
  pressure: 0,
  pressureRise: 0,
  autonomyEffort: 0,
  unconnectedSpeed: 0,
  moneyFloor: 0,
});

/** One hour a day, whose work is settled as it comes. */
const oneHour: Values = {
  ...{ staff: 1, effort: 1, systemsFactor: 1, moneyFactor: 1, archetypeLoad: 1, paperwork: 0 },
  ...{ hoursPerDay: 1, secondedShare: 0, burnoutSpeed: 0, complaintBase: 0 },
};

/** The scales, by the names of the formulas. */
function scaled(v: Values) {
  const archetype = {
    population: v.population,
    staff: v.staff,
    systems: v.systemsFactor,
    money: v.moneyFactor,
    load: v.archetypeLoad,
    authority: 0,
  };
  const matter = {
    rate: v.rate,
    work: v.hours,
    intake: v.intake ?? 0,
    decide: v.held > 0 ? "township" : "county",
    difficulty: v.easy > 0 ? 0 : 1,
    specialist: false,
  };
  const order = { rate: DAYS, work: v.rawOrders ?? 0 };
  return scalesOf({
    ordersShare: v.ordersPart ?? 0,
    easyBelow: 0.5,
    defaults: parametersOf({ ...v, ...plain(v) }),
    archetypes: { one: archetype },
    matters: [matter],
    orders: order.work > 0 ? [order] : [],
  } as unknown as Parameters<typeof scalesOf>[0]).one;
}

/** Scale of cases where the one matter has so many hours, and there are orders beside. */
function caseScale(v: Values): number {
  const daily = (v.allRates * v.population) / PEOPLE / DAYS;
  const settled = { errorReference: 0, skillWork: 0, held: 1, easy: 0, rawOrders: 1 };
  return scaled({ ...v, ...settled, rate: v.allRates, hours: v.rawHours / daily }).cases;
}

const people = { population: [1000, 100_000], staff: [1, 100], rate: [1, 300], allRates: [1, 300] } as const;

export const founding: Links = {
  rules: {
    "founding.size": (v) => differing(v.spread, v.first),
    "founding.staffing": (v) => differing(v.spread / 2, v.second),
    "founding.hoursOfMatter": (v) => 1 / scaled({ ...v, ...oneHour }).cases,
    "founding.caseScale": caseScale,
    "founding.orderScale": (v) => scaled({ ...v, rate: 1, hours: 1, held: 1, easy: 0 }).orders,
  },
  ranges: {
    "founding.size": { first: [-4, 4] },
    "founding.staffing": { second: [-4, 4] },
    "founding.hoursOfMatter": {
      ...people,
      easy: [0, 1, 1],
      held: [0, 1, 1],
      hours: [0.1, 9],
      intake: [0.1, 1],
    },
    "founding.caseScale": { ...people, rawHours: [1, 500] },
    "founding.orderScale": { ...people, rawOrders: [0, 60] },
  },
};
