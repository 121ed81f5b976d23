/** What stood before those who waited for hands, written down by block of days and place. */
import {
  CALL,
  type Call,
  callNames,
  givenCalls,
  HAND_SPENT,
  HANDS,
  lossCalls,
  workCalls,
} from "../model/calls.ts";
import { ORIGINS } from "../model/ledger.ts";
import type { Model } from "../model/model.ts";
import type { State } from "../model/state.ts";
import { sumRows } from "./blocks.ts";
import { addCalls } from "./calls.ts";

export { HAND_DAYS, HANDS } from "../model/calls.ts";

/** Above this many townships all of a run are one place: a nation's would be hundreds of megabytes. */
const MOST_PLACES = 300;

export function placesOf(T: number): number {
  return T > MOST_PLACES ? 1 : T;
}

/** Writes a county's days into `record`: blocks × places × HANDS. */
export class HandsWriter {
  private readonly record: Float64Array;
  private readonly firstTown: number;
  private readonly places: number;
  /** Work that waited the evening before. */
  private before = new Float64Array();

  constructor(record: Float64Array, firstTown: number, T: number) {
    this.record = record;
    this.firstTown = firstTown;
    this.places = placesOf(T);
  }

  private at(block: number, t: number): number {
    return (block * this.places + (this.places === 1 ? 0 : this.firstTown + t)) * HANDS;
  }

  /** Call it every evening; `opens` on the first day of a block. */
  write(model: Model, state: State, block: number, opens: boolean): void {
    const { record } = this;
    if (this.before.length === 0) this.before = new Float64Array(model.T * ORIGINS);
    const { before } = this;
    for (let t = 0; t < model.T; t++) {
      const at = this.at(block, t);
      if (opens) for (let o = 0; o < ORIGINS; o++) record[at + CALL.carried] += before[t * ORIGINS + o];
      addCalls(model, state, t, before, record, at);
    }
    before.set(state.waiting);
  }
}

/** Calls and days of every place over blocks from ≤ block < to; what was left from before is that of the first. */
export function handsWithin(record: Float64Array, blocks: number, from: number, to: number): Float64Array {
  const width = record.length / blocks;
  const sums = sumRows(record, width, from, to);
  for (let i = CALL.carried; i < width; i += HANDS) sums[i] = record[from * width + i];
  return sums;
}

/** Hours that one hour of work takes because of each loss; they follow each other, so that they multiply. */
function stretches(row: Float64Array, at: number): number[] {
  let hours = row[at + HAND_SPENT];
  // the last loss of the day comes first here: it is taken from what the others have left
  const inner = [...lossCalls].reverse().map((name) => {
    const before = hours;
    hours += row[at + CALL[name]];
    return before > 0 ? hours / before : 1;
  });
  return inner.reverse();
}

const sumOf = (row: Float64Array, at: number, names: readonly Call[]) =>
  names.reduce((sum, name) => sum + row[at + CALL[name]], 0);

/**
 * What pushes a queue up or down between two rows of hands, one number a call, in seconds. The same rates on more work
 * are the work's doing: systems, money, strain and papers answer for a change of their own rate only.
 */
export function pushes(a: Float64Array, b: Float64Array, at: number): number[] {
  const out = callNames.map((_, i) => a[at + i] - b[at + i]);
  const work = (sumOf(a, at, workCalls) + sumOf(b, at, workCalls)) / 2;
  const [ofA, ofB] = [stretches(a, at), stretches(b, at)];
  const means = ofA.map((one, i) => (one + ofB[i]) / 2);
  const all = means.reduce((product, one) => product * one, 1);
  lossCalls.forEach((name, i) => {
    out[CALL[name]] = ((ofA[i] - ofB[i]) * work * all) / means[i];
  });
  for (const name of workCalls) out[CALL[name]] *= all;
  const [givenA, givenB] = [-sumOf(a, at, givenCalls), -sumOf(b, at, givenCalls)];
  const papersOf = (row: Float64Array, given: number) => (given > 0 ? row[at + CALL.paperwork] / given : 0);
  const [papersA, papersB] = [papersOf(a, givenA), papersOf(b, givenB)];
  out[CALL.paperwork] = ((papersA - papersB) * (givenA + givenB)) / 2;
  for (const name of givenCalls) out[CALL[name]] *= 1 - (papersA + papersB) / 2;
  return out;
}
