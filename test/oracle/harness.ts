/** The engine and the second implementation side by side: all counties, day by day, column by column. */
import { drawsFor } from "../../src/core/engine.ts";
import { type Draw, seedFrom } from "../../src/core/random.ts";
import { type Reference as EngineReference, type Prepared, referencesOf } from "../../src/index.ts";
import type { ColumnName } from "../../src/model/columns.ts";
import type { Model } from "../../src/model/model.ts";
import { firstMorning } from "../../src/model/morning.ts";
import { monthEnd } from "../../src/model/province/couplings.ts";
import type { State } from "../../src/model/state.ts";
import { day as engineDay } from "../../src/model/step.ts";
import { modelOf, valuesOf } from "../../src/scenario/build.ts";
import { between } from "./between.ts";
import { comparedColumns, readerOf } from "./columnsOf.ts";
import { day, drawsOf } from "./day.ts";
import { founded } from "./founding.ts";
import { eventDifference, waitingDifference } from "./waiting.ts";
import type { Reference, World } from "./world.ts";

export interface Difference {
  readonly county: number;
  readonly tick: number;
  /** Step after which they differ; "morning" before the first, "evening" when counties have looked at each other. */
  readonly after: string;
  /** Or, in words, what of the cases, deliveries and events differs. */
  readonly column: string;
  readonly index: number;
  readonly engine: number | undefined;
  readonly oracle: number | undefined;
}

export interface Comparing {
  readonly seed?: string;
  /** Of the second implementation, where it is to differ. */
  readonly oracleSeed?: string;
  readonly days: number;
  /** Compares after every step and not only in the evening. */
  readonly steps?: boolean;
  /** By county, given to both; worked out by the engine where they are left out. */
  readonly references?: readonly EngineReference[];
}

/** A county of both. */
interface Both {
  readonly county: number;
  readonly model: Model;
  readonly state: State;
  readonly world: World;
  readonly engineDraws: readonly Draw[];
  readonly draws: readonly Draw[];
}

/** What differs first over so many days, or until a county is crowded; empty where nothing does. */
export function differences(prepared: Prepared, comparing: Comparing): Difference[] {
  const { seed = "test/0", oracleSeed = seed, days, steps = false } = comparing;
  const references = comparing.references ?? referencesOf(prepared);
  const counties = references.map((reference, county) =>
    bothOf(prepared, county, reference, [seed, oracleSeed]),
  );
  for (const both of counties) {
    const found = compared(both, 0, "morning");
    if (found.length > 0) return found;
  }
  for (let tick = 0; tick < days; tick++) {
    for (const both of counties) {
      const found = liveDay(both, tick, steps);
      if (found.length > 0) return found;
    }
    if ((tick + 1) % 21 === 0 && counties.length > 1) {
      for (const coupling of monthEnd) coupling.couple(counties, tick);
      between(
        counties.map(({ world }) => world),
        tick,
      );
    }
    const last = tick === days - 1 || counties.some(isCrowded);
    const thorough = tick % 5 === 0 || last;
    for (const both of counties) {
      const found = compared(both, tick, "evening", thorough);
      if (thorough) found.push(...waiting(both, tick, last));
      if (found.length > 0) return found;
    }
    if (last) break;
  }
  return [];
}

/**
 * Cases and orders in hand from which on a county is left as it is: the second implementation's queues are arrays, and
 * a shock of demand that nobody can answer would take it minutes and gigabytes.
 */
const CROWD = 20_000;

function isCrowded({ world }: Both): boolean {
  let inHand = 0;
  for (const township of world.townships) inHand += township.inHand + township.ordersInHand;
  return inHand > CROWD;
}

function bothOf(
  prepared: Prepared,
  county: number,
  reference: EngineReference,
  [seed, oracleSeed]: readonly [string, string],
): Both {
  const model = modelOf(prepared, county, reference);
  return {
    county,
    model,
    state: firstMorning(model, valuesOf(prepared.document)),
    world: founded(prepared.document, county, sameReference(reference)),
    engineDraws: drawsFor(seedFrom(seed), engineDay),
    draws: drawsOf(oracleSeed),
  };
}

export function sameReference(reference: EngineReference): Reference {
  return {
    referenceLogs: [...reference.logWait],
    referenceVisits: [...reference.visits],
    referenceErrors: reference.errorRate,
    referencePenalties: reference.penalties,
  };
}

/** A day of both; what differs after a step where that is asked for. */
function liveDay(both: Both, tick: number, steps: boolean): Difference[] {
  for (const [i, { name, every, step }] of day.entries()) {
    if ((tick + 1) % every !== 0) continue;
    engineDay[i].step(both.model, both.state, tick, both.engineDraws[i]);
    step(both.world, tick, both.draws[i]);
    const found = steps ? compared(both, tick, name) : [];
    if (found.length > 0) return found;
  }
  return [];
}

/** Long ones whose differences last, or show in others on the same day: they are looked at only every so often. */
const long: readonly ColumnName[] = ["luckTable", "giveUp", "parameters", "pipeline", "sojournHistogram"];
const readers = comparedColumns.map((column) => ({
  column,
  read: readerOf(column),
  isLong: long.includes(column),
}));

/** Every column that differs, each at its first place. */
function compared(
  { county, state, world }: Both,
  tick: number,
  after: string,
  thorough = true,
): Difference[] {
  const found: Difference[] = [];
  for (const { column, read, isLong } of readers) {
    if (isLong && !thorough) continue;
    const engine = state[column];
    for (let index = 0; index < engine.length; index++) {
      const oracle = read(world, index);
      if (Object.is(engine[index], oracle)) continue;
      found.push({ county, tick, after, column, index, engine: engine[index], oracle });
      break;
    }
  }
  return found;
}

/** What differs of cases and deliveries; on the last day of events too, of which none is ever taken away. */
function waiting({ county, state, world }: Both, tick: number, last: boolean): Difference[] {
  const column = waitingDifference(state, world) ?? (last ? eventDifference(state, world) : undefined);
  if (column === undefined) return [];
  return [{ county, tick, after: "evening", column, index: -1, engine: undefined, oracle: undefined }];
}
