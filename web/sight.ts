/** What a room hears while another one is shown: nothing, and the last of each when it comes back. */
import type { Listeners } from "./listeners.ts";

interface Followed<T> {
  readonly follow: Listeners<T>["follow"];
}
export interface Sight {
  /** The same source, whose news waits while the room is out of sight. */
  readonly through: <T, S extends Followed<T>>(source: S & Followed<T>) => S;
  readonly open: () => void;
  readonly close: () => void;
}

/** Closed at first. */
export function createSight(): Sight {
  let visible = false;
  const waiting = new Map<object, () => void>();
  return {
    through: <T, S extends Followed<T>>(source: S & Followed<T>): S => ({
      ...source,
      follow(listener: (news: T) => void, signal?: AbortSignal) {
        const hear = (news: T) => {
          if (visible) listener(news);
          else waiting.set(hear, () => signal?.aborted || listener(news));
        };
        source.follow(hear, signal);
      },
    }),
    open() {
      visible = true;
      const late = [...waiting.values()];
      waiting.clear();
      for (const tell of late) tell();
    },
    close() {
      visible = false;
    },
  };
}
