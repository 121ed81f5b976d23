/**
 * The runner that needs nothing: one run after another on this thread, giving way between runs. A tab that is put aside is
 * given little time by its browser; runs that should go on there belong to workers.
 */
import { execute } from "./execute.ts";
import type { Runner } from "./runner.ts";

/** Browsers and Node have it; the library's own types are of neither. */
declare const setTimeout: (work: () => void) => unknown;

export function inPlace(): Runner {
  return {
    async run(requests, onDone, signal) {
      for (let index = 0; index < requests.length; index++) {
        if (signal?.aborted) return;
        onDone(index, execute(requests[index]));
        // what waits on this thread (a page, a timer that aborts the signal) has its turn; a promise alone would not let it
        await new Promise<void>((resolve) => setTimeout(resolve));
      }
    },
  };
}
