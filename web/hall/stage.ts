/** How the page is shown, beside what it shows: on a projector, with the answer held back. It stands in the link, and is not undone. */
import { createListeners, type Listeners } from "../listeners.ts";

export interface Showing {
  /** Large, one picture after another, by keys. */
  readonly hall: boolean;
  /** People are asked what they think before they see the answer. */
  readonly guess: boolean;
}
export interface Stage {
  readonly now: () => Showing;
  readonly change: (part: Partial<Showing>) => void;
  readonly follow: Listeners<Showing>["follow"];
}

const names = ["hall", "guess"] as const satisfies readonly (keyof Showing)[];
const YES = "1";

export function readShowing(hash: string): Showing {
  const fields = new URLSearchParams(hash.slice(1));
  return { hall: fields.get("hall") === YES, guess: fields.get("guess") === YES };
}

/** What is not so by itself, as fields of an address. */
export function showingFields(showing: Showing): [string, string][] {
  return names.filter((name) => showing[name]).map((name) => [name, YES]);
}

export function createStage(first: Showing): Stage {
  let now = first;
  const { tell, follow } = createListeners<Showing>();
  return {
    now: () => now,
    change(part) {
      const next = { ...now, ...part };
      if (names.every((name) => next[name] === now[name])) return;
      now = next;
      tell(now);
    },
    follow,
  };
}
