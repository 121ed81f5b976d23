/** A reform is data: when, where, what. Compiled, it is a list of acts with days, selectors and closures of formulas. */
import type { Text } from "../core/problem.ts";
import type { RatioIndicator } from "./indicators.ts";

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
  orders(model: M): readonly number[];
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

/** How a reform spreads: who begins it, who imitates whom, when all the rest must follow. */
export interface Spread<M, S> {
  readonly among: "counties" | "townships";
  /** Place of the reform in the document: the same in every county. */
  readonly of: number;
  /** Whether a township begins it on the reform's first day. */
  begins(model: M, t: number): boolean;
  /** Months between rounds in which others look on; 0 = nobody imitates. */
  readonly every: number;
  readonly by: RatioIndicator;
  readonly sign: 1 | -1;
  readonly margin: number;
  readonly look: "best" | "mean";
  readonly neighbours: "all" | "city";
  /** First day on which all the rest must have begun; -1 = never. */
  readonly mandateAt: number;
  /** What the reform does where its clock starts on a day. */
  actsFrom(day: number): readonly Act<M, S>[];
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
  /** Absent: it holds everywhere from its first day. */
  readonly spread?: Spread<M, S> | undefined;
}

export type Program<M, S> = readonly Reform<M, S>[];
