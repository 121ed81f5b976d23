/** What is written down while a county runs: days of the county, months of its townships. */
import { MONTH } from "../core/clock.ts";
import { BASICS } from "../model/basics.ts";
import { HISTOGRAM_DAYS } from "../model/columns.ts";
import { CAUSES, ORIGINS, USES } from "../model/ledger.ts";
import type { Model } from "../model/model.ts";
import type { State } from "../model/state.ts";
import type { Keep } from "./runner.ts";

/** Sums kept of a matter and month: finished, days, log waits, visits, errors. */
export const MATTER_SUMS = 5;

/** Columns that all counties of a run add to; townships stand one after another. */
export interface RunRecord {
  readonly daily: Float64Array;
  readonly histogram: Float64Array;
  readonly waits: Float64Array;
  readonly origins: Float64Array;
  readonly uses: Float64Array;
  readonly matters: Float64Array;
  readonly townships: Float64Array | undefined;
  readonly townshipHistogram: Float64Array | undefined;
  readonly townshipDays: Float64Array | undefined;
}

export function createRecord(days: number, T: number, M: number, keep: Keep): RunRecord {
  const months = Math.ceil(days / MONTH);
  return {
    daily: new Float64Array(days * BASICS),
    histogram: new Float64Array(months * HISTOGRAM_DAYS),
    waits: new Float64Array(months * CAUSES),
    origins: new Float64Array(months * ORIGINS),
    uses: new Float64Array(months * USES),
    matters: new Float64Array(months * M * MATTER_SUMS),
    townships: keep.townships ? new Float64Array(months * T * BASICS) : undefined,
    townshipHistogram: keep.townships ? new Float64Array(months * T * HISTOGRAM_DAYS) : undefined,
    townshipDays: keep.townshipDays ? new Float64Array(days * T * BASICS) : undefined,
  };
}

/** Adds the sums of blocks of `width` in `from` to one block of `to`. */
function fold(from: Float64Array, width: number, to: Float64Array, at: number): void {
  for (let block = 0; block < from.length; block += width) {
    for (let i = 0; i < width; i++) to[at + i] += from[block + i];
  }
}

function recordMonth(
  model: Model,
  state: State,
  record: RunRecord,
  month: number,
  firstTown: number,
  T: number,
): void {
  fold(state.sojournHistogram, HISTOGRAM_DAYS, record.histogram, month * HISTOGRAM_DAYS);
  record.townships?.set(state.monthTally, (month * T + firstTown) * BASICS);
  record.townshipHistogram?.set(state.sojournHistogram, (month * T + firstTown) * HISTOGRAM_DAYS);
  const sums = [
    state.matterFinished,
    state.matterDays,
    state.matterLogs,
    state.matterVisits,
    state.matterErrors,
  ];
  for (let m = 0; m < model.M; m++) {
    const at = (month * model.M + m) * MATTER_SUMS;
    for (let i = 0; i < MATTER_SUMS; i++) record.matters[at + i] += sums[i][m];
  }
}

/** A recorder for one county whose townships begin at `firstTown` of `T` in the run. */
export function recorder(record: RunRecord, days: number, firstTown: number, T: number) {
  return (model: Model, state: State, tick: number): void => {
    const month = Math.floor(tick / MONTH);
    fold(state.dayTally, BASICS, record.daily, tick * BASICS);
    record.townshipDays?.set(state.dayTally, (tick * T + firstTown) * BASICS);
    fold(state.waits, CAUSES, record.waits, month * CAUSES);
    fold(state.byOrigin, ORIGINS, record.origins, month * ORIGINS);
    fold(state.byUse, USES, record.uses, month * USES);
    if ((tick + 1) % MONTH === 0 || tick === days - 1) recordMonth(model, state, record, month, firstTown, T);
  };
}
