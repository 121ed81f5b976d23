import { existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { currentSet, parameterSets } from "../../src/index.ts";
import { folderWithScenarios, govload, start } from "./govload.ts";

// Each test runs whole processes, which a busy machine may keep waiting.
vi.setConfig({ testTimeout: 300_000 });

let folder: string;
let remove: () => void;
beforeAll(() => {
  ({ folder, remove } = folderWithScenarios());
});
afterAll(() => remove());
const put = (name: string, text: string) => writeFileSync(join(folder, name), text);

describe("govload", () => {
  it("shows help, the version, and says what is wrong with the usage (exit 2)", async () => {
    const [help, zh, version, wrong, wrongZh] = await Promise.all([
      govload(["--help"], folder),
      govload(["--help", "--lang", "zh"], folder),
      govload(["--version"], folder),
      govload(["compar", "a"], folder),
      govload(["run", "now.yaml", "--sed", "1", "--lang=zh"], folder),
    ]);
    expect(help).toMatchObject({ code: 0, err: "" });
    expect(help.out).toMatch(/^govload simulates [\s\S]*Examples\n {2}govload run baseline/);
    expect(zh.out).toMatch(/^govload：模拟[\s\S]*例子\n/);
    const { version: packaged } = JSON.parse(
      readFileSync(join(import.meta.dirname, "../../package.json"), "utf8"),
    );
    expect(version.out).toBe(`${packaged}\n`);
    expect(wrong).toEqual({
      code: 2,
      out: "",
      err: "unknown command compar. Did you mean compare?\nSee govload --help\n",
    });
    expect(wrongZh).toEqual({
      code: 2,
      out: "",
      err: "没有选项 --sed。是不是 --seed？\n用法见 govload --help\n",
    });
  });

  it("asks for what is missing", async () => {
    const [run, compare, check, create] = await Promise.all(
      ["run", "compare", "check", "new"].map((name) => govload([name], folder)),
    );
    expect([run, compare, check, create].map(({ code, out }) => [code, out])).toEqual(
      new Array(4).fill([2, ""]),
    );
    expect(compare.err).toBe(
      "compare needs at least two scenarios: the baseline first, then others.\nSee govload compare --help\n",
    );
  });
});

describe("govload check --expect", () => {
  it("runs what a scenario claims; what does not hold is an exit of 1", async () => {
    const county = "county: {townships: [{name: 甲镇, archetype: 中西部一般镇}]}\nyears: 1\nwarmUp: 0.25\n";
    const busy = "reforms: [{when: 2024-02, what: {shock: {demand: 1.3, months: 60}}}]\n";
    put("calm.yaml", `id: calm\ntitle: calm\nextends: baseline\n${county}`);
    const claim = (is: string) => `expect: [{indicator: load, is: ${is}, than: calm}]\n`;
    put("busy.yaml", `id: busy\ntitle: busy\nextends: baseline\n${county}${busy}${claim("higher")}`);
    put("wrong.yaml", `id: wrong\ntitle: wrong\nextends: baseline\n${county}${busy}${claim("lower")}`);
    const [right, zh, none] = await Promise.all([
      govload(["check", "calm.yaml", "busy.yaml", "--expect"], folder),
      govload(["check", "calm.yaml", "wrong.yaml", "--expect", "--lang", "zh"], folder),
      govload(["check", "calm.yaml", "--expect"], folder),
    ]);
    expect(right).toMatchObject({ code: 0, err: "" });
    expect(right.out).toMatch(/^holds {6}busy: Load higher than calm; difference \+\d.* 3 pairs$/m);
    expect(zh.code).toBe(1);
    expect(zh.out).toMatch(/^相反　wrong：负荷低于 calm；差 \+/m);
    expect(none.out).toMatch(/nothing to put to the test/);
  });

  it("is told, with or without it, when what is claimed against is nowhere to be found", async () => {
    const claims = (...than: string[]) =>
      `expect:\n${than.map((id) => `  - {indicator: load, is: lower, than: ${id}}\n`).join("")}`;
    put("claims.yaml", `extends: baseline\n${claims("all-at-onse", "baseline", "now", "nowhere")}`);
    const [plain, zh] = await Promise.all([
      govload(["check", "claims.yaml"], folder),
      govload(["check", "claims.yaml", "--expect", "--lang", "zh"], folder),
    ]);
    expect([plain.code, zh.code]).toEqual([1, 1]);
    // now.yaml lies beside the file
    expect(plain.out).toMatch(
      /^claims\.yaml:3 expect\[0\]\.than: there is no scenario "all-at-onse"\. Did you mean "all-at-once"\?\nclaims\.yaml:6 expect\[3\]\.than: there is no scenario "nowhere"\. Name .*\n$/,
    );
    expect(zh.out).toContain("claims.yaml:3 expect[0].than: 没有名为“all-at-onse”的情景。");
  });

  it("runs what lies beside the file", async () => {
    put(
      "idle.yaml",
      "extends: now.yaml\nreforms: [{when: 2024-01, what: {shock: {demand: 0.5, months: 60}}}]\n" +
        "expect: [{indicator: load, is: lower, than: now, months: [1, 3]}]\n",
    );
    const { code, out } = await govload(["check", "idle.yaml", "--expect"], folder);
    expect(out).toMatch(/^holds {6}idle: Load lower than now/m);
    expect(code).toBe(0);
  });
});

describe("govload list", () => {
  it("shows the shipped scenarios family by family, and gives them to programs", async () => {
    const [zh, json] = await Promise.all([
      govload(["list", "--lang", "zh"], folder),
      govload(["list", "--json"], folder),
    ]);
    expect(zh).toMatchObject({ code: 0, err: "" });
    expect(zh.out).toMatch(/^下放策略\n[\s\S]*\n {2}ripe-batches +成熟一批、下放一批\n/);
    const { scenarios } = JSON.parse(json.out);
    expect(scenarios.find((one: { id: string }) => one.id === "menu")).toMatchObject({
      family: "strategies",
    });
    for (const { id } of scenarios) expect(zh.out).toContain(`\n  ${id} `);
  });
});

describe("problems in the input (exit 1)", () => {
  it("say where, what and how to mend it, all at once, without a stack trace", async () => {
    put("bad.yaml", "extends: now.yaml\nid: bad\nyeers: 3\nparameters:\n  trainingGain: 7\n");
    mkdirSync(join(folder, "sub"));
    put("big.yaml", "");
    truncateSync(join(folder, "big.yaml"), 100_000_000);
    const { code, out, err } = await govload(
      ["compare", "bad.yaml", "none.yaml", "big.yaml", "sub", "baselin"],
      folder,
    );
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/bad\.yaml:3 yeers: .*Did you mean "years"/);
    expect(err).toMatch(/bad\.yaml:5 parameters\.trainingGain: /);
    expect(err).toMatch(/none\.yaml: no such file/);
    expect(err).toMatch(/big\.yaml: the file is too large/);
    expect(err).toMatch(/Did you mean "baseline"/);
    expect(err).not.toMatch(/ at .*\.js:\d+/);
  });

  it("come as one JSON document with --json, in Chinese with --lang zh", async () => {
    const { code, out, err } = await govload(["run", "none.yaml", "--json", "--lang", "zh"], folder);
    expect(code).toBe(1);
    expect(JSON.parse(out).problems[0]).toMatchObject({ file: "none.yaml", what: { en: "no such file." } });
    expect(err).toMatch(/^none\.yaml: 没有这个文件。/);
  });

  it("show the stack only with --debug", async () => {
    const { code, err } = await govload(["run", "none.yaml", "--debug"], folder);
    expect(code).toBe(1);
    expect(err).toMatch(/\n +at /);
  });
});

describe("govload check", () => {
  it("lists every problem of every file with its line", async () => {
    put(
      "one.yaml",
      "extends: now.yaml\nid: one\nyears: many\nreforms:\n  - when: 2024-01\n    what: {transfer: {powers: [decides]}}\n",
    );
    const [plain, json, good] = await Promise.all([
      govload(["check", "one.yaml", "now.yaml"], folder),
      govload(["check", "one.yaml", "now.yaml", "--json"], folder),
      govload(["check", "now.yaml", "down.yaml", "baseline", "--lang", "zh"], folder),
    ]);
    expect(plain.code).toBe(1);
    expect(plain.out).toMatch(/^one\.yaml:3 years: /m);
    expect(plain.out).toMatch(/^one\.yaml:6 reforms\[0\]\.what/m);
    expect(plain.out).toMatch(/^now\.yaml: no problem\.$/m);
    expect(json.code).toBe(1);
    expect(JSON.parse(json.out).problems.map((problem: { line: number }) => problem.line)).toEqual([3, 6]);
    expect(good).toMatchObject({ code: 0, err: "" });
    expect(good.out).toMatch(/^now\.yaml：没有问题。\ndown\.yaml:7 reforms/);
    expect(good.out).toMatch(/\ndown\.yaml：没有问题，\d 条提醒。\nbaseline：没有问题。\n$/);
  });

  it("warns with file and line, and with exit code 0", async () => {
    const [plain, json] = await Promise.all([
      govload(["check", "down.yaml"], folder),
      govload(["check", "down.yaml", "--json"], folder),
    ]);
    expect(plain.code).toBe(0);
    expect(plain.out).toMatch(/^down\.yaml:7 reforms\[0\].*: warning: Power without staff/m);
    const { problems, warnings } = JSON.parse(json.out);
    expect(problems).toEqual([]);
    expect(warnings[0]).toMatchObject({ id: "unresourced", places: [{ file: "down.yaml", line: 7 }] });
  });

  it("finds what only shows when the county is made, with its line", async () => {
    put(
      "where.yaml",
      "extends: now.yaml\nid: where\nreforms:\n  - when: 2024-01\n    where: {townships: [没有这个镇]}\n    what: {train: {}}\n",
    );
    const { code, out } = await govload(["check", "where.yaml"], folder);
    expect(code).toBe(1);
    expect(out).toMatch(/^where\.yaml:[45] reforms\[0\].*没有这个镇/);
  });

  it("knows the real counties", async () => {
    put("real.yaml", 'extends: baseline\nid: real\ncounty:\n  division: "511599"\n');
    const { code, out } = await govload(["check", "real.yaml"], folder);
    expect(code).toBe(1);
    expect(out).toMatch(/^real\.yaml:4 county\.division: "511599" is not a code/);
    put("real.yaml", 'extends: baseline\nid: real\ndivision: "511523"\n');
    expect(await govload(["check", "real.yaml"], folder)).toMatchObject({ code: 0 });
  });

  it("takes tables of scenarios", async () => {
    put("rows.csv", "extends,id,parameters.trainingGain\nnow.yaml,r1,0.5\nnow.yaml,r2,9\n");
    const { code, out } = await govload(["check", "rows.csv"], folder);
    expect(code).toBe(1);
    expect(out).toMatch(/rows\.csv:3 parameters\.trainingGain/);
  });
});

describe("govload new", () => {
  it("writes a scenario without problems, in either language, and overwrites nothing", async () => {
    const zh = await govload(["new", "我的县", "--lang", "zh"], folder);
    expect(zh).toMatchObject({ code: 0, out: "我的县.yaml\n" });
    const en = await govload(["new", "sub2/mine.yaml"], folder);
    expect(en).toMatchObject({ code: 0, out: "sub2/mine.yaml\n" });
    expect(readFileSync(join(folder, "我的县.yaml"), "utf8")).toMatch(
      /^# 每一行都可以改[\s\S]*^id: "我的县"$/m,
    );
    expect(readFileSync(join(folder, "sub2/mine.yaml"), "utf8")).toMatch(
      /^# Every line may be changed[\s\S]*^id: "mine"$/m,
    );
    const checked = await govload(["check", "我的县.yaml", "sub2/mine.yaml"], folder);
    expect(checked).toMatchObject({ code: 0 });
    writeFileSync(join(folder, "我的县.yaml"), "mine");
    const again = await govload(["new", "我的县"], folder);
    expect(again.code).toBe(1);
    expect(again.err).toMatch(/exists and was not overwritten/);
    expect(readFileSync(join(folder, "我的县.yaml"), "utf8")).toBe("mine");
  });

  it("offers alternatives in comments that are right too", async () => {
    await govload(["new", "other"], folder);
    const text = readFileSync(join(folder, "other.yaml"), "utf8");
    put("other.yaml", text.replace(/^# (division)/m, "$1").replace(/^#( {2}- | {4}\S)/gm, "$1"));
    expect(await govload(["check", "other.yaml"], folder)).toMatchObject({ code: 0, err: "" });
  });

  it("refuses names that cannot be ids", async () => {
    expect(await govload(["new", "a b"], folder)).toMatchObject({ code: 2, out: "" });
    const json = await govload(["new", "sub2/a.json"], folder);
    expect(json).toMatchObject({ code: 2, out: "" });
    expect(json.err).toContain("which .json cannot hold. Write govload new sub2/a.yaml");
    expect(existsSync(join(folder, "sub2/a.json.yaml"))).toBe(false);
  });
});

describe("govload describe", () => {
  it("tells purpose, entities, steps, parameters and indicators from the declarations", async () => {
    const [md, zh, html, json, wrong] = await Promise.all([
      govload(["describe"], folder),
      govload(["describe", "down.yaml", "--lang", "zh"], folder),
      govload(["describe", "--format", "html", "--lang", "zh"], folder),
      govload(["describe", "now.yaml", "--format", "json"], folder),
      govload(["describe", "--format", "pdf"], folder),
    ]);
    expect(md.out.match(/^## .*$/gm)?.length).toBe(10);
    // as the set in force has it, with the interval of a value that was fitted
    const { value, low, high } = parameterSets[currentSet].estimates.trainingGain ?? {};
    expect(md.out).toMatch(/^\| `trainingGain` \| .* \| 0\.4 – 0\.77 \|/m);
    expect(md.out).toContain(` | ${value} [${low} – ${high}] | `);
    // what was asked for comes first, in words and without what was left at its default
    expect(zh.out).toMatch(/^# 情景：只放权不给人\n[\s\S]*\n# govload 的模型/);
    expect(zh.out).toMatch(
      /^\| 2024-01 \| {2}\| 下放权力 \| 乡镇：`all`；事项（领域：服务类；取前几项：20） \|$/m,
    );
    expect(zh.out).not.toMatch(/[{}]"/);
    expect(html.out).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
    expect(md.out.match(/^## \d+\./gm)).toEqual([
      "## 1.",
      "## 2.",
      "## 3.",
      "## 4.",
      "## 5.",
      "## 6.",
      "## 7.",
      "## 8.",
      "## 9.",
      "## 10.",
    ]);
    expect(md.out.slice(md.out.indexOf("## 4."), md.out.indexOf("## 5.")).match(/^### /gm)).toHaveLength(11);
    expect(md.out).toContain("\\mathrm{loadOf} = \\begin{cases}");
    expect(html.out).toMatch(/<math displaystyle="true"><mrow><mi>loadOf<\/mi>/);
    expect(`${md.out}${zh.out}${html.out}`).not.toMatch(/undefined|NaN/);
    // a scenario's own matters and townships, which the model alone has not
    expect(zh.out).toContain("| foodLicence |");
    expect(md.out).not.toContain("| foodLicence |");
    const model = JSON.parse(json.out);
    expect(model.mechanisms.map((one: { name: string }) => one.name).slice(0, 3)).toEqual([
      "opening",
      "reforms",
      "orders",
    ]);
    expect(model.parameters.trainingGain).toMatchObject({ default: value, grade: "calibrated" });
    expect(model.scenario.id).toBe("now");
    expect(wrong).toMatchObject({ code: 2, out: "" });
  });
});

describe("govload lab", () => {
  it("serves the page on this machine only, until Ctrl-C", async () => {
    const { child, done } = start(["lab"], folder);
    const address = await new Promise<string>((resolve) =>
      child.stdout?.once("data", (text) => resolve(String(text).trim())),
    );
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const page = await fetch(address);
    expect(page.status).toBe(200);
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await page.text()).toContain("<!--study-->");
    expect((await fetch(`${address}etc/passwd`)).status).toBe(404);
    expect((await fetch(address, { method: "POST" })).status).toBe(405);
    const foreign = await new Promise<number | undefined>((resolve) =>
      get(address, { headers: { host: "evil.example" } }, (answer) => resolve(answer.resume().statusCode)),
    );
    expect(foreign).toBe(403);
    child.kill("SIGINT");
    expect(await done).toMatchObject({ code: 0 });
  });

  it("says that a port is taken", async () => {
    const { child, done } = start(["lab"], folder);
    const address = await new Promise<string>((resolve) =>
      child.stdout?.once("data", (text) => resolve(String(text).trim())),
    );
    const second = await govload(["lab", "--port", new URL(address).port], folder);
    expect(second).toMatchObject({ code: 1, out: "" });
    expect(second.err).toMatch(/port \d+ is in use/);
    child.kill("SIGTERM");
    await done;
  });
});
