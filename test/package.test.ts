/** The package as npm would send it: it installs into an empty folder, imports, simulates, and pleases publint. */
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { read, root } from "./source.ts";

const folder = mkdtempSync(join(tmpdir(), "govload-package-"));
const here = join(folder, "node_modules", "govload");
const manifest = JSON.parse(read("package.json"));

/** Runs a program in the empty folder and gives what it printed. @throws when it fails */
function output(program: string, args: readonly string[], cwd = folder): string {
  const done = spawnSync(program, args, { cwd, encoding: "utf8" });
  if (done.status !== 0) throw new Error(`${program} ${args.join(" ")}\n${done.stdout}\n${done.stderr}`);
  return done.stdout;
}

/** Runs a module in the empty folder, as a user's own file. */
function runModule(text: string): string {
  writeFileSync(join(folder, "user.mjs"), text);
  return output(process.execPath, ["user.mjs"]);
}

/** What `npm install govload.tgz` does, without a network: the tarball, and the dependencies it declares, no others. */
function installTarball(): void {
  const packed = output("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], root);
  const { filename } = JSON.parse(packed)[0];
  output("tar", ["-xzf", filename]);
  mkdirSync(join(folder, "node_modules"));
  renameSync(join(folder, "package"), here);
  for (const name of Object.keys(manifest.dependencies)) {
    const place = join(folder, "node_modules", name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(root, "node_modules", name), place, "junction");
  }
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module", private: true }));
}

describe("the packed package in an empty folder", () => {
  beforeAll(installTarball);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("carries what it needs and nothing of the workshop", () => {
    const own = ["docs/how-to/own-institution.md", "examples/weekend-duty.ts"];
    for (const path of ["bin/govload.js", "dist/index.js", "dist/lab.html", "LICENSE", "README.md", ...own]) {
      expect(existsSync(join(here, path)), path).toBe(true);
    }
    for (const path of ["src", "test", "scripts", "node_modules", "tsconfig.json", "dist/.stamp"]) {
      expect(existsSync(join(here, path)), path).toBe(false);
    }
  });

  it("every door opens", () => {
    const doors = Object.keys(manifest.exports).filter((door) => !/json|schema/.test(door));
    const names = doors.map((door) => `govload${door.slice(1)}`);
    const text = names
      .map((name) => `console.log(Object.keys(await import("${name}")).length > 0);`)
      .join("\n");
    expect(runModule(text).trim().split("\n")).toEqual(names.map(() => "true"));
  });

  it("loads the parser of formulas as one file, not all of mathjs", () => {
    const compiled = read("dist/scenario/expression.js");
    expect(compiled).toContain('from "./mathjs.js"');
    expect(compiled).not.toContain("mathjs/number");
    const licence = readFileSync(join(here, "dist/scenario/mathjs.LICENSE"), "utf8");
    for (const name of ["mathjs", "typed-function", "tiny-emitter", "escape-latex"])
      expect(licence).toContain(`${name}\n\n`);
  });

  it("has the day as one module, with the one class of errors", () => {
    const imported = [...read("dist/model/step.js").matchAll(/^import .* from "(.*)";$/gm)].map(
      ([, path]) => path,
    );
    expect(imported).toEqual(["../core/problem.js"]);
    expect(read("dist/model/step.js")).not.toMatch(/\.cache|^var /m);
  });

  it.each(["baseline", "all-at-once"])(
    "simulates %s, with the same fingerprint as the checkout",
    async (id) => {
      const text = `import { scenario, simulate } from "govload";
      const run = simulate(scenario("${id}", { years: 1, warmUp: 0 }), { seed: "package" });
      console.log(run.fingerprint);`;
      const { scenario, simulate } = await import("../src/index.ts");
      const run = simulate(scenario(id, { years: 1, warmUp: 0 }), { seed: "package" });
      expect(runModule(text).trim()).toBe(run.fingerprint);
    },
  );

  it("the command runs, and does not try to build", () => {
    expect(output(process.execPath, [join(here, "bin/govload.js"), "--version"]).trim()).toContain(
      manifest.version,
    );
  });

  it.each(["schema", "targets-schema", "study-schema"])("%s is there", (name) => {
    const text = `import { createRequire } from "node:module";
      console.log(typeof createRequire(import.meta.url)("govload/${name}").properties);`;
    expect(runModule(text).trim()).toBe("object");
  });

  it("its types are understood by a strict consumer without DOM or Node types of its own", () => {
    writeFileSync(
      join(folder, "user.ts"),
      `import { scenario, simulate, type Scenario } from "govload";
       const county: Scenario = scenario("baseline");
       const mark: string = simulate(county, { seed: "1" }).fingerprint;
       // @ts-expect-error a seed is a text
       simulate(county, { seed: 1 });
       export default mark;`,
    );
    const options = ["--strict", "--noEmit", "--module", "nodenext", "--target", "es2023", "--types", ""];
    output(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), ...options, "user.ts"]);
  });

  it("publint has nothing to say", async () => {
    const { messages, pkg } = await publint({ pkgDir: here, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });
});
