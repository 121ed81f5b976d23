/** Which township, and which matter, a place in a column belongs to. */
import type { Text } from "../../core/problem.ts";
import { BASICS } from "../../model/basics.ts";
import { columns, type Extent, HISTOGRAM_DAYS, LOAD_WINDOW, PIPELINE_WEEKS } from "../../model/columns.ts";
import { INDICATORS } from "../../model/indicators.ts";
import { CAUSES, ORIGINS, USES } from "../../model/ledger.ts";
import type { Model } from "../../model/model.ts";
import type { Spot } from "./twin.ts";

/** Places of a column for each township; 0 when it does not run over townships. */
function width(model: Model, of: Extent): number {
  const widths: Partial<Record<Extent, number>> = {
    township: 1,
    pair: model.M,
    domain: 3,
    origin: ORIGINS,
    use: USES,
    cause: CAUSES,
    window: LOAD_WINDOW,
    pipeline: PIPELINE_WEEKS,
    histogram: HISTOGRAM_DAYS,
    tally: BASICS,
    indicator: INDICATORS,
  };
  return widths[of] ?? 0;
}

/** Index of the township that a place belongs to; -1 when it is the county's. */
export function townshipAt(model: Model, { column, index }: Spot): number {
  if (column === "cases" || column === "agenda") return -1;
  const each = width(model, columns[column].of);
  return each === 0 ? -1 : Math.floor(index / each);
}

/** A township by its name and what readers call it; an index of -1 is the county as a whole. */
export function townOf(model: Model, t: number): { township: string; place?: Text } {
  if (t < 0) return { township: "" };
  const { name, title } = model.townships[t];
  return { township: name, place: title };
}

export function placeOf(model: Model, spot: Spot): { township: string; place?: Text; matter?: Text } {
  const town = townOf(model, townshipAt(model, spot));
  const { column, index } = spot;
  if (column === "cases" || column === "agenda") return town;
  const { of } = columns[column];
  const m = of === "pair" ? index % model.M : of === "matter" ? index : -1;
  return m < 0 ? town : { ...town, matter: model.matters[m].title };
}
