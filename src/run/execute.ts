/** One run, in place: every county of a scenario from its first morning to its last evening. */
import { Fingerprint } from "../core/fingerprint.ts";
import { seedFrom } from "../core/random.ts";
import { addState } from "../model/fingerprint.ts";
import { channels } from "../model/ledger.ts";
import type { Mechanism } from "../model/mechanism.ts";
import type { Model, Reference } from "../model/model.ts";
import { firstMorning } from "../model/morning.ts";
import type { RecordCases, State } from "../model/state.ts";
import { day } from "../model/step.ts";
import { ownOf } from "../scenario/added.ts";
import { modelOf, type Prepared, valuesOf } from "../scenario/build.ts";
import { isCoupled } from "../scenario/coupled.ts";
import { spanOf } from "../scenario/span.ts";
import { blocksOf } from "./blocks.ts";
import { CountyRun } from "./countyRun.ts";
import { askedDivergence } from "./divergence/asked.ts";
import { lockstep } from "./lockstep.ts";
import { addOwnDay, createOwnDays, type OwnDays } from "./ownDays.ts";
import { stepsOf } from "./place.ts";
import { createRecord, type RunRecord, recorder } from "./record.ts";
import { replicationSeed } from "./replication.ts";
import type { CaseRecord, EventRecord, Keep, RunRequest, RunResult } from "./runner.ts";

function eventsOf(model: Model, state: State): EventRecord[] {
  return state.events.rows.map((row) => ({
    day: row.tick,
    reform: row.reform >= 0 ? model.program[row.reform].title.en : "",
    kind: row.kind,
    county: model.county.name.zh,
    township: row.township >= 0 ? model.townships[row.township].name : "",
    matter: row.matter >= 0 ? model.matters[row.matter].id : "",
    amount: row.amount,
  }));
}

/** Which cases to keep, with indices in place of ids. */
function recordedIn({ document }: Prepared, cases: Keep["cases"] = false): RecordCases {
  if (typeof cases === "boolean") return cases;
  return document.matters.flatMap(({ id }, m) => (cases.includes(id) ? [m] : []));
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
  for (const name of ["daily", "waits", "origins", "uses", "histogram", "matters", "hands"] as const)
    print.add(record[name], name);
}

type Write = (model: Model, state: State, tick: number) => void;

/** Also writes down what own columns hold. */
function withOwn(write: Write, own: OwnDays): Write {
  return (model, state, tick) => {
    write(model, state, tick);
    addOwnDay(own, state, tick);
  };
}

interface Outcome {
  readonly events: EventRecord[];
  readonly cases: CaseRecord[];
  readonly references: Reference[];
  residual: number;
}

/** Adds what a county did to the outcome, its last evening to the print. */
function conclude({ model, state, books, reference }: CountyRun, outcome: Outcome, print: Fingerprint): void {
  outcome.residual = Math.max(outcome.residual, books.residual);
  if (reference) outcome.references.push(reference.result());
  // one by one: a year of a county has more cases than a call may have arguments
  for (const row of eventsOf(model, state)) outcome.events.push(row);
  for (const row of casesOf(model, state)) outcome.cases.push(row);
  addState(print, state);
}

/** Each county on the eve of its first day, one after another, made when it is asked for. */
function* countyRuns(
  request: RunRequest,
  mechanisms: readonly Mechanism[],
  days: number,
  record: RunRecord,
  own: OwnDays | undefined,
) {
  const { scenario, keep = {}, references, replication } = request;
  const seed = seedFrom(replicationSeed(request.seed, replication));
  const values = valuesOf(scenario.document);
  const T = townshipsIn(scenario);
  const steps = stepsOf(mechanisms, scenario);
  let firstTown = 0;
  for (let c = 0; c < scenario.counties.length; c++) {
    const model = modelOf(scenario, c, references?.[c]);
    const state = firstMorning(model, values, recordedIn(scenario, keep.cases), ownOf(scenario));
    const write = recorder(record, firstTown, T);
    yield new CountyRun(model, state, steps, seed, days, own ? withOwn(write, own) : write);
    firstTown += model.T;
  }
}

function townshipsIn({ counties }: Prepared): number {
  return counties.reduce((sum, county) => sum + county.townships.length, 0);
}

/**
 * Runs a request to its end: county after county, or side by side where the scenario couples them (`isCoupled`).
 * @param mechanisms the day; what the scenario adds takes its place in it
 * @throws Problem when a formula or a parameter of the scenario fails
 */
export function execute(request: RunRequest, mechanisms: readonly Mechanism[] = day): RunResult {
  const { scenario, keep = {}, references, replication } = request;
  const { document } = scenario;
  const span = spanOf(document);
  const days = request.days ?? span.days;
  const blocks = blocksOf(days, span.warmUp, request.cuts);
  const record = createRecord(blocks, townshipsIn(scenario), document.matters.length, keep);
  const print = new Fingerprint();
  const own = createOwnDays(scenario, days);
  const outcome: Outcome = { events: [], cases: [], references: [], residual: 0 };
  const runs = countyRuns(request, mechanisms, days, record, own);
  if (isCoupled(scenario)) {
    const all = [...runs];
    lockstep(all, days);
    for (const run of all) conclude(run, outcome, print);
  } else {
    for (const run of runs) {
      run.runTo(days);
      conclude(run, outcome, print);
    }
  }
  addRecord(print, record);
  return {
    scenario: document.id,
    replication,
    days,
    ...record,
    ...(own ? { own } : {}),
    events: outcome.events,
    ...(keep.cases ? { cases: outcome.cases } : {}),
    ...(references ? {} : { references: outcome.references }),
    residual: outcome.residual,
    fingerprint: print.hex(),
    ...askedDivergence(request, mechanisms),
  };
}
