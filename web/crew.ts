/** The page's workers: one that leads, and as many that simulate as the machine has cores to spare. */
import type { Study } from "../src/index.ts";
import { errorOf } from "./failure.ts";
import type { Comparison, News, Order } from "./messages.ts";
import PageWorker from "./page.worker.ts?worker&inline";

export interface CrewTask {
  readonly comparison: Comparison;
  /** Ends early with what is done. */
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
  readonly onStudy: (study: Study) => void;
}
export interface Crew {
  /** One comparison at a time. Rejects with what a worker threw. */
  compare(task: CrewTask): Promise<Study>;
}

interface Workers {
  readonly leader: Worker;
  readonly all: readonly Worker[];
}

/** One core stays with the page. */
export function simulatorCount(): number {
  return Math.max(1, (navigator.hardwareConcurrency || 2) - 1);
}

function send(worker: Worker, order: Order, ports: readonly MessagePort[] = []): void {
  worker.postMessage(order, [...ports]);
}

function engage(count: number): Workers {
  const leader = new PageWorker();
  const ports: MessagePort[] = [];
  const simulators = Array.from({ length: count }, () => {
    const { port1, port2 } = new MessageChannel();
    const worker = new PageWorker();
    send(worker, { kind: "simulate" }, [port1]);
    ports.push(port2);
    return worker;
  });
  send(leader, { kind: "lead" }, ports);
  return { leader, all: [leader, ...simulators] };
}

/** Sends the comparison to the leader and follows its news to the end. */
function follow({ leader, all }: Workers, task: CrewTask): Promise<Study> {
  const { comparison, signal, onProgress, onStudy } = task;
  const stop = () => send(leader, { kind: "stop" });
  const followed = new Promise<Study>((resolve, reject) => {
    leader.onmessage = ({ data: news }: MessageEvent<News>) => {
      if (news.kind === "progress") onProgress(news.done, news.total);
      else if (news.kind === "study") onStudy(news.study);
      else if (news.kind === "finished") resolve(news.study);
      else reject(errorOf(news.failure));
    };
    for (const worker of all) {
      worker.onerror = (event) => reject(new Error(event.message || "a worker did not start"));
    }
    signal.addEventListener("abort", stop);
    send(leader, { kind: "compare", comparison });
  });
  return followed.finally(() => signal.removeEventListener("abort", stop));
}

/** Workers start with the first comparison and stay warm for the next. */
export function createCrew(count = simulatorCount()): Crew {
  let workers: Workers | undefined;
  const dismiss = () => {
    for (const worker of workers?.all ?? []) worker.terminate();
    workers = undefined;
  };
  return {
    async compare(task) {
      workers ??= engage(count);
      try {
        return await follow(workers, task);
      } catch (error) {
        dismiss();
        throw error;
      } finally {
        // a stopped comparison leaves simulators busy with runs that nobody waits for
        if (task.signal.aborted) dismiss();
      }
    },
  };
}
