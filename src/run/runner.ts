/** What is asked of a run, what it gives back, and who does it: requests and results are plain data for `postMessage`. */
import type { Reference } from "../model/model.ts";
import type { Prepared } from "../scenario/build.ts";
import type { Divergence } from "./divergence/divergence.ts";
import type { OwnDays } from "./ownDays.ts";

export type { Reference } from "../model/model.ts";
export type { Prepared } from "../scenario/build.ts";

/** What to bring back beside the county's days; each costs memory. */
export interface Keep {
  /** Townships by month. */
  readonly townships?: boolean;
  /** Every township's days (above 300 townships this is large). */
  readonly townshipDays?: boolean;
  /** Of all matters, or of those named by id: a case kept is a hundred times dearer than one counted. */
  readonly cases?: boolean | readonly string[];
}

export interface RunRequest {
  readonly scenario: Prepared;
  readonly seed: string;
  readonly replication: number;
  /** Days in all, warm-up included, when other than the document's. */
  readonly days?: number;
  /**
   * Ticks at which a window begins or ends: what is written down by months is cut there too, when it is within a month.
   * Cuts change no state; they are part of the recorded columns, and so of the fingerprint.
   */
  readonly cuts?: readonly number[];
  /** One per county; without them the run is one that references are taken from. */
  readonly references?: readonly Reference[];
  readonly keep?: Keep;
  /**
   * Another scenario of the same units: asks where the two part in a replication, which need not be this run's, for the
   * price of two runs more.
   */
  readonly against?: {
    readonly scenario: Prepared;
    readonly references: readonly Reference[];
    readonly replication: number;
  };
}

/** Row of the event log, with names in place of indices. */
export interface EventRecord {
  readonly day: number;
  readonly reform: string;
  readonly kind: string;
  readonly county: string;
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
  /** First tick of every block (months of the reported time, and cuts), closed by `days`. */
  readonly blocks: Int32Array;
  /** Sums over all townships, day-major: days × basics. */
  readonly daily: Float64Array;
  /** Days × causes: waiting days of the cases completed on the day. */
  readonly waits: Float64Array;
  /** Days × origins and days × uses: person-seconds. */
  readonly origins: Float64Array;
  readonly uses: Float64Array;
  /** Blocks × histogram days: completed cases by sojourn. */
  readonly histogram: Float64Array;
  /** Blocks × matters × the sums listed in record.ts. */
  readonly matters: Float64Array;
  /** Blocks × places × calls and days (see model/calls.ts): what stood before those who waited for hands. */
  readonly hands: Float64Array;
  /** Blocks × townships × basics, and × histogram days, when kept. */
  readonly townships?: Float64Array;
  readonly townshipHistogram?: Float64Array;
  readonly townshipDays?: Float64Array;
  /** Own columns by the day, where the scenario adds any. */
  readonly own?: OwnDays;
  readonly events: readonly EventRecord[];
  readonly cases?: readonly CaseRecord[];
  /** Largest difference that the books showed: flows and hours daily, queues counted at each month's end; 0 when all adds up. */
  readonly residual: number;
  /** Taken on runs without references. */
  readonly references?: readonly Reference[];
  readonly fingerprint: string;
  /** Where the scenario parts from the one it was held against, in the replication asked for. */
  readonly divergence?: Divergence;
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
