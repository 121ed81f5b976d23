/** A runner on the browser's workers: one run each at a time, as many as the machine has cores to spare. */
import { Problem, type Runner, type RunRequest, type RunResult, type Signal } from "../src/index.ts";
import type { Answer, Ask } from "./messages.ts";
import SimulationWorker from "./simulation.worker.ts?worker&inline";

/** One core stays with the page. */
export function workerCount(): number {
  return Math.max(1, (navigator.hardwareConcurrency || 2) - 1);
}

export interface Pool extends Runner {
  /** Ends the workers; a later run starts new ones. */
  close(): void;
}

interface Job {
  readonly requests: readonly RunRequest[];
  readonly onDone: (index: number, result: RunResult) => void;
  readonly signal: Signal | undefined;
}

/** Hands requests out in order, one at a time to every worker, until none is left or the job is aborted. */
function share(job: Job, workers: readonly Worker[]): Promise<void> {
  let next = 0;
  let done = 0;
  return new Promise((resolve, reject) => {
    const stop = () => end(resolve);
    const end = (settle: () => void) => {
      job.signal?.removeEventListener("abort", stop);
      for (const worker of workers) worker.onmessage = worker.onerror = null;
      settle();
    };
    const give = (worker: Worker) => {
      if (next >= job.requests.length) return;
      const ask: Ask = { index: next, request: job.requests[next] };
      next += 1;
      worker.postMessage(ask);
    };
    const take = (worker: Worker, answer: Answer) => {
      give(worker);
      job.onDone(answer.index, resultOf(answer));
      done += 1;
      if (done === job.requests.length) end(resolve);
    };
    if (job.signal?.aborted || job.requests.length === 0) return resolve();
    job.signal?.addEventListener("abort", stop);
    for (const worker of workers) {
      worker.onmessage = (event: MessageEvent<Answer>) => {
        try {
          take(worker, event.data);
        } catch (error) {
          end(() => reject(error));
        }
      };
      worker.onerror = (event) => end(() => reject(new Error(event.message || "the worker did not start")));
      give(worker);
    }
  });
}

/** @throws what the worker threw */
function resultOf(answer: Answer): RunResult {
  if ("result" in answer) return answer.result;
  if ("problem" in answer) throw new Problem(answer.problem);
  throw new Error(answer.fault);
}

/** Workers start with the first run and are kept until `close`. */
export function createPool(count = workerCount()): Pool {
  let workers: Worker[] = [];
  const close = () => {
    for (const worker of workers) worker.terminate();
    workers = [];
  };
  return {
    async run(requests, onDone, signal) {
      const wanted = Math.min(count, requests.length);
      while (workers.length < wanted) workers.push(new SimulationWorker());
      try {
        await share({ requests, onDone, signal }, workers);
      } catch (error) {
        close();
        throw error;
      }
      // an aborted job leaves workers busy with runs that nobody waits for
      if (signal?.aborted) close();
    },
    close,
  };
}
