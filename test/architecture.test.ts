/** The shape of the house (docs/decisions/0002-rooms.md): layers, doors, cycles, sizes, names, and no hidden state. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ambientReads, cyclesIn, engineMaths, longFunctions, moduleState } from "./rules.ts";
import { type Finding, filesBelow, type Module, modulesBelow, parse, read, root } from "./source.ts";

const source = modulesBelow("src");
const page = modulesBelow("web");
const tools = modulesBelow("scripts", "bin", "bench");
const everything = [...source, ...page, ...tools];

/** Room of a file and the rooms it may import from, besides its own. The first pattern that fits decides. */
const rooms: readonly (readonly [name: string, pattern: RegExp, may: readonly string[]])[] = [
  ["core", /^src\/core\//, []],
  ["table", /^src\/table\//, ["core"]],
  ["mechanisms", /^src\/model\/mechanisms\//, ["core", "table", "model", "reforms"]],
  ["reforms", /^src\/model\/reforms\//, ["core", "table", "model", "mechanisms"]],
  // The top of the model: the order of the day, and the founding, which uses the mechanisms' own formulas.
  ["step", /^src\/model\/(step|found|morning|scale)\.ts$/, ["core", "model", "mechanisms", "reforms"]],
  ["model", /^src\/model\//, ["core", "table"]],
  ["scenario", /^src\/scenario\//, ["core", "table", "model", "step", "mechanisms", "reforms"]],
  ["run/node", /^src\/run\/node\//, ["core", "table", "scenario", "run", "experiment"]],
  ["run", /^src\/run\//, ["core", "table", "model", "step", "mechanisms", "reforms", "scenario"]],
  // Textbook desks on the real engine: it steps the model by hand.
  ["theory", /^src\/theory\//, ["core", "table", "model", "step", "mechanisms", "scenario", "run"]],
  ["experiment", /^src\/experiment\//, ["core", "table", "run"]],
  ["chart", /^src\/chart\//, ["core", "table"]],
  // a report without a page draws its own pictures
  ["cli", /^src\/cli\//, ["door", "node door", "chart"]],
  [
    "door",
    /^src\/index\.ts$/,
    ["core", "table", "model", "step", "mechanisms", "reforms", "scenario", "run", "experiment"],
  ],
  [
    "node door",
    /^src\/node\.ts$/,
    ["door", "theory", "core", "table", "scenario", "run", "run/node", "experiment"],
  ],
  ["page", /^web\//, ["door", "chart"]],
];
/** From outside, a room with a door is entered by it. */
const doorOf: Readonly<Record<string, string>> = { chart: "src/chart/index.ts" };

/** Who may import which package. A package that stands nowhere may be imported by nobody. */
const packageDoors: readonly (readonly [name: RegExp, only: RegExp])[] = [
  [/^node:/, /^src\/(run\/node\/|cli\/|node\.ts$)/],
  [/^seedrandom$/, /^src\/core\/random\.ts$/],
  [/^mathjs(\/|$)/, /^src\/scenario\/expression\.ts$/],
  [/^yaml$/, /^src\/scenario\//],
  [/^d3(-|$)/, /^src\/chart\//],
  [/^string-width$/, /^src\/cli\//],
];
/** Where a clock, the locale and any mathematics are allowed: nothing there is on the path of the state. */
const aboveTheDoors = /^src\/(cli|chart|run\/node)\/|^src\/node\.ts$/;

function roomOf(path: string): string | undefined {
  return rooms.find(([, pattern]) => pattern.test(path))?.[0];
}

function layerBreaks(module: Module): string[] {
  const from = roomOf(module.path);
  const may = rooms.find(([name]) => name === from)?.[2] ?? [];
  return module.files.flatMap((target) => {
    const to = roomOf(target);
    if (to === from || !/^(src|web)\//.test(target)) return [];
    if (!to || !may.includes(to)) return [`${module.path} (${from}) imports ${target} (${to})`];
    const door = from === "page" || from === "cli" ? doorOf[to] : undefined;
    return door && door !== target ? [`${module.path} imports ${target}, the door is ${door}`] : [];
  });
}

function packageBreaks(module: Module): string[] {
  return module.packages
    .filter((name) => !packageDoors.some(([known, only]) => known.test(name) && only.test(module.path)))
    .map((name) => `${module.path} imports ${name}`);
}

function places(modules: readonly Module[], rule: (module: Module) => Finding[]): string[] {
  return modules.flatMap((module) => rule(module).map(({ line, what }) => `${module.path}:${line} ${what}`));
}

/** Every module that `start` needs, itself included. */
function reachedFrom(start: string): Module[] {
  const byPath = new Map(source.map((module) => [module.path, module]));
  const reached = new Set<string>();
  const visit = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    byPath.get(path)?.files.forEach(visit);
  };
  visit(start);
  return source.filter((module) => reached.has(module.path));
}

describe("layers and doors", () => {
  it("sees modules and their imports", () => {
    expect(source.length).toBeGreaterThan(50);
    expect(source.flatMap((module) => module.files).length).toBeGreaterThan(100);
    for (const module of source) expect(roomOf(module.path), module.path).toBeDefined();
  });

  it("imports run one way", () => {
    expect([...source, ...page].flatMap(layerBreaks)).toEqual([]);
  });

  it("imports are of files that exist, written with their ending", () => {
    const missing = everything.flatMap((module) =>
      module.files
        .filter((path) => !path.startsWith("dist/") && !existsSync(join(root, path)))
        .map((path) => `${module.path}: ${path}`),
    );
    expect(missing).toEqual([]);
  });

  it("packages come in by their own door only", () => {
    expect(source.flatMap(packageBreaks)).toEqual([]);
  });

  it("the browser-safe doors reach nothing of Node", () => {
    for (const door of ["src/index.ts", "src/core/index.ts", "src/chart/index.ts"]) {
      const reached = reachedFrom(door);
      expect(reached.length, door).toBeGreaterThan(1);
      expect(reached.flatMap((module) => module.packages).filter((name) => name.startsWith("node:"))).toEqual(
        [],
      );
    }
  });

  it("has no cycles", () => {
    const graph = new Map([...source, ...page].map((module) => [module.path, module.files] as const));
    expect(cyclesIn(graph)).toEqual([]);
  });
});

describe("sizes and names", () => {
  const written = everything.filter((module) => !/\.generated\.ts$/.test(module.path));

  it("files have at most 300 lines", () => {
    expect(
      written.filter((module) => module.lines > 300).map((module) => `${module.path} ${module.lines}`),
    ).toEqual([]);
  });

  it("functions have at most 40 lines", () => {
    expect(places(written, (module) => longFunctions(module, 40))).toEqual([]);
  });

  it("no file is named after nothing", () => {
    const vague = /(^|\/)(utils?|helpers?|common|types|misc|shared)(\/|\.[a-z]+$)/;
    expect(filesBelow(".").filter((path) => vague.test(path))).toEqual([]);
  });
});

describe("no hidden state, clock, luck or engine", () => {
  const below = source.filter((module) => !aboveTheDoors.test(module.path));

  it("no engine-dependent maths below the doors", () => {
    expect(places(below, engineMaths)).toEqual([]);
  });

  it("no clock, chance or locale below the doors", () => {
    expect(places(below, ambientReads)).toEqual([]);
  });

  it("no mutable state in a module", () => {
    expect(places([...source, ...page], moduleState)).toEqual([]);
  });
});

describe("the repository", () => {
  const text = /\.(ts|js|json|md|ya?ml|css|html|cff|csv|svg|sh|c|npmrc|gitignore)$|(^|\/)(LICENSE|run)$/;
  const files = filesBelow(".").filter((path) => text.test(path));

  it("names no package registry and no machine's folders", () => {
    const host = /https?:\/\/[^\s"']*(registry|mirror|artifactory|nexus)[^\s"']*/i;
    const machine = /(^|[\s"'`(=:])\/(work|farm|root|home\/\w+|Users\/\w+)\//;
    const bad = files.filter((path) => host.test(read(path)) || machine.test(read(path)));
    expect(bad).toEqual([]);
    expect(files.length).toBeGreaterThan(100);
  });

  it("names one version everywhere", () => {
    const { version } = JSON.parse(read("package.json"));
    expect(read("CITATION.cff")).toContain(`\nversion: ${version}\n`);
    expect(read("CHANGELOG.md")).toMatch(new RegExp(`^## ${version.replaceAll(".", "\\.")}( |$)`, "m"));
    expect(JSON.parse(read("package-lock.json")).version).toBe(version);
  });

  it("keeps download addresses out of the lock file", () => {
    expect(read("package-lock.json")).not.toContain('"resolved": "http');
  });

  it("locks every optional package that a locked one names, or npm ci refuses on a fresh clone", () => {
    interface Locked {
      readonly optionalDependencies?: Readonly<Record<string, string>>;
    }
    const packages: Record<string, Locked> = JSON.parse(read("package-lock.json")).packages;
    const named = Object.values(packages).flatMap((one) => Object.keys(one.optionalDependencies ?? {}));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !packages[`node_modules/${name}`])).toEqual([]);
  });

  it("declares exactly the packages it imports", () => {
    const { dependencies } = JSON.parse(read("package.json"));
    const imported = source.flatMap((module) => module.packages).filter((name) => !name.startsWith("node:"));
    const used = new Set(imported.map((name) => name.match(/^(@[^/]+\/)?[^/]+/)?.[0]));
    expect(Object.keys(dependencies).sort()).toEqual([...used].sort());
  });
});

describe("the rules themselves can fail", () => {
  const sample = (text: string) => parse("src/core/sample.ts", text);

  it("layers, doors and cycles", () => {
    expect(layerBreaks(sample(`import type { Model } from "../model/model.ts";`))).toHaveLength(1);
    expect(layerBreaks(parse("web/a.ts", `import { line } from "../src/chart/line.ts";`))).toHaveLength(1);
    expect(layerBreaks(parse("src/cli/a.ts", `const run = await import("../run/run.ts");`))).toHaveLength(1);
    expect(
      packageBreaks(sample(`import fs from "node:fs"; import _ from "lodash"; export * from "d3";`)),
    ).toHaveLength(3);
    const graph = { a: ["b"], b: ["c"], c: ["a", "d"], d: [] };
    expect(cyclesIn(new Map(Object.entries(graph)))).toEqual([["a", "b", "c", "a"]]);
  });

  it("function length, counted in lines whatever stands in them", () => {
    const body = `  // 中文 } { \`\${"}"}\`\n`.repeat(39);
    expect(longFunctions(sample(`const f = () => {\n${body}};\n`), 40)).toEqual([
      { line: 1, what: "function of 41 lines" },
    ]);
    expect(longFunctions(sample(`class A {\n  m() {\n${body}  }\n}`), 40)).toHaveLength(1);
    expect(longFunctions(sample(`const f = () => {\n${body.slice(0, body.length / 39)}};\n`), 40)).toEqual(
      [],
    );
  });

  it("engine maths", () => {
    const bad = `Math.exp(1); 2 ** 3; x **= 2; const { log } = Math; const m = Math; Math["pow"](1, 2); Math.random();`;
    expect(engineMaths(sample(bad))).toHaveLength(7);
    expect(engineMaths(sample(`Math.sqrt(Math.imul(2, 3) * Math.PI)`))).toEqual([]);
  });

  it("clock, chance and locale", () => {
    const bad = `Date.now(); new Date(); performance.now(); "a".localeCompare("b"); new Intl.NumberFormat();`;
    expect(ambientReads(sample(bad))).toHaveLength(5);
  });

  it("module state", () => {
    const bad = `let a = 1; export let b = 2; const c = new Map(); const d: number[] = []; export const e = {};`;
    expect(moduleState(sample(bad))).toHaveLength(5);
    expect(
      moduleState(sample(`const a = [1]; const b = new Map([[1, 2]]); function f() { let x = 1; }`)),
    ).toEqual([]);
  });
});
