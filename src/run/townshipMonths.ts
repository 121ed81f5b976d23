/** Townships by month: what a comparison keeps of them, so that it can show whom a strategy serves better and whom worse. */
import { BASICS } from "../model/basics.ts";
import { indicatorOf } from "../model/indicator.ts";
import { indicators, type RatioIndicator } from "../model/indicators.ts";
import { monthsOf } from "./blocks.ts";
import type { RunResult } from "./runner.ts";

/** Those that mean something in one township and differ between townships; all of them would be five times as much. */
export const townshipIndicators = [
  "backlog",
  "sojournTime",
  "satisfaction",
  "errorRate",
  "burnout",
  "workloadPerHead",
  "cartRatio",
  "operateShare",
  "paperworkShare",
] as const satisfies readonly RatioIndicator[];

/** By indicator: months of the reported time × townships, month-major. A month that the run cuts short counts as it is. */
export type TownshipMonths = Readonly<Record<string, Float32Array>>;

/** Empty for a run that did not keep its townships. */
export function townshipMonths(result: RunResult, warmUpDays: number): TownshipMonths {
  const { townships = new Float64Array(), blocks } = result;
  const sums = monthsOf(townships, townships.length / (blocks.length - 1), blocks, warmUpDays);
  const rows = sums.length / BASICS;
  return Object.fromEntries(
    townshipIndicators.map((name) => [
      name,
      Float32Array.from({ length: rows }, (_, row) => indicatorOf(indicators[name], sums, row * BASICS)),
    ]),
  );
}
