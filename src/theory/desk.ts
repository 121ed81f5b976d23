/**
 * Textbook desks as scenario documents: every mechanism that can be switched off is off, one township holds one matter,
 * a case takes one worker exactly one day. The catalogue's work is scaled to an archetype's load (src/model/scale.ts);
 * the load at which the scale is 1 is worked out here, so that the document says what the queue needs.
 */
import { parameters } from "../model/parameters/index.ts";
import { defaultParameters, scalesOf } from "../model/scale.ts";
import { type SwitchName, switches } from "../model/switches.ts";
import { type Prepared, prepare } from "../scenario/build.ts";
import { checkDocument } from "../scenario/read.ts";

export interface Desk {
  /** Cases a day that can be done, which is the number of workers; each has 7 hours. */
  readonly capacity: number;
  /** Mean arrivals a day, Poisson. */
  readonly arrivals: number;
  /** What else the document says of the matter, of the scenario. */
  readonly matter?: object;
  readonly authority?: number;
  /** Switches that stay on. */
  readonly on?: readonly SwitchName[];
  readonly more?: object;
  /** Further matters, each with its own `rate`; the scale is that of all. */
  readonly others?: readonly object[];
}

/** Seconds of a worker's day, and so of a case. */
export const CASE = 7 * 3600;

/** A rate of so many cases a day: 10,000 residents and 252 days. */
export const perDay = (cases: number): number => 252 * cases;

/** Every switch but the named ones, for `mechanisms: {off: …}`. */
export function allBut(...names: readonly SwitchName[]): string[] {
  return Object.keys(switches).filter((name) => !names.includes(name as SwitchName));
}

/** Parameters that shape a county, at their defaults. */
const shape = { ordersShare: parameters.ordersShare.default, easyBelow: parameters.easyBelow.default };
const archetype = { population: 10_000, qualifiedShare: 1 };
const matterAs = {
  id: "m",
  title: "一",
  domain: "service",
  work: 7,
  difficulty: 0.5,
  decide: "township",
  enforce: "township",
};

/** The document with the archetype's load left open. */
function prepared(desk: Desk, load: number): Prepared {
  const { capacity, arrivals, matter, authority = 1, on = [], more, others = [] } = desk;
  const document = {
    // theory says what follows from stated values, whichever set is in force
    parameterSet: "literature-1",
    warmUp: 0,
    county: { townships: [{ name: "甲乡", archetype: "乡", staff: capacity }] },
    archetypes: { 乡: { ...archetype, staff: Math.max(1, 5 * arrivals), authority, load } },
    matters: [
      { ...matterAs, rate: perDay(arrivals), ...matter },
      ...others.map((one) => ({ ...matterAs, ...one })),
    ],
    mechanisms: { off: allBut(...on) },
    ...more,
  };
  return prepare(checkDocument(document, { shipped: {} }).document);
}

/** A desk whose cases take one worker one day each. */
export function deskOf(desk: Desk): Prepared {
  const scaleAt = (load: number) =>
    scalesOf({ ...prepared(desk, load).document, ...shape, defaults: defaultParameters() }).乡.cases;
  const [half, whole] = [scaleAt(0.5), scaleAt(1)];
  // the scale is linear in the load
  return prepared(desk, 0.5 + (0.5 * (1 - half)) / (whole - half));
}
