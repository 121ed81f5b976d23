// Runs on several cores: a pool of worker threads, each doing one run at a time.
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { Problem } from "../../core/problem.ts";
import type { Runner, RunRequest, RunResult, Signal } from "../runner.ts";
import { type Answer, resultOf } from "./messages.ts";
import { mustBePlain } from "./plain.ts";

export interface WorkerRunner extends Runner {
  /** Ends the threads. Idle threads do not keep a process alive, so this is only needed to free memory early. */
  close(): Promise<void>;
}

/** A runner on `count` worker threads (default: one for each core). Results do not depend on the count. */
export function workers(count = availableParallelism()): WorkerRunner {
  if (!Number.isInteger(count) || count < 1) throw wrongCount(count);
  let pool: Worker[] = [];
  const close = async () => {
    const old = pool;
    pool = [];
    await Promise.all(old.map((worker) => worker.terminate()));
  };
  return {
    close,
    async run(requests, onDone, signal) {
      mustBePlain(requests);
      while (pool.length < Math.min(count, requests.length)) pool.push(startWorker());
      try {
        await serveAll(pool.slice(0, requests.length), requests, onDone, signal);
      } catch (error) {
        await close(); // the other threads are still at work on what nobody wants any more
        throw error;
      }
      if (signal?.aborted) await close();
    },
  };
}

function startWorker(): Worker {
  const worker = new Worker(new URL("./worker.js", import.meta.url), {
    execArgv: [], // flags meant for the program that called us (--eval, a loader) are not meant for threads
  });
  worker.unref();
  return worker;
}

type OnDone = (index: number, result: RunResult) => void;

/** Gives each thread the next request until none is left; resolves early, without the rest, when aborted. */
async function serveAll(
  pool: readonly Worker[],
  requests: readonly RunRequest[],
  onDone: OnDone,
  signal?: Signal,
): Promise<void> {
  let next = 0;
  let failed = false;
  const serve = async (worker: Worker) => {
    while (next < requests.length && !failed && !signal?.aborted) {
      const index = next++;
      const result = await ask(worker, index, requests[index], signal);
      if (result && !failed) onDone(index, result);
    }
  };
  const stop = (error: unknown) => {
    failed = true;
    throw error;
  };
  await Promise.all(pool.map((worker) => serve(worker).catch(stop)));
}

/** The result of one request, undefined when aborted before it was there. */
function ask(
  worker: Worker,
  index: number,
  request: RunRequest,
  signal?: Signal,
): Promise<RunResult | undefined> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      signal?.removeEventListener("abort", onAbort);
      worker.unref();
      finish();
    };
    const onMessage = (answer: Answer) =>
      settle(() => {
        try {
          resolve(resultOf(answer));
        } catch (error) {
          reject(error);
        }
      });
    const onError = (error: NodeJS.ErrnoException) => settle(() => reject(threadProblem(error)));
    const onExit = (code: number) =>
      settle(() => reject(new Error(`a worker thread ended with code ${code}`)));
    const onAbort = () => settle(() => resolve(undefined));
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    signal?.addEventListener("abort", onAbort);
    worker.ref();
    worker.postMessage({ index, request });
  });
}

function threadProblem(error: NodeJS.ErrnoException): Error {
  if (error.code !== "ERR_WORKER_OUT_OF_MEMORY") return error;
  return new Problem({
    what: { zh: "内存不够。", en: "a worker ran out of memory." },
    mend: {
      zh: "用 --workers 减少核数，或缩短年数、减少单位。",
      en: "Use fewer --workers, fewer years or fewer units.",
    },
  });
}

function wrongCount(count: number): Problem {
  return new Problem({
    path: "workers",
    what: {
      zh: `核数应为正整数，现在是 ${count}。`,
      en: `the number of workers must be a positive whole number, not ${count}.`,
    },
  });
}
