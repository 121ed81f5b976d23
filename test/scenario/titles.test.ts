/** What readers call archetypes, townships and real units, and that each of these names chooses a township. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { execute, readDivisions, scenario, steps, townshipNames } from "../../src/index.ts";
import { checkDocument } from "../../src/scenario/read.ts";
import { detailsOf, small } from "./document.ts";

const titlesOf = (county: object, archetypes: object = {}, options: object = {}) =>
  scenario("baseline", { county, archetypes }, options).counties[0].townships.map(({ name, title }) => ({
    name,
    ...title,
  }));

describe("townships made from archetypes", () => {
  test("have the archetype's title and their number, which one alone has not", () => {
    const mix = { 中西部一般镇: 2, 山区小乡: 0, 城关镇: 1, 东部强镇: 0 };
    expect(titlesOf({ archetypes: mix })).toEqual([
      { name: "中西部一般镇1", zh: "中西部一般镇1", en: "Ordinary town 1" },
      { name: "中西部一般镇2", zh: "中西部一般镇2", en: "Ordinary town 2" },
      { name: "城关镇", zh: "城关镇", en: "County seat" },
    ]);
  });

  test("keep the key as name; a title of one's own is what is read, the key where there is none", () => {
    const own = { population: 10000, staff: 40 };
    const archetypes = { isle: { ...own, title: { zh: "海岛乡", en: "Island" } }, camp: own };
    expect(titlesOf({ archetypes: { isle: 2, camp: 1 } }, archetypes)).toEqual([
      { name: "isle1", zh: "海岛乡1", en: "Island 1" },
      { name: "isle2", zh: "海岛乡2", en: "Island 2" },
      { name: "camp", zh: "camp", en: "camp" },
    ]);
  });

  test("change their titles, and not one number, with the title of their archetype", () => {
    const short = { years: 0.25, warmUp: 0, county: { townships: 3 } };
    const [plain, renamed] = [{}, { 中西部一般镇: { title: "Elsewhere" } }].map((archetypes) =>
      scenario("baseline", { ...short, archetypes }),
    );
    const printOf = (one: typeof plain) => execute({ scenario: one, seed: "t", replication: 0 }).fingerprint;
    expect(renamed.counties[0].townships[0].title.en).toBe("Elsewhere 1");
    expect(printOf(renamed)).toBe(printOf(plain));
  });
});

describe("townships that are listed", () => {
  const listed = (name: unknown) => [{ name, archetype: "城关镇" }];

  test("have one name, or one in each language; the Chinese one stands in tables", () => {
    expect(titlesOf({ townships: listed("甲镇") })).toEqual([{ name: "甲镇", zh: "甲镇", en: "甲镇" }]);
    expect(titlesOf({ townships: listed({ zh: "甲镇", en: "Northgate" }) })).toEqual([
      { name: "甲镇", zh: "甲镇", en: "Northgate" },
    ]);
  });

  test("have names of at most 60 characters in either language", () => {
    const long = "x".repeat(61);
    for (const name of [long, { zh: "甲镇", en: long }]) {
      const townships = [{ name, archetype: "乡" }];
      const details = detailsOf(() =>
        checkDocument({ ...small, id: "a", title: "A", county: { townships } }),
      );
      expect(details).toHaveLength(1);
      expect(details[0]).toMatchObject({ path: "county.townships[0].name" });
      expect(details[0].what.en).toBe("the text is too long (at most 60 characters).");
    }
  });
});

describe("real units", () => {
  const divisions = readDivisions(readFileSync("data/divisions-2023/divisions.txt", "utf8"));

  test("are their Chinese names, in English with the code behind", () => {
    const [county] = scenario("baseline", { county: { division: "511523" } }, { divisions }).counties;
    expect(county.name).toEqual({ zh: "江安县", en: "江安县 511523" });
    expect(county.townships[1]).toMatchObject({
      code: "511523101",
      name: "红桥镇",
      title: { zh: "红桥镇", en: "红桥镇 511523101" },
    });
  });
});

describe("every name of a township chooses it", () => {
  const county = { townships: 3 };
  const [town] = scenario("baseline", { county }).counties[0].townships;
  const short = { county, years: 0.25, warmUp: 0 };

  test.each([...townshipNames(town)])("%s", (name) => {
    const transfer = { when: "2024-01", what: { transfer: { powers: ["decide"] } } };
    const matters = { domain: "service", decide: ["county"], top: 2 };
    const reforms = [{ ...transfer, where: { townships: [name], matters } }];
    const { events } = execute({
      scenario: scenario("baseline", { ...short, reforms }),
      seed: "t",
      replication: 0,
    });
    expect([...new Set(events.map(({ township }) => township))]).toEqual([town.name]);
    expect(events.filter(({ kind }) => kind === "transfer")).toHaveLength(2);
    const [today] = steps(scenario("baseline", short));
    expect(today.indicator("backlog", name)).toBe(today.indicator("backlog", town.code));
  });

  test("one that is unknown is told with some that are known, in the reader's language", () => {
    const [today] = steps(scenario("baseline", short));
    const [{ mend }] = detailsOf(() => today.indicator("backlog", "Nowhere"));
    expect(mend).toEqual({
      zh: "例如：中西部一般镇1、中西部一般镇2、山区小乡。",
      en: "For example: Ordinary town 1, Ordinary town 2, Small mountain township.",
    });
  });

  test("a formula that fails in one says in which", () => {
    const reforms = [{ when: "2024-01", what: { addPosts: { share: "population - 1" } } }];
    const failing = scenario("baseline", { ...short, reforms });
    const [{ what }] = detailsOf(() => execute({ scenario: failing, seed: "t", replication: 0 }));
    expect(what.en).toContain(" for Ordinary town 1 on day 1 of 2024-01");
    expect(what.zh).toContain("第 1 天对中西部一般镇1的结果是");
  });
});
