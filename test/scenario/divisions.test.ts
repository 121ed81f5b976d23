import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Problem } from "../../src/core/problem.ts";
import { type Division, readDivisions } from "../../src/scenario/divisions.ts";

const text = readFileSync(new URL("../../data/divisions-2023/divisions.txt", import.meta.url), "utf8");
const divisions = readDivisions(text);
const provinces = divisions.provinces();
const cities = provinces.flatMap((unit) => divisions.children(unit.code));
const counties = cities.flatMap((unit) => divisions.children(unit.code));
const townships = counties.flatMap((unit) => divisions.county(unit.code).townships);

function messageOf(ask: () => unknown): string {
  try {
    ask();
  } catch (error) {
    expect(error).toBeInstanceOf(Problem);
    return (error as Problem).message;
  }
  throw new Error("no problem was thrown");
}

describe("the divisions of 2023", () => {
  test("have 31, 342, 2,978 and 41,352 units with 620,573 villages", () => {
    const villages = townships.reduce((sum, unit) => sum + unit.villages, 0);
    expect([provinces, cities, counties, townships].map((units) => units.length)).toEqual([
      31, 342, 2978, 41352,
    ]);
    expect(villages).toBe(620573);
  });

  // The four files of the origin, written again from our text: every code, name and number is the same.
  const hash = (lines: readonly string[]) =>
    createHash("sha256")
      .update(`${lines.join("\n")}\n`)
      .digest("hex");
  const rows = (units: readonly Division[], parent: number) =>
    units.map(({ code, name }) => [code, name, ...(parent ? [code.slice(0, parent)] : [])].join(","));

  test.each([
    [
      "provinces",
      ["code,name", ...rows(provinces, 0)],
      "e528b6b9c7cccd41d05f8daafe4a73242f9d1363de8b98b96a257df461e4cee3",
    ],
    [
      "cities",
      ["code,name,province_code", ...rows(cities, 2)],
      "a7a2ea017afa544d9de10a763388aaacafcde8731dd6d8423aba2e58c86007f0",
    ],
    [
      "counties",
      ["code,name,city_code", ...rows(counties, 4)],
      "dfe91e586ad3f7baba5e8b70e740801ea06d5153881f1f2b14f6143f88267323",
    ],
    [
      "townships",
      [
        "code,name,county_code,villages",
        ...townships.map((unit) => `${unit.code},${unit.name},${unit.code.slice(0, 6)},${unit.villages}`),
      ],
      "770c332a5fcdee0d70f640d0366256e448f99f86c315a974fb44981e65916871",
    ],
  ])("give back %s.csv of the origin, byte for byte", (_, lines, expected) => {
    expect(hash(lines)).toBe(expected);
  });

  test("know a county by its code", () => {
    const county = divisions.county("511523");
    expect(county).toMatchObject({ name: "江安县", cityName: "宜宾市", provinceName: "四川省" });
    expect(county.townships).toHaveLength(14);
    expect(county.townships[2]).toEqual({ code: "511523104", name: "怡乐镇", villages: 15 });
  });

  test("list the counties of a city, of a province, of all, and of a county itself", () => {
    expect(divisions.counties("5115").map((unit) => unit.name)).toContain("江安县");
    expect(divisions.counties("51").every((unit) => unit.code.startsWith("51"))).toBe(true);
    expect(divisions.counties("all")).toHaveLength(2978);
    expect(divisions.counties("511523").map((unit) => unit.code)).toEqual(["511523"]);
  });

  test("have townships below a county and nothing below a township", () => {
    expect(divisions.children("511523")[0]).toEqual({
      code: "511523100",
      name: "江安镇",
      level: "township",
      path: "四川省宜宾市江安县江安镇",
    });
    expect(divisions.children("511523100")).toEqual([]);
  });

  test("find a unit of any level by its name or full name, and by a part of it", () => {
    expect(divisions.find("江安县").map((unit) => unit.code)).toEqual(["511523"]);
    expect(divisions.find("四川省宜宾市江安县").map((unit) => unit.code)).toEqual(["511523"]);
    expect(divisions.find("四川省宜宾市江安县江安镇").map((unit) => unit.code)).toEqual(["511523100"]);
    expect(divisions.find("夕佳山镇").map((unit) => unit.code)).toEqual(["511523110"]);
    expect(divisions.find("宜宾市江安").map((unit) => unit.code)).toContain("511523");
    expect(divisions.find("北京市")[0]).toMatchObject({ code: "11", path: "北京市" });
    expect(divisions.find("没有这个地方")).toEqual([]);
    expect(divisions.find("")).toEqual([]);
    expect(divisions.find("城关镇", 5)).toHaveLength(5);
  });
});

describe("an unknown unit", () => {
  test("is answered with the nearest code", () => {
    expect(messageOf(() => divisions.county("511532"))).toMatch(
      /"511532" is not a code.*Did you mean 5115\d\d 四川省宜宾市/,
    );
    expect(messageOf(() => divisions.children("511523199"))).toMatch(
      /Did you mean 511523\d{3} 四川省宜宾市江安县/,
    );
  });

  test("is answered with the code when a name was written", () => {
    expect(messageOf(() => divisions.county("江安县"))).toContain("Did you mean 511523 四川省宜宾市江安县?");
  });

  test("is answered with the form of a code when nothing is near", () => {
    expect(messageOf(() => divisions.counties("Atlantis"))).toContain(
      'Use a code of 2, 4 or 6 digits, or "all".',
    );
    expect(messageOf(() => divisions.counties(""))).toContain("is not a code");
  });

  test("of another level is answered with a county of it", () => {
    expect(messageOf(() => divisions.county("5115"))).toContain(
      "is a city, not a county. Use a county's six digits",
    );
    expect(messageOf(() => divisions.county("511523100"))).toContain("such as 511523 四川省宜宾市江安县.");
  });
});

describe("a text that is not of the form", () => {
  test.each([
    ["11 北京市\n12345 东城区\n", 2],
    ["11 北京市\n11 北京市\n", 2],
    ["110101 东城区\n", 1],
    ["东城区\n", 1],
    ["11 北京市\n1101 市辖区\n110101 东城区 东华门街道10 景山街道\n", 3],
  ])("%j names its line", (bad, line) => {
    expect(messageOf(() => readDivisions(bad))).toContain(`divisions.txt:${line}:`);
  });
});
