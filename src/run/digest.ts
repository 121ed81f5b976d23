/** From the days of a run to what a comparison keeps of it: indicators of the window, weekly series, causes, matters. */
import { MONTH, WEEK } from "../core/clock.ts";
import { logistic, logit } from "../core/numeric.ts";
import { BASICS } from "../model/basics.ts";
import { HISTOGRAM_DAYS } from "../model/columns.ts";
import { indicatorOf, percentileOf } from "../model/indicator.ts";
import { indicators, ratioIndicators } from "../model/indicators.ts";
import { CAUSES, causes } from "../model/ledger.ts";
import type { Reference } from "../model/model.ts";
import { defaultParameters } from "../model/scale.ts";
import { MATTER_SUMS } from "./record.ts";
import type { RunResult } from "./runner.ts";

export interface Digest {
  /** Value of each indicator over the window. */
  readonly indicators: Readonly<Record<string, number>>;
  /** The same over the whole reported time, the transition included. */
  readonly overall: Readonly<Record<string, number>>;
  /** One value a week of the reported time. */
  readonly weekly: Readonly<Record<string, Float64Array>>;
  /** Mean waiting days per finished case in the window, by cause. */
  readonly causes: Readonly<Record<string, number>>;
  /** Matters × (finished, days, logs, visits, errors) over the window. */
  readonly matters: Float64Array;
  readonly moved: readonly string[];
  readonly residual: number;
  readonly fingerprint: string;
}

/** Sums of `width` columns over rows from ≤ row < to. */
function sumRows(rows: Float64Array, width: number, from: number, to: number): Float64Array {
  const sums = new Float64Array(width);
  for (let row = from; row < to; row++) {
    for (let i = 0; i < width; i++) sums[i] += rows[row * width + i];
  }
  return sums;
}

function windowIndicators(result: RunResult, from: number, to: number): Record<string, number> {
  const sums = sumRows(result.daily, BASICS, from, to);
  const values = Object.fromEntries(
    ratioIndicators.map((name) => [name, indicatorOf(indicators[name], sums)]),
  );
  const firstMonth = Math.floor(from / MONTH);
  const histogram = sumRows(result.histogram, HISTOGRAM_DAYS, firstMonth, Math.ceil(to / MONTH));
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

/** Digests a run; the window is given in days of the run and covers whole months. */
export function digest(result: RunResult, warmUpDays: number, from: number, to: number): Digest {
  const first = Math.floor(from / MONTH);
  const last = Math.ceil(to / MONTH);
  const waits = sumRows(result.waits, CAUSES, first, last);
  const M = result.matters.length / MATTER_SUMS / Math.ceil(result.days / MONTH);
  const values = windowIndicators(result, from, to);
  const completed = sumRows(result.histogram, HISTOGRAM_DAYS, first, last).reduce((sum, n) => sum + n, 0);
  return {
    indicators: values,
    overall: windowIndicators(result, warmUpDays, result.days),
    weekly: weeklySeries(result, warmUpDays),
    causes: Object.fromEntries(
      Object.keys(causes).map((name, i) => [name, completed > 0 ? waits[i] / completed : 0]),
    ),
    matters: sumRows(result.matters, M * MATTER_SUMS, first, last),
    moved: [
      ...new Set(result.events.filter((event) => event.kind === "transfer").map((event) => event.matter)),
    ],
    residual: result.residual,
    fingerprint: result.fingerprint,
  };
}

/** Satisfaction (without expectation) with a set of matters, by M24 at the default weights. */
export function satisfactionWith(
  matters: Float64Array,
  chosen: readonly number[],
  reference: Reference,
): number {
  const p = defaultParameters();
  let finished = 0;
  let logs = 0;
  let visits = 0;
  let errors = 0;
  for (const m of chosen) {
    const at = m * MATTER_SUMS;
    finished += matters[at];
    logs += matters[at + 2] - matters[at] * reference.logWait[m];
    visits += matters[at + 3] - matters[at] * reference.visits[m];
    errors += matters[at + 4];
  }
  if (finished === 0) return p.satisfactionBase;
  const wrong = errors / finished - reference.errorRate;
  return logistic(
    logit(p.satisfactionBase) -
      (p.satisfactionWait * logs) / finished -
      (p.satisfactionVisits * visits) / finished -
      p.satisfactionErrors * wrong,
  );
}
