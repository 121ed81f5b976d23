/** A person plays: one county, day by day, with changes made by hand. */
import { advance, drawsFor } from "../core/engine.ts";
import { nearest, Problem } from "../core/problem.ts";
import { seedFrom } from "../core/random.ts";
import { BASICS } from "../model/basics.ts";
import { townshipNames } from "../model/hierarchy.ts";
import { indicatorOf } from "../model/indicator.ts";
import { indicators, type RatioIndicator } from "../model/indicators.ts";
import type { Mechanism } from "../model/mechanism.ts";
import type { Model } from "../model/model.ts";
import { firstMorning } from "../model/morning.ts";
import type { Reform } from "../model/reforms/reform.ts";
import { enact, reforms } from "../model/reforms/reforms.ts";
import type { State } from "../model/state.ts";
import { ownOf } from "../scenario/added.ts";
import { modelOf, type Prepared, valuesOf } from "../scenario/build.ts";
import type { WhereEntry } from "../scenario/document.ts";
import { reformNow } from "../scenario/program.ts";
import { forExample } from "../scenario/wording.ts";
import { extended, stepsOf } from "./place.ts";
import { replicationSeed } from "./replication.ts";
import { referencesOf, type SimulateOptions } from "./simulate.ts";
import { warmUpOf } from "./tables.ts";

export interface Today {
  /** Day of the reported time, from 0; the warm-up is behind. */
  readonly day: number;
  /** An indicator of the county today, or of one township by name. Throws a Problem for an unknown name. */
  indicator(name: string, township?: string): number;
  /** Makes a change this evening; it holds from tomorrow: `apply({recall: {}}, {matters: ["foodLicence"]})`. */
  apply(change: Readonly<Record<string, object>>, where?: WhereEntry): void;
  readonly model: Model;
  readonly state: State;
}

/** Index of a township by name or code, -1 for the whole county. @throws Problem with the nearest known one */
function townshipAt(model: Model, township: string | undefined): number {
  if (township === undefined) return -1;
  const found = model.townships.findIndex((town) => townshipNames(town).includes(township));
  if (found >= 0) return found;
  const guess = nearest(township, model.townships.flatMap(townshipNames));
  throw new Problem({
    path: "township",
    what: { zh: `没有叫“${township}”的乡镇。`, en: `there is no township "${township}".` },
    mend: guess
      ? { zh: `是否想写“${guess}”？`, en: `Did you mean "${guess}"?` }
      : forExample(model.townships.map(({ title }) => title)),
  });
}

function indicatorToday(model: Model, state: State, name: string, township: string | undefined): number {
  if (!(name in indicators)) {
    throw new Problem({
      path: "indicator",
      what: { zh: `没有指标“${name}”。`, en: `there is no indicator "${name}".` },
    });
  }
  const only = townshipAt(model, township);
  const sums = new Float64Array(BASICS);
  model.townships.forEach((_, t) => {
    if (only >= 0 && t !== only) return;
    for (let i = 0; i < BASICS; i++) sums[i] += state.dayTally[t * BASICS + i];
  });
  return indicatorOf(indicators[name as RatioIndicator], sums);
}

/**
 * The day with a place for changes made by hand: right after the reforms of the program, when what is counted in the
 * day has been cleared, so that what a change costs is booked like any other.
 */
function withHand(mechanisms: readonly Mechanism[], waiting: Reform[]): readonly Mechanism[] {
  const byHand: Mechanism = {
    ...reforms,
    name: "byHand",
    step(model, state, tick) {
      for (const reform of waiting.splice(0)) enact(model, state, reform, -1, tick);
    },
  };
  const names = mechanisms.map(({ name }) => name);
  const after = Math.max(names.indexOf("opening"), names.indexOf(reforms.name)) + 1;
  return [...mechanisms.slice(0, after), byHand, ...mechanisms.slice(after)];
}

/**
 * Steps through the reported days of a scenario's first county. It is alone: what other counties would do to it at month
 * ends (ranking, learning, imitation) does not happen.
 * @example for (const today of steps(scenario("baseline"))) { if (today.day === 20) break; today.indicator("backlog"); }
 */
export function* steps(given: Prepared, options: SimulateOptions = {}): IterableIterator<Today> {
  const { scenario, mechanisms: day } = extended(given, options);
  const { seed = "2024", replication = 0 } = options;
  const waiting: Reform[] = [];
  const mechanisms = stepsOf(withHand(day, waiting), scenario);
  const references = options.references ?? referencesOf(scenario);
  const model = modelOf(scenario, 0, references[0]);
  const state = firstMorning(model, valuesOf(scenario.document), false, ownOf(scenario));
  const draws = drawsFor(seedFrom(replicationSeed(seed, replication)), mechanisms);
  const warmUp = warmUpOf(scenario);
  advance(mechanisms, model, state, 0, warmUp, draws);
  for (let tick = warmUp; tick < model.days; tick++) {
    advance(mechanisms, model, state, tick, tick + 1, draws);
    yield {
      day: tick - warmUp,
      indicator: (name, township) => indicatorToday(model, state, name, township),
      apply(change, where) {
        waiting.push(reformNow(change, where, scenario.document, model.county, tick + 1));
      },
      model,
      state,
    };
  }
}
