/**
 * The checkout these scripts belong to, and the two things they all do in it: run a program, install what is
 * missing. Plain JavaScript without dependencies, because it runs before anything is installed.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Root folder of the checkout, absolute. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** Stops with a sentence that says what to do, when this Node is older than package.json admits. */
export function requireNode() {
  const oldest = [20, 19];
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  console.error(
    `Node ${process.versions.node} is too old: govload needs ${oldest.join(".")} or newer. Install a current Node, then run the same command again.`,
  );
  process.exit(1);
}

/**
 * Runs a program in the checkout, with its output on the terminal.
 * @param {string} file @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, toStderr?: boolean }} [options] `toStderr`: keep our stdout clean
 * @returns {number} exit code; 1 when it could not start or was ended by a signal
 */
export function run(file, args, { env = {}, toStderr = false } = {}) {
  const done = spawnSync(file, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", toStderr ? 2 : "inherit", "inherit"],
  });
  if (done.error) console.error(`${file}: ${done.error.message}`);
  return done.status ?? 1;
}

/**
 * Runs the command-line tool of an installed package with this Node (no shell, no .cmd shims).
 * @param {string} name @param {string} entry path inside the package
 * @param {readonly string[]} args @param {{ env?: Record<string, string>, toStderr?: boolean }} [options]
 */
export function runTool(name, entry, args, options) {
  return run(process.execPath, [join(root, "node_modules", name, entry), ...args], options);
}

/** True when node_modules holds every package of the lock file that is not optional, in its version. */
export function installed() {
  const hidden = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(hidden)) return false;
  /** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} */
  const packages = (file) => JSON.parse(readFileSync(file, "utf8")).packages;
  const present = packages(hidden);
  return Object.entries(packages(join(root, "package-lock.json"))).every(
    ([path, wanted]) => path === "" || wanted.optional || present[path]?.version === wanted.version,
  );
}

/** Installs what is missing (`npm ci`, development tools included); does nothing when all is there. */
export function install() {
  if (installed()) return 0;
  console.error("Installing what is missing (npm ci) …");
  // No install scripts: none of our packages needs one, and `prepare` would hide the build that follows.
  const args = ["ci", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund"];
  const npm = process.env.npm_execpath;
  return npm ? run(process.execPath, [npm, ...args]) : run("npm", args);
}
