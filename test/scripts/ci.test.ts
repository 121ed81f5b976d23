/** `.ci/run` closes with the count alone, whatever npm prints after it, and passes the exit code on. */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { root } from "../source.ts";

const folder = mkdtempSync(join(tmpdir(), "govload-ci-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `.ci/run` with a stand-in for npm that executes `script`. */
function ci(script: string): { status: number | null; last: string | undefined } {
  const npm = join(folder, "npm");
  writeFileSync(npm, `#!/bin/sh\n${script}\n`);
  chmodSync(npm, 0o755);
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` };
  const { status, stdout } = spawnSync(join(root, ".ci/run"), { encoding: "utf8", env });
  return { status, last: stdout.trimEnd().split("\n").at(-1) };
}

describe(".ci/run", () => {
  it("passes a good run on", () => {
    expect(ci("echo ok; echo 12 passed, 0 failed")).toEqual({ status: 0, last: "12 passed, 0 failed" });
  });

  it("repeats the count after npm's complaint", () => {
    expect(ci("echo 11 passed, 1 failed; echo npm error code 1 >&2; exit 1")).toEqual({
      status: 1,
      last: "11 passed, 1 failed",
    });
  });

  it("counts a run that never came to counting as failed", () => {
    expect(ci("echo npm error network >&2; exit 3")).toEqual({ status: 3, last: "0 passed, 1 failed" });
  });

  it("runs npm test with CI set and nothing to read", () => {
    const script = '[ "$1" = test ] && [ "$CI" = true ] && ! read line && echo 1 passed, 0 failed';
    expect(ci(script)).toEqual({ status: 0, last: "1 passed, 0 failed" });
  });
});
