/** From the days of a run to what a comparison keeps of it: indicators of the window, weekly series, causes, matters. */
import { WEEK } from "../core/clock.ts";
import { logistic } from "../core/numeric.ts";
import { BASIC, BASICS, type Basic } from "../model/basics.ts";
import { HISTOGRAM_DAYS } from "../model/columns.ts";
import { indicatorOf, percentileOf } from "../model/indicator.ts";
import { indicators, ratioIndicators } from "../model/indicators.ts";
import { CAUSES, causes, ORIGIN, ORIGINS, type Origin } from "../model/ledger.ts";
import { performanceLogit } from "../model/mechanisms/experience.ts";
import { valuesOf } from "../scenario/build.ts";
import { blocksWithin, sumRows } from "./blocks.ts";
import { handsWithin } from "./hands.ts";
import { differenceChannels, satisfactionParts } from "./parts.ts";
import { MATTER_SUMS } from "./record.ts";
import type { Prepared, RunResult } from "./runner.ts";
import type { TownshipMonths } from "./townshipMonths.ts";

export interface Digest {
  /** Value of each indicator over the window. */
  readonly indicators: Readonly<Record<string, number>>;
  /** The same over the whole reported time, the transition included. */
  readonly overall: Readonly<Record<string, number>>;
  /** One value a week of the reported time. */
  readonly weekly: Readonly<Record<string, Float64Array>>;
  /** Mean waiting days per completed case in the window, by cause. */
  readonly causes: Readonly<Record<string, number>>;
  /** What stood before those who waited for hands in the window: places × HANDS (see model/calls.ts). */
  readonly hands: Float64Array;
  /** Cases completed in the window. */
  readonly completed: number;
  /** Satisfaction in the window by what it is owed to; adds up to the indicator. */
  readonly owed: Readonly<Record<string, number>>;
  /** Utilisation in the window by the origin of the hours; adds up to the indicator. */
  readonly hours: Readonly<Record<string, number>>;
  /** Matters × the sums listed in record.ts, over the window. */
  readonly matters: Float64Array;
  readonly moved: readonly string[];
  /** Townships by month, where somebody wants to see them. */
  readonly townships?: TownshipMonths;
  readonly residual: number;
  readonly fingerprint: string;
}

function windowIndicators(result: RunResult, from: number, to: number): Record<string, number> {
  const sums = sumRows(result.daily, BASICS, from, to);
  const values = Object.fromEntries(
    ratioIndicators.map((name) => [name, indicatorOf(indicators[name], sums)]),
  );
  const histogram = sumRows(result.histogram, HISTOGRAM_DAYS, ...blocksWithin(result.blocks, from, to));
  values.sojournP90 = percentileOf(histogram, 0, HISTOGRAM_DAYS, 0.9);
  return values;
}

function weeklySeries(result: RunResult, warmUpDays: number): Record<string, Float64Array> {
  const weeks = Math.floor((result.days - warmUpDays) / WEEK);
  const series = Object.fromEntries(ratioIndicators.map((name) => [name, new Float64Array(weeks)]));
  for (let week = 0; week < weeks; week++) {
    const from = warmUpDays + week * WEEK;
    const sums = sumRows(result.daily, BASICS, from, from + WEEK);
    for (const name of ratioIndicators) series[name][week] = indicatorOf(indicators[name], sums);
  }
  return series;
}

function causesOf(result: RunResult, from: number, to: number): Record<string, number> {
  const waits = sumRows(result.waits, CAUSES, from, to);
  const completed = sumRows(result.daily, BASICS, from, to)[BASIC.completed];
  return Object.fromEntries(
    Object.keys(causes).map((name, i) => [name, completed > 0 ? waits[i] / completed : 0]),
  );
}

/** Satisfaction by what it is owed to; the base is what no term has moved. */
function owedOf(result: RunResult, from: number, to: number): Record<string, number> {
  const sums = sumRows(result.daily, BASICS, from, to);
  const residents = sums[BASIC.residentDays];
  const mean = (name: Basic) => (residents > 0 ? sums[BASIC[name]] / residents : 0);
  const parts = Object.fromEntries(
    Object.entries(satisfactionParts).map(([name, { basic }]) => [name, basic ? mean(basic) : 0]),
  );
  const moved = Object.values(parts).reduce((sum, part) => sum + part, 0);
  return { ...parts, base: mean("satisfactionResidents") - moved };
}

/** Hours that were not idle by origin, each over the hours worked. */
function hoursOf(result: RunResult, from: number, to: number): Record<string, number> {
  const seconds = sumRows(result.origins, ORIGINS, from, to);
  const worked = sumRows(result.daily, BASICS, from, to)[BASIC.workedSeconds];
  return Object.fromEntries(
    Object.keys(differenceChannels.utilisation).map((name) => {
      return [name, worked > 0 ? seconds[ORIGIN[name as Origin]] / worked : 0];
    }),
  );
}

/**
 * Digests a run over a window of whole days, given in days of the run.
 * @throws Problem when the window begins or ends within a month and the run was not asked for a cut there
 */
export function digest(result: RunResult, warmUpDays: number, from: number, to: number): Digest {
  const M = result.matters.length / MATTER_SUMS / (result.blocks.length - 1);
  return {
    indicators: windowIndicators(result, from, to),
    overall: windowIndicators(result, warmUpDays, result.days),
    weekly: weeklySeries(result, warmUpDays),
    causes: causesOf(result, from, to),
    hands: handsWithin(result.hands, result.blocks.length - 1, ...blocksWithin(result.blocks, from, to)),
    completed: sumRows(result.daily, BASICS, from, to)[BASIC.completed],
    owed: owedOf(result, from, to),
    hours: hoursOf(result, from, to),
    matters: sumRows(result.matters, M * MATTER_SUMS, ...blocksWithin(result.blocks, from, to)),
    moved: [
      ...new Set(result.events.filter((event) => event.kind === "transfer").map((event) => event.matter)),
    ],
    residual: result.residual,
    fingerprint: result.fingerprint,
  };
}

/**
 * Satisfaction (without expectation) with a set of matters, by M24: their waits, visits and errors per decision against
 * the reference of the county that each case belongs to. The weights are the scenario's own, as they stand before any
 * reform.
 * @param matters matters × the sums listed in record.ts
 */
export function satisfactionWith(
  { document }: Prepared,
  matters: Float64Array,
  chosen: readonly number[],
): number {
  const p = valuesOf(document);
  let [finished, logs, visits, decisions, errors] = [0, 0, 0, 0, 0];
  for (const m of chosen) {
    const at = m * MATTER_SUMS;
    finished += matters[at];
    logs += matters[at + 1];
    visits += matters[at + 2];
    decisions += matters[at + 3];
    errors += matters[at + 4];
  }
  if (finished === 0) return p.satisfactionBase;
  const wrong = decisions > 0 ? errors / decisions : 0;
  return logistic(performanceLogit(logs / finished, visits / finished, wrong, p));
}
