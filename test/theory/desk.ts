/**
 * Textbook desks as scenario documents: every mechanism that can be switched off is off, one township holds one matter,
 * a case takes one worker exactly one day. The catalogue's work is scaled to an archetype's load (src/model/scale.ts);
 * the load at which the scale is 1 is worked out here, so that the document says what the queue needs.
 */
import { type Prepared, parameters, scenario } from "../../src/index.ts";
import { defaultParameters, scalesOf } from "../../src/model/scale.ts";
import type { SwitchName } from "../../src/model/switches.ts";
import { allBut } from "../model/county.ts";

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
}

/** Seconds of a worker's day, and so of a case. */
export const CASE = 7 * 3600;

/** Parameters that shape a county, at their defaults. */
const shape = { ordersShare: parameters.ordersShare.default, easyBelow: parameters.easyBelow.default };
const archetype = { population: 10_000, qualifiedShare: 1 };

/** The document with the archetype's load left open. */
function documentOf(desk: Desk, load: number) {
  const { capacity, arrivals, matter, authority = 1, on = [], more } = desk;
  return {
    warmUp: 0,
    county: { townships: [{ name: "甲乡", archetype: "乡", staff: capacity }] },
    archetypes: { 乡: { ...archetype, staff: Math.max(1, 5 * arrivals), authority, load } },
    matters: [
      // 10,000 residents and 252 days: a rate of 252 is one case a day
      {
        id: "m",
        title: "一",
        domain: "service",
        rate: 252 * arrivals,
        work: 7,
        difficulty: 0.5,
        decide: "township",
        enforce: "township",
        ...matter,
      },
    ],
    mechanisms: { off: allBut(...on) },
    ...more,
  };
}

/** A desk whose cases take one worker one day each. */
export function deskOf(desk: Desk): Prepared {
  const scaleAt = (load: number) =>
    scalesOf({ ...scenario(documentOf(desk, load)).document, ...shape, defaults: defaultParameters() }).乡
      .cases;
  const [half, whole] = [scaleAt(0.5), scaleAt(1)];
  // the scale is linear in the load
  return scenario(documentOf(desk, 0.5 + (0.5 * (1 - half)) / (whole - half)));
}

/** Mean of a series and its standard error by means of 40 batches, which are long against its memory. */
export function batchMeans(series: ArrayLike<number>): { mean: number; error: number } {
  const size = Math.floor(series.length / 40);
  const means = Array.from({ length: 40 }, (_, batch) => {
    let sum = 0;
    for (let i = 0; i < size; i++) sum += series[batch * size + i];
    return sum / size;
  });
  const mean = means.reduce((sum, x) => sum + x, 0) / 40;
  const variance = means.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 39;
  return { mean, error: Math.sqrt(variance / 40) };
}

/** Two-sided level .001: Student's t with the 39 degrees of freedom of 40 batches, and the normal. */
export const T39 = 3.558;
export const NORMAL = 3.291;
