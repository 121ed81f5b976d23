/**
 * `npm test`: installs what is missing, then build, type check, lint, browsers, and every vitest test; the last
 * line is `N passed, N failed`. Each of the first four counts as one. A skipped test counts as failed: what was not
 * run was not seen to work. Further arguments go to vitest (`npm test -- test/core`); `--all-browsers` runs every browser test
 * in both browsers, not in one each.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.js";
import { install, requireNode, root, runTool } from "./project.js";

const report = join(root, ".cache", "vitest.json");
const typescriptProjects = [
  "tsconfig.json",
  "tsconfig.core.json",
  "tsconfig.tools.json",
  "examples/tsconfig.json",
];

const ALL_BROWSERS = "--all-browsers";

/** @type {string[]} */
const failures = [];
let passed = 0;

/** @param {string} what @param {boolean} ok */
function count(what, ok) {
  if (ok) passed += 1;
  else failures.push(what);
  console.log(`${ok ? "ok" : "FAILED"}: ${what}`);
}

function typeCheck() {
  const codes = typescriptProjects.map((project) => runTool("typescript", "bin/tsc", ["-p", project]));
  return codes.every((code) => code === 0);
}

/**
 * Paths of the browsers as environment variables for the tests; empty when one is missing.
 * @returns {Record<string, string>}
 */
function browsers() {
  const tsx = join(root, "node_modules", "tsx", "dist", "cli.mjs");
  const found = spawnSync(process.execPath, [tsx, "scripts/browsers.ts"], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (found.status !== 0) return {};
  const { chromium, firefox } = JSON.parse(found.stdout);
  return { CHROMIUM: chromium, FIREFOX: firefox };
}

/** @param {Record<string, string>} env @returns {number} vitest's exit code */
function vitest(env) {
  mkdirSync(join(root, ".cache"), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const given = process.argv.slice(2).filter((argument) => argument !== ALL_BROWSERS);
  if (process.argv.includes(ALL_BROWSERS)) env.GOVLOAD_BROWSERS = "all";
  return runTool("vitest", "vitest.mjs", ["run", ...reporters, ...given], { env });
}

/** Adds vitest's own count. Files that could not even be loaded hold no tests, and still failed. @param {number} code */
function countTests(code) {
  if (!existsSync(report)) return count("vitest (wrote no report)", false);
  /** @type {{ testResults: { name: string, status: string, assertionResults: { fullName: string, status: string }[] }[] }} */
  const { testResults } = JSON.parse(readFileSync(report, "utf8"));
  const before = failures.length;
  for (const file of testResults) {
    for (const test of file.assertionResults) {
      if (test.status === "passed") passed += 1;
      else failures.push(`${test.status}: ${file.name.slice(root.length)}: ${test.fullName}`);
    }
    const anyFailed = file.assertionResults.some((test) => test.status === "failed");
    if (file.status === "failed" && !anyFailed)
      failures.push(`${file.name.slice(root.length)} (could not be loaded)`);
  }
  if (code !== 0 && failures.length === before) count(`vitest (exit code ${code})`, false);
}

/** First of all: it also makes the generated sources, which the type check reads. */
function builds() {
  return build().then(
    () => true,
    (/** @type {Error} */ error) => {
      console.error(error.message);
      return false;
    },
  );
}

async function all() {
  if (install() !== 0) return count("npm ci", false);
  count("build", await builds());
  count("type check", typeCheck());
  count("lint", runTool("@biomejs/biome", "bin/biome", ["check"]) === 0);
  const env = browsers();
  count("browsers", "CHROMIUM" in env);
  countTests(vitest(env));
}

requireNode();
await all();
for (const failure of failures) console.log(`FAILED: ${failure}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
