/**
 * The model's day, timed: `npm run bench:model -- [runs]`. One JSON line: cold and warm seconds of a replication of the
 * teaching county (14 townships, 4 years) for three strategies, and the bytes of
 * the state, which do not depend on the horizon. CPU time, so that what else runs counts less.
 */
import { execute, type Reference, referencesOf, scenario } from "../src/index.ts";
import { firstMorning } from "../src/model/morning.ts";
import { modelOf } from "../src/scenario/build.ts";

const runs = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 4);

function seconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function timed(id: string, references: readonly Reference[]) {
  const prepared = scenario(id);
  const times = Array.from({ length: runs + 1 }, (_, replication) =>
    seconds(() => execute({ scenario: prepared, seed: "bench", replication, references })),
  );
  const warm = Math.min(...times.slice(1));
  return { cold_s: times[0], warm_s: warm };
}

const base = scenario("baseline");
const references = referencesOf(base);
const state = firstMorning(modelOf(base, 0, references[0]), {});
const longer = firstMorning(modelOf(scenario("baseline", { years: 39 }), 0, references[0]), {});
console.log(
  JSON.stringify({
    townships: base.counties[0].townships.length,
    years: 4,
    baseline: timed("baseline", references),
    "all-at-once": timed("all-at-once", references),
    "ripe-batches": timed("ripe-batches", references),
    state_bytes: state.buffer.byteLength,
    state_bytes_40_years: longer.buffer.byteLength,
    rss_mb: Math.round(process.memoryUsage().rss / 1e6),
  }),
);
