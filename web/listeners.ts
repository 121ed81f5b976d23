/** Those who want to know of a change, each until its signal aborts. */

export interface Listeners<T> {
  readonly tell: (news: T) => void;
  readonly follow: (listener: (news: T) => void, signal?: AbortSignal) => void;
}

export function createListeners<T = void>(): Listeners<T> {
  const listeners = new Set<(news: T) => void>();
  return {
    tell(news) {
      for (const listener of [...listeners]) listener(news);
    },
    follow(listener, signal) {
      if (signal?.aborted) return;
      listeners.add(listener);
      signal?.addEventListener("abort", () => listeners.delete(listener));
    },
  };
}
