/** Times the repetitions of a benchmark model and prints the one JSON line all peers print. */
import project from "../../package.json" with { type: "json" };

interface Ready {
  run(): void;
  means(): Readonly<Record<string, number>>;
}

/** Reads `N T seed reps` from the command line; repetition r uses seed + 1000 r, and the first one is cold. */
export function measure(peer: string, build: (units: number, ticks: number, seed: string) => Ready): void {
  const given = process.argv.slice(2).filter((arg) => arg !== "--");
  const [N = 100, T = 200, seed = 1, reps = 5] = given.map(Number);
  if (![N, T, reps].every((x) => Number.isInteger(x) && x > 0)) throw new Error("usage: N T seed reps");
  const run_s: number[] = [];
  const cpu_s: number[] = [];
  let init_s = 0;
  let means = {};
  for (let r = 0; r < reps; r++) {
    const began = performance.now();
    const ready = build(N, T, String(seed + 1000 * r));
    if (r === 0) init_s = (performance.now() - began) / 1000;
    const [wall, busy] = [performance.now(), process.cpuUsage()];
    ready.run();
    const { user, system } = process.cpuUsage(busy);
    run_s.push((performance.now() - wall) / 1000);
    cpu_s.push((user + system) / 1e6);
    means = ready.means();
  }
  const { maxRSS } = process.resourceUsage();
  console.log(
    JSON.stringify({
      peer,
      ver: project.version,
      N,
      T,
      seed,
      init_s,
      run_s,
      cpu_s,
      ...means,
      rss_kb: maxRSS,
    }),
  );
}
