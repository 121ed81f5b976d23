/** Parameter sets: complete, within range, frozen once published, and in force from the first day to the reference. */
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  currentSet,
  Problem,
  parameterSets,
  parameters,
  parametersIn,
  referencesOf,
  scenario,
  simulate,
} from "../../src/index.ts";
import { modelOf, untouched, valuesOf } from "../../src/scenario/build.ts";

const known = Object.keys(parameters).sort();
const few = { years: 0.25, warmUp: 0.25, county: { townships: 1, archetypes: { 中西部一般镇: 1 } } };

/** What each published set holds. A new parameter gets a line in every set; a value that is there never changes. */
const published: Readonly<Record<string, string>> = {
  "literature-1": "303dcf7e1ff68324",
};

describe.each(Object.entries(parameterSets))("%s", (name, { values, estimates, source }) => {
  it("has a value within its range for every parameter of the model", () => {
    expect(Object.keys(values).sort()).toEqual(known);
    for (const [parameter, { min, max }] of Object.entries(parameters)) {
      const value = values[parameter as keyof typeof values];
      expect(value >= min && value <= max, parameter).toBe(true);
    }
  });

  it("is what was published", () => {
    const lines = Object.entries(values).map(([parameter, value]) => `${parameter} ${value}`);
    const hash = createHash("sha256").update(lines.sort().join("\n")).digest("hex").slice(0, 16);
    expect(hash).toBe(published[name]);
  });

  it("gives the interval and the study of what was fitted", () => {
    const fitted = Object.entries(estimates);
    expect(fitted.length === 0).toBe(source === "");
    for (const [parameter, { value, low, high }] of fitted) {
      expect(value).toBe(values[parameter as keyof typeof values]);
      expect(low <= value && value <= high, parameter).toBe(true);
      const spec = parametersIn(name as typeof currentSet)[parameter as keyof typeof parameters];
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
      scenario("baseline", { parameters: { trainingGain: "trainingGain * 1.1", reworkShare: 0.4 } }).document,
    );
    const set = parameterSets[currentSet].values;
    expect(values).toEqual({ ...set, trainingGain: set.trainingGain * 1.1, reworkShare: 0.4 });
  });

  it("and not the table of defaults is what is in force, and what the county is scaled and its reference run at", () => {
    const one = scenario("baseline", few);
    const other = {
      ...parameterSets[currentSet].values,
      hoursPerDay: 6,
      escalation: 0.3,
      errorReference: 0.2,
    };
    // what a set of these values would be: laid into the document's own set for the length of this test
    const set = parameterSets[currentSet] as { values: typeof other };
    const before = { values: set.values, model: modelOf(one, 0, undefined), reference: referencesOf(one) };
    const run = simulate(one, { seed: "s" }).result.fingerprint;
    try {
      set.values = other;
      expect(valuesOf(one.document)).toEqual(other);
      const model = modelOf(one, 0, undefined);
      expect(model.defaults).toEqual(other);
      expect(model.work[0]).toBeLessThan(before.model.work[0]);
      expect(referencesOf(one)[0].errorRate).toBeGreaterThan(before.reference[0].errorRate);
      expect(simulate(one, { seed: "s" }).result.fingerprint).not.toBe(run);
    } finally {
      set.values = before.values;
    }
    expect(simulate(one, { seed: "s" }).result.fingerprint).toBe(run);
  });
});
