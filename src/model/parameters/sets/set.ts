/** A parameter set: values of all parameters under one name, published once and never changed, so that a run can be made again. */
import type { Text } from "../../../core/problem.ts";
import type { ParameterName } from "../index.ts";

export type Values = Readonly<Record<ParameterName, number>>;

/** A value fitted to targets, with the interval that holds 95 % of its posterior; the value, the best point, need not lie in it. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface ParameterSet {
  readonly id: string;
  readonly title: Text;
  /** All parameters. */
  readonly values: Values;
  /** Those of them that were fitted; each is graded "calibrated". */
  readonly estimates: Readonly<Partial<Record<ParameterName, Estimate>>>;
  /** The study that the estimates come from; empty where there are none. */
  readonly source: string;
}
