/**
 * `npm run mutants -- [count] [seed] [pattern of file:line]`: is the second implementation (test/oracle) strict? Faults are
 * planted one at a time in the engine's mechanisms and reforms, in a copy made in a temporary folder, and each copy is
 * held against the second implementation; what is not caught is printed as survived, to be looked at: a fault that
 * changes nothing, or a hole in the random counties. Which faults is a matter of the seed alone. Ctrl-C ends with what
 * has been tried. 100 faults unless said otherwise.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { Draw, seedFrom } from "../src/core/random.ts";
import { type Mutation, mutationsOf, planted } from "./mutations.ts";
import { root } from "./ship.ts";

const [count = "100", seed = "2024", pattern = ""] = process.argv.slice(2);
/** Random counties of each of four kinds; the tests have several times as many. */
const ROUNDS = 10;
/** A county that takes longer does not end: most take half a second, and some a minute where others use the machine. */
const PATIENCE_SECONDS = 300;

interface Mutant extends Mutation {
  readonly path: string;
}

const sources = ["src/model/mechanisms", "src/model/reforms"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .sort(),
);
const read = (path: string) => readFileSync(join(root, path), "utf8");

/** So many of all faults, in the seed's order: more of them begin with the same ones, and so does any part of them. */
function sample(): Mutant[] {
  const draw = new Draw(seedFrom(seed), "mutants");
  return sources
    .flatMap((path) => mutationsOf(read(path)).map((one) => ({ ...one, path, luck: draw.uniform() })))
    .filter(({ path, line }) => new RegExp(pattern).test(`${path}:${line}`))
    .sort((a, b) => a.luck - b.luck)
    .slice(0, Number(count));
}

const folder = mkdtempSync(join(tmpdir(), "govload-mutants-"));
symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");

/** Builds the comparison with a fault in it; the sources stay as they are. */
async function copyWith(mutant: Mutant | undefined): Promise<string> {
  const file = mutant && join(root, mutant.path);
  await build({
    root,
    configFile: false,
    logLevel: "silent",
    plugins: [
      {
        name: "fault",
        load: (id) => (mutant && id === file ? planted(read(mutant.path), mutant) : undefined),
      },
    ],
    build: {
      ssr: join(root, "test/oracle/firstDifference.ts"),
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: "copy.mjs" } },
    },
  });
  return join(folder, "copy.mjs");
}

/** Where the two programs part, or how the engine fails; empty where they agree throughout. */
function comparedIn(copy: string): Promise<string> {
  const child = spawn(process.execPath, [copy, String(ROUNDS)], { stdio: ["ignore", "pipe", "pipe"] });
  const kill = () => child.kill("SIGKILL");
  let patience = setTimeout(kill, PATIENCE_SECONDS * 1000);
  let out = "";
  let err = "";
  child.stdout.on("data", (text) => {
    out += text;
    clearTimeout(patience);
    patience = setTimeout(kill, PATIENCE_SECONDS * 1000);
  });
  child.stderr.on("data", (text) => {
    err += text;
  });
  return new Promise((resolve) => {
    child.on("close", (code, signal) => {
      clearTimeout(patience);
      if (code === 0) resolve(out.match(/(?<=^parts: ).*$/m)?.[0] ?? "");
      else resolve(signal === "SIGKILL" ? "does not end" : (err.match(/^\w*Error.*$/m)?.[0] ?? "fails"));
    });
  });
}

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

let stopped = false;
process.once("SIGINT", () => {
  stopped = true;
});

/** Tries every mutant in turn; returns how many were caught and which were not. */
async function trials(mutants: readonly Mutant[]): Promise<{ caught: number; survived: number }> {
  const begun = Date.now();
  const tried = { caught: 0, survived: 0 };
  for (const [i, mutant] of mutants.entries()) {
    const how = await comparedIn(await copyWith(mutant));
    if (stopped) break;
    tried[how ? "caught" : "survived"]++;
    const fault = `${mutant.path}:${mutant.line}  ${oneLine(mutant.old)}  →  ${oneLine(mutant.new)}`;
    console.log(how ? `caught    ${fault}  (${how})` : `SURVIVED  ${fault}`);
    const left = Math.round((((Date.now() - begun) / (i + 1)) * (mutants.length - i - 1)) / 1000);
    console.error(`${i + 1}/${mutants.length}，剩余约 ${left} 秒 · about ${left} s left`);
  }
  return tried;
}

async function main(): Promise<void> {
  const without = await comparedIn(await copyWith(undefined));
  if (without) throw new Error(`the two programs part without any fault: ${without}`);
  const { caught, survived } = await trials(sample());
  const share = Math.round((100 * caught) / Math.max(1, caught + survived));
  console.log(`种下 ${caught + survived} 处差错，查出 ${caught} 处（${share}%），漏过 ${survived} 处。`);
  console.log(`Of ${caught + survived} faults ${caught} were caught (${share} %), ${survived} were not.`);
}

if (!(Number(count) > 0)) {
  console.error(
    "用法 usage: npm run mutants -- [个数 count] [种子 seed] [文件:行的模式 pattern of file:line]",
  );
  process.exitCode = 2;
} else {
  try {
    await main();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
