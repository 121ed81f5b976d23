/** Several made counties, and what is wrong with several counties and with reforms that spread, told at the check. */
import { describe, expect, it } from "vitest";
import { Problem, scenario } from "../../src/index.ts";
import { modelOf } from "../../src/scenario/build.ts";
import { isCoupled } from "../../src/scenario/coupled.ts";
import { firstOf } from "../../src/scenario/spread.ts";

function problems(overrides: object): string[] {
  try {
    const prepared = scenario("baseline", overrides);
    prepared.counties.forEach((_, c) => {
      modelOf(prepared, c, undefined);
    });
  } catch (error) {
    if (error instanceof Problem)
      return error.message.split("\n").map((line) => line.replace(/^\S+:\d+ /, ""));
    throw error;
  }
  return [];
}

describe("several counties", () => {
  it("of one kind are numbered, each with its own codes, and so its own luck", () => {
    const { counties } = scenario("baseline", { county: { counties: 3, townships: 4, spread: 0.3 } });
    expect(counties.map(({ name }) => [name.zh, name.en])).toEqual([
      ["示例县1", "Example County 1"],
      ["示例县2", "Example County 2"],
      ["示例县3", "Example County 3"],
    ]);
    const towns = counties.flatMap(({ townships }) => townships);
    expect(towns).toHaveLength(12);
    expect(new Set(towns.map(({ code }) => code)).size).toBe(12);
    expect(counties[0].townships.map(({ name }) => name)).toEqual(
      counties[1].townships.map(({ name }) => name),
    );
    expect(counties[0].townships[0].population).not.toBe(counties[1].townships[0].population);
  });

  it("by name keep their own mix and take what they leave out from the county", () => {
    const { counties } = scenario("baseline", {
      county: {
        counties: [
          { name: "甲县" },
          { name: { zh: "山县", en: "Hill" }, archetypes: { 山区小乡: 2 }, spread: 0 },
        ],
        townships: 5,
      },
    });
    expect(counties.map(({ name, townships }) => [name.zh, townships.length])).toEqual([
      ["甲县", 5],
      ["山县", 2],
    ]);
    expect(counties[1].townships.map(({ population }) => population)).toEqual([10000, 10000]);
  });

  it("share listed townships, whose codes begin with the county's", () => {
    const townships = [{ name: "东镇", code: "1", archetype: "中西部一般镇" }];
    const { counties } = scenario("baseline", { county: { counties: 2, townships } });
    expect(counties.map((county) => county.townships[0].code)).toEqual(["示例县1/1", "示例县2/1"]);
    const [one] = scenario("baseline", { county: { townships } }).counties;
    expect(one.townships[0].code).toBe("1");
  });

  it("one county is as it was without the field", () => {
    expect(scenario("baseline").counties[0].code).toBe("示例县");
    expect(isCoupled(scenario("baseline"))).toBe(false);
  });

  it("tells names that come twice, unknown archetypes, and rules between counties of which there is one", () => {
    expect(
      problems({ county: { counties: [{ name: "甲县" }, { name: "甲县", archetypes: { 水乡: 1 } }] } }),
    ).toEqual([
      'county.counties[1].name: "甲县" is already the name of county 1.',
      expect.stringContaining('county.counties[1].archetypes.水乡: there is no "水乡".'),
    ]);
    expect(problems({ province: { ranking: "satisfaction" } })).toEqual([
      "province.ranking: there is one county only. Write county: {counties: 4}, or name a real city or province as county.division.",
    ]);
    expect(problems({ province: { ranking: "utilisation" }, county: { counties: 2 } })[0]).toContain(
      "province.ranking",
    );
    expect(problems({ county: { counties: 0 } })[0]).toContain("county.counties");
    // without several counties, as `extends: baseline` in place of `four-counties` would make it
    const alone = (name: string) =>
      problems({
        county: { name: { zh: "某县", en: "A county" } },
        reforms: [{ when: "2024-02", where: { counties: [name] }, what: { hotline: {} } }],
      });
    expect(alone("甲县")).toEqual([
      expect.stringContaining('reforms[0].where.counties[0]: there is no "甲县".'),
    ]);
    expect(alone("某县")).toEqual([]);
  });
});

describe("a reform that spreads", () => {
  const four = { counties: 4, townships: 3 };
  const spread = (of: object, more: object = { what: { whistle: {} } }, county: object = four) =>
    problems({ county, reforms: [{ when: "2024-02", spread: of, ...more }] });

  it("is well said with pioneers by name or by share, or with a mandate alone", () => {
    expect(spread({ from: ["示例县1", "Example County 2"], every: 6 })).toEqual([]);
    expect(
      spread({ share: 0.25, every: 6, by: "sojournTime", margin: 1, look: "mean", neighbours: "city" }),
    ).toEqual([]);
    expect(spread({ mandateAt: "2025-01" })).toEqual([]);
    expect(spread({ among: "townships", from: "中西部一般镇1", every: 3 })).toEqual([]);
    expect(spread({ share: 0.5 }, { controller: "ripeBatches" })).toEqual([]);
  });

  it("says who begins, by names that exist", () => {
    expect(spread({ every: 6 })).toEqual([
      "reforms[0].spread: it is not said who begins. Give `from` (names), `share`, or `mandateAt` (the date from which all must).",
    ]);
    expect(spread({ from: "乙县" })[0]).toMatch(
      /^reforms\[0\]\.spread\.from: there is no county "乙县"\. For example: 示例县1/,
    );
    expect(spread({ among: "townships", from: "乙镇" })[0]).toContain('there is no township "乙镇"');
    expect(spread({ from: "示例县1", share: 0.5 })).toEqual([
      "reforms[0].spread.share: `from` and `share`: give one of them.",
    ]);
  });

  it("may be held to some counties, by names that exist", () => {
    const where = (counties: unknown) =>
      problems({ county: four, reforms: [{ when: "2024-02", where: { counties }, what: { whistle: {} } }] });
    expect(where(["示例县1", "Example County 2"])).toEqual([]);
    expect(where("all")).toEqual([]);
    expect(where(["示例县1", "示例县9"])).toEqual([
      expect.stringContaining('reforms[0].where.counties[1]: there is no "示例县9".'),
    ]);
  });

  it("needs more than one county, a mandate within the run and after its beginning", () => {
    expect(spread({ share: 0.5 }, undefined, {})[0]).toContain(
      "reforms[0].spread.among: there is one county only.",
    );
    expect(spread({ mandateAt: "2024-01" })).toEqual([
      "reforms[0].spread.mandateAt: this is before the reform begins.",
    ]);
    expect(spread({ mandateAt: "2031-01" })[0]).toContain("this lies after the last day (in 2026-12)");
    expect(spread({ mandateAt: "soon" })[0]).toContain("reforms[0].spread.mandateAt");
  });

  it("between townships changes nothing that holds for the whole county", () => {
    const set = { what: { set: { parameter: "pressure", value: 0.4 } } };
    expect(spread({ share: 0.5 }, set)).toEqual([]);
    expect(spread({ among: "townships", share: 0.5 }, set)).toEqual([
      'reforms[0].spread.among: "set" holds for the whole county and cannot spread between townships. Write among: counties.',
    ]);
    const duty = { what: { assignDuty: { to: "county" } } };
    expect(spread({ among: "townships", share: 0.5 }, duty)).toEqual([]);
    expect(spread({ among: "townships", share: 0.5, neighbours: "city" })[0]).toContain("spread.neighbours");
  });
});

describe("the first of some", () => {
  it("are at least one where the share is above 0", () => {
    expect([0, 0.1, 0.25, 0.5, 1].map((share) => firstOf(["a", "b", "c", "d"], share).join(""))).toEqual([
      "",
      "a",
      "a",
      "ab",
      "abcd",
    ]);
  });
});
