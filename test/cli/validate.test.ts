/** govload validate, as built: facts and orderings of one's own, misses told as misses, draws kept when interrupted. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { interruptedText } from "../../src/cli/validate/words.ts";
import { govload, start } from "./govload.ts";

const folder = mkdtempSync(join(tmpdir(), "govload-validate-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const base = `govload: 1
id: mine
title: {zh: 我的, en: Mine}
base:
  extends: baseline
  years: 0.25
  warmUp: 0.25
  county: {townships: [{name: 甲镇, archetype: 中西部一般镇}]}
`;
const facts = (band: string) => `${base}targets:
  - id: T1
    title: {zh: 来件翻倍, en: Twice as many cases}
    source: our own count
    stated: {zh: 诉求翻倍, en: Demand doubles}
    runs: {now: {}, more: {parameters: {demand: 2}}}
    measures:
      n0: {run: now, indicator: arrived}
      n1: {run: more, indicator: arrived}
    values:
      - {title: {zh: 来件之比, en: Ratio of cases}, value: n1 / n0, band: ${band}, observed: 2}
`;
const orderings = `${base}questions:
  - id: Q1
    title: {zh: 一级超过五天, en: A level takes more than five days}
    runs: {now: {}}
    measures: {n: {run: now, indicator: arrived}}
    holds: levelDays > 5 and n > 0
    reports: [{title: {zh: 天数, en: Days}, value: levelDays}]
`;
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
write("right.yaml", facts("[1.8, 2.4]"));
write("wrong.yaml", facts("[3, 4]"));
write("orderings.yaml", orderings);
write("bad.yaml", facts("[1.8, 2.4]").replace("run: now", "run: nwo"));
const validate = (...args: string[]) => govload(["validate", ...args, "--workers", "1"], folder);

describe("govload validate", () => {
  it("prints stated inputs, value, interval, band and verdict; the count comes last", async () => {
    const { code, out } = await validate("right.yaml", "--replications", "2");
    expect(code).toBe(0);
    const [heading, stated, ...rest] = out.split("\n");
    expect(heading).toMatch(/^T1 {2}Twice as many cases +inside$/);
    expect(stated).toBe("  Stated: Demand doubles");
    expect(rest.join("\n").replace(/\n {2}/g, " ")).toMatch(
      /^ {2}Ratio of cases: simulated [12]\.\d+ \(95 % interval \S+\); band 1\.80–2\.40, source 2\.00; inside/,
    );
    expect(out.trimEnd().split("\n").at(-1)).toBe("1 of 1 fact inside its band (means of 2 replications).");
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });

  it("prints a miss as a miss, and fails for it only when that is asked for", async () => {
    const { code, out } = await validate("wrong.yaml", "--replications", "2");
    expect(out).toContain("✗ outside");
    expect(out).toContain("0 of 1 fact inside its band (means of 2 replications); misses: T1.");
    expect(code).toBe(0);
    expect((await validate("wrong.yaml", "--replications", "2", "--strict")).code).toBe(1);
    expect((await validate("right.yaml", "--replications", "2", "--strict")).code).toBe(0);
  });

  it("speaks Chinese", async () => {
    const { out } = await validate("right.yaml", "--replications", "2", "--lang", "zh");
    expect(out).toContain("来源：诉求翻倍");
    expect(out).toContain("1 条事实中 1 条落在区间内（2 次重复的均值）。");
  });

  it("counts the draws in which an ordering holds, and writes tables and a manifest", async () => {
    const out = join(folder, "out");
    const args = ["orderings.yaml", "right.yaml", "--draws", "8", "-n", "2", "--out", out, "--json"];
    const answer = await validate(...args);
    expect(answer.code).toBe(0);
    const document = JSON.parse(answer.out);
    expect(document.questions[0]).toMatchObject({ id: "Q1", draws: 8, share: { mean: 0.5 } });
    expect(document).toMatchObject({ inside: 1, of: 1, interrupted: false, draws: 8 });
    expect(JSON.parse(readFileSync(join(out, "validation.json"), "utf8"))).toEqual(document);
    expect(readFileSync(join(out, "validation.csv"), "utf8")).toContain("Q1,share of draws,0.5,");
    const manifest = JSON.parse(readFileSync(join(out, "manifest.json"), "utf8"));
    expect(manifest.inputs.map(({ path }: { path: string }) => path)).toEqual([
      "orderings.yaml",
      "right.yaml",
    ]);
    expect(existsSync(join(out, ".draws"))).toBe(false);
  });

  it("keeps the draws that are done when it is interrupted, and goes on from there", async () => {
    const out = join(folder, "cut");
    const args = ["validate", "orderings.yaml", "--draws", "400", "--workers", "1", "--out", out, "--json"];
    const { child, done } = start(args, folder);
    const kept = join(out, ".draws");
    const lines = () => (existsSync(kept) ? readFileSync(kept, "utf8").split("\n").length - 2 : 0);
    while (lines() < 3) await new Promise((resolve) => setTimeout(resolve, 50));
    child.kill("SIGINT");
    const first = await done;
    expect(first.code).toBe(130);
    const found = JSON.parse(first.out);
    expect(found.interrupted).toBe(true);
    expect(found.questions[0].draws).toBe(lines());
    expect(first.err).toContain(
      `Interrupted: ${lines()} of 400 draws done and kept in ${out}; the same command goes on from there`,
    );
    const before = lines();
    const again = start(args, folder);
    while (lines() <= before) await new Promise((resolve) => setTimeout(resolve, 50));
    again.child.kill("SIGINT");
    expect(JSON.parse((await again.done).out).questions[0].draws).toBeGreaterThan(before);
  });

  it("says what an interruption leaves", () => {
    expect(interruptedText(7, 200, undefined).en).toBe(
      "Interrupted: 7 of 200 draws done and not kept; with --out DIR they would be. The same command starts anew.",
    );
    expect(interruptedText(0, 200, "a").zh).toBe(
      "已中断：200 次抽样做了 0 次，没有留下。再输同一条命令会从头做起。",
    );
  });

  it("says what is wrong with file and line", async () => {
    const { code, err } = await validate("bad.yaml");
    expect(code).toBe(1);
    expect(err).toContain(
      'bad.yaml:16 targets[0].measures.n0.run: there is no "nwo". Known: now, more. Did you mean "now"?',
    );
    const unknown = await validate("stylised-fact");
    expect(unknown.code).toBe(1);
    expect(unknown.err).toContain("Shipped: questions, stylised-facts.");
    expect((await validate("right.yaml", "--draws", "0")).code).toBe(2);
  });
});
