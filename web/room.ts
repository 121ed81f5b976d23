/** A room of the lab (a view of its own behind a tab), and what rooms work with. */
import type { Divisions, Study } from "../src/index.ts";
import type { Stage } from "./hall/stage.ts";
import type { Language, Words } from "./i18n/index.ts";
import type { Losses } from "./settings/losses.ts";
import type { Store } from "./settings/store.ts";
import type { Crew } from "./workers/crew.ts";

/** What outlives a change of the language. */
export interface Services {
  readonly store: Store;
  readonly crew: Crew;
  readonly stage: Stage;
  readonly losses: Losses;
  readonly divisions: () => Promise<Divisions | undefined>;
  /** The study that the file carries, when it is a report. */
  readonly report: Study | undefined;
  /** The beginning of the default comparison, where the file carries it. */
  readonly opening: Study | undefined;
}

/** The page in one language. */
export interface Context {
  readonly language: Language;
  readonly words: Words;
  /** Aborts when the page is built anew: nothing of this one is seen any more. */
  readonly signal: AbortSignal;
  /** Shows another room. */
  readonly onRoom: (room: "compare") => void;
}

export interface Room {
  readonly node: HTMLElement;
  /** Called when the room comes into sight; what needs work to be shown starts it here. */
  readonly shown?: () => void;
  /** Called when another room takes its place. */
  readonly hidden?: () => void;
  /** On a projector: what Space does (play and pause, or start and stop). */
  readonly toggle?: () => void;
  /** On a projector: what the arrows do, where the room has steps of its own and no parts to go through. */
  readonly step?: (by: 1 | -1) => void;
}
