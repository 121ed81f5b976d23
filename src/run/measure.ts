/** One figure of one run: an indicator over some months, of some matters or townships only where that is asked for. */
import { MONTH } from "../core/clock.ts";
import { BASIC, BASICS, type Basic } from "../model/basics.ts";
import { HISTOGRAM_DAYS } from "../model/columns.ts";
import { indicatorOf, percentileOf } from "../model/indicator.ts";
import { indicators, type RatioIndicator } from "../model/indicators.ts";
import { valuesOf } from "../scenario/build.ts";
import type { MeasureSpec } from "../scenario/targets/document.ts";
import { blocksWithin, sumRows } from "./blocks.ts";
import { satisfactionWith } from "./digest.ts";
import { MATTER_SUMS } from "./record.ts";
import type { Keep, Prepared, Reference, RunResult } from "./runner.ts";
import { warmUpOf } from "./tables.ts";

export type { MeasureSpec, Question, Situation, Target, TargetFile } from "../scenario/targets/document.ts";

/** Every parameter of a scenario as a number. */
export function parametersOf({ document }: Prepared): Readonly<Record<string, number>> {
  return valuesOf(document);
}

/** A run that was measured, and what its citizens' satisfaction was held against. */
export interface Measured {
  readonly scenario: Prepared;
  readonly result: RunResult;
  readonly references: readonly Reference[];
}

/** What a run has to bring back for these measures. */
export function keepFor(specs: readonly MeasureSpec[]): Keep {
  return {
    townships: specs.some(({ townships, matters }) => townships && !matters),
    cases: specs.flatMap((spec) => (spec.matters && ofCases(spec) ? spec.matters : [])),
  };
}

const ofCases = ({ indicator, townships }: MeasureSpec) =>
  townships !== undefined || indicator === "sojournTime" || indicator === "visits";

/** The value of a measure; NaN where nothing was there to be measured. */
export function measure(run: Measured, spec: MeasureSpec): number {
  const { result, scenario } = run;
  const warmUp = warmUpOf(scenario);
  const last = Math.floor((result.days - warmUp) / MONTH);
  const [first, to = first] = spec.months ?? [1, last];
  const over = (from: number, end: number) =>
    within(run, spec, warmUp + (from - 1) * MONTH, warmUp + end * MONTH);
  if (spec.over === "mean") return over(first, to);
  const months = Array.from({ length: to - first + 1 }, (_, i) => over(first + i, first + i));
  return spec.over === "highest" ? Math.max(...months) : Math.min(...months);
}

function within(run: Measured, spec: MeasureSpec, from: number, to: number): number {
  if (spec.matters) {
    const chosen = spec.matters.map((id) => run.scenario.document.matters.findIndex((one) => one.id === id));
    return ofCases(spec) ? casesWithin(run, spec, from, to) : mattersWithin(run, spec, chosen, from, to);
  }
  const sums = spec.townships
    ? townshipSums(run, spec.townships, from, to)
    : sumRows(run.result.daily, BASICS, from, to);
  if (spec.indicator === "sojournP90") return p90(run.result, from, to);
  const info = indicators[spec.indicator as RatioIndicator];
  return info ? indicatorOf(info, sums) : sums[BASIC[spec.indicator as Basic]];
}

function p90({ histogram, blocks }: RunResult, from: number, to: number): number {
  const sums = sumRows(histogram, HISTOGRAM_DAYS, ...blocksWithin(blocks, from, to));
  return percentileOf(sums, 0, HISTOGRAM_DAYS, 0.9);
}

function townshipSums(
  { scenario, result }: Measured,
  names: readonly string[],
  from: number,
  to: number,
): Float64Array {
  const towns = scenario.counties.flatMap((county) => county.townships);
  const [first, end] = blocksWithin(result.blocks, from, to);
  const sums = new Float64Array(BASICS);
  for (let block = first; block < end; block++) {
    towns.forEach((town, t) => {
      if (!names.includes(town.name)) return;
      const at = (block * towns.length + t) * BASICS;
      for (let i = 0; i < BASICS; i++) sums[i] += result.townships?.[at + i] ?? 0;
    });
  }
  return sums;
}

/** What every case has of its own. */
function casesWithin({ result }: Measured, spec: MeasureSpec, from: number, to: number): number {
  const { matters = [], townships } = spec;
  let [completed, days, visits] = [0, 0, 0];
  for (const one of result.cases ?? []) {
    if (one.outcome !== "completed" || one.finished < from || one.finished >= to) continue;
    if (!matters.includes(one.matter) || (townships && !townships.includes(one.township))) continue;
    completed += 1;
    days += one.finished - one.arrived;
    visits += one.visits;
  }
  if (spec.indicator === "completed") return completed;
  return (spec.indicator === "visits" ? visits : days) / completed;
}

/** What is only counted by matter: decisions and errors, and the satisfaction that follows from them. */
function mattersWithin(
  { scenario, result, references }: Measured,
  { indicator }: MeasureSpec,
  chosen: readonly number[],
  from: number,
  to: number,
): number {
  const width = scenario.document.matters.length * MATTER_SUMS;
  const sums = sumRows(result.matters, width, ...blocksWithin(result.blocks, from, to));
  if (indicator === "satisfaction") return satisfactionWith(scenario, sums, chosen);
  const total = (at: number) => chosen.reduce((sum, m) => sum + sums[m * MATTER_SUMS + at], 0);
  if (indicator === "completed") return total(0);
  // errors are kept against the county's reference; the counties of a target have one
  const wrong = total(4) / total(3) + (references[0]?.errorRate ?? 0);
  return indicator === "firstPassRate" ? 1 - wrong : wrong;
}
