import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keeping } from "../../../src/run/node/keep.ts";
import { buffersOf } from "../../../src/run/node/messages.ts";
import type { Runner, RunRequest, RunResult } from "../../../src/run/runner.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "govload-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Stands in for the simulation: its result is the replication, its work is counted. */
function countingRunner(stopAfter = Number.POSITIVE_INFINITY) {
  const made: number[] = [];
  const runner: Runner = {
    async run(requests, onDone) {
      for (const [index, request] of requests.entries()) {
        if (made.length >= stopAfter) return;
        made.push(request.replication);
        onDone(index, { values: Float64Array.of(request.replication) } as unknown as RunResult);
      }
    },
  };
  return { made, runner };
}

const requests = [0, 1, 2, 3].map(
  (replication) => ({ scenario: { id: "a" }, seed: "1", replication }) as unknown as RunRequest,
);

async function collect(runner: Runner, list = requests): Promise<number[]> {
  const results: number[] = [];
  await runner.run(list, (index, result) => {
    results[index] = (result as unknown as { values: Float64Array }).values[0];
  });
  return results;
}

describe("keeping", () => {
  it("takes up finished runs and makes only the missing ones", async () => {
    expect(await collect(keeping(countingRunner(3).runner, folder, "p1"))).toEqual([0, 1, 2]);
    const second = countingRunner();
    const runner = keeping(second.runner, folder, "p1");
    expect(await collect(runner)).toEqual([0, 1, 2, 3]);
    expect(second.made).toEqual([3]);
    expect(runner.reused).toBe(3);
    await runner.clear();
    expect(() => readdirSync(folder)).toThrow();
  });

  it("keeps runs of another program, seed or scenario apart", async () => {
    await collect(keeping(countingRunner().runner, folder, "p1"));
    const program = countingRunner();
    await collect(keeping(program.runner, folder, "p2"));
    expect(program.made.length).toBe(4);
    const seed = countingRunner();
    await collect(
      keeping(seed.runner, folder, "p1"),
      requests.map((request) => ({ ...request, seed: "2" })),
    );
    expect(seed.made.length).toBe(4);
  });

  it("makes a run anew whose file is spoiled, and goes on where nothing can be kept", async () => {
    await collect(keeping(countingRunner().runner, folder, "p1"));
    for (const name of readdirSync(folder).slice(0, 2)) writeFileSync(join(folder, name), "spoiled");
    const again = countingRunner();
    expect(await collect(keeping(again.runner, folder, "p1"))).toEqual([0, 1, 2, 3]);
    expect(again.made.length).toBe(2);
    writeFileSync(join(folder, "file"), "");
    expect(await collect(keeping(countingRunner().runner, join(folder, "file/below"), "p1"))).toEqual([
      0, 1, 2, 3,
    ]);
  });
});

describe("buffersOf", () => {
  it("finds every buffer once", () => {
    const shared = new ArrayBuffer(16);
    const value = {
      a: new Float64Array(shared, 0, 1),
      b: [new Float64Array(shared, 8, 1), { c: new Uint8Array(3) }],
      d: "x",
      e: null,
    };
    expect([...buffersOf(value)].map((buffer) => buffer.byteLength)).toEqual([16, 3]);
  });
});
