/** What every change and controller is given, and the words in which they speak (ODD: program, changes). */
import type { ReformEntry } from "../../../src/scenario/document.ts";
import type { Township } from "../township.ts";
import type { Delivery, Order, World } from "../world.ts";
import { type Amount, formulaAt } from "./formulas.ts";

/** A reform of the county's program, or a cohort of one that spreads. */
export interface Reform {
  /** Place in the county's program. */
  readonly index: number;
  readonly entry: ReformEntry;
  /** First day, and the first day on which it no longer acts. */
  readonly from: number;
  readonly until: number;
  /** Days; 0 is once. */
  readonly every: number;
  readonly condition: string | undefined;
}

/** One acting of a reform. */
export interface Given {
  readonly world: World;
  readonly tick: number;
  readonly reform: Reform;
  readonly townships: readonly Township[];
  /** Indices of the matters that are chosen for a township now. */
  readonly matters: (township: Township) => number[];
  readonly orders: readonly Order[];
  /** Whether the reform named matters, be it all. */
  readonly named: boolean;
}

export const MONTH = 21;
const YEAR = 252;
export const daysOf = (months: number): number => Math.round(months * MONTH);
export const weeksOf = (years: number): number => (years * YEAR) / 5;

/** An amount, worked out for a township now. */
export function amountFor(given: Given, township: Township, amount: Amount): number {
  return typeof amount === "number" ? amount : formulaAt(given.world, township, given.tick, amount);
}

/** One number for the county: the first's value, moved by the mean of the others' distances from it. */
export function amountForCounty(given: Given, amount: Amount): number {
  if (typeof amount === "number") return amount;
  const first = amountFor(given, given.townships[0], amount);
  let apart = 0;
  for (const township of given.townships) apart += amountFor(given, township, amount) - first;
  return first + apart / given.townships.length;
}

/** What an event says; what is left out is -1 or, of the amount, 0. */
interface Said {
  readonly reform?: number;
  readonly township?: number;
  readonly matter?: number;
  readonly amount?: number;
}

export function log(world: World, day: number, kind: string, said: Said): void {
  const { reform = -1, township = -1, matter = -1, amount = 0 } = said;
  world.events.push({ day, kind, reform, township, matter, amount });
}

/** The event of a change in a township. */
export function logHere(given: Given, township: Township, kind: string, amount = 0, matter = -1): void {
  const { world, tick, reform } = given;
  log(world, tick, kind, { reform: reform.index, township: township.index, matter, amount });
}

/** Puts a parcel on the agenda, behind all that are not later. */
export function putOff(world: World, parcel: Delivery): void {
  let place = world.deliveries.length;
  while (place > 0 && world.deliveries[place - 1].day > parcel.day) place -= 1;
  world.deliveries.splice(place, 0, parcel);
}

/** Goes through the townships in the order of the choice; each act is followed by the change's event. */
export function eachTownship(given: Given, kind: string, act: (township: Township) => void): void {
  for (const township of given.townships) {
    act(township);
    logHere(given, township, kind);
  }
}
