/** The build behind `npx govload` in a checkout, on a tiny project of the same layout. */
import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../source.ts";

const folder = mkdtempSync(join(tmpdir(), "govload-build-"));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function says(word: string): void {
  put(
    "src/cli/main.ts",
    `export const main = (argv: string[]): number => { console.log("${word}", argv.length); return 7; };\n`,
  );
}

function govload(...args: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, ["bin/govload.js", ...args], { cwd: folder, encoding: "utf8" });
}

beforeAll(() => {
  for (const path of ["bin", "package.json", "tsconfig.json", "tsconfig.build.json"]) {
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  for (const name of ["build.js", "day.js", "parser.js", "project.js"])
    cpSync(join(root, "scripts", name), join(folder, "scripts", name));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  put("scripts/columns.ts", "");
  put("scripts/ship.ts", "");
  put("scripts/schema.ts", "");
  put("scripts/opening.ts", "");
  put("web/vite.config.ts", "export default { build: { emptyOutDir: false } };\n");
  put("web/index.html", "<p>page</p>\n");
  says("one");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("bin/govload.js in a checkout", () => {
  it("builds when dist is missing, keeps stdout for the command, and passes its exit code on", () => {
    const { status, stdout, stderr } = govload("a", "b");
    expect(stderr).toMatch(/Building/);
    expect(stdout).toBe("one 2\n");
    expect(status).toBe(7);
  });

  it("does not build again", () => {
    expect(govload().stderr).toBe("");
  });

  it("builds when a source changed", () => {
    says("another");
    expect(govload().stdout).toBe("another 0\n");
  });

  it("builds when a source is gone, and leaves nothing of it", () => {
    put("src/extra.ts", "export const extra = 1;\n");
    govload();
    expect(existsSync(join(folder, "dist/extra.js"))).toBe(true);
    rmSync(join(folder, "src/extra.ts"));
    govload();
    expect(existsSync(join(folder, "dist/extra.js"))).toBe(false);
  });

  it("two at once both run the new program, and leave no work behind", async () => {
    says("together");
    const both = [0, 1].map(
      () =>
        new Promise<string>((resolve) => {
          const child = spawn(process.execPath, ["bin/govload.js"], { cwd: folder });
          let text = "";
          child.stdout.on("data", (data) => (text += data));
          child.on("close", () => resolve(text));
        }),
    );
    expect(await Promise.all(both)).toEqual(["together 0\n", "together 0\n"]);
    expect(readdirSync(join(folder, ".cache"))).toEqual([]);
  });

  it("takes over from a build that was killed", () => {
    says("after");
    const { pid } = spawnSync(process.execPath, ["-e", ""]);
    put(".cache/build.lock", `${hostname()}\n${pid}`);
    expect(govload().stdout).toBe("after 0\n");
  });

  it("says which step failed, and leaves the last good dist in place", () => {
    put("src/cli/main.ts", "export const main: number = 'text';\n");
    const { status, stderr, stdout } = govload();
    expect(status).toBe(1);
    expect(stderr).toMatch(/stopped at: TypeScript/);
    expect(stdout + stderr).toMatch(/main\.ts\(1,14\)/);
    expect(existsSync(join(folder, "dist/cli/main.js"))).toBe(true);
    says("mended");
    expect(govload().stdout).toBe("mended 0\n");
  });

  it("without src (an installed package) it just runs", () => {
    rmSync(join(folder, "src"), { recursive: true });
    rmSync(join(folder, "scripts"), { recursive: true });
    expect(govload("x").stdout).toBe("mended 1\n");
  });
});
