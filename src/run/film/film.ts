/**
 * Filming: one run written down week by week and township by township, handed out as it goes on, so that it can be
 * watched before it is over. The run is the one that `execute` makes: its references, its luck, its fingerprint.
 */
import type { Text } from "../../core/problem.ts";
import { archetypeTitle } from "../../scenario/counties.ts";
import { spanOf } from "../../scenario/span.ts";
import { executing } from "../execute.ts";
import { marksOf } from "../labels.ts";
import { referenceRequest } from "../reference.ts";
import type { Prepared, Reference, RunResult } from "../runner.ts";
import { type FilmColumn, filmColumns } from "./columns.ts";
import { type FilmFrame, FilmWriter, weeksOf } from "./writer.ts";

export interface FilmUnit {
  readonly code: string;
  readonly title: Text;
  /** Place of its county in `counties`. */
  readonly county: number;
  /** What its archetype is called. */
  readonly archetype: Text;
  readonly population: number;
}

/** What is known of a film before it is made. */
export interface FilmPlan {
  readonly columns: readonly FilmColumn[];
  /** Townships, county after county; a frame has one unit more. */
  readonly townships: readonly FilmUnit[];
  readonly counties: readonly Text[];
  /** First reported month, `2024-01`. */
  readonly start: string;
  /** Reported days, and frames: a week each, the last may be shorter. */
  readonly days: number;
  readonly frames: number;
  /** Dates of the reforms, in reported days. */
  readonly marks: readonly { readonly day: number; readonly label: Text }[];
}

export interface FilmOptions {
  /** Any text; default "2024". */
  readonly seed?: string;
  /** Default 0. */
  readonly replication?: number;
  /** From an earlier film or `referencesOf`; without them the untouched baseline is run first. */
  readonly references?: readonly Reference[];
  /** As in `RunRequest`, for a run that is to have the fingerprint of another. */
  readonly cuts?: readonly number[];
}

/** How far it has come, in days of all runs, and the frames that have become whole since. */
export interface FilmStep {
  readonly done: number;
  readonly total: number;
  readonly frames: readonly FilmFrame[];
}
export interface Filmed {
  readonly result: RunResult;
  readonly references: readonly Reference[];
}

/**
 * What a film of the scenario will hold, worked out without running it: `frames` weeks of `columns` × (townships + 1) values.
 * @example filmPlan(scenario("baseline")).townships.length
 */
export function filmPlan(scenario: Prepared): FilmPlan {
  const { counties, document } = scenario;
  const days = spanOf(document).reported;
  return {
    columns: filmColumns,
    townships: counties.flatMap(({ townships }, county) =>
      townships.map(({ code, title, archetype, population }) => ({
        ...{ code, title, county, population },
        archetype: archetypeTitle(document, archetype),
      })),
    ),
    counties: counties.map(({ name }) => name),
    start: document.start,
    days,
    frames: weeksOf(days),
    marks: marksOf(scenario),
  };
}

/** What satisfaction and fear are measured against, as `referencesOf` finds it, step by step. */
function* referring(scenario: Prepared, total: number): Generator<FilmStep, readonly Reference[]> {
  const steps = executing(referenceRequest(scenario));
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value.references ?? [];
    yield { done: step.value, total, frames: [] };
  }
}

/**
 * Films one run of a scenario; drain it, or stop whenever enough is seen.
 * @throws Problem as `execute`
 * @example for (const { frames } of film(scenario("baseline"))) for (const { values } of frames) show(values);
 */
export function* film(scenario: Prepared, options: FilmOptions = {}): Generator<FilmStep, Filmed> {
  const { seed = "2024", replication = 0, cuts } = options;
  const { days } = spanOf(scenario.document);
  const before = options.references ? 0 : spanOf(referenceRequest(scenario).scenario.document).days;
  const total = before + days;
  const references = options.references ?? (yield* referring(scenario, total));
  const writer = new FilmWriter(scenario);
  const request = { scenario, seed, replication, references, ...(cuts ? { cuts } : {}) };
  const steps = executing(request, undefined, (firstTown) => writer.writeFrom(firstTown));
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return { result: step.value, references };
    yield { done: before + step.value, total, frames: writer.take(step.value) };
  }
}
