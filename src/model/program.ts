/** A reform is data: when, where, what. Compiled, it is a list of acts with days, selectors and closures of formulas. */
import type { Text } from "../core/problem.ts";

/** What a formula's values are held to, and how a problem with one is told. */
export interface Limits {
  /** Path in the document, `reforms[2].what.hire.people`, and the title of the reform. */
  readonly path: string;
  readonly reform: Text;
  readonly min: number;
  readonly max: number;
}

/** A compiled formula over the values that `valueNames` lists, for one township or one township and matter. */
export interface Formula {
  readonly text: string;
  at(values: Float64Array): number;
  /** Absent for conditions, of which only the truth counts. */
  readonly limits?: Limits;
}
export type Amount = number | Formula;

/** Which townships (indices), and for each the matters (indices, in the order of choice). */
export interface Where<M, S> {
  townships(model: M, state: S, tick: number): readonly number[];
  matters(model: M, state: S, t: number, tick: number): readonly number[];
  /** Order types (indices), the same for every township. */
  orders?(model: M): readonly number[];
  /** Whether matters were named at all. */
  readonly namesMatters: boolean;
}

/** What happens to the chosen townships and matters on a day. */
export type Act<M, S> = (model: M, state: S, where: Chosen, tick: number, reform: number) => void;

export interface Chosen {
  readonly townships: readonly number[];
  matters(t: number): readonly number[];
  /** Order types; absent where a change is made by another that knows none. */
  orders?(): readonly number[];
  readonly namesMatters: boolean;
}

export interface Reform<M, S> {
  readonly title: Text;
  /** First day, and the first day on which it no longer acts. */
  readonly from: number;
  readonly until: number;
  /** Days between acts; 0 = once (with a condition: once for each township, when it first holds). */
  readonly every: number;
  readonly condition: Formula | undefined;
  /** Whether all it does holds for the county as a whole: under a condition it then acts once, not once a township. */
  readonly ofCounty: boolean;
  readonly where: Where<M, S>;
  readonly acts: readonly Act<M, S>[];
}

export type Program<M, S> = readonly Reform<M, S>[];
