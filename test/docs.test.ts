/**
 * What the documents and docstrings show, works: `ts` blocks run against the built package, `sh` blocks run as
 * commands, `yaml` blocks that are scenarios are checked, and links lead somewhere.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesBelow, read, root } from "./source.ts";

interface Block {
  readonly place: string;
  readonly text: string;
}

const documents = filesBelow(".").filter((path) => path.endsWith(".md"));
const sources = filesBelow("src").filter((path) => path.endsWith(".ts"));

/** Fenced blocks of one language, without those that say the same as an earlier one. */
function blocks(language: string): Block[] {
  const seen = new Set<string>();
  return [...documents, ...sources]
    .flatMap((path) => blocksOf(path, language))
    .filter(({ text }) => !seen.has(text) && seen.add(text));
}

function blocksOf(path: string, language: string): Block[] {
  const text = path.endsWith(".ts") ? commentsOf(read(path)) : read(path);
  const fence = new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, "gm");
  return [...text.matchAll(fence)].map((match, i) => ({
    place: `${path} ${language} ${i + 1}`,
    text: match[1] ?? "",
  }));
}

/** The text inside block comments, without their margin of stars. */
function commentsOf(source: string): string {
  return [...source.matchAll(/\/\*\*([\s\S]*?)\*\//g)]
    .map((match) => (match[1] ?? "").replace(/^[ \t]*\* ?/gm, ""))
    .join("\n");
}

function mustRun(program: string, args: readonly string[], cwd: string): void {
  const done = spawnSync(program, args, { cwd, encoding: "utf8", env: { ...process.env, LANG: "C.UTF-8" } });
  expect(done.status, `${args.join(" ")}\n${done.stdout}\n${done.stderr}`).toBe(0);
  // an example that prints nothing of what it names is broken too
  expect(done.stdout).not.toMatch(/\bundefined\b/);
}

describe("examples run", { timeout: 600_000 }, () => {
  // Inside the checkout, where the name "govload" leads to the built package as it does for a user.
  const scratch = join(root, ".cache", `docs-${process.pid}`);
  beforeAll(() => {
    mkdirSync(scratch, { recursive: true });
    // a reader has the example beside his own file
    copyFileSync(join(root, "examples/weekend-duty.ts"), join(scratch, "weekend-duty.ts"));
  });
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  it("there are examples of each kind", () => {
    for (const language of ["ts", "sh", "yaml"]) expect(blocks(language).length, language).toBeGreaterThan(0);
  });

  it.each(blocks("ts"))("$place", ({ place, text }) => {
    const file = join(scratch, `${place.replace(/\W+/g, "-")}.ts`);
    writeFileSync(file, text);
    mustRun(process.execPath, [join(root, "node_modules/tsx/dist/cli.mjs"), file], scratch);
  });

  // what stands alone in its folder and reads no file comes out the same in the other language's document
  const seen = new Set<string>();
  it.each(blocks("sh"))("$place", ({ text }) => {
    const folder = mkdtempSync(join(tmpdir(), "govload-docs-"));
    for (const line of text.split("\n").filter(Boolean)) {
      expect(line).toMatch(/^npx govload /);
      const again = seen.has(line) && !line.includes(".yaml");
      seen.add(line);
      if (again) continue;
      mustRun(process.execPath, [join(root, "bin/govload.js"), ...line.split(" ").slice(2)], folder);
    }
    rmSync(folder, { recursive: true });
  });

  it.each(blocks("yaml").filter(({ text }) => text.startsWith("govload:")))("$place", ({ text }) => {
    const file = join(scratch, "example.yaml");
    writeFileSync(file, text);
    mustRun(process.execPath, [join(root, "bin/govload.js"), "check", file], scratch);
  });
});

describe("documents", () => {
  it("links lead to files that exist", () => {
    const dead = documents.flatMap((path) =>
      [...read(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)]
        .map((match) => join(dirname(path), match[1] ?? ""))
        .filter((target) => !existsSync(join(root, target)))
        .map((target) => `${path}: ${target}`),
    );
    expect(dead).toEqual([]);
  });

  it("the table of CONTRIBUTING names files that exist", () => {
    const named = [...read("CONTRIBUTING.md").matchAll(/`((?:src|test|web|scripts|scenarios)\/[^`<*]*)`/g)];
    expect(named.length).toBeGreaterThan(15);
    expect(named.map((match) => match[1] ?? "").filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it("both READMEs name the two commands, and CI runs the README's test command", () => {
    for (const path of ["README.md", "README.zh-CN.md"]) {
      expect(read(path)).toContain("\nnpm start\nnpm test\n");
      expect(read(path)).toMatch(/文献示例值/);
    }
    expect(read(".ci/run")).toMatch(/^npm test /m);
  });

  it("the two READMEs show the same commands, the same scenario and the same program", () => {
    for (const language of ["sh", "yaml", "ts"]) {
      const of = (path: string) => blocksOf(path, language).map(({ text }) => text);
      expect(of("README.zh-CN.md")).toEqual(of("README.md"));
    }
  });
});
