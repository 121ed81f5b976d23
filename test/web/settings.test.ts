import { describe, expect, it } from "vitest";
import { overridesOf, presetNames } from "../../web/places.ts";
import {
  defaults,
  readSettings,
  type Settings,
  scenariosOf,
  settingsOfStudy,
  writeSettings,
} from "../../web/settings.ts";
import { fakeStudy } from "../fixtures/fake-study.ts";

describe("settings in the address", () => {
  it("are the defaults when the address says nothing, and then leave all but the language out", () => {
    expect(readSettings("")).toEqual(defaults);
    expect(writeSettings(defaults, "zh")).toBe("#lang=zh");
    expect(writeSettings(defaults, "en")).toBe("#lang=en");
  });

  it("of a report are written against what that report would show by itself", () => {
    const own = settingsOfStudy(fakeStudy(3));
    expect(writeSettings(own, "zh", own)).toBe("#lang=zh");
    // the page's own defaults are a choice there, and come back
    expect(readSettings(writeSettings(defaults, "zh", own), own)).toEqual(defaults);
  });

  it("come back as they went", () => {
    const settings: Settings = {
      strategies: ["baseline", "menu", "half-devolution"],
      place: "511523",
      seed: "种子 & #1",
      replications: 37,
    };
    expect(readSettings(writeSettings(settings, "en"))).toEqual(settings);
    expect(writeSettings(settings, "en")).toContain("lang=en");
  });

  it("ignore what does not exist or is out of range", () => {
    expect(readSettings("#s=baseline,nothing&place=atlantis&n=0")).toEqual(defaults);
    expect(readSettings("#n=1e9")).toEqual(defaults);
    expect(readSettings("#n=2.5&place=51152")).toEqual(defaults);
    expect(readSettings("#s=baseline,baseline,menu").strategies).toEqual(["baseline", "menu"]);
    expect(readSettings("#s=baseline,menu,a-city,b-county,ripe-batches").strategies).toHaveLength(4);
  });

  it("are those of a report's study, where the page knows its strategies", () => {
    expect(settingsOfStudy(fakeStudy(3))).toEqual({
      strategies: ["all-at-once", "ripe-batches", "menu"],
      place: "example",
      seed: "2024",
      replications: 20,
    });
    const own = fakeStudy(2);
    const renamed = { ...own, strategies: own.strategies.map((one) => ({ ...one, id: `my-${one.id}` })) };
    expect(settingsOfStudy(renamed).strategies).toEqual(defaults.strategies);
  });
});

describe("places", () => {
  it("each give a county of fourteen townships under its own name", () => {
    const names = presetNames.map((place) => {
      const [scenario] = scenariosOf({ ...defaults, place });
      expect(scenario.counties).toHaveLength(1);
      expect(scenario.counties[0].townships).toHaveLength(14);
      return scenario.counties[0].name.zh;
    });
    expect(new Set(names).size).toBe(presetNames.length);
  });

  it("a code stands for a real county", () => {
    expect(overridesOf("511523")).toEqual({ county: { division: "511523" } });
  });
});
