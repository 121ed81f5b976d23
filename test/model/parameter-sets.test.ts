/** Parameter sets: complete, within range, frozen once published, and in force from the first day to the reference. */
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  currentSet,
  Problem,
  parameterSetOf,
  parameterSets,
  parameters,
  parametersIn,
  readScenario,
  referencesOf,
  scenario,
  shippedDocument,
} from "../../src/index.ts";
import { modelOf, untouched, valuesOf } from "../../src/scenario/build.ts";

const known = Object.keys(parameters).sort();
const baseline = shippedDocument("baseline") as object;
const few = { years: 0.25, warmUp: 0.25, county: { townships: 1, archetypes: { 中西部一般镇: 1 } } };

/** What each published set holds. A new parameter gets a line in every set; a value that is there never changes. */
const published: Readonly<Record<string, string>> = {
  "literature-1": "59ae5f78888ce12c",
  "calibrated-1": "ef6371be870d9cbb",
  "calibrated-2": "fd8929c43d0ba458",
};

describe.each(Object.entries(parameterSets))("%s", (name, set) => {
  const { id, values, estimates, source } = set;

  it("has a value within its range for every parameter of the model", () => {
    expect(Object.keys(values).sort()).toEqual(known);
    for (const [parameter, { min, max }] of Object.entries(parameters)) {
      const value = values[parameter as keyof typeof values];
      expect(value >= min && value <= max, parameter).toBe(true);
    }
  });

  it("is what was published", () => {
    expect(id).toBe(name);
    const lines = Object.entries(values).map(([parameter, value]) => `${parameter} ${value}`);
    const hash = createHash("sha256").update(lines.sort().join("\n")).digest("hex").slice(0, 16);
    expect(hash).toBe(published[name]);
  });

  it("gives the interval and the study of what was fitted", () => {
    const fitted = Object.entries(estimates);
    expect(fitted.length === 0).toBe(source === "");
    for (const [parameter, { value, low, high }] of fitted) {
      expect(value).toBe(values[parameter as keyof typeof values]);
      expect(low <= high, parameter).toBe(true);
      const spec = parametersIn(set)[parameter as keyof typeof parameters];
      expect(spec).toMatchObject({ grade: "calibrated", interval: [low, high], source, default: value });
    }
  });
});

describe("a scenario's parameter set", () => {
  it("is the current one when none is pinned, and says so", () => {
    expect(scenario("baseline").document.parameterSet).toBe(currentSet);
  });

  it("is pinned by name, is handed on, and a wrong name is told with the nearest", () => {
    const pinned = scenario({ extends: "all-at-once", parameterSet: "literature-1" });
    expect(pinned.document.parameterSet).toBe("literature-1");
    expect(untouched(pinned).document.parameterSet).toBe("literature-1");
    expect(() => scenario("baseline", { parameterSet: "literatur-1" })).toThrow(Problem);
    expect(() => scenario("baseline", { parameterSet: "literatur-1" })).toThrow(/literature-1/);
  });

  it("lies under the scenario's own parameters, formulas included", () => {
    const values = valuesOf(
      scenario("baseline", { parameters: { trainingGain: "trainingGain * 0.9", reworkShare: 0.4 } }).document,
    );
    const set = parameterSets[currentSet].values;
    expect(values).toEqual({ ...set, trainingGain: set.trainingGain * 0.9, reworkShare: 0.4 });
  });

  it("and not the table of defaults is what is in force, and what the county is scaled and its reference run at", () => {
    const [one, other] = [undefined, { hoursPerDay: 6, escalation: 0.3, errorReference: 0.2 }].map((values) =>
      scenario("baseline", {
        ...few,
        ...(values ? { parameterSet: { id: "own", extends: currentSet, values } } : {}),
      }),
    );
    expect(valuesOf(other.document)).toEqual({
      ...parameterSets[currentSet].values,
      hoursPerDay: 6,
      escalation: 0.3,
      errorReference: 0.2,
    });
    const [model, before] = [other, one].map((each) => modelOf(each, 0, undefined));
    expect(model.defaults.escalation).toBe(0.3);
    expect(model.work[0]).toBeLessThan(before.work[0]);
    expect(referencesOf(other)[0].errorRate).toBeGreaterThan(referencesOf(one)[0].errorRate + 0.02);
    // laid over as a scenario's own parameters the same values leave scale and reference as they are
    const laid = scenario("baseline", { ...few, parameters: { hoursPerDay: 6, errorReference: 0.2 } });
    expect(modelOf(laid, 0, undefined).work[0]).toBe(before.work[0]);
    expect(referencesOf(laid)).toEqual(referencesOf(one));
  });
});

describe("a parameter set of one's own", () => {
  const text = `govload: 1
id: my-fit
title: {zh: 我的标定, en: My fit}
source: fit.yaml
extends: literature-1
values:
  errorSkill: 2.25
  trainingGain: 0.7
intervals:
  errorSkill: {low: 1.9, high: 2.8}
`;
  const load = (files: Readonly<Record<string, string>>) => (path: string) => {
    if (path in files) return files[path];
    throw new Problem({ file: path, what: { zh: "没有这个文件。", en: "there is no such file." } });
  };

  it("is read from the file that a scenario names, beside it, and graded", () => {
    const files = { "a/one.yaml": "extends: baseline\nparameterSet: fit/set.yaml\n", "a/fit/set.yaml": text };
    const { document, inputs } = readScenario("a/one.yaml", { load: load(files), shipped: { baseline } });
    const set = parameterSetOf(document);
    expect(inputs.map(({ path }) => path)).toEqual(["a/one.yaml", "a/fit/set.yaml"]);
    expect([set.id, set.title.zh, set.source]).toEqual(["my-fit", "我的标定", "fit.yaml"]);
    expect([set.values.errorSkill, set.values.trainingGain]).toEqual([2.25, 0.7]);
    expect(set.values.errorLoad).toBe(parameterSets["literature-1"].values.errorLoad);
    const { errorSkill, trainingGain } = parametersIn(set);
    expect(errorSkill).toMatchObject({ grade: "calibrated", interval: [1.9, 2.8], source: "fit.yaml" });
    expect(trainingGain.grade).toBe(parameters.trainingGain.grade);
  });

  it("is told all that is wrong with it, with file and line", () => {
    const wrong = text
      .replace("errorSkill: 2.25", "errorSkil: 2\n  errorSkill: 9")
      .replace("0.7", "much")
      .replace("low: 1.9", "low: 2.9");
    const read = (files: Readonly<Record<string, string>>) => () =>
      readScenario("one.yaml", { load: load(files), shipped: { baseline } });
    const one = { "one.yaml": "extends: baseline\nparameterSet: set.yaml\n" };
    const told = read({ ...one, "set.yaml": wrong });
    expect(told).toThrow(/set\.yaml:7 parameterSet\.values\.errorSkil:.*"errorSkill"/);
    expect(told).toThrow(/set\.yaml:8 parameterSet\.values\.errorSkill: 9 is out of range/);
    expect(told).toThrow(/set\.yaml:9 parameterSet\.values\.trainingGain/);
    expect(told).toThrow(/set\.yaml:11 parameterSet\.intervals\.errorSkill: low \(2\.9\) is above high/);
    expect(
      read({ ...one, "set.yaml": text.replace("extends: literature-1", "extends: literature-9") }),
    ).toThrow(/set\.yaml:5 parameterSet\.extends/);
    expect(read(one)).toThrow(/one\.yaml:2 parameterSet: .*no such file/);
  });
});
