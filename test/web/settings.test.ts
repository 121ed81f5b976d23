import { describe, expect, it } from "vitest";
import { Problem } from "../../src/index.ts";
import { mixOf } from "../../web/compare/county/mix.ts";
import { addressFields, addressOf, readAddress } from "../../web/settings/address.ts";
import { pack } from "../../web/settings/pack.ts";
import { overridesOf, presetNames } from "../../web/settings/places.ts";
import { scenariosOf } from "../../web/settings/scenarios.ts";
import { defaults, type OwnStrategy, type Settings, settingsOfStudy } from "../../web/settings/settings.ts";
import { createStore } from "../../web/settings/store.ts";
import { fakeStudy } from "../fixtures/fake-study.ts";

const write = async (settings: Settings, otherwise?: Settings) =>
  addressOf(await addressFields(settings, otherwise));

const own: Settings = {
  strategies: [
    "baseline",
    {
      govload: 1,
      id: "mine",
      title: { zh: "我的做法", en: "My way" },
      extends: "ripe-batches",
      parameters: { trainingGain: 0.4 },
    },
  ],
  place: "plain",
  county: { townships: 20, archetypes: { 中西部一般镇: 18, 山区小乡: 1, 城关镇: 1, 东部强镇: 0 } },
  years: 2,
  parameters: { errorSkill: 2 },
  off: ["abandonment"],
  seed: "种子 & #1",
  replications: 37,
};

describe("settings in the address", () => {
  it("are the defaults when the address says nothing, and then leave all out", async () => {
    expect(await readAddress("")).toEqual({ settings: defaults, lost: [] });
    expect(await write(defaults)).toBe("#");
  });

  it("of a report are written against what that report would show by itself", async () => {
    const report = settingsOfStudy(fakeStudy(3));
    expect(await write(report, report)).toBe("#");
    // the page's own defaults are a choice there, and come back
    expect(await readAddress(await write(defaults, report), report)).toEqual({
      settings: defaults,
      lost: [],
    });
  });

  it("come back as they went, what is chosen from lists in plain words", async () => {
    const settings = { ...defaults, strategies: ["baseline", "menu", "half-devolution"], place: "511523" };
    expect(await write(settings)).toBe("#s=baseline,menu,half-devolution&place=511523");
    expect(await readAddress(await write(settings))).toEqual({ settings: settings, lost: [] });
  });

  it("hold what is the reader's own, compressed", async () => {
    const address = await write(own);
    expect(address).toMatch(/^#s=baseline,~0&place=plain&seed=[^&]+&n=37&z=[\w-]+$/);
    expect(address.length).toBeLessThan(500);
    expect(await readAddress(address)).toEqual({ settings: own, lost: [] });
  });

  it.each([
    ["#s=baseline,nothing", ["strategy nothing", "tooFew baseline,nothing"]],
    ["#s=baseline", ["tooFew baseline"]],
    ["#s=baseline,~0,~1", ["packed ", "tooFew baseline,~0,~1"]],
    ["#place=atlantis&n=0", ["count 0", "place atlantis"]],
    ["#n=1e9", ["count 1e9"]],
    ["#n=2.5&place=51152", ["count 2.5", "place 51152"]],
    ["#place=&n=", ["count ", "place "]],
    [`#seed=${"a".repeat(61)}`, [`seed ${"a".repeat(61)}`]],
  ])("ignore what does not exist or is out of range, and say so: %s", async (hash, lost) => {
    const linked = await readAddress(hash);
    expect(linked.settings).toEqual(defaults);
    expect(linked.lost.map(({ what, said }) => `${what} ${said}`)).toEqual(lost);
  });

  it("of a report that holds more than a link may ask for come back, said or not", async () => {
    const report = { ...defaults, replications: 2000, seed: "s".repeat(100) };
    for (const hash of ["", "#lang=en", `#n=2000&seed=${report.seed}`]) {
      expect(await readAddress(hash, report)).toEqual({ settings: report, lost: [] });
    }
    expect((await readAddress("#n=2001", report)).lost).toEqual([{ what: "count", said: "2001" }]);
  });

  it("take each strategy once and four at most", async () => {
    const twice = await readAddress("#s=baseline,baseline,menu");
    expect([twice.settings.strategies, twice.lost]).toEqual([["baseline", "menu"], []]);
    const five = await readAddress("#s=baseline,menu,a-city,b-county,ripe-batches");
    expect(five.settings.strategies).toHaveLength(4);
    expect(five.lost).toEqual([{ what: "tooMany", said: "5" }]);
  });

  it("do not trust what is packed: cut links, wrong shapes and bombs leave the defaults, and are told", async () => {
    const packed = [{ what: "packed", said: "" }];
    const address = await write(own);
    for (const cut of [address.replace(/&z=.*/, "&z=abc"), address.slice(0, -9)]) {
      const settings = { ...defaults, place: "plain", seed: own.seed, replications: 37 };
      // its own strategy is gone with it, and one alone is no comparison
      const lost = [...packed, { what: "tooFew", said: "baseline,~0" }];
      expect(await readAddress(cut)).toEqual({ settings, lost });
    }
    const strategies = [{ id: 1 }];
    for (const wrong of [
      { strategies },
      { county: { townships: "x" } },
      { years: "x" },
      { parameters: { a: "b" } },
      { off: [1] },
      7,
    ]) {
      expect(await readAddress(`#z=${await pack(JSON.stringify(wrong))}`)).toEqual({
        settings: defaults,
        lost: packed,
      });
    }
    const bomb = await pack(JSON.stringify({ off: ["a".repeat(2_000_000)] }));
    expect(bomb.length).toBeLessThan(10_000);
    expect(await readAddress(`#z=${bomb}`)).toEqual({ settings: defaults, lost: packed });
  });

  it("are those of a report's study, where the page knows its strategies", () => {
    expect(settingsOfStudy(fakeStudy(3))).toEqual({
      ...defaults,
      strategies: ["all-at-once", "ripe-batches", "menu"],
      seed: "2024",
      replications: 20,
    });
    const study = fakeStudy(2);
    const renamed = { ...study, strategies: study.strategies.map((one) => ({ ...one, id: `my-${one.id}` })) };
    expect(settingsOfStudy(renamed).strategies).toEqual(defaults.strategies);
  });
});

describe("scenarios of settings", () => {
  it("have the county, the time, the parameters and the switches laid over each strategy", () => {
    for (const { document, counties } of scenariosOf(own)) {
      expect(counties[0].townships).toHaveLength(20);
      expect(document.years).toBe(2);
      expect(document.parameters.errorSkill).toBe(2);
      expect(document.mechanisms.off).toContain("abandonment");
    }
    const [, mine] = scenariosOf(own);
    expect(mine.document.id).toBe("mine");
    expect(mine.document.parameters.trainingGain).toBe(0.4);
  });

  it.each([{ off: 5 }, { off: "abandonment" }, { off: { length: 1 } }])(
    "have no fault but a problem where a link's strategy has switches of no shape: %o",
    (mechanisms) => {
      const strange = { ...(own.strategies[1] as OwnStrategy), mechanisms };
      const settings = { ...own, strategies: ["baseline", strange] };
      expect(() => scenariosOf({ ...settings, off: [] })).toThrow(Problem);
      expect(scenariosOf(settings)[1].document.mechanisms.off).toContain("abandonment");
    },
  );

  it("keep the switches that a strategy has off itself", () => {
    const mine = { ...(own.strategies[1] as OwnStrategy), mechanisms: { off: ["overtime"] } };
    const [scenario] = scenariosOf({ ...own, strategies: [mine] });
    expect([...scenario.document.mechanisms.off].sort()).toEqual(["abandonment", "overtime"]);
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

  it.each<Pick<Settings, "place" | "county">>([
    ...presetNames.map((place) => ({ place, county: {} })),
    { place: "example", county: { townships: 40 } },
    { place: "example", county: { townships: 3 } },
    { place: "east", county: { townships: 5, archetypes: { 东部强镇: 4, 山区小乡: 1 } } },
  ])("have the mix that is told of them: %o", (settings) => {
    const [{ counties }] = scenariosOf({ ...defaults, ...settings });
    const made = counties[0].townships.map(({ archetype }) => archetype);
    for (const [name, count] of Object.entries(mixOf(settings)))
      expect(
        made.filter((one) => one === name),
        name,
      ).toHaveLength(count);
  });

  it("a code stands for a real county, whose townships nothing changes", () => {
    const place = { place: "511523", county: { townships: 3 } };
    expect(overridesOf(place)).toEqual({ county: { division: "511523" } });
  });
});

describe("the store", () => {
  it("goes back and forth, letters of one field together", () => {
    const store = createStore(defaults);
    const seeds: string[] = [];
    store.follow(({ seed }) => seeds.push(seed));
    store.change({ replications: 5 });
    store.change({ seed: "a" }, "seed");
    store.change({ seed: "ab" }, "seed");
    store.change({ seed: "ab" }, "seed");
    expect(seeds).toEqual(["2024", "a", "ab"]);
    store.undo();
    expect(store.now()).toEqual({ ...defaults, replications: 5 });
    store.undo();
    expect(store.now()).toEqual(defaults);
    expect(store.canUndo()).toBe(false);
    store.undo();
    store.redo();
    store.redo();
    expect(store.now().seed).toBe("ab");
    store.change({ place: "plain" });
    expect(store.canRedo()).toBe(false);
  });

  it("forgets those who have gone", () => {
    const store = createStore(defaults);
    const gone = new AbortController();
    let told = 0;
    store.follow(() => told++, gone.signal);
    store.change({ seed: "1" });
    gone.abort();
    store.change({ seed: "2" });
    expect(told).toBe(1);
  });
});
