/** What is to be written down of many runs. */
import type { Prepared } from "../../scenario/build.ts";
import type { Keep } from "../runner.ts";
import type { Every } from "./steps.ts";

export interface Plan {
  readonly scenarios: readonly Prepared[];
  /** Step of the daily table. */
  readonly every: Every;
  readonly units: "county" | "townships";
  /** Every replication instead of means and quantiles. */
  readonly each: boolean;
  /** Every case of the first replication. */
  readonly cases: boolean;
}

/** What every run must bring back. */
export function keepFor(plan: Plan): Keep {
  return {
    townships: true,
    townshipDays: plan.units === "townships" && plan.every !== "month",
    cases: plan.cases,
  };
}

/** Above this many townships a year of days is more than a spreadsheet, or the memory, can hold. */
export const MANY_TOWNSHIPS = 300;

export function townshipsOf(scenario: Prepared): number {
  return scenario.counties.reduce((sum, county) => sum + county.townships.length, 0);
}
