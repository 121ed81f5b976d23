/** The runner that needs nothing: one run after another on this thread, giving way between runs. */
import { execute } from "./execute.ts";
import type { Runner } from "./runner.ts";

export function inPlace(): Runner {
  return {
    async run(requests, onDone, signal) {
      for (let index = 0; index < requests.length; index++) {
        if (signal?.aborted) return;
        onDone(index, execute(requests[index]));
        // a resolved promise lets what waits on this thread (a page, a signal) have its turn
        await Promise.resolve();
      }
    },
  };
}
