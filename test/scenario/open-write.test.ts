import { describe, expect, it } from "vitest";
import {
  type Divisions,
  openScenario,
  Problem,
  readScenario,
  scenario,
  writeScenario,
} from "../../src/index.ts";
import { openDivisions } from "../../src/node.ts";

const loaded = (text: string) => (path: string) => {
  if (path === "mine.yaml") return text;
  throw new Problem({ what: { zh: "没有", en: "not there" } });
};
const opened = (text: string, divisions?: Divisions) =>
  openScenario("mine.yaml", { load: loaded(text), ...(divisions ? { divisions } : {}) });

describe("writing a scenario", () => {
  it("gives YAML that is read to the same document, of one county and of several", () => {
    for (const id of ["ripe-batches", "a-city"]) {
      const { document } = scenario(id);
      const text = writeScenario(document);
      const { document: again } = readScenario("x.yaml", { load: () => text });
      expect(again).toEqual(document);
    }
  });

  it("lays overrides over it as `scenario` does: maps merge, lists replace, a mix is whole", () => {
    const own = {
      ...{ govload: 1, id: "mine", title: { zh: "甲：乙 # 丙", en: "a: b # c" }, extends: "ripe-batches" },
      ...{ division: "511523", mechanisms: { off: ["overtime"] }, parameters: { trainingGain: 0.4 } },
    };
    const over = {
      parameters: { errorSkill: 2 },
      mechanisms: { off: ["abandonment"] },
      county: { division: "511424" },
    };
    const text = writeScenario(own, over, "first\nsecond");
    expect(text).toMatch(/^# first\n# second\ngovload: 1\n/);
    const { division: _, ...rest } = own;
    expect(opened(text, openDivisions())).toEqual({
      ...rest,
      county: { division: "511424" },
      mechanisms: { off: ["abandonment"] },
      parameters: { trainingGain: 0.4, errorSkill: 2 },
    });
  });
});

describe("opening a scenario", () => {
  it.each([
    ["base/county.yaml", "baseline"],
    ["ripe-batches.yaml", "ripe-batches"],
    ["menu", "menu"],
  ])("stands on a shipped one, whether it is named by path or by id: %s", (name, id) => {
    const own = opened(`govload: 1\nextends: ${name}\nyears: 2\n`);
    expect(own).toMatchObject({ extends: id, years: 2 });
    expect(Object.keys(own)).toHaveLength(5);
  });

  it("gives the whole over the baseline of one that stands alone, and nothing of the baseline shines through", () => {
    const town = { archetype: "东部强镇", name: { zh: "一镇", en: "One" } };
    const alone = scenario("ripe-batches", {
      years: 1,
      county: { townships: [town], archetypes: null },
    }).document;
    const text = writeScenario({ ...alone, orders: [] });
    const own = opened(text);
    expect(own).toMatchObject({ extends: "baseline", years: 1 });
    expect(scenario(own).document).toEqual({ ...alone, orders: [] });
  });

  it("keeps codes, dates and formulas as they were written", () => {
    const text =
      "govload: 1\nextends: baseline\nstart: 2024-03\nparameters: {trainingGain: 0.40 + 0.1}\nyears: 2.50\n";
    expect(opened(text)).toEqual({
      ...{ govload: 1, id: "mine", title: { zh: "mine", en: "mine" }, extends: "baseline" },
      ...{ start: "2024-03", parameters: { trainingGain: "0.40 + 0.1" }, years: 2.5 },
    });
  });

  it("tells with file and line what only shows when townships and program are made", () => {
    const text = "govload: 1\nextends: baseline\ncounty:\n  division: '511523'\n";
    expect(() => opened(text)).toThrow(Problem);
    expect(() => opened(text)).toThrow(/^mine\.yaml:4 county\.division/);
  });
});
