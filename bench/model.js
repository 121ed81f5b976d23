/**
 * The model's day, timed on the built library: `npm run bench:model -- [runs]`. One JSON line: wall seconds of a replication
 * of the teaching county (14 townships, 4 years) for three strategies, the first one and the quickest and middle of the
 * later ones, and how many times the aim of .25 s that is; wall seconds a replication when all cores work; and the bytes
 * of the state, which do not depend on the horizon. Plain JavaScript: a loader that compiles on the way would be timed too.
 */
import { availableParallelism } from "node:os";
import { execute, referencesOf, scenario } from "../dist/index.js";
import { firstMorning } from "../dist/model/morning.js";
import { workers } from "../dist/node.js";
import { modelOf } from "../dist/scenario/build.js";

const AIM = 0.25;
const runs = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 10);
const base = scenario("baseline");
const references = referencesOf(base);

function timed(id) {
  const prepared = scenario(id);
  const times = Array.from({ length: runs + 1 }, (_, replication) => {
    const from = performance.now();
    execute({ scenario: prepared, seed: "bench", replication, references });
    return (performance.now() - from) / 1000;
  });
  const warm = times.slice(1).sort((a, b) => a - b);
  return { first_s: times[0], warm_s: warm[0], middle_s: warm[warm.length >> 1], of_aim: warm[0] / AIM };
}

/** Wall seconds a replication when all cores are at work, as in `compare`; the first third warms the threads. */
async function onAllCores(id) {
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

const bytes = (years) =>
  firstMorning(modelOf(scenario("baseline", { years }), 0, references[0]), {}).buffer.byteLength;
console.log(
  JSON.stringify({
    townships: base.counties[0].townships.length,
    years: 4,
    baseline: timed("baseline"),
    "all-at-once": timed("all-at-once"),
    "ripe-batches": timed("ripe-batches"),
    all_cores_s: await onAllCores("baseline"),
    cores: availableParallelism(),
    state_bytes: bytes(3),
    state_bytes_40_years: bytes(39),
    rss_mb: Math.round(process.memoryUsage().rss / 1e6),
  }),
);
