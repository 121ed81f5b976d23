/** Runs against dist, where worker threads have a file to start from. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type * as Door from "../../../src/index.ts";
import type * as NodeDoor from "../../../src/node.ts";

// Threads load the whole model, which a busy machine may take its time for.
vi.setConfig({ testTimeout: 300_000 });

const dist = join(import.meta.dirname, "../../../dist");
let door: typeof Door;
let node: typeof NodeDoor;
let requests: Door.RunRequest[];

beforeAll(async () => {
  door = await import(/* @vite-ignore */ pathToFileURL(join(dist, "index.js")).href);
  node = await import(/* @vite-ignore */ pathToFileURL(join(dist, "node.js")).href);
  const county = { townships: 2, archetypes: { 中西部一般镇: 2, 山区小乡: 0, 城关镇: 0, 东部强镇: 0 } };
  const scenario = door.scenario("all-at-once", { start: "2024-06", years: 0.25, warmUp: 0.25, county });
  const references = door.referencesOf(scenario);
  requests = [0, 1, 2].map((replication) => ({ scenario, seed: "s", replication, references }));
});

async function collect(runner: Door.Runner, list = requests, signal?: Door.Signal) {
  const results: (Door.RunResult | undefined)[] = list.map(() => undefined);
  await runner.run(
    list,
    (index, result) => {
      results[index] = result;
    },
    signal,
  );
  return results;
}

describe("workers", () => {
  it("give the same results as one thread, whatever their number", async () => {
    const alone = await collect(door.inPlace());
    for (const count of [1, 2]) {
      const pool = node.workers(count);
      expect(await collect(pool)).toEqual(alone);
      expect(await collect(pool, requests.slice(1))).toEqual(alone.slice(1)); // threads are used again
      await pool.close();
    }
  });

  it("step coupled counties side by side to the same bits", async () => {
    const coupled = door.scenario("county-imitation", {
      years: 0.5,
      warmUp: 0.25,
      county: { counties: 2, townships: 2 },
      province: { ranking: "satisfaction", peers: true },
      reforms: [
        {
          when: "2024-01",
          what: { whistle: {} },
          spread: { share: 0.5, every: 1, by: "satisfaction", margin: -1 },
        },
      ],
    });
    const references = door.referencesOf(coupled);
    const list = [0, 1].map((replication) => ({ scenario: coupled, seed: "s", replication, references }));
    const alone = await collect(door.inPlace(), list);
    expect(alone[0]?.events.some(({ kind }) => kind === "adopt")).toBe(true);
    const pool = node.workers(2);
    expect(await collect(pool, list)).toEqual(alone);
    await pool.close();
  });

  it("have nothing to do with no request", async () => {
    expect(await collect(node.workers(2), [])).toEqual([]);
  });

  it("hand on a Problem as a Problem, and work again afterwards", async () => {
    const bad = structuredClone(requests[0]) as {
      scenario: { document: { parameters: Record<string, unknown> } };
    };
    bad.scenario.document.parameters = { trainingGain: "1 +" };
    const pool = node.workers(2);
    const failed = await collect(pool, [requests[0], bad as unknown as Door.RunRequest, requests[1]]).catch(
      (error) => error,
    );
    expect(failed).toBeInstanceOf(door.Problem);
    expect(failed.details.length).toBeGreaterThan(0);
    expect((await collect(pool, requests.slice(0, 2))).every((result) => result !== undefined)).toBe(true);
    await pool.close();
  });

  it("stop when told to, keep what is done, and can be used again", async () => {
    const pool = node.workers(1);
    const controller = new AbortController();
    const done: number[] = [];
    await pool.run(
      requests,
      (index) => {
        done.push(index);
        if (done.length === 2) controller.abort();
      },
      controller.signal,
    );
    expect(done).toEqual([0, 1]);
    const before = AbortSignal.abort();
    expect(await collect(pool, requests, before)).toEqual(requests.map(() => undefined));
    expect((await collect(pool, requests.slice(0, 1)))[0]?.replication).toBe(0);
    await pool.close();
  });

  it("refuse a number that is none", () => {
    for (const count of [0, -1, 1.5, Number.NaN]) expect(() => node.workers(count)).toThrow(door.Problem);
  });
});
