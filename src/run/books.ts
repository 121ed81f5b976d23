/**
 * The books of a running county. What can be added up in a moment is added up every day: who came and went and is in
 * hand, hours by origin and by use against hours worked, waiting days against their causes. Counting the queues
 * themselves (each live case: 0.3 ms a time, 4 % of a run if done weekly) is for the month's end and the last day.
 */
import { MONTH } from "../core/clock.ts";
import { largestResidual } from "../model/audit.ts";
import { CAUSES, ORIGINS, USES } from "../model/ledger.ts";
import type { Model } from "../model/model.ts";
import type { State } from "../model/state.ts";

function block(values: Float64Array, t: number, width: number): number {
  let sum = 0;
  for (let i = t * width; i < (t + 1) * width; i++) sum += values[i];
  return sum;
}

export class Books {
  private readonly model: Model;
  private readonly state: State;
  private readonly days: number;
  /** Cases and orders in hand the evening before, by township. */
  private readonly cases: Float64Array;
  private readonly orders: Float64Array;
  /** Largest difference so far, in cases, orders, days or seconds; 0 when all adds up. */
  residual = 0;

  constructor(model: Model, state: State, days: number) {
    this.model = model;
    this.state = state;
    this.days = days;
    this.cases = Float64Array.from(state.inHand);
    this.orders = Float64Array.from(state.ordersInHand);
  }

  /** Call it every evening. */
  close(tick: number): void {
    for (let t = 0; t < this.model.T; t++) this.closeTownship(t);
    if ((tick + 1) % MONTH === 0 || tick + 1 === this.days)
      this.check(largestResidual(this.model, this.state));
  }

  private closeTownship(t: number): void {
    const { state: s, cases, orders } = this;
    cases[t] += s.arrived[t] - s.completed[t] - s.refused[t] - s.abandoned[t];
    orders[t] += s.ordersArrived[t] - s.ordersDone[t] - s.ordersRefused[t];
    this.check(cases[t] - s.inHand[t]);
    this.check(orders[t] - s.ordersInHand[t]);
    const worked = s.regularSeconds[t] + s.extraSeconds[t];
    this.check(block(s.byOrigin, t, ORIGINS) - worked);
    this.check(block(s.byUse, t, USES) - worked);
    this.check(block(s.waits, t, CAUSES) - s.sojournDays[t]);
  }

  private check(difference: number): void {
    this.residual = Math.max(this.residual, Math.abs(difference));
  }
}
