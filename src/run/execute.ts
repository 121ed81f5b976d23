/** One run, in place: every county of a scenario from its first morning to its last evening. */
import { WEEK } from "../core/clock.ts";
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
import { lockstep, sideBySide } from "./lockstep.ts";
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

/** Looks on in the evening beside what is always written down; made for the county whose townships begin at `firstTown`. */
export type Watch = (firstTown: number) => Write;

/** What is written down of a county in the evening: the record, what own columns hold, what a watcher wants. */
function writerOf(record: Write, own: OwnDays | undefined, watch: Write | undefined): Write {
  if (!own && !watch) return record;
  return (model, state, tick) => {
    record(model, state, tick);
    if (own) addOwnDay(own, state, tick);
    watch?.(model, state, tick);
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
  watch?: Watch,
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
    const write = writerOf(recorder(record, firstTown, T), own, watch?.(firstTown));
    yield new CountyRun(model, state, steps, seed, days, write);
    firstTown += model.T;
  }
}

function townshipsIn({ counties }: Prepared): number {
  return counties.reduce((sum, county) => sum + county.townships.length, 0);
}

/** A request that has been begun: its counties, each made when it is asked for, and what is to be made of them. */
function begun(request: RunRequest, mechanisms: readonly Mechanism[], watch?: Watch) {
  const { scenario, keep = {} } = request;
  const { document } = scenario;
  const span = spanOf(document);
  const days = request.days ?? span.days;
  const blocks = blocksOf(days, span.warmUp, request.cuts);
  const record = createRecord(blocks, townshipsIn(scenario), document.matters.length, keep);
  const own = createOwnDays(scenario, days);
  const outcome: Outcome = { events: [], cases: [], references: [], residual: 0 };
  const runs = countyRuns(request, mechanisms, days, record, own, watch);
  return { days, record, own, outcome, runs, print: new Fingerprint() };
}

function resultOf(
  request: RunRequest,
  mechanisms: readonly Mechanism[],
  { days, record, own, outcome, print }: ReturnType<typeof begun>,
): RunResult {
  const { scenario, keep = {}, references, replication } = request;
  addRecord(print, record);
  return {
    scenario: scenario.document.id,
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

/**
 * Runs a request to its end: county after county, or side by side where the scenario couples them (`isCoupled`).
 * @param mechanisms the day; what the scenario adds takes its place in it
 * @throws Problem when a formula or a parameter of the scenario fails
 */
export function execute(request: RunRequest, mechanisms: readonly Mechanism[] = day): RunResult {
  const work = begun(request, mechanisms);
  const { runs, days, outcome, print } = work;
  if (isCoupled(request.scenario)) {
    const all = [...runs];
    lockstep(all, days);
    for (const run of all) conclude(run, outcome, print);
  } else {
    for (const run of runs) {
      run.runTo(days);
      conclude(run, outcome, print);
    }
  }
  return resultOf(request, mechanisms, work);
}

/**
 * The same run with the same result, all counties side by side, stopping every few days to say how many are done.
 * @param watch looks on in the evenings
 */
export function* executing(
  request: RunRequest,
  mechanisms: readonly Mechanism[] = day,
  watch?: Watch,
): Generator<number, RunResult> {
  const work = begun(request, mechanisms, watch);
  const all = [...work.runs];
  yield* sideBySide(all, work.days, WEEK);
  for (const run of all) conclude(run, work.outcome, work.print);
  return resultOf(request, mechanisms, work);
}
