/** A county among others, as the rules between counties see it; and which of them belong together. */
import { BASICS } from "../basics.ts";
import { indicatorOf } from "../indicator.ts";
import { indicators, type RatioIndicator } from "../indicators.ts";
import type { Model } from "../model.ts";
import type { State } from "../state.ts";

export interface County {
  readonly model: Model;
  readonly state: State;
}

/** Digits of a real county's code that name its province and its city. */
const DIGITS = { all: 0, province: 2, city: 4 } as const;
export type Circle = keyof typeof DIGITS;

/** Whether two counties belong to one circle; counties without a real code are all of one city. */
export function together(a: string, b: string, circle: Circle): boolean {
  const real = /^\d{6}$/;
  if (!real.test(a) || !real.test(b)) return true;
  return a.slice(0, DIGITS[circle]) === b.slice(0, DIGITS[circle]);
}

/** A county's value over the month that has just closed, its townships together. */
export function countyMonth(model: Model, state: State, name: RatioIndicator): number {
  const sums = new Float64Array(BASICS);
  for (let t = 0; t < model.T; t++) {
    for (let i = 0; i < BASICS; i++) sums[i] += state.monthTally[t * BASICS + i];
  }
  return indicatorOf(indicators[name], sums);
}
