/** Leading: compares strategies with the help of simulators, and tells the page what is found as it is found. */
import { compare, type Runner, type RunRequest, type RunResult, type Signal } from "../src/index.ts";
import { errorOf, failureOf } from "./failure.ts";
import type { Answer, Ask, Comparison, News } from "./messages.ts";

interface Job {
  readonly requests: readonly RunRequest[];
  readonly onDone: (index: number, result: RunResult) => void;
  readonly signal: Signal | undefined;
}

/** Hands requests out in order, one at a time to every simulator, until all are done or the job is aborted. */
function share({ requests, onDone, signal }: Job, simulators: readonly MessagePort[]): Promise<void> {
  let next = 0;
  let done = 0;
  return new Promise((resolve, reject) => {
    const end = (error?: unknown) => {
      signal?.removeEventListener("abort", stop);
      for (const port of simulators) port.onmessage = null;
      if (error === undefined) resolve();
      else reject(error);
    };
    const stop = () => end();
    const give = (port: MessagePort) => {
      if (next >= requests.length) return;
      const ask: Ask = { index: next, request: requests[next] };
      next += 1;
      port.postMessage(ask);
    };
    const take = (port: MessagePort, answer: Answer) => {
      if (!("result" in answer)) return end(errorOf(answer));
      give(port);
      onDone(answer.index, answer.result);
      done += 1;
      if (done === requests.length) end();
    };
    if (signal?.aborted || requests.length === 0) return resolve();
    signal?.addEventListener("abort", stop);
    for (const port of simulators) {
      port.onmessage = (event: MessageEvent<Answer>) => {
        try {
          take(port, event.data);
        } catch (error) {
          end(error);
        }
      };
      give(port);
    }
  });
}

/** `signal` ends early with what is done. */
export async function leadComparison(
  { scenarios, ...asked }: Comparison,
  simulators: readonly MessagePort[],
  signal: Signal,
  tell: (news: News) => void,
): Promise<void> {
  const runner: Runner = {
    run: (requests, onDone, stop) => share({ requests, onDone, signal: stop }, simulators),
  };
  try {
    const study = await compare(scenarios, {
      ...asked,
      runner,
      signal,
      onProgress: ({ done, total }) => tell({ kind: "progress", done, total }),
      onStudy: (study) => tell({ kind: "study", study }),
    });
    tell({ kind: "finished", study });
  } catch (error) {
    tell({ kind: "failed", failure: failureOf(error) });
  }
}
