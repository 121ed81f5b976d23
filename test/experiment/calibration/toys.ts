/** Toy simulators whose posterior is known in closed form. */
import type { Range, Simulator, Target, Task } from "../../../src/experiment/calibration/task.ts";

const unit = { zh: "个", en: "count" };

export function range(name: string, low = 0, high = 1): Range {
  return { name, zh: name, en: name, low, high };
}

export function target(id: string, low: number, high: number): Target {
  return { id, zh: id, en: id, unit, band: [low, high], weight: 1 };
}

/** Outputs as functions of the named values; `calls` counts the vectors simulated. */
export function toy(
  targets: readonly Target[],
  outputs: (values: Readonly<Record<string, number>>, seed: string) => readonly number[],
): Simulator & { readonly calls: () => number } {
  let calls = 0;
  return {
    targets,
    calls: () => calls,
    async simulate(vectors, seed, onDone, signal) {
      for (const [i, vector] of vectors.entries()) {
        if (signal?.aborted) return;
        calls += 1;
        onDone(i, outputs(vector, seed));
      }
    },
  };
}

export function task(simulator: Simulator, parameters: readonly Range[], more: Partial<Task> = {}): Task {
  return { parameters, simulator, population: 400, generations: 12, budget: 40_000, seed: "toy", ...more };
}
