/** Another number of townships than the base's: by number, by archetypes, by both. */
import { describe, expect, test } from "vitest";
import { scenario } from "../../src/index.ts";
import { countiesOf } from "../../src/scenario/counties.ts";
import { largestRemainder } from "../../src/scenario/county-mix.ts";
import { checkDocument, readScenario, readTable } from "../../src/scenario/read.ts";
import { files, linesOf, small } from "./document.ts";

const base = `county: {townships: 14, archetypes: {镇: 9, 乡: 3, 城: 1, 强: 1}}
archetypes: {镇: {population: 1000, staff: 5}, 乡: {population: 1000, staff: 5}, 城: {population: 1000, staff: 5}, 强: {population: 1000, staff: 5}}
matters: [{id: m, title: 一, domain: service, rate: 1, work: 1, difficulty: 0}]
`;
const read = (text: string, set: [string, string][] = []) =>
  readScenario("a.yaml", { ...files({ "a.yaml": `extends: base.yaml\n${text}`, "base.yaml": base }), set });
const mixOf = (county: { archetypes?: Readonly<Record<string, number>> }) =>
  Object.fromEntries(Object.entries(county.archetypes ?? {}).filter(([, count]) => count > 0));

describe("a county of another size", () => {
  test("a number alone keeps the mix in its proportions", () => {
    expect(largestRemainder([9, 3, 1, 1], 3)).toEqual([2, 1, 0, 0]);
    expect(largestRemainder([9, 3, 1, 1], 28)).toEqual([18, 6, 2, 2]);
    expect(largestRemainder([1, 1], 3)).toEqual([2, 1]);
    const { document } = read("county: {townships: 3}");
    expect(mixOf(document.county)).toEqual({ 镇: 2, 乡: 1 });
    expect(countiesOf(document, undefined)[0].townships).toHaveLength(3);
  });

  test("so does a setting, an override and a cell of a table", () => {
    expect(mixOf(read("", [["county.townships", "3"]]).document.county)).toEqual({ 镇: 2, 乡: 1 });
    const { document } = scenario("baseline", { county: { townships: 3 } });
    expect(countiesOf(document, undefined)[0].townships).toHaveLength(3);
    const table = { "base.yaml": base, "t.csv": "extends,county.townships\nbase.yaml,3\n" };
    expect(mixOf(readTable("t.csv", files(table))[0].document.county)).toEqual({ 镇: 2, 乡: 1 });
  });

  test("archetypes are the whole mix, and say how many there are", () => {
    const { document } = read("county: {archetypes: {乡: 2}}");
    expect(document.county).toMatchObject({ archetypes: { 乡: 2 } });
    expect(mixOf(document.county)).toEqual({ 乡: 2 });
    expect(countiesOf(document, undefined)[0].townships).toHaveLength(2);
    // a setting reaches one of them, as everywhere
    const set = read("", [["county.archetypes.乡", "5"]]).document;
    expect(countiesOf(set, undefined)[0].townships).toHaveLength(16);
  });

  test("both must agree", () => {
    expect(mixOf(read("county: {townships: 2, archetypes: {乡: 2}}").document.county)).toEqual({ 乡: 2 });
    expect(linesOf(() => read("county: {townships: 3, archetypes: {乡: 2}}"))).toEqual([
      "a.yaml:2 county.townships: 3 townships are asked for, and the archetypes make 2. Make county.archetypes add up to 3, or leave county.townships out.",
    ]);
    expect(linesOf(() => checkDocument({ ...small, county: { townships: 3 } }))).toEqual([
      "county.townships: 3 townships are asked for, and the archetypes make 0. Make county.archetypes add up to 3, or leave county.townships out.",
    ]);
  });

  test("a list of townships stands by itself", () => {
    const { document } = read("county: {townships: [{name: 甲, archetype: 乡}]}");
    expect(countiesOf(document, undefined)[0].townships.map(({ name }) => name)).toEqual(["甲"]);
  });
});
