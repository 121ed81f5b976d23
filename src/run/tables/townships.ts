/** townships.csv: every township's indicators over the window. */
import { MONTH } from "../../core/clock.ts";
import { HISTOGRAM_DAYS } from "../../model/columns.ts";
import { percentileOf } from "../../model/indicators.ts";
import type { Prepared } from "../../scenario/build.ts";
import type { Column } from "../../table/column.ts";
import { Table } from "../../table/table.ts";
import type { RunResult } from "../runner.ts";
import { type Measure, measured, measures } from "./measures.ts";
import type { Gathered } from "./plan.ts";
import { spreads, summarise } from "./spread.ts";
import type { Time } from "./steps.ts";

const p90: Pick<Measure, "name" | "zh" | "en" | "unit"> = {
  name: "sojournP90",
  zh: "办理时长，90 % 分位数",
  en: "Sojourn time, 90th percentile",
  unit: { zh: "工作日", en: "working days" },
};
const shown = [...measures, p90];

/** Measures of every township over the whole months of the window: townships × (measures, P90). */
export function townshipWindow(
  result: RunResult,
  time: Time,
  window: readonly [number, number],
  townships: number,
): Float32Array {
  const first = Math.ceil((time.warmUpDays + window[0]) / MONTH);
  const last = Math.max(first + 1, Math.floor((time.warmUpDays + window[1]) / MONTH));
  const out = new Float32Array(townships * shown.length);
  for (let t = 0; t < townships; t++) {
    out.set(measured(result.townships as Float64Array, townships, t, first, last), t * shown.length);
    out[t * shown.length + measures.length] = percentile(
      result.townshipHistogram as Float64Array,
      townships,
      t,
      first,
      last,
    );
  }
  return out;
}

function percentile(
  histogram: Float64Array,
  townships: number,
  t: number,
  first: number,
  last: number,
): number {
  const sums = new Float64Array(HISTOGRAM_DAYS);
  for (let month = first; month < last; month++) {
    const at = (month * townships + t) * HISTOGRAM_DAYS;
    for (let d = 0; d < HISTOGRAM_DAYS; d++) sums[d] += histogram[at + d];
  }
  return percentileOf(sums, 0, HISTOGRAM_DAYS, 0.9);
}

/** Code, name, archetype and population of every township of a scenario, in the order of runs. */
export function townshipColumns(scenario: Prepared): Column[] {
  const towns = scenario.counties.flatMap((county) => county.townships);
  return [
    { name: "code", zh: "代码", en: "Code", values: towns.map((town) => town.code) },
    { name: "township", zh: "乡镇", en: "Township", values: towns.map((town) => town.name) },
    { name: "archetype", zh: "类型", en: "Archetype", values: towns.map((town) => town.archetype) },
  ];
}

/** One row a scenario and township: means over replications. */
export function townshipsTable(gathered: readonly Gathered[]): Table {
  const parts = gathered.map(({ scenario, kept }) => {
    const places = townshipColumns(scenario);
    const people = scenario.counties.flatMap((county) => county.townships).map((town) => town.population);
    const [means] = summarise(
      kept.map((one) => one.townships),
      spreads(1),
    );
    return { id: scenario.document.id, places, people, means };
  });
  const id: Column = {
    name: "scenario",
    zh: "情景",
    en: "Scenario",
    values: parts.flatMap((part) => part.people.map(() => part.id)),
  };
  const places = (parts[0]?.places ?? []).map(
    (column, at): Column => ({
      ...column,
      values: parts.flatMap((part) => [...part.places[at].values] as string[]),
    }),
  );
  const people: Column = {
    name: "population",
    zh: "人口",
    en: "Residents",
    unit: { zh: "人", en: "people" },
    values: Float64Array.from(parts.flatMap((part) => part.people)),
  };
  const numbers = shown.map(({ name, zh, en, unit }, m): Column => {
    const values = Float32Array.from(
      parts.flatMap((part) => part.people.map((_, t) => part.means[t * shown.length + m])),
    );
    return { name, zh, en, unit, values };
  });
  return new Table({ name: "townships", columns: [id, ...places, people, ...numbers] });
}
