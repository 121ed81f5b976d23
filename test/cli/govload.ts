/** Runs the command line as built in `dist`, in a process of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const dist = join(import.meta.dirname, "../../dist");
const main = pathToFileURL(join(dist, "cli/main.js")).href;
const program = `const { main } = await import(${JSON.stringify(main)}); process.exitCode = await main(process.argv.slice(1));`;

export interface Answer {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A process of `govload`, English unless the arguments say otherwise; `cwd` keeps files apart. */
export function start(args: readonly string[], cwd: string): { child: ChildProcess; done: Promise<Answer> } {
  const env = {
    ...process.env,
    LANG: "en_GB.UTF-8",
    LC_ALL: "",
    LC_MESSAGES: "",
    XDG_CACHE_HOME: join(cwd, ".cache"),
    NO_COLOR: "",
  };
  const child = spawn(process.execPath, ["--input-type=module", "-e", program, "--", ...args], { cwd, env });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    err += text;
  });
  const done = new Promise<Answer>((resolve) => child.on("close", (code) => resolve({ code, out, err })));
  return { child, done };
}

export function govload(args: readonly string[], cwd: string): Promise<Answer> {
  return start(args, cwd).done;
}

/** A folder with two scenarios of two townships and three months: small, but all of the model runs. */
export function folderWithScenarios(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "govload-cli-"));
  const county = "{townships: 2, archetypes: {中西部一般镇: 2, 山区小乡: 0, 城关镇: 0, 东部强镇: 0}}";
  writeFileSync(
    join(folder, "now.yaml"),
    `extends: baseline\nid: now\ntitle: {zh: 现状, en: As it is}\nyears: 0.25\nwarmUp: 0.25\ncounty: ${county}\n`,
  );
  writeFileSync(
    join(folder, "down.yaml"),
    `extends: now.yaml\nid: down\ntitle: {zh: 只放权不给人, en: Powers without people}\nreforms:\n  - when: 2024-01\n` +
      "    where: {townships: all, matters: {domain: service, top: 20, by: demand}}\n    what: {transfer: {powers: [decide]}}\n",
  );
  writeFileSync(
    join(folder, "same.yaml"),
    "extends: now.yaml\nid: same\ntitle: {zh: 没有改动, en: No change}\n",
  );
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
