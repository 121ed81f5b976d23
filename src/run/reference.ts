/** Taking the reference: what satisfaction and fear are measured against, from a run of the untouched baseline. */
import { MONTH, WEEK } from "../core/clock.ts";
import type { Model, Reference } from "../model/model.ts";
import type { State } from "../model/state.ts";
import { type Prepared, untouched } from "../scenario/build.ts";
import type { RunRequest } from "./runner.ts";

/** Days of a level, for matters that no case of the reference run belonged to. */
const LEVEL_DAYS = 5;

function total(column: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < column.length; i++) sum += column[i];
  return sum;
}

/** Watches a county after its warm-up; `result` gives the reference. */
export class ReferenceTaker {
  private readonly days: number;
  private readonly model: Model;
  private readonly state: State;
  private readonly finished: Float64Array;
  private readonly logs: Float64Array;
  private readonly visits: Float64Array;
  private errors = 0;
  private decisions = 0;
  private staffWeeks = 0;
  private penaltiesBefore = 0;

  constructor(model: Model, state: State, days: number) {
    this.days = days;
    this.model = model;
    this.state = state;
    this.finished = new Float64Array(model.M);
    this.logs = new Float64Array(model.M);
    this.visits = new Float64Array(model.M);
  }

  observe(tick: number): void {
    const { state, model } = this;
    const monthEnds = (tick + 1) % MONTH === 0;
    if (tick < model.warmUpDays) {
      this.penaltiesBefore = total(state.penaltyTotal);
      // a month that the warm-up ends within counts only from there on
      if (tick + 1 === model.warmUpDays && !monthEnds) this.addMonth(-1);
      return;
    }
    this.errors += total(state.errors);
    this.decisions += total(state.decisions);
    this.staffWeeks += total(state.staff) / WEEK;
    if (monthEnds || tick + 1 === this.days) this.addMonth(1);
  }

  private addMonth(sign: number): void {
    const { state, model } = this;
    for (let m = 0; m < model.M; m++) {
      this.finished[m] += sign * state.matterFinished[m];
      this.logs[m] += sign * state.matterLogs[m];
      this.visits[m] += sign * state.matterVisits[m];
    }
  }

  result(): Reference {
    const { model, state, finished, logs, visits } = this;
    const penalties = total(state.penaltyTotal) - this.penaltiesBefore;
    return {
      logWait: finished.map((n, m) => (n > 0 ? logs[m] / n : model.logDays[model.levels[m] * LEVEL_DAYS])),
      visits: finished.map((n, m) => (n > 0 ? visits[m] / n : state.p.visitsAbove)),
      errorRate: this.decisions > 0 ? this.errors / this.decisions : 0,
      penalties: this.staffWeeks > 0 ? penalties / this.staffWeeks : 0,
    };
  }
}

/** The run from which a scenario's references are taken; equal for scenarios with the same untouched baseline. */
export function referenceRequest(scenario: Prepared): RunRequest {
  return { scenario: untouched(scenario), seed: "reference", replication: 0 };
}
