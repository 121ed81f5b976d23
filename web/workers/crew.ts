/** The page's workers: one that leads, and as many that simulate as the machine has cores to spare. */
import { errorOf } from "./failure.ts";
import type { News, Order, TaskName, Tasks } from "./messages.ts";
import { startWorker } from "./start-worker.ts";

export interface TaskOptions<K extends TaskName> {
  /** Ends early with what is done. */
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
  readonly onPart?: (part: Tasks[K]["part"]) => void;
}
export interface Crew {
  /** Several tasks may be under way; the one that came last goes first. Rejects with what a worker threw. */
  do<K extends TaskName>(
    task: K,
    asked: Tasks[K]["asked"],
    options: TaskOptions<K>,
  ): Promise<Tasks[K]["result"]>;
}

/** How one job hears of itself. */
interface Listener {
  readonly hear: (news: News) => void;
  readonly fail: (error: Error) => void;
}
interface Workers {
  readonly leader: Worker;
  readonly listeners: Map<number, Listener>;
}

/** One core stays with the page, or a click would wait for a run: with both of two at work an answer to it took twice as long. */
export function simulatorCount(): number {
  const cores = navigator.hardwareConcurrency || 2;
  return Math.max(1, cores - 1);
}

function send(worker: Worker, order: Order, ports: readonly MessagePort[] = []): void {
  worker.postMessage(order, [...ports]);
}

/** `onFault`: a worker broke; all of them are gone then. */
function engage(count: number, onFault: () => void): Workers {
  const leader = startWorker();
  const ports: MessagePort[] = [];
  const simulators = Array.from({ length: count }, () => {
    const { port1, port2 } = new MessageChannel();
    const worker = startWorker();
    send(worker, { kind: "simulate" }, [port1]);
    ports.push(port2);
    return worker;
  });
  send(leader, { kind: "lead" }, ports);
  const all = [leader, ...simulators];
  const listeners = new Map<number, Listener>();
  const dismiss = () => {
    for (const worker of all) {
      worker.terminate();
      // its last words must not end those that take its place
      worker.onerror = null;
    }
  };
  leader.onmessage = ({ data: news }: MessageEvent<News>) => listeners.get(news.job)?.hear(news);
  for (const worker of all) {
    worker.onerror = (event) => {
      dismiss();
      onFault();
      for (const { fail } of listeners.values()) fail(new Error(event.message || "a worker did not start"));
    };
  }
  return { leader, listeners };
}

/** Workers start `early` (while the page is still being built), or with the first task; they stay warm for the next. */
export function createCrew(early: boolean, count = simulatorCount()): Crew {
  let workers: Workers | undefined;
  let last = 0;
  const begin = () => {
    workers ??= engage(count, () => {
      workers = undefined;
    });
    return workers;
  };
  if (early) begin();
  return {
    async do(task, asked, { signal, onProgress, onPart }) {
      const { leader, listeners } = begin();
      last += 1;
      const job = last;
      const stop = () => send(leader, { kind: "stop", job });
      signal.addEventListener("abort", stop);
      try {
        return await new Promise((resolve, reject) => {
          const hear = (news: News) => {
            if (news.kind === "progress") onProgress(news.done, news.total);
            else if (news.kind === "part") onPart?.(news.part as never);
            else if (news.kind === "finished") resolve(news.result as never);
            else reject(errorOf(news.failure));
          };
          listeners.set(job, { hear, fail: reject });
          send(leader, { kind: "start", job, task, asked });
          if (signal.aborted) stop();
        });
      } finally {
        listeners.delete(job);
        signal.removeEventListener("abort", stop);
      }
    },
  };
}
