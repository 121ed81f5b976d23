/** The world laid out as the columns of the engine's state, to compare the two. */
import { columns } from "../../src/model/columns.ts";
import { parameterNames } from "../../src/model/parameters/index.ts";
import { INDICATORS, SUMS } from "./lists.ts";
import type { World } from "./world.ts";

type Values = Record<string, number>;
type Arrays = Record<string, number[]>;

/** Columns that hold nothing between two days, or nothing of the county's: where a class of the service stands. */
export const scratch: readonly string[] = ["cursor"];

/** A column's values in the engine's order. */
export function columnOf(world: World, name: string): number[] {
  const { townships } = world;
  const scalar = (of: readonly object[]): number[] => of.map((one) => (one as Values)[name]);
  switch (columns[name as keyof typeof columns].of) {
    case "parameter":
      return parameterNames.map((parameter) => world.parameters[parameter]);
    case "county":
      return scalar([world]);
    case "luck":
    case "wait":
      return (world as unknown as Arrays)[name];
    case "matter":
      return scalar(world.matters);
    case "desk":
      return scalar(world.desks);
    case "township":
      return scalar(townships);
    case "pair":
      return townships.flatMap((township) => scalar(township.pairs));
    case "order":
      return townships.flatMap((township) => scalar(township.orders));
    case "tally":
      return townships.flatMap((township) =>
        SUMS.map((sum) => (township as unknown as Record<string, Values>)[name][sum]),
      );
    case "indicator":
      return townships.flatMap((township) => INDICATORS.map((one) => township.lastMonth[one]));
    case "applied":
      return appliedOf(world, name);
    default:
      return townships.flatMap((township) => (township as unknown as Arrays)[name]);
  }
}

/** By reform, then by township. */
function appliedOf(world: World, name: string): number[] {
  const rows = world.townships.map((township) => (township as unknown as Arrays)[name]);
  return rows[0].flatMap((_, reform) => rows.map((row) => row[reform]));
}
