/** What is written down while a county runs: its days, and by blocks of days what would be too much by the day. */
import { MONTH } from "../core/clock.ts";
import { BASICS } from "../model/basics.ts";
import { HISTOGRAM_DAYS } from "../model/columns.ts";
import { CAUSES, ORIGINS, USES } from "../model/ledger.ts";
import type { Model } from "../model/model.ts";
import type { State } from "../model/state.ts";
import { HANDS, HandsWriter, placesOf } from "./hands.ts";
import type { Keep } from "./runner.ts";

/**
 * Sums kept of a matter and block, in this order. Those over the reference are against that of the case's own county,
 * so that counties add up.
 */
export const matterSums = ["finished", "logsOver", "visitsOver", "decisions", "errorsOver"] as const;
export const MATTER_SUMS = matterSums.length;

/** Columns that all counties of a run add to; townships stand one after another. */
export interface RunRecord {
  readonly blocks: Int32Array;
  readonly daily: Float64Array;
  readonly waits: Float64Array;
  readonly origins: Float64Array;
  readonly uses: Float64Array;
  readonly histogram: Float64Array;
  readonly matters: Float64Array;
  readonly hands: Float64Array;
  readonly townships: Float64Array | undefined;
  readonly townshipHistogram: Float64Array | undefined;
  readonly townshipDays: Float64Array | undefined;
}

export function createRecord(blocks: Int32Array, T: number, M: number, keep: Keep): RunRecord {
  const B = blocks.length - 1;
  const days = blocks[B];
  return {
    blocks,
    daily: new Float64Array(days * BASICS),
    waits: new Float64Array(days * CAUSES),
    origins: new Float64Array(days * ORIGINS),
    uses: new Float64Array(days * USES),
    histogram: new Float64Array(B * HISTOGRAM_DAYS),
    matters: new Float64Array(B * M * MATTER_SUMS),
    hands: new Float64Array(B * placesOf(T) * HANDS),
    townships: keep.townships ? new Float64Array(B * T * BASICS) : undefined,
    townshipHistogram: keep.townships ? new Float64Array(B * T * HISTOGRAM_DAYS) : undefined,
    townshipDays: keep.townshipDays ? new Float64Array(days * T * BASICS) : undefined,
  };
}

/** Adds the sums of blocks of `width` in `from` to one block of `to`. */
function fold(from: Float64Array, width: number, to: Float64Array, at: number, factor = 1): void {
  for (let block = 0; block < from.length; block += width) {
    for (let i = 0; i < width; i++) to[at + i] += factor * from[block + i];
  }
}

function add(from: Float64Array, to: Float64Array, at: number, factor = 1): void {
  for (let i = 0; i < from.length; i++) to[at + i] += factor * from[i];
}

function addMatters({ M, reference }: Model, state: State, to: Float64Array, at: number, sign: number): void {
  for (let m = 0; m < M; m++) {
    const finished = state.matterFinished[m];
    const decisions = state.matterDecisions[m];
    const sums = at + m * MATTER_SUMS;
    to[sums] += sign * finished;
    to[sums + 1] += sign * (state.matterLogs[m] - finished * (reference?.logWait[m] ?? 0));
    to[sums + 2] += sign * (state.matterVisits[m] - finished * (reference?.visits[m] ?? 0));
    to[sums + 3] += sign * decisions;
    to[sums + 4] += sign * (state.matterErrors[m] - decisions * (reference?.errorRate ?? 0));
  }
}

/** A recorder for one county whose townships begin at `firstTown` of `T` in the run. */
export function recorder(record: RunRecord, firstTown: number, T: number) {
  const { blocks } = record;
  const hands = new HandsWriter(record.hands, firstTown, T);
  let block = 0;

  /** The state counts its months from their first day on: adds what it has counted of the present one. */
  const addMonth = (model: Model, state: State, at: number, sign: number): void => {
    const { histogram, townshipHistogram } = record;
    fold(state.sojournHistogram, HISTOGRAM_DAYS, histogram, at * HISTOGRAM_DAYS, sign);
    if (townshipHistogram)
      add(state.sojournHistogram, townshipHistogram, (at * T + firstTown) * HISTOGRAM_DAYS, sign);
    addMatters(model, state, record.matters, at * model.M * MATTER_SUMS, sign);
  };

  return (model: Model, state: State, tick: number): void => {
    fold(state.dayTally, BASICS, record.daily, tick * BASICS);
    fold(state.waits, CAUSES, record.waits, tick * CAUSES);
    fold(state.byOrigin, ORIGINS, record.origins, tick * ORIGINS);
    fold(state.byUse, USES, record.uses, tick * USES);
    hands.write(model, state, block, tick === blocks[block]);
    record.townshipDays?.set(state.dayTally, (tick * T + firstTown) * BASICS);
    if (record.townships) add(state.dayTally, record.townships, (block * T + firstTown) * BASICS);
    const monthEnds = (tick + 1) % MONTH === 0;
    const blockEnds = tick + 1 === blocks[block + 1];
    if (monthEnds || blockEnds) addMonth(model, state, block, 1);
    if (!blockEnds) return;
    block += 1;
    // what the ended block has of the month, the next one must not have again
    if (!monthEnds && block + 1 < blocks.length) addMonth(model, state, block, -1);
  };
}
