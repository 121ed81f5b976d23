/** One moving cursor for all charts: the week under it, and who wants to know. */

export interface Cursor {
  /** Week under the cursor; undefined while nobody reads. */
  readonly week: () => number | undefined;
  readonly move: (week: number | undefined) => void;
  readonly follow: (listener: (week: number | undefined) => void) => void;
}

export function createCursor(): Cursor {
  let at: number | undefined;
  const listeners = new Set<(week: number | undefined) => void>();
  return {
    week: () => at,
    move(week) {
      if (week === at) return;
      at = week;
      for (const listener of listeners) listener(week);
    },
    follow(listener) {
      listeners.add(listener);
    },
  };
}

/** The week a key leads to from `week`; undefined for keys that do not move. */
export function weekAfterKey(key: string, week: number, last: number): number | undefined {
  const quarter = 12;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowUp: 1,
    ArrowLeft: -1,
    ArrowDown: -1,
    PageUp: quarter,
    PageDown: -quarter,
  };
  if (key === "Home") return 0;
  if (key === "End") return last;
  const step = steps[key];
  return step === undefined ? undefined : Math.max(0, Math.min(last, week + step));
}
