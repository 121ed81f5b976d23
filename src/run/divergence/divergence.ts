/** Where two runs part, as plain data: the first thing that differs, the event behind it, and what follows. */
import type { Text } from "../../core/problem.ts";

/** Days are days of the reported time, as in `events.csv`: 0 is the first, the warm-up is negative. */
export interface Parting {
  readonly day: number;
  /** `2024-07` */
  readonly month: string;
  /** Its name as in `townships.csv`; empty when it is the county as a whole. */
  readonly township: string;
  /** What readers call that township. */
  readonly place?: Text;
  /** The step of the day in which they part; "founding" on the first morning. */
  readonly mechanism: Text & { readonly name: string };
  /** The first column that differs, and its value in either run. */
  readonly column: Text & { readonly name: string; readonly unit: Text };
  /** The matter it is about, if it is about one. */
  readonly matter?: Text;
  readonly a: number;
  readonly b: number;
}

/** An event that only one of the runs has. */
export interface PartingEvent {
  readonly day: number;
  readonly month: string;
  readonly kind: string;
  readonly label: Text;
  /** Title of the reform behind it; empty for what was decided earlier. */
  readonly reform: Text;
  readonly only: "a" | "b";
  readonly township: string;
  readonly place?: Text;
  readonly matter?: Text;
  /** How many townships and matters have the same event on the same day. */
  readonly townships: number;
  readonly matters: number;
}

/** A quantity that parts: when it first differs at all, and in which month by more than a twentieth. */
export interface Link {
  readonly name: string;
  readonly label: Text;
  readonly unit: Text;
  readonly percent: boolean;
  readonly day: number;
  readonly month: string;
  /** The first township in which it differs. */
  readonly township: string;
  /** The first month whose value for the county differs by more than 5 %. */
  readonly noticeable?: {
    readonly day: number;
    readonly month: string;
    readonly a: number;
    readonly b: number;
  };
}

export interface Divergence {
  /** Ids of the two scenarios; the first is what the other is held against. */
  readonly a: string;
  readonly b: string;
  /** Name of the county in which they part; the chain is that county's. */
  readonly county: Text;
  /** Absent when the runs are identical to the bit. */
  readonly first?: Parting;
  /** The first event that only one of the runs has. */
  readonly event?: PartingEvent;
  /** Of each kind of event the first, in the order of days. */
  readonly events: readonly PartingEvent[];
  /** In the order of days. */
  readonly chain: readonly Link[];
  /** One or two sentences. */
  readonly brief: Text;
  /** The whole story, sentence by sentence. */
  readonly words: readonly Text[];
}
