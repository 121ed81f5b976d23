/** Simulators that several jobs share: whoever is free takes the next run of the job that came last. */
import type { Runner, RunRequest, RunResult } from "../../src/index.ts";
import { errorOf } from "./failure.ts";
import type { Answer, Ask } from "./messages.ts";

interface Job {
  readonly requests: readonly RunRequest[];
  readonly onDone: (index: number, result: RunResult) => void;
  next: number;
  done: number;
  /** Ends the job; the answers that still come are nobody's. */
  readonly end: (error?: unknown) => void;
}

function take(job: Job, answer: Answer): void {
  if (!("result" in answer)) return job.end(errorOf(answer));
  try {
    job.onDone(answer.index, answer.result);
    job.done += 1;
    if (job.done === job.requests.length) job.end();
  } catch (error) {
    job.end(error);
  }
}

export function createPool(ports: readonly MessagePort[]): Runner {
  const free = new Set(ports);
  /** Those that are not ended, in the order in which they came. */
  const jobs = new Set<Job>();
  const give = () => {
    for (const port of free) {
      const job = [...jobs].findLast(({ next, requests }) => next < requests.length);
      if (!job) return;
      free.delete(port);
      const ask: Ask = { index: job.next, request: job.requests[job.next] };
      job.next += 1;
      port.onmessage = ({ data }: MessageEvent<Answer>) => {
        free.add(port);
        // the simulator works on while the answer is taken in
        give();
        if (jobs.has(job)) take(job, data);
      };
      port.postMessage(ask);
    }
  };
  return {
    run: (requests, onDone, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted || requests.length === 0) return resolve();
        const stop = () => job.end();
        const end = (error?: unknown) => {
          jobs.delete(job);
          signal?.removeEventListener("abort", stop);
          if (error === undefined) resolve();
          else reject(error);
        };
        const job: Job = { requests, onDone, next: 0, done: 0, end };
        jobs.add(job);
        signal?.addEventListener("abort", stop);
        give();
      }),
  };
}
