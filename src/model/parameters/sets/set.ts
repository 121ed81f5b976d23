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

/** What a calibration found, in the form in which it writes it: values over those of another set, with their intervals. */
export interface Fit {
  readonly id: string;
  readonly title?: Text;
  readonly source: string;
  readonly values: Readonly<Partial<Record<ParameterName, number>>>;
  /** Of those that were fitted. */
  readonly intervals: Readonly<Partial<Record<ParameterName, Omit<Estimate, "value">>>>;
}

/** A fit over the set below it. */
export function over(below: ParameterSet, fit: Fit): ParameterSet {
  const { id, source, title = { zh: id, en: id }, intervals } = fit;
  const values = { ...below.values, ...fit.values };
  const fitted = Object.entries(intervals).map(([name, bounds]): [string, Estimate] => {
    return [name, { value: values[name as ParameterName], ...bounds }];
  });
  // a value that is given anew is no longer the one that was fitted below
  const kept = Object.entries(below.estimates).filter(([name]) => !Object.hasOwn(fit.values, name));
  return { id, title, source, values, estimates: Object.fromEntries([...kept, ...fitted]) };
}
