/**
 * M0 against plain C, both started in turn: `tsx bench/m0/run.ts [N T [rounds]]`. Prints the ratio of warm CPU
 * times (the quickest and the middle repetition after the first) and the means of both over several seeds.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Line {
  readonly cpu_s: readonly number[];
  readonly backlog: number;
  readonly s: number;
  readonly err: number;
}
type Start = (...args: number[]) => Line;

const here = import.meta.dirname;
const REFERENCE = { backlog: [637, 6], s: [0.244, 0.007], err: [0.0852, 0.002] } as const;
const names = ["backlog", "s", "err"] as const;

function starter(command: string, before: readonly string[]): Start {
  return (...args) =>
    JSON.parse(execFileSync(command, [...before, ...args.map(String)], { encoding: "utf8" }));
}

function compile(folder: string): Start {
  const program = join(folder, "m0");
  execFileSync("gcc", ["-O3", join(here, "m0.c"), "-o", program, "-lm"], { stdio: "inherit" });
  return starter(program, []);
}

/** Warm times of several starts: half of the repetitions are left to the compiler. */
function times(start: Start, N: number, T: number, rounds: number): number[] {
  const reps = Math.max(6, Math.round(4e6 / (N * T)));
  return Array.from({ length: rounds }, (_, r) => start(N, T, r + 1, reps).cpu_s.slice(reps >> 1)).flat();
}

const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1];
const nanoseconds = (seconds: number, N: number, T: number) => `${((seconds / (N * T)) * 1e9).toFixed(0)} ns`;

function race(ours: Start, plain: Start, N: number, T: number, rounds: number): void {
  const a: number[] = [];
  const b: number[] = [];
  for (let r = 0; r < rounds; r++) {
    a.push(...times(ours, N, T, 1));
    b.push(...times(plain, N, T, 1));
  }
  for (const [what, of] of [
    ["quickest", (x: number[]) => Math.min(...x)] as const,
    ["middle", middle] as const,
  ]) {
    const ratio = (of(a) / of(b)).toFixed(2);
    console.log(
      `N=${N} T=${T} ${what}: ${nanoseconds(of(a), N, T)} / ${nanoseconds(of(b), N, T)} = ${ratio}`,
    );
  }
}

function means(peer: string, start: Start, seeds: number): void {
  const lines = Array.from({ length: seeds }, (_, k) => start(100, 200, k + 1, 1));
  const shown = names.map((name) => {
    const mean = lines.reduce((sum, line) => sum + line[name], 0) / seeds;
    const [centre, width] = REFERENCE[name];
    return `${name} ${mean.toPrecision(4)} (${centre} ± ${width}${Math.abs(mean - centre) <= width ? "" : ", MISSED"})`;
  });
  console.log(`${peer}, N=100 T=200, ${seeds} seeds: ${shown.join(", ")}`);
}

const folder = mkdtempSync(join(tmpdir(), "m0-"));
try {
  const [N, T, rounds = 4] = process.argv
    .slice(2)
    .filter((arg) => arg !== "--")
    .map(Number);
  const ours = starter(process.execPath, ["--import", "tsx", join(here, "m0.ts")]);
  const plain = compile(folder);
  const sizes =
    N > 0 && T > 0
      ? [[N, T]]
      : [
          [100, 1000],
          [2000, 365],
        ];
  for (const [towns, ticks] of sizes) race(ours, plain, towns, ticks, rounds);
  means("govload", ours, 12);
  means("c", plain, 12);
} finally {
  rmSync(folder, { recursive: true });
}
