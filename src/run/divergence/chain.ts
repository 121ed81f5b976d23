/** Follows the quantities of two runs from the day they part: the first day and the first month of each. */
import { MONTH } from "../../core/clock.ts";
import { BASICS } from "../../model/basics.ts";
import { indicatorOf } from "../../model/indicator.ts";
import { indicators } from "../../model/indicators.ts";
import type { Link } from "./divergence.ts";
import { placeOf } from "./places.ts";
import { type Quantity, quantities } from "./quantities.ts";
import { comparison, type Twins } from "./twin.ts";

/** From this relative difference of a month's value on, people would notice. */
const NOTICEABLE = 0.05;

interface Sums {
  readonly basics: Float64Array;
  /** Sum over the days of each quantity's mean over its places. */
  readonly means: Float64Array;
}

const newSums = (): Sums => ({
  basics: new Float64Array(BASICS),
  means: new Float64Array(quantities.length),
});

function meanOf(column: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < column.length; i++) sum += column[i];
  return sum / column.length;
}

type Found = { -readonly [K in "tick" | "township"]: Link[K extends "tick" ? "day" : "township"] } & {
  noticeable?: { tick: number; a: number; b: number };
};

export class Chain {
  private readonly twins: Twins;
  private readonly compare: ReturnType<typeof comparison>;
  private readonly found: (Found | undefined)[] = quantities.map(() => undefined);
  private sums: readonly [Sums, Sums] = [newSums(), newSums()];
  private days = 0;

  constructor(twins: Twins) {
    this.twins = twins;
    this.compare = comparison(twins);
  }

  /** Looks at the evening of a day. */
  observe(tick: number): void {
    quantities.forEach(({ watch }, i) => {
      if (this.found[i]) return;
      const spot = this.compare(watch);
      if (spot) this.found[i] = { tick, township: placeOf(this.twins[0].model, spot).township };
    });
    this.add();
    if ((tick + 1) % MONTH === 0) this.closeMonth(tick);
  }

  /** Whether nothing is left to be found. */
  get complete(): boolean {
    return this.found.every((one) => one?.noticeable);
  }

  private add(): void {
    this.days++;
    this.twins.forEach(({ model, state }, which) => {
      const { basics, means } = this.sums[which];
      for (let t = 0; t < model.T; t++) {
        for (let i = 0; i < BASICS; i++) basics[i] += state.dayTally[t * BASICS + i];
      }
      quantities.forEach(({ indicator, watch }, i) => {
        if (!indicator) means[i] += meanOf(state[watch]);
      });
    });
  }

  private closeMonth(tick: number): void {
    const value = (quantity: Quantity, i: number, { basics, means }: Sums) =>
      quantity.indicator ? indicatorOf(indicators[quantity.indicator], basics) : means[i] / this.days;
    quantities.forEach((quantity, i) => {
      const found = this.found[i];
      if (!found || found.noticeable) return;
      const [a, b] = this.sums.map((one) => value(quantity, i, one));
      if (Math.abs(a - b) > NOTICEABLE * Math.max(Math.abs(a), Math.abs(b)))
        found.noticeable = { tick: tick + 1 - MONTH, a, b };
    });
    this.sums = [newSums(), newSums()];
    this.days = 0;
  }

  /** The links in the order of their days. */
  links(dayOf: (tick: number) => { readonly day: number; readonly month: string }): Link[] {
    return quantities
      .flatMap(({ name, label, unit, percent }, i): Link[] => {
        const found = this.found[i];
        if (!found) return [];
        const { tick, township, noticeable } = found;
        const month = noticeable && { ...dayOf(noticeable.tick), a: noticeable.a, b: noticeable.b };
        const seen = month ? { noticeable: month } : {};
        return [{ name, label, unit, percent, ...dayOf(tick), township, ...seen }];
      })
      .sort((one, other) => one.day - other.day);
  }
}
