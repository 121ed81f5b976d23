/** A film as far as it has been recorded: weeks, each with a value for every column and township. */
import { type FilmColumn, type FilmEvent, type FilmFrame, type FilmPlan, WEEK } from "../../src/index.ts";
import type { Settings } from "../settings/settings.ts";

export interface Film {
  /** The settings that it was recorded with, and the place of its strategy there. */
  readonly settings: Settings;
  readonly strategy: number;
  readonly plan: FilmPlan;
  /** Grows while it is recorded. */
  readonly frames: readonly FilmFrame[];
  /** Of the run; absent until it is over. */
  readonly fingerprint?: string;
}

/** The unit that stands for all townships together. */
export function wholeOf({ plan }: Film): number {
  return plan.townships.length;
}

export function columnOf({ plan }: Film, name: string): FilmColumn & { readonly at: number } {
  const at = plan.columns.findIndex((column) => column.name === name);
  if (at < 0) throw new Error(`no column "${name}" in the film`);
  return { ...plan.columns[at], at };
}

/** Value of a column for a unit in a week, both by number. */
export function valueAt(film: Film, week: number, column: number, unit: number): number {
  return film.frames[week].values[column * (film.plan.townships.length + 1) + unit];
}

/** All townships in a week: a view of the frame, the whole left out. */
export function townsAt(film: Film, week: number, column: number): Float32Array {
  const T = film.plan.townships.length;
  return film.frames[week].values.subarray(column * (T + 1), column * (T + 1) + T);
}

/** A unit through all recorded weeks. */
export function seriesOf(film: Film, column: number, unit: number): Float64Array {
  return Float64Array.from(film.frames, (_, week) => valueAt(film, week, column, unit));
}

/** Day of the reported time on which a week ends. */
export function endOfWeek({ plan }: Film, week: number): number {
  // the days that the last whole week leaves are told with it
  return week === plan.frames - 1 ? plan.days : (week + 1) * WEEK;
}

export function eventsOf({ frames }: Film): FilmEvent[] {
  return frames.flatMap(({ events }) => events);
}

/** Eighths of the film that are recorded. */
export function recordedPart({ frames, plan }: Film): number {
  return Math.floor((8 * frames.length) / plan.frames);
}
