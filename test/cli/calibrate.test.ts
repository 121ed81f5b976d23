/** govload calibrate: what it writes, that it goes on after Ctrl-C to the very same, and what it refuses. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { govload, start } from "./govload.ts";

let folder: string;
const read = (path: string) => readFileSync(join(folder, path), "utf8");

const facts = `id: facts
title: {zh: 两条事实, en: Two facts}
base: {extends: baseline, parameterSet: literature-1, years: 0.25, warmUp: 0.25, county: {townships: [{name: 甲镇, archetype: 山区小乡}], spread: 0}}
targets:
  - id: T1
    title: {zh: 差错, en: Errors}
    runs: {one: {}}
    measures: {e: {run: one, indicator: errorRate}}
    values: [{title: {zh: 差错率, en: Error rate}, value: e, band: [0.16, 0.18]}]
  - id: T2
    title: {zh: 时长, en: Time}
    runs: {one: {}}
    measures: {w: {run: one, indicator: sojournTime}}
    values: [{title: {zh: 办理时长, en: Time}, value: w, band: [5, 6]}]
`;
const study = `id: small
title: {zh: 小研究, en: A small study}
targets: facts.yaml
parameters: {errorReference: {low: 0.05, high: 0.3}, levelDays: published}
population: 12
generations: 2
budget: 60
`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "govload-calibrate-"));
  writeFileSync(join(folder, "facts.yaml"), facts);
  writeFileSync(join(folder, "study.yaml"), study);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("govload calibrate", () => {
  it("writes posterior, parameter set, report and manifest; the set can be stood on", async () => {
    const { code, out } = await govload(["calibrate", "study.yaml", "--out", "fit"], folder);
    expect(code).toBe(0);
    expect(out).toMatch(/errorReference .*\n/);
    expect(out).toMatch(/\d of 2 targets are within their bands/);
    expect(read("fit/posterior.csv").trim().split("\n")).toHaveLength(13);
    const manifest = JSON.parse(read("fit/manifest.json"));
    expect(manifest.files).toEqual([
      "posterior.csv",
      "parameter-set.yaml",
      "calibration.json",
      "report.html",
    ]);
    expect(manifest.inputs.map(({ path }: { path: string }) => path)).toEqual(["study.yaml", "facts.yaml"]);
    expect(manifest.simulated).toBeLessThanOrEqual(60);
    // the set that the facts stand on, not the one that is in force
    expect(manifest.parameterSet.id).toBe("literature-1");
    expect(read("fit/parameter-set.yaml")).toMatch(/^extends: literature-1$/m);
    const page = read("fit/report.html");
    expect(page).toContain("Which parameters the targets settle");
    expect(page.match(/<svg/g)).toHaveLength(3);
    expect(page).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
    const set = ["--set", "parameterSet=fit/parameter-set.yaml"];
    const stood = await govload(
      ["run", "baseline", "--years", "0.25", "--replications", "1", "--out", "run", ...set],
      folder,
    );
    expect(stood.code).toBe(0);
    const { parameterSet } = JSON.parse(read("run/manifest.json")).scenarios[0];
    expect(parameterSet.id).toBe("small-fit");
    expect(parameterSet.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("goes on after Ctrl-C to the very same, on another number of threads", async () => {
    const { child, done } = start(["calibrate", "study.yaml", "--out", "again", "--workers", "1"], folder);
    const kept = () => {
      try {
        return read("again/.vectors").trim().split("\n").length - 1;
      } catch {
        return 0;
      }
    };
    const watch = setInterval(() => {
      if (kept() < 3) return;
      // once: a second one would end it at once
      clearInterval(watch);
      child.kill("SIGINT");
    }, 20);
    const { code, err } = await done;
    clearInterval(watch);
    expect(code).toBe(130);
    expect(err).toMatch(/Interrupted: \d+ vectors? done and kept/);
    expect(kept()).toBeGreaterThanOrEqual(3);
    const second = await govload(["calibrate", "study.yaml", "--out", "again", "--workers", "2"], folder);
    expect(second.code).toBe(0);
    expect(read("again/posterior.csv")).toBe(read("fit/posterior.csv"));
    expect(kept()).toBe(0);
  });

  it("gives one JSON document, in which infinite and missing are null", async () => {
    const { out } = await govload(["calibrate", "study.yaml", "--json", "--quiet"], folder);
    const { parameters, targets, generations, ended } = JSON.parse(out);
    expect(parameters).toHaveLength(2);
    expect(targets).toHaveLength(2);
    expect(generations[0].tolerance).toBe(null);
    expect(typeof ended).toBe("string");
  });

  it("refuses facts that stand on different sets", async () => {
    const apart = facts.replace("{one: {}}", "{one: {parameterSet: calibrated-1}}");
    writeFileSync(join(folder, "apart.yaml"), apart);
    writeFileSync(join(folder, "parted.yaml"), study.replace("facts.yaml", "apart.yaml"));
    const { code, err } = await govload(["calibrate", "parted.yaml"], folder);
    expect(code).toBe(1);
    expect(err).toMatch(/different parameter sets \(T1: calibrated-1, T2: literature-1\)/);
  });

  it("refuses more parameters than facts, an unknown file, and two studies", async () => {
    const more = study.replace("levelDays: published", "levelDays: published, errorSkill: published");
    writeFileSync(join(folder, "more.yaml"), more.replace("population: 12", "population: 15"));
    const refused = await govload(["calibrate", "more.yaml"], folder);
    expect([refused.code, refused.err]).toEqual([
      1,
      expect.stringMatching(/3 parameters are to be fitted to 2 facts/),
    ]);
    expect((await govload(["calibrate", "none.yaml"], folder)).code).toBe(1);
    expect((await govload(["calibrate"], folder)).code).toBe(2);
    expect((await govload(["calibrate", "study.yaml", "more.yaml"], folder)).code).toBe(2);
  });
});
