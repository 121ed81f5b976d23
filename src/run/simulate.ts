/** One scenario, once: its run as tables. */
import type { Reference } from "../model/model.ts";
import type { Prepared } from "../scenario/build.ts";
import type { Table } from "../table/table.ts";
import { digest } from "./digest.ts";
import { execute } from "./execute.ts";
import { checkChance, checkOptions, checkPrepared, checkWhole } from "./given.ts";
import { ownIndicators } from "./ownDays.ts";
import { type DayOptions, extended } from "./place.ts";
import { referenceRequest } from "./reference.ts";
import type { RunResult } from "./runner.ts";
import { caseTable, dailyTable, eventTable, ledgerTable, townshipTable, warmUpOf } from "./tables.ts";
import { windowOf } from "./window.ts";

export interface SimulateOptions extends DayOptions {
  /** Any text; default "2024". */
  readonly seed?: string;
  /** Default 0. */
  readonly replication?: number;
  /** Keep every finished case for `run.cases`. */
  readonly cases?: boolean;
  /** Years at the end over which `indicators` are taken, to the day; default 1. */
  readonly window?: number;
  /** From an earlier call of `referencesOf`; without them the untouched baseline is run first. */
  readonly references?: readonly Reference[];
}

const known: Readonly<Record<keyof SimulateOptions, true>> = {
  seed: true,
  replication: true,
  cases: true,
  window: true,
  references: true,
  mechanisms: true,
  add: true,
  parameters: true,
};

export interface Run {
  readonly result: RunResult;
  /** Indicators over the window. */
  readonly indicators: Readonly<Record<string, number>>;
  readonly daily: Table;
  readonly townships: Table;
  readonly events: Table;
  readonly ledger: Table;
  /** Empty unless cases were kept. */
  readonly cases: Table;
  readonly fingerprint: string;
}

/** What a scenario's satisfaction and fear are measured against, one for each county: a run of its untouched baseline. */
export function referencesOf(scenario: Prepared): readonly Reference[] {
  return execute(referenceRequest(scenario)).references ?? [];
}

/**
 * Simulates a scenario from its first morning to its last evening.
 * @throws Problem when a formula or a parameter of the scenario fails, what is added is declared wrongly, or an option is
 * unknown
 * @example const run = simulate(scenario("all-at-once"), { seed: "2024" }); run.daily.column("backlog");
 */
export function simulate(given: Prepared, options: SimulateOptions = {}): Run {
  checkPrepared(given, "simulate");
  checkOptions(options, known, "simulate");
  checkChance(options, "simulate");
  checkWhole(options.replication ?? 0, 0, "simulate.replication");
  const { scenario, mechanisms } = extended(given, options);
  const { seed = "2024", replication = 0, cases = false, window = 1 } = options;
  const references = options.references ?? referencesOf(scenario);
  const [from, to] = windowOf(scenario, window);
  const result = execute(
    { scenario, seed, replication, references, cuts: [from], keep: { townships: true, cases } },
    mechanisms,
  );
  return {
    result,
    indicators: {
      ...digest(result, warmUpOf(scenario), from, to).indicators,
      ...ownIndicators(result, from, to),
    },
    daily: dailyTable(scenario, result),
    townships: townshipTable(scenario, result),
    events: eventTable(scenario, result),
    ledger: ledgerTable(scenario, result),
    cases: caseTable(scenario, result),
    fingerprint: result.fingerprint,
  };
}
