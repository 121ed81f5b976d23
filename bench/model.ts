/**
 * The model's day, timed on the built library: `npm run bench:model -- [runs]`. One JSON line: cold and warm seconds of a
 * replication of the teaching county (14 townships, 4 years) for three strategies, how many times the aim of .25 s that
 * is; wall seconds a replication when all cores work; and the bytes of the state, which do not depend on the horizon. CPU
 * time but for the last, so that what else runs counts less.
 */
import { availableParallelism } from "node:os";

const from = (path: string) => import(new URL(`../dist/${path}.js`, import.meta.url).href);
const { execute, referencesOf, scenario } = (await from("index")) as typeof import("../src/index.ts");
const { firstMorning } = (await from("model/morning")) as typeof import("../src/model/morning.ts");
const { modelOf } = (await from("scenario/build")) as typeof import("../src/scenario/build.ts");

const { workers } = (await from("node")) as typeof import("../src/node.ts");

const AIM = 0.25;
const runs = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 8);

function seconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const base = scenario("baseline");
const references = referencesOf(base);

function timed(id: string) {
  const prepared = scenario(id);
  const times = Array.from({ length: runs + 1 }, (_, replication) =>
    seconds(() => execute({ scenario: prepared, seed: "bench", replication, references })),
  );
  const warm = times.slice(1).sort((a, b) => a - b);
  return { cold_s: times[0], warm_s: warm[0], median_s: warm[warm.length >> 1], of_aim: warm[0] / AIM };
}

/** Wall seconds a replication when all cores are at work, as in `compare`; its first third warms the threads. */
async function onAllCores(id: string): Promise<number> {
  const runner = workers();
  const prepared = scenario(id);
  const requests = Array.from({ length: 8 * runs }, (_, replication) => {
    return { scenario: prepared, seed: "bench", replication, references };
  });
  const warm = Math.floor(requests.length / 3);
  let done = 0;
  let since = 0;
  await runner.run(requests, () => {
    if (++done === warm) since = performance.now();
  });
  const seconds = (performance.now() - since) / 1000;
  await runner.close();
  return seconds / (requests.length - warm);
}

const state = firstMorning(modelOf(base, 0, references[0]), {});
const longer = firstMorning(modelOf(scenario("baseline", { years: 39 }), 0, references[0]), {});
console.log(
  JSON.stringify({
    townships: base.counties[0].townships.length,
    years: 4,
    baseline: timed("baseline"),
    "all-at-once": timed("all-at-once"),
    "ripe-batches": timed("ripe-batches"),
    all_cores_s: await onAllCores("baseline"),
    cores: availableParallelism(),
    state_bytes: state.buffer.byteLength,
    state_bytes_40_years: longer.buffer.byteLength,
    rss_mb: Math.round(process.memoryUsage().rss / 1e6),
  }),
);
