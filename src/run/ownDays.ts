/** What is written down of own columns by the day, and the indicators that are made of it. */
import { BASIC, BASICS, type Basic } from "../model/basics.ts";
import type { OwnIndicator } from "../model/mechanism.ts";
import type { State } from "../model/state.ts";
import type { Prepared } from "../scenario/build.ts";

/** Plain data, as all of a result. */
export interface OwnDays {
  readonly columns: readonly string[];
  readonly indicators: Readonly<Record<string, OwnIndicator>>;
  /** Sums over all townships, day-major: days × columns. */
  readonly daily: Float64Array;
}

/** Room for the own columns by township; undefined where a scenario adds none. */
export function createOwnDays({ added }: Prepared, days: number): OwnDays | undefined {
  const mechanisms = added?.mechanisms ?? [];
  const columns = mechanisms.flatMap(({ columns: own = {} }) =>
    Object.keys(own).filter((name) => own[name].of === "township"),
  );
  if (columns.length === 0) return undefined;
  return {
    columns,
    indicators: Object.assign({}, ...mechanisms.map(({ indicators }) => indicators)),
    daily: new Float64Array(days * columns.length),
  };
}

/** Adds a county's day. */
export function addOwnDay({ columns, daily }: OwnDays, { own }: State, tick: number): void {
  columns.forEach((name, i) => {
    let sum = 0;
    for (const value of own[name]) sum += value;
    daily[tick * columns.length + i] += sum;
  });
}

interface Days {
  readonly own?: OwnDays;
  readonly daily: Float64Array;
}

function sumOf(name: string, { own, daily }: Days & { readonly own: OwnDays }, from: number, to: number) {
  const at = own.columns.indexOf(name);
  const [values, width, offset] =
    at >= 0 ? [own.daily, own.columns.length, at] : [daily, BASICS, BASIC[name as Basic]];
  let sum = 0;
  for (let tick = from; tick < to; tick++) sum += values[tick * width + offset];
  return sum;
}

/** Own indicators over days from ≤ tick < to; 0 where there is nothing to divide by. */
export function ownIndicators(days: Days, from: number, to: number): Record<string, number> {
  const { own } = days;
  if (!own) return {};
  return Object.fromEntries(
    Object.entries(own.indicators).map(([name, { top, bottom = "unitDays", scale = 1 }]) => {
      const below = sumOf(bottom, { ...days, own }, from, to);
      return [name, below === 0 ? 0 : (scale * sumOf(top, { ...days, own }, from, to)) / below];
    }),
  );
}
