/** Which rules of the ODD are functions of the code, part by part. */
import { casework } from "./rules/casework.ts";
import { day } from "./rules/day.ts";
import { indicators } from "./rules/indicators.ts";
import { months } from "./rules/months.ts";
import { reforms } from "./rules/reforms.ts";

export interface Links {
  /** By rule (`detail.rule` where a name occurs twice): the function over the values of the names in the formula. */
  readonly rules: Readonly<Record<string, (values: Record<string, number>) => number>>;
  /** By rule and name: least, most and, if it takes steps, the step; default a parameter's range, else 0–1. */
  readonly ranges?: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}

export const links: readonly Links[] = [day, casework, months, reforms, indicators];
