/**
 * All that was simulated, in the order in which the calibration asked for it. As that order follows from task and seed
 * alone, a list of what is done already is all that an interrupted calibration needs to go on to the same end.
 */
import type { Signal } from "../../run/runner.ts";
import { distance } from "./distance.ts";
import { type Task, valuesAt } from "./task.ts";

/** A vector that was simulated. */
export interface Point {
  /** In the unit cube, one coordinate a parameter. */
  readonly unit: readonly number[];
  readonly outputs: readonly number[];
  readonly distance: number;
}

/** One line of the journal: the n-th vector asked for, and its outputs. */
export interface Entry {
  readonly at: number;
  readonly unit: readonly number[];
  readonly outputs: readonly number[];
}

export interface Journal {
  /** What an earlier try has done. */
  readonly kept?: readonly Entry[];
  /** Called with everything new, to be kept. */
  readonly onEntry?: (entry: Entry) => void;
  readonly onProgress?: (progress: { readonly done: number; readonly reused: number }) => void;
  readonly signal?: Signal;
}

const same = (a: readonly number[], b: readonly number[]): boolean => a.every((x, i) => Object.is(x, b[i]));

export class Evaluations {
  readonly points: Point[] = [];
  private done = 0;
  private reused = 0;
  private readonly kept: ReadonlyMap<number, Entry>;
  private readonly task: Task;
  private readonly journal: Journal;

  constructor(task: Task, journal: Journal) {
    this.task = task;
    this.journal = journal;
    this.kept = new Map((journal.kept ?? []).map((entry) => [entry.at, entry]));
  }

  /** What the budget leaves. */
  get left(): number {
    return this.task.budget - this.points.length;
  }

  get interrupted(): boolean {
    return this.journal.signal?.aborted ?? false;
  }

  /** The points of some vectors, in their order; undefined, with nothing counted, past the budget or after an abort. */
  async at(units: readonly (readonly number[])[]): Promise<readonly Point[] | undefined> {
    if (units.length > this.left) return undefined;
    const first = this.points.length;
    const outputs = units.map((unit, i) => this.known(first + i, unit));
    const missing = outputs.flatMap((known, i) => (known ? [] : [i]));
    this.report(outputs.length - missing.length, outputs.length - missing.length);
    await this.simulate(units, first, missing, (i, found) => {
      outputs[i] = found;
    });
    if (outputs.some((found) => found === undefined)) return undefined;
    const { targets } = this.task.simulator;
    const points = units.map((unit, i): Point => {
      const found = outputs[i] as readonly number[];
      return { unit, outputs: found, distance: distance(targets, found) };
    });
    this.points.push(...points);
    return points;
  }

  /** The outputs of an earlier try, when it asked for the very same. */
  private known(at: number, unit: readonly number[]): readonly number[] | undefined {
    const entry = this.kept.get(at);
    return entry && same(entry.unit, unit) ? entry.outputs : undefined;
  }

  private async simulate(
    units: readonly (readonly number[])[],
    first: number,
    missing: readonly number[],
    onFound: (index: number, outputs: readonly number[]) => void,
  ): Promise<void> {
    const { signal, onEntry } = this.journal;
    const { parameters, simulator, seed } = this.task;
    if (missing.length === 0 || signal?.aborted) return;
    await simulator.simulate(
      missing.map((i) => valuesAt(parameters, units[i])),
      seed,
      (at, outputs) => {
        const i = missing[at];
        onFound(i, outputs);
        onEntry?.({ at: first + i, unit: units[i], outputs });
        this.report(1, 0);
      },
      signal,
    );
  }

  private report(done: number, reused: number): void {
    this.done += done;
    this.reused += reused;
    this.journal.onProgress?.({ done: this.done, reused: this.reused });
  }
}
