/** The engine and the second implementation side by side, day by day, column by column. */
import { drawsFor } from "../../src/core/engine.ts";
import { Draw, seedFrom } from "../../src/core/random.ts";
import { type Reference as EngineReference, type Prepared, referencesOf } from "../../src/index.ts";
import type { ColumnName } from "../../src/model/columns.ts";
import type { State } from "../../src/model/state.ts";
import { day as engineDay } from "../../src/model/step.ts";
import { countyOf } from "../model/county.ts";
import { comparedColumns, readerOf } from "./columnsOf.ts";
import { day } from "./day.ts";
import { founded } from "./founding.ts";
import { waitingDifference } from "./waiting.ts";
import type { Reference, World } from "./world.ts";

export interface Difference {
  readonly tick: number;
  /** Step after which they differ, "morning" before the first. */
  readonly after: string;
  readonly column: string;
  readonly index: number;
  readonly engine: number | undefined;
  readonly oracle: number | undefined;
}

export interface Comparing {
  readonly seed?: string;
  readonly days: number;
  /** Compares after every step and not only in the evening. */
  readonly steps?: boolean;
  /** Given to both; worked out by the engine where it is left out. */
  readonly reference?: EngineReference;
}

/** The first difference of a scenario's first county, or none over these days. */
export function differences(prepared: Prepared, comparing: Comparing): Difference[] {
  const { seed = "test/0", days, steps = false } = comparing;
  const reference = comparing.reference ?? referencesOf(prepared)[0];
  const town = countyOf(prepared, { seed, reference });
  const world = founded(prepared.document, 0, sameReference(reference));
  const atFirst = compared(town.state, world, 0, "morning");
  if (atFirst.length > 0) return atFirst;
  const engineDraws = drawsFor(seedFrom(seed), engineDay);
  const draws = day.map(({ name }) => new Draw(seedFrom(seed), name));
  for (let tick = 0; tick < days; tick++) {
    for (const [i, { name, every, step }] of day.entries()) {
      if ((tick + 1) % every !== 0) continue;
      engineDay[i].step(town.model, town.state, tick, engineDraws[i]);
      step(world, tick, draws[i]);
      if (!steps && i + 1 < day.length) continue;
      const found = compared(town.state, world, tick, name);
      if (found.length > 0) return found;
    }
    const found = compared(town.state, world, tick, "evening");
    if (found.length > 0) return found;
    if (tick % 5 !== 0 && tick !== days - 1) continue;
    const waiting = waitingDifference(town.state, world);
    if (waiting !== undefined) {
      return [{ tick, after: "evening", column: waiting, index: -1, engine: undefined, oracle: undefined }];
    }
  }
  return [];
}

export function sameReference(reference: EngineReference): Reference {
  return {
    referenceLogs: [...reference.logWait],
    referenceVisits: [...reference.visits],
    referenceErrors: reference.errorRate,
    referencePenalties: reference.penalties,
  };
}

const readers = comparedColumns.map((column) => ({
  column,
  read: readerOf(column),
  tabled: isTable(column),
}));

/** Tables of thousands of numbers that only a change of a parameter moves. */
function isTable(column: ColumnName): boolean {
  return column === "luckTable" || column === "giveUp";
}

/** Every column that differs, each at its first place; the long tables are looked at on the first day of a month. */
export function compared(state: State, world: World, tick: number, after: string): Difference[] {
  const found: Difference[] = [];
  for (const { column, read, tabled } of readers) {
    if (tabled && tick % 21 !== 0) continue;
    const engine = state[column];
    for (let index = 0; index < engine.length; index++) {
      const oracle = read(world, index);
      if (Object.is(engine[index], oracle)) continue;
      found.push({ tick, after, column, index, engine: engine[index], oracle });
      break;
    }
  }
  return found;
}
