/** One run, in place: every county of a scenario from its first morning to its last evening. */
import { advance, drawsFor } from "../core/engine.ts";
import { Fingerprint } from "../core/fingerprint.ts";
import { type Seed, seedFrom } from "../core/random.ts";
import { addState } from "../model/fingerprint.ts";
import { channels } from "../model/ledger.ts";
import type { Mechanism } from "../model/mechanism.ts";
import type { Model, Reference } from "../model/model.ts";
import { firstMorning } from "../model/morning.ts";
import type { State } from "../model/state.ts";
import { day } from "../model/step.ts";
import { modelOf, valuesOf } from "../scenario/build.ts";
import { spanOf } from "../scenario/span.ts";
import { blocksOf } from "./blocks.ts";
import { Books } from "./books.ts";
import { askedDivergence } from "./divergence/asked.ts";
import { createRecord, type RunRecord, recorder } from "./record.ts";
import { ReferenceTaker } from "./reference.ts";
import type { CaseRecord, EventRecord, RunRequest, RunResult } from "./runner.ts";

/** Text from which all chance of a replication comes. */
export function replicationSeed(seed: string, replication: number): string {
  return `${seed}/${replication}`;
}

function eventsOf(model: Model, state: State): EventRecord[] {
  return state.events.rows.map((row) => ({
    day: row.tick,
    reform: row.reform >= 0 ? model.program[row.reform].title.en : "",
    kind: row.kind,
    township: row.township >= 0 ? model.townships[row.township].name : "",
    matter: row.matter >= 0 ? model.matters[row.matter].id : "",
    amount: row.amount,
  }));
}

function casesOf(model: Model, state: State): CaseRecord[] {
  const names = Object.keys(channels);
  return (state.finishedCases ?? []).map(({ township, matter, channel, reason: _reason, ...rest }) => ({
    ...rest,
    township: model.townships[township].name,
    matter: model.matters[matter].id,
    channel: names[channel],
  }));
}

/** Every column that is always recorded; what is kept on request leaves the fingerprint as it is. */
function addRecord(print: Fingerprint, record: RunRecord): void {
  for (const name of ["daily", "waits", "origins", "uses", "histogram", "matters"] as const)
    print.add(record[name], name);
}

interface Outcome {
  readonly events: EventRecord[];
  readonly cases: CaseRecord[];
  readonly references: Reference[];
  residual: number;
}

/** Runs one county and adds what it did to the outcome, its days to the record, its last evening to the print. */
function runCounty(
  model: Model,
  state: State,
  mechanisms: readonly Mechanism[],
  seed: Seed,
  days: number,
  write: (model: Model, state: State, tick: number) => void,
  outcome: Outcome,
): void {
  const books = new Books(model, state, days);
  const reference = model.reference ? undefined : new ReferenceTaker(model, state, days);
  advance(mechanisms, model, state, 0, days, drawsFor(seed, mechanisms), (_model, _state, tick) => {
    write(model, state, tick);
    reference?.observe(tick);
    books.close(tick);
  });
  outcome.residual = Math.max(outcome.residual, books.residual);
  if (reference) outcome.references.push(reference.result());
  // one by one: a year of a county has more cases than a call may have arguments
  for (const row of eventsOf(model, state)) outcome.events.push(row);
  for (const row of casesOf(model, state)) outcome.cases.push(row);
}

/**
 * Runs a request to its end.
 * @param mechanisms the day; a user's own mechanism is one more entry
 * @throws Problem when a formula or a parameter of the scenario fails
 */
export function execute(request: RunRequest, mechanisms: readonly Mechanism[] = day): RunResult {
  const { scenario, keep = {}, references, replication } = request;
  const { document, counties } = scenario;
  const seed = seedFrom(replicationSeed(request.seed, replication));
  const values = valuesOf(document);
  const T = counties.reduce((sum, county) => sum + county.townships.length, 0);
  const span = spanOf(document);
  const days = request.days ?? span.days;
  const record = createRecord(blocksOf(days, span.warmUp, request.cuts), T, document.matters.length, keep);
  const print = new Fingerprint();
  const outcome: Outcome = { events: [], cases: [], references: [], residual: 0 };
  let firstTown = 0;
  for (let c = 0; c < counties.length; c++) {
    const model = modelOf(scenario, c, references?.[c]);
    const state = firstMorning(model, values, keep.cases);
    runCounty(model, state, mechanisms, seed, days, recorder(record, firstTown, T), outcome);
    addState(print, state);
    firstTown += model.T;
  }
  addRecord(print, record);
  return {
    scenario: document.id,
    replication,
    days,
    ...record,
    events: outcome.events,
    ...(keep.cases ? { cases: outcome.cases } : {}),
    ...(references ? {} : { references: outcome.references }),
    residual: outcome.residual,
    ...askedDivergence(request, mechanisms, replicationSeed),
    fingerprint: print.hex(),
  };
}
