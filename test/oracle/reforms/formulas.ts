/**
 * What formulas read (ODD: formulas). Their texts are turned into functions by `compileFormula` of
 * src/scenario/expression.ts, which is shared with the engine as chance and numeric are; the values are the oracle's own.
 */
import { parameters } from "../../../src/model/parameters/index.ts";
import { compileFormula } from "../../../src/scenario/expression.ts";
import { INDICATORS } from "../lists.ts";
import type { Township } from "../township.ts";
import type { Matter, World } from "../world.ts";

/** A number, or the formula of one. */
export type Amount = number | string;

const ofMatter = ["rate", "work", "difficulty", "liability", "temptation", "specialist"] as const;
const own = ["day", "month", "year", "population", "staff", ...ofMatter, "levels"];
const parameterNames = Object.keys(parameters) as (keyof typeof parameters)[];
const known = [...INDICATORS, ...parameterNames, ...own];

/** The month since year 0 that a day falls into. */
function monthOf(world: World, tick: number): number {
  const [year, month] = world.document.start.split("-").map(Number);
  const warmUpMonths = Math.floor(world.warmUpDays / 21);
  return year * 12 + (month ?? 1) - 1 - warmUpMonths + Math.floor(tick / 21);
}

/** The value of a formula for a township on a day, and for a matter where one is asked about. */
export function formulaAt(
  world: World,
  township: Township,
  tick: number,
  text: string,
  matter?: Matter,
): number {
  const values: number[] = [];
  for (const name of INDICATORS) values.push(township.lastMonth[name]);
  for (const name of parameterNames) values.push(world.parameters[name]);
  const month = monthOf(world, tick);
  values.push((tick % 21) + 1, (month % 12) + 1, Math.floor(month / 12), township.residents, township.staff);
  for (const name of ofMatter) values.push(matter ? matter[name] : 0);
  values.push(matter ? matter.levels : 0);
  return compileFormula(text, known).at(Float64Array.from(values));
}

/** A condition holds where its result is not 0. */
export function holds(
  world: World,
  township: Township,
  tick: number,
  condition: string,
  matter?: Matter,
): boolean {
  return formulaAt(world, township, tick, condition, matter) !== 0;
}
