/** The settings as they are now, who follows them, and the way back. */
import { createListeners, type Listeners } from "../listeners.ts";
import { type Settings, sameSettings } from "./settings.ts";

export interface Store {
  readonly now: () => Settings;
  /** `typing`: one more letter in the same field, which is undone together with the ones before. */
  readonly change: (part: Partial<Settings>, typing?: string) => void;
  /** All of them at once, as a link or a file brings them. */
  readonly replace: (settings: Settings) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  /** Told after every change. */
  readonly follow: Listeners<Settings>["follow"];
}

/** Steps back that are kept. */
const KEPT = 200;

export function createStore(first: Settings): Store {
  let now = first;
  let field: string | undefined;
  const before: Settings[] = [];
  const after: Settings[] = [];
  const { tell, follow } = createListeners<Settings>();
  const set = (settings: Settings) => {
    now = settings;
    tell(now);
  };
  const replace = (settings: Settings, typing?: string) => {
    if (sameSettings(settings, now)) return;
    if (typing === undefined || typing !== field) before.push(now);
    if (before.length > KEPT) before.shift();
    after.length = 0;
    field = typing;
    set(settings);
  };
  const step = (from: Settings[], to: Settings[]) => {
    const next = from.pop();
    if (!next) return;
    to.push(now);
    field = undefined;
    set(next);
  };
  return {
    now: () => now,
    change: (part, typing) => replace({ ...now, ...part }, typing),
    replace: (settings) => replace(settings),
    undo: () => step(before, after),
    redo: () => step(after, before),
    canUndo: () => before.length > 0,
    canRedo: () => after.length > 0,
    follow,
  };
}
