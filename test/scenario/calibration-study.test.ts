/** Calibration studies: read with their ranges, and refused with everything that is wrong at once. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { drawnRanges, readCalibration } from "../../src/index.ts";
import { loadCalibration, loadTargets } from "../../src/node.ts";
import { calibrationSpec } from "../../src/scenario/calibration-study.ts";
import { jsonSchema } from "../../src/scenario/json-schema.ts";
import { breaks } from "./json-validator.ts";

const read = (text: string) => () => readCalibration("a/study.yaml", { load: () => text });
const head = "id: s\ntitle: {zh: 研究, en: Study}\n";

describe("a calibration study", () => {
  it("has defaults, published ranges and ranges of its own, and a file of targets beside it", () => {
    const study = read(
      `${head}targets: facts.yaml\nparameters: {levelDays: published, skillWork: {low: 0, high: 0.8}}\n`,
    )();
    expect(study.parameters.map(({ name, low, high }) => [name, low, high])).toEqual([
      ["levelDays", ...(drawnRanges.levelDays ?? [])],
      ["skillWork", 0, 0.8],
    ]);
    expect(study.parameters[0].zh).toBe("每一级流转天数");
    expect(study).toMatchObject({ targets: "a/facts.yaml", population: 100, seed: "2024", replications: 1 });
    expect(study.inputs).toHaveLength(1);
  });

  it("is told everything that is wrong with it at once, with the line", () => {
    const wrong = read(`${head}parameters:
  levelDay: published
  skillWork: published
  errorSkill: {low: 4, high: 2}
  trainingGain: {low: 0.1, high: 0.9}
population: 12
budget: 20
replicatons: 3
`);
    for (const line of [
      /study\.yaml:4 parameters\.levelDay: .*"levelDays"/,
      /study\.yaml:5 parameters\.skillWork: this parameter has no published range/,
      /study\.yaml:6 parameters\.errorSkill: low \(4\) is not below high \(2\)/,
      /study\.yaml:7 parameters\.trainingGain: 0\.1 to 0\.9 is beyond the parameter's range/,
      /study\.yaml:8 population: 3 parameters need at least 15 particles, and there are 12/,
      /study\.yaml:9 budget: a budget of 20 does not last for one generation/,
      /study\.yaml:10 replicatons: .*"replications"/,
    ])
      expect(wrong).toThrow(line);
  });

  it("frees at least one parameter and at most eight", () => {
    expect(read(`${head}parameters: {}\n`)).toThrow(/no parameter is to be fitted/);
    expect(read(head)).toThrow(/"parameters" .* is missing/);
    const nine = Object.keys(drawnRanges).slice(0, 9);
    expect(read(`${head}parameters: {${nine.map((name) => `${name}: published`).join(", ")}}\n`)).toThrow(
      /9 parameters are to be fitted, and 8 are the most/,
    );
  });
});

describe("the shipped study", () => {
  const study = loadCalibration("studies/stylised-facts.yaml");

  it("fits no more parameters than eight, and than there are facts", () => {
    expect(study.parameters.length).toBeLessThanOrEqual(8);
    expect(loadTargets(study.targets).targets.length).toBeGreaterThan(study.parameters.length);
  });
});

describe("the published schema of studies", () => {
  const fileOf = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
  const published = JSON.parse(fileOf("schema/study.schema.json"));

  it("is current (npm run generate)", () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(jsonSchema(calibrationSpec))));
  });

  it("takes the shipped study", () => {
    expect(breaks(published, parse(fileOf("studies/stylised-facts.yaml")))).toEqual([]);
  });

  it.each([
    { parameters: { levelDay: "published" } },
    { parameters: { levelDays: "wide" } },
    { parameters: { levelDays: { low: 3, high: "all" } } },
    { population: 3 },
    { replicatons: 2 },
  ])("refuses %j", (document) => {
    expect(breaks(published, document)).not.toEqual([]);
  });
});
