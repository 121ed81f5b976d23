/**
 * Builds `dist`: shipped scenarios, JavaScript with declarations, the page. `node scripts/build.js` does it when
 * `dist` is missing or older than its sources, `--force` in any case. Two processes may call it at once: one
 * builds into a folder of its own and renames it, the other waits and takes the result.
 */
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root, runTool } from "./project.js";

const dist = join(root, "dist");
const cache = join(root, ".cache");
const lock = join(cache, "build.lock");

/** What `dist` is made from. A change in any of them makes it stale. */
const sources = [
  "src",
  "web",
  "scenarios",
  "targets",
  "data",
  "scripts/build.js",
  "scripts/columns.ts",
  "scripts/day.js",
  "scripts/parser.js",
  "scripts/opening.ts",
  "scripts/ship.ts",
  "scripts/schema.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "tsconfig.build.json",
];

/**
 * Adds path, size and time of every file below `path` to `hash`.
 * @param {import("node:crypto").Hash} hash @param {string} path relative to the checkout
 */
function addState(hash, path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stat) return;
  if (!stat.isDirectory()) {
    hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`);
    return;
  }
  for (const name of readdirSync(join(root, path)).sort()) addState(hash, `${path}/${name}`);
}

/** A stamp of all sources as they are now; also notices deleted files, which the newest time would not. */
function stampNow() {
  const hash = createHash("sha256");
  for (const path of sources) addState(hash, path);
  return hash.digest("hex");
}

/** True when `dist` was built from the sources as they are now. */
export function fresh() {
  const stamp = join(dist, ".stamp");
  return existsSync(stamp) && readFileSync(stamp, "utf8") === stampNow();
}

/**
 * One step of the build; its messages go to stderr, so that `--json` keeps stdout to itself.
 * @param {string} what @param {string} tool @param {string} entry @param {readonly string[]} args
 */
function step(what, tool, entry, args) {
  if (runTool(tool, entry, args, { toStderr: true }) !== 0) {
    throw new Error(`The build stopped at: ${what}. The lines above say why.`);
  }
}

/** @param {string} target folder that becomes `dist` */
async function compile(target) {
  step("the columns of the state", "tsx", "dist/cli.mjs", ["scripts/columns.ts"]);
  step("the shipped scenarios", "tsx", "dist/cli.mjs", ["scripts/ship.ts"]);
  step("the scenario schema", "tsx", "dist/cli.mjs", ["scripts/schema.ts"]);
  const stamp = stampNow(); // before compiling: a file saved meanwhile makes the result stale, not fresh
  step("TypeScript", "typescript", "bin/tsc", ["-p", "tsconfig.build.json", "--outDir", target]);
  // only here: vite is slow to load, and every command in a checkout loads this file
  const { bundleParser } = await import("./parser.js");
  await bundleParser(target);
  const { bundleDay } = await import("./day.js");
  await bundleDay(target);
  step("the page", "vite", "bin/vite.js", ["build", "web", "--outDir", target, "--logLevel", "warn"]);
  step("the page's first replications", "tsx", "dist/cli.mjs", ["scripts/opening.ts", target]);
  writeFileSync(join(target, ".stamp"), stamp);
}

/**
 * Puts `target` in the place of `dist`, and what stood there in `old`. Tried again when another process put its
 * own there in between (two may build at once when a lock was given up for abandoned).
 * @param {string} target @param {string} old
 */
function swap(target, old) {
  for (let attempt = 0; ; attempt++) {
    try {
      if (existsSync(dist)) renameSync(dist, `${old}-${attempt}`);
      renameSync(target, dist);
      return;
    } catch (error) {
      if (attempt === 9) throw error;
    }
  }
}

/** Builds beside `dist` and puts the result in its place. */
async function rebuild() {
  const work = join(cache, `build-${process.pid}`);
  try {
    await compile(join(work, "dist"));
    swap(join(work, "dist"), join(work, "old"));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** True when the process that holds the lock is gone (same machine), or has held it for ten minutes. */
function abandoned() {
  const stat = statSync(lock, { throwIfNoEntry: false });
  if (!stat) return false;
  if (Date.now() - stat.mtimeMs > 600_000) return true;
  const [host, pid] = readFileSync(lock, "utf8").split("\n");
  if (host !== hostname() || !pid) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "ESRCH";
  }
}

/** Takes the lock; false when another process has it. */
function takeLock() {
  try {
    writeFileSync(lock, `${hostname()}\n${process.pid}`, { flag: "wx" });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
    return false;
  }
}

/** @param {number} ms */
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Brings `dist` up to date.
 * @param {{ force?: boolean }} [options]
 * @throws Error when a step of the build fails
 */
export async function build({ force = false } = {}) {
  if (!force && fresh()) return;
  if (!existsSync(join(root, "node_modules", "typescript"))) {
    throw new Error(
      "The tools to build with are not installed: run `npm ci` in the checkout, then try again.",
    );
  }
  mkdirSync(cache, { recursive: true });
  while (!takeLock()) {
    if (abandoned()) rmSync(lock, { force: true });
    else await pause(100);
  }
  try {
    if (!force && fresh()) return;
    console.error("Building govload …");
    await rebuild();
  } finally {
    rmSync(lock, { force: true });
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await build({ force: process.argv.includes("--force") });
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
    process.exitCode = 1;
  }
}
