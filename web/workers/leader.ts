/** Leading: does what the page asks for with the help of simulators, and tells what is found as it is found. */
import { compare, grid, oneAtATime, type Runner, type Scenario } from "../../src/index.ts";
import { failureOf } from "./failure.ts";
import type { News, Order, TaskName, Tasks } from "./messages.ts";
import { createPool } from "./pool.ts";

interface Tools<K extends TaskName> {
  readonly runner: Runner;
  /** Ends early with what is done. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void;
  readonly onPart: (part: Tasks[K]["part"]) => void;
}
type Workshop = {
  readonly [K in TaskName]: (asked: Tasks[K]["asked"], tools: Tools<K>) => Promise<Tasks[K]["result"]>;
};

/** Above this the months of all townships would be most of what a study holds, and nobody looks through so many charts. */
const MANY = 300;

const isLarge = ({ counties }: Scenario): boolean =>
  counties.reduce((sum, { townships }) => sum + townships.length, 0) > MANY;

const workshop: Workshop = {
  compare: ({ scenarios, ...asked }, { onPart, ...tools }) =>
    compare(scenarios, { ...asked, ...tools, townships: !isLarge(scenarios[0]), onStudy: onPart }),
  grid: ({ pair, axes, ...asked }, { onPart, ...tools }) =>
    grid(pair, axes, { ...asked, ...tools, onGrid: onPart }),
  oneAtATime: ({ pair, ...asked }, { onPart, ...tools }) =>
    oneAtATime(pair, { ...asked, ...tools, onDesign: onPart }),
};

type Start = Extract<Order, { kind: "start" }>;

/** Does one task after another as they come; several may be under way. */
export function lead(simulators: readonly MessagePort[], tell: (news: News) => void): (order: Order) => void {
  const runner = createPool(simulators);
  const running = new Map<number, AbortController>();
  const start = async ({ job, task, asked }: Start) => {
    const abort = new AbortController();
    running.set(job, abort);
    const work = workshop[task] as (asked: unknown, tools: Tools<TaskName>) => Promise<unknown>;
    try {
      const result = await work(asked, {
        runner,
        signal: abort.signal,
        onProgress: (progress) => tell({ job, kind: "progress", ...progress }),
        onPart: (part) => tell({ job, kind: "part", part }),
      });
      tell({ job, kind: "finished", result });
    } catch (error) {
      tell({ job, kind: "failed", failure: failureOf(error) });
    }
    running.delete(job);
  };
  return (order) => {
    if (order.kind === "start") void start(order);
    else if (order.kind === "stop") running.get(order.job)?.abort();
  };
}
