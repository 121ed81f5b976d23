/** What of the link that was opened last could not be taken; it outlives a change of the language. */
import { createListeners, type Listeners } from "../listeners.ts";
import type { Lost } from "./address.ts";

export interface Losses {
  readonly now: () => readonly Lost[];
  readonly put: (lost: readonly Lost[]) => void;
  readonly follow: Listeners<void>["follow"];
}

export function createLosses(first: readonly Lost[]): Losses {
  const { tell, follow } = createListeners();
  let now = first;
  return {
    now: () => now,
    put(lost) {
      now = lost;
      tell();
    },
    follow,
  };
}
