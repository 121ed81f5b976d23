/** The page's side of filming: one worker a film, beside those that compare, so that neither waits for the other. */
import type { FilmFrame, FilmPlan, Scenario } from "../../src/index.ts";
import { errorOf } from "./failure.ts";
import type { FilmNews, Order } from "./messages.ts";
import { startWorker } from "./start-worker.ts";

export interface FilmListener {
  readonly signal: AbortSignal;
  readonly onPlan: (plan: FilmPlan) => void;
  readonly onFrames: (frames: readonly FilmFrame[]) => void;
  /** In days of simulation, the run that references are taken from included. */
  readonly onProgress: (done: number, total: number) => void;
}

/** Films one scenario; gives the run's fingerprint, undefined when it was stopped. Rejects with what the worker threw. */
export async function filmInWorker(
  scenario: Scenario,
  seed: string,
  { signal, onPlan, onFrames, onProgress }: FilmListener,
): Promise<string | undefined> {
  if (signal.aborted) return undefined;
  const worker = startWorker();
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener("abort", () => resolve(undefined));
      worker.onerror = (event) => reject(new Error(event.message || "a worker did not start"));
      worker.onmessage = ({ data: news }: MessageEvent<FilmNews>) => {
        if (news.kind === "plan") onPlan(news.plan);
        else if (news.kind === "finished") resolve(news.fingerprint);
        else if (news.kind === "failed") reject(errorOf(news.failure));
        else {
          if (news.frames.length > 0) onFrames(news.frames);
          onProgress(news.done, news.total);
        }
      };
      const order: Order = { kind: "film", scenario, seed };
      worker.postMessage(order);
    });
  } finally {
    worker.terminate();
  }
}
