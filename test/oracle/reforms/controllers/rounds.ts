/** What controllers have in common (ODD: controllers). */
import { readinessFor } from "../../holding.ts";
import type { Township } from "../../township.ts";
import { type Given, MONTH } from "../given.ts";
import type { Transfer } from "../moving.ts";
import { takeBack } from "../takingBack.ts";

/** The options of controllers that go in rounds; `every` and `returnAfter` are months. */
export interface Rounds extends Transfer {
  readonly every: number;
  readonly batch: number;
  readonly limit: number;
  readonly maxUtilisation: number;
  readonly return: boolean;
  readonly returnAfter: number;
}

/** Months since the reform began. */
export function monthsGone({ tick, reform }: Given): number {
  return Math.round((tick - reform.from) / MONTH);
}

export function isRound(given: Given, every: number): boolean {
  return monthsGone(given) % every === 0;
}

export function isRipe(
  given: Given,
  township: Township,
  m: number,
  threshold: number,
  maxUtilisation: number,
): boolean {
  if (township.lastMonth.utilisation > maxUtilisation) return false;
  const { world } = given;
  return readinessFor(world, township, m) >= Math.max(threshold, world.matters[m].difficulty);
}

/** The matter is marked as this reform's from today. */
export function markPrepared({ tick, reform }: Given, township: Township, m: number): void {
  township.pairs[m].prepared = tick;
  township.pairs[m].preparedBy = reform.index;
}

/** Of these matters those that this reform prepares. */
export function preparedHere({ reform }: Given, township: Township, matters: readonly number[]): number[] {
  return matters.filter((m) => township.pairs[m].preparedBy === reform.index);
}

/** Of these matters those that nobody has moved or prepared. */
export function untouched(township: Township, matters: readonly number[]): number[] {
  return matters.filter((m) => township.pairs[m].basis === 0 && township.pairs[m].prepared < 0);
}

/** What this reform moved and nobody exercises goes back. */
export function returnFailing(given: Given, options: Rounds): void {
  const { world, tick, reform } = given;
  if (!options.return) return;
  for (const township of given.townships) {
    const failing = preparedHere(given, township, given.matters(township)).filter((m) => {
      const { movedAt, operable } = township.pairs[m];
      return movedAt >= 0 && operable === 0 && tick - movedAt >= options.returnAfter * MONTH;
    });
    takeBack(world, township, failing, "return", tick, reform.index);
  }
}

/** Matters that are due by a round, counted from 0. */
export function dueBy(target: number, months: number, round: number): number {
  return Math.ceil((target * Math.min(months, round + 1)) / months);
}
