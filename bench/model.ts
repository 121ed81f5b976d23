/**
 * The model's day, timed on the built library: `npm run bench:model -- [runs]`. One JSON line: cold and warm seconds of a
 * replication of the teaching county (14 townships, 4 years) for three strategies, how many times the aim of .25 s that
 * is, and the bytes of the state, which do not depend on the horizon. CPU time, so that what else runs counts less.
 */
const from = (path: string) => import(new URL(`../dist/${path}.js`, import.meta.url).href);
const { execute, referencesOf, scenario } = (await from("index")) as typeof import("../src/index.ts");
const { firstMorning } = (await from("model/morning")) as typeof import("../src/model/morning.ts");
const { modelOf } = (await from("scenario/build")) as typeof import("../src/scenario/build.ts");

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

const state = firstMorning(modelOf(base, 0, references[0]), {});
const longer = firstMorning(modelOf(scenario("baseline", { years: 39 }), 0, references[0]), {});
console.log(
  JSON.stringify({
    townships: base.counties[0].townships.length,
    years: 4,
    baseline: timed("baseline"),
    "all-at-once": timed("all-at-once"),
    "ripe-batches": timed("ripe-batches"),
    state_bytes: state.buffer.byteLength,
    state_bytes_40_years: longer.buffer.byteLength,
    rss_mb: Math.round(process.memoryUsage().rss / 1e6),
  }),
);
