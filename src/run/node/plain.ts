// What leaves this thread has to be plain data: a scenario with mechanisms of one's own stays.
import { Problem } from "../../core/problem.ts";
import type { RunRequest } from "../runner.ts";

/** @throws Problem when a request holds functions, which can be neither sent to a worker nor told apart on disk */
export function mustBePlain(requests: readonly RunRequest[]): void {
  const added = requests.find(({ scenario }) => scenario.added)?.scenario.added;
  if (!added) return;
  const names = added.mechanisms.map(({ name }) => name).join(", ");
  throw new Problem({
    path: "runner",
    what: {
      zh: `自带机制（${names}）是函数，不能送到别的线程，也不能存盘续跑。`,
      en: `mechanisms of one's own (${names}) are functions: they cannot be sent to worker threads or kept on disk.`,
    },
    mend: {
      zh: "compare 不写 runner，就在本线程里运行。",
      en: "Call compare without a runner, and it runs on this thread.",
    },
  });
}
