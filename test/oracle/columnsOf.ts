/** The world read as the columns of the engine's state, to compare the two. */
import { type ColumnName, columns } from "../../src/model/columns.ts";
import { parameterNames } from "../../src/model/parameters/index.ts";
import { INDICATORS, SUMS } from "./lists.ts";
import type { World } from "./world.ts";

type Numbers = Readonly<Record<string, number>>;
type Arrays = Readonly<Record<string, readonly number[]>>;
type Tallies = Readonly<Record<string, Numbers>>;
type Read = (world: World, index: number) => number | undefined;

const numbers = (of: object): Numbers => of as Numbers;
const arrays = (of: object): Arrays => of as Arrays;
const tallies = (of: object): Tallies => of as Tallies;

/** What holds nothing between two steps: where a class of the service stands. */
const scratch: readonly string[] = ["cursor"];
export const comparedColumns = (Object.keys(columns) as ColumnName[]).filter(
  (name) => !scratch.includes(name),
);

/** Reads place `index` of a column, in the engine's order. */
export function readerOf(name: ColumnName): Read {
  switch (columns[name].of) {
    case "parameter":
      return (world, i) => world.parameters[parameterNames[i]];
    case "county":
      return (world) => numbers(world)[name];
    case "luck":
    case "wait":
      return (world, i) => arrays(world)[name][i];
    case "matter":
      return (world, i) => numbers(world.matters[i])[name];
    case "desk":
      return (world, i) => numbers(world.desks[i])[name];
    default:
      return ofTownships(name);
  }
}

/** Of a column that has so many values a township. */
function ofTownships(name: ColumnName): Read {
  const each =
    (read: (township: World["townships"][number], i: number) => number | undefined, size: number): Read =>
    (world, i) =>
      read(world.townships[Math.floor(i / size)], i % size);
  switch (columns[name].of) {
    case "township":
      return (world, t) => numbers(world.townships[t])[name];
    case "pair":
      return (world, i) => {
        const M = world.matters.length;
        return numbers(world.townships[Math.floor(i / M)].pairs[i % M])[name];
      };
    case "order":
      return (world, i) => {
        const O = world.orders.length;
        return numbers(world.townships[Math.floor(i / O)].orders[i % O])[name];
      };
    case "applied":
      return (world, i) => {
        const T = world.townships.length;
        return arrays(world.townships[i % T])[name][Math.floor(i / T)];
      };
    case "tally":
      return each((township, i) => tallies(township)[name][SUMS[i]], SUMS.length);
    case "indicator":
      return each((township, i) => township.lastMonth[INDICATORS[i]], INDICATORS.length);
    default:
      return (world, i) => {
        const size = arrays(world.townships[0])[name].length;
        return arrays(world.townships[Math.floor(i / size)])[name][i % size];
      };
  }
}
