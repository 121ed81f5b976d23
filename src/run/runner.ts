/** What is asked of a run, what it gives back, and who does it: requests and results are plain data for `postMessage`. */
import type { Reference } from "../model/model.ts";
import type { Prepared } from "../scenario/build.ts";

export type { Reference } from "../model/model.ts";
export type { Prepared } from "../scenario/build.ts";

/** What to bring back beside the county's days; each costs memory. */
export interface Keep {
  /** Townships by month. */
  readonly townships?: boolean;
  /** Every township's days (above 300 townships this is large). */
  readonly townshipDays?: boolean;
  readonly cases?: boolean;
}

export interface RunRequest {
  readonly scenario: Prepared;
  readonly seed: string;
  readonly replication: number;
  /** Days in all, warm-up included, when other than the document's. */
  readonly days?: number;
  /** One per county; without them the run is one that references are taken from. */
  readonly references?: readonly Reference[];
  readonly keep?: Keep;
}

/** Row of the event log, with names in place of indices. */
export interface EventRecord {
  readonly day: number;
  readonly reform: string;
  readonly kind: string;
  readonly township: string;
  readonly matter: string;
  readonly amount: number;
}

/** Row of `cases.csv`. */
export interface CaseRecord {
  readonly township: string;
  readonly matter: string;
  readonly arrived: number;
  readonly finished: number;
  readonly outcome: string;
  readonly channel: string;
  /** Desks it passed, the township's included. */
  readonly desks: number;
  readonly attempts: number;
  readonly visits: number;
  readonly waits: readonly number[];
}

export interface RunResult {
  readonly scenario: string;
  readonly replication: number;
  readonly days: number;
  /** Sums over all townships, day-major: days × basics. */
  readonly daily: Float64Array;
  /** Months × histogram days: finished cases by sojourn. */
  readonly histogram: Float64Array;
  /** Months × causes: waiting days of the cases finished in the month. */
  readonly waits: Float64Array;
  /** Months × origins and months × uses: person-seconds. */
  readonly origins: Float64Array;
  readonly uses: Float64Array;
  /** Months × matters × (finished, days, logs, visits, errors). */
  readonly matters: Float64Array;
  /** Months × townships × basics, when kept. */
  readonly townships?: Float64Array;
  readonly townshipHistogram?: Float64Array;
  readonly townshipDays?: Float64Array;
  readonly events: readonly EventRecord[];
  readonly cases?: readonly CaseRecord[];
  /** Largest difference that either ledger showed on any day; 0 when both add up. */
  readonly residual: number;
  /** Taken on runs without references. */
  readonly references?: readonly Reference[];
  readonly fingerprint: string;
}

/** The part of an AbortSignal that is used; any AbortSignal fits. */
export interface Signal {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** Does requests, in any order and on any number of threads; an abort ends early without the rest. */
export interface Runner {
  run(
    requests: readonly RunRequest[],
    onDone: (index: number, result: RunResult) => void,
    signal?: Signal,
  ): Promise<void>;
}
