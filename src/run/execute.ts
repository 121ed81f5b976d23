/** One run, in place: every county of a scenario from its first morning to its last evening. */
import { MONTH } from "../core/clock.ts";
import { advance, drawsFor } from "../core/engine.ts";
import { Fingerprint } from "../core/fingerprint.ts";
import { seedFrom } from "../core/random.ts";
import { largestResidual } from "../model/audit.ts";
import { addState } from "../model/fingerprint.ts";
import { channels } from "../model/ledger.ts";
import type { Mechanism } from "../model/mechanism.ts";
import type { Model, Reference } from "../model/model.ts";
import { firstMorning } from "../model/morning.ts";
import type { State } from "../model/state.ts";
import { day } from "../model/step.ts";
import { modelOf, valuesOf } from "../scenario/build.ts";
import { createRecord, recorder } from "./record.ts";
import { referenceOf } from "./reference.ts";
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

/**
 * Runs a request to its end.
 * @param mechanisms the day; a user's own mechanism is one more entry
 * @throws Problem when a formula or a parameter of the scenario fails
 */
export function execute(request: RunRequest, mechanisms: readonly Mechanism[] = day): RunResult {
  const { scenario, keep = {}, references } = request;
  const draws = drawsFor(seedFrom(replicationSeed(request.seed, request.replication)), mechanisms);
  const values = valuesOf(scenario.document);
  const T = scenario.counties.reduce((sum, county) => sum + county.townships.length, 0);
  const days = request.days ?? Math.round(scenario.document.warmUp * 252) + Math.round(scenario.document.years * 252);
  const record = createRecord(days, T, scenario.document.matters.length, keep);
  const print = new Fingerprint();
  const events: EventRecord[] = [];
  const cases: CaseRecord[] = [];
  const taken: Reference[] = [];
  let residual = 0;
  let firstTown = 0;
  for (let c = 0; c < scenario.counties.length; c++) {
    const model = modelOf(scenario, c, references?.[c]);
    const state = firstMorning(model, values, keep.cases);
    const write = recorder(record, days, firstTown, T);
    const before = references ? undefined : referenceOf(model, state);
    advance(mechanisms, model, state, 0, days, draws, (_model, _state, tick) => {
      write(model, state, tick);
      before?.observe(tick);
      if ((tick + 1) % MONTH === 0) residual = Math.max(residual, largestResidual(model, state));
    });
    if (before) taken.push(before.result());
    addState(print, model.T, state);
    events.push(...eventsOf(model, state));
    if (keep.cases) cases.push(...casesOf(model, state));
    firstTown += model.T;
  }
  print.add(record.daily, "daily").add(record.histogram, "histogram").add(record.waits, "waits");
  return {
    scenario: scenario.document.id,
    replication: request.replication,
    days,
    ...record,
    events,
    ...(keep.cases ? { cases } : {}),
    ...(references ? {} : { references: taken }),
    residual,
    fingerprint: print.hex(),
  };
}
