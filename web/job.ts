/** Something under way that can be watched and stopped; one at a time. */
import type { Done } from "./progress.ts";

export interface JobTools {
  /** Ends early with what is done. */
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}
export interface Job {
  /** While it is under way. */
  readonly progress: () => Done | undefined;
  /** What went wrong the last time. */
  readonly error: () => unknown;
  readonly stop: () => void;
  /** Gives what the work gives; undefined when it failed, or when other work is under way. */
  readonly begin: <T>(work: (tools: JobTools) => Promise<T>) => Promise<T | undefined>;
}

/** `tell` is called when it begins, goes on and ends. */
export function createJob(tell: () => void): Job {
  let abort: AbortController | undefined;
  let progress: Done | undefined;
  let error: unknown;
  return {
    progress: () => progress,
    error: () => error,
    stop: () => abort?.abort(),
    async begin(work) {
      if (abort) return undefined;
      const began = performance.now();
      abort = new AbortController();
      error = undefined;
      progress = { done: 0, total: 0, began };
      tell();
      const onProgress = (done: number, total: number) => {
        progress = { done, total, began };
        tell();
      };
      try {
        return await work({ signal: abort.signal, onProgress });
      } catch (thrown) {
        error = thrown;
        return undefined;
      } finally {
        abort = undefined;
        progress = undefined;
        tell();
      }
    },
  };
}
