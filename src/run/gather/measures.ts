/** What a table of runs shows of the sums that a run writes down: every indicator, and how many cases came and went. */
import type { Text } from "../../core/problem.ts";
import { BASIC, BASICS, type Basic } from "../../model/basics.ts";
import { indicatorOf } from "../../model/indicator.ts";
import { indicators } from "../../model/indicators.ts";
import { numberUnit } from "../indicators.ts";

export interface Measure extends Text {
  readonly name: string;
  readonly unit: Text;
  readonly definition: Text;
  /** Its value from sums of basics that begin at `at`. */
  of(sums: ArrayLike<number>, at: number): number;
}

const cases: Text = { zh: "件", en: "cases" };

function flow(name: Basic, zh: string, en: string): Measure {
  const definition = { zh: `这段时间内的${zh}`, en: `${en} in the step` };
  return { name, zh, en, unit: cases, definition, of: (sums, at) => sums[at + BASIC[name]] };
}

const flows: readonly Measure[] = [
  flow("arrived", "来件", "Cases arrived"),
  flow("completed", "办结", "Cases completed"),
  flow("refused", "不予受理", "Cases refused"),
  flow("abandoned", "放弃办理", "Cases abandoned"),
  flow("referred", "上交", "Cases passed up"),
  flow("petitions", "信访", "Petitions"),
  flow("ordersArrived", "交办任务", "Orders arrived"),
  flow("ordersDone", "办结的交办任务", "Orders done"),
  flow("ordersLate", "逾期的交办任务", "Orders late"),
];

/** Indicators first, then flows; the order of the columns in every table of runs. */
export const measures: readonly Measure[] = [
  ...Object.entries(indicators).map(([name, spec]): Measure => {
    const { zh, en, definition } = spec;
    return {
      name,
      zh,
      en,
      unit: numberUnit(spec),
      definition,
      of: (sums, at) => indicatorOf(spec, sums, at),
    };
  }),
  ...flows,
];

/**
 * All measures of one unit over the ticks from ≤ tick < to. `tally` holds basics by time and unit,
 * `units` units at a time; one tick of `tally` may also be a month.
 */
export function measured(
  tally: Float64Array,
  units: number,
  unit: number,
  from: number,
  to: number,
): Float32Array {
  const sums = new Float64Array(BASICS);
  for (let tick = from; tick < to; tick++) {
    const at = (tick * units + unit) * BASICS;
    for (let b = 0; b < BASICS; b++) sums[b] += tally[at + b];
  }
  return Float32Array.from(measures, (measure) => measure.of(sums, 0));
}
