/** What is to be written down of many runs, and what is kept of each until all are there. */
import { MONTH } from "../../core/clock.ts";
import type { Prepared } from "../../scenario/build.ts";
import type { CaseRecord, EventRecord, Keep } from "../runner.ts";
import type { Every, Time } from "./steps.ts";

export interface Plan {
  readonly scenarios: readonly Prepared[];
  /** Step of the daily table. */
  readonly every: Every;
  readonly units: "county" | "townships";
  /** Every replication instead of means and quantiles. */
  readonly each: boolean;
  readonly cases: boolean;
  /** Reported days that indicators are taken over, from ≤ day < to. */
  readonly window: readonly [from: number, to: number];
}

/** What is left of one run once its large arrays are worked up. */
export interface Kept {
  /** Steps × units × measures. */
  readonly daily: Float32Array;
  /** Townships × (measures, 90th percentile of sojourn), over the window. */
  readonly townships: Float32Array;
  /** Months of the run × items, as recorded. */
  readonly origins: Float64Array;
  readonly uses: Float64Array;
  readonly waits: Float64Array;
  /** Of the replications whose events and cases are shown. */
  readonly events: readonly EventRecord[] | undefined;
  readonly cases: readonly CaseRecord[] | undefined;
}

/** One scenario with what was kept of its replications, in their order. */
export interface Gathered {
  readonly scenario: Prepared;
  readonly time: Time;
  readonly replications: readonly number[];
  readonly kept: readonly Kept[];
}

export function timeOf({ document }: Prepared): Time {
  const warmUpDays = Math.round(document.warmUp * 252);
  return { start: document.start, warmUpDays, days: warmUpDays + Math.round(document.years * 252) };
}

/** Months of townships stand for their days when steps and months begin together. */
export function byMonths(plan: Plan, time: Time): boolean {
  return plan.every === "month" && time.warmUpDays % MONTH === 0;
}

/** What a run must bring back for the plan. */
export function keepFor(plan: Plan, scenario: Prepared, replication: number): Keep {
  return {
    townships: true,
    townshipDays: plan.units === "townships" && !byMonths(plan, timeOf(scenario)),
    cases: plan.cases && replication === 0,
  };
}
