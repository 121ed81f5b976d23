// Ctrl-C: the first asks the work to stop and keep what is done, the second stops at once.

/** The work was interrupted; its words have been said already. Exit code 130. */
export class Interrupted extends Error {}

/** Runs `work` with a signal that Ctrl-C (or a polite kill) aborts. */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  try {
    return await work(controller.signal);
  } finally {
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
  }
}
