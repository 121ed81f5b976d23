// Ctrl-C: the first asks the work to stop and keep what is done, the second stops at once.
import type { Text } from "./language.ts";

/** The work was interrupted. Exit code 130. */
export class Interrupted extends Error {
  /** What is left to say; nothing when all has been said. */
  readonly told: Text | undefined;

  constructor(told?: Text) {
    super();
    this.told = told;
  }
}

/** The end of short work that keeps nothing. */
export const nothingKept: Text = {
  zh: "已中断，没有留下结果；再输同一条命令会从头做起。",
  en: "Interrupted; nothing is kept, and the same command starts anew.",
};

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
