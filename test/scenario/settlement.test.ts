import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readDivisions } from "../../src/scenario/divisions.ts";
import { archetypeNames, archetypeOf, seatOf } from "../../src/scenario/settlement.ts";

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const divisions = readDivisions(file("data/divisions-2023/divisions.txt"));
const unit = (code: string, name: string, villages: number) => ({ code, name, villages });

describe("the kind of a real unit", () => {
  test.each([
    ["an ordinary town", unit("511523101", "红桥镇", 8), false, "中西部一般镇", 16560],
    ["the county seat", unit("511523100", "江安镇", 15), true, "城关镇", 31050],
    ["a street office", unit("430102001", "文艺路街道", 10), false, "城关镇", 46080],
    ["a district office of Beijing", unit("110117005", "马坊地区", 10), false, "城关镇", 39120],
    ["a township", unit("430121200", "某某乡", 10), false, "山区小乡", 12480],
    ["a forest farm", unit("230606500", "某林场", 1), false, "山区小乡", 1300],
    ["a big eastern town", unit("440606101", "北滘镇", 20), false, "东部强镇", 70200],
    ["a big eastern street office", unit("310104003", "某街道", 20), false, "东部强镇", 117120],
    ["a small eastern town", unit("330482105", "某镇", 10), false, "中西部一般镇", 17300],
    ["a small zone", unit("510100400", "某开发区", 2), false, "山区小乡", 4140],
    ["a populous zone", unit("510100400", "某开发区", 20), false, "中西部一般镇", 41400],
    ["a unit without villages", unit("510100400", "某监狱", 0), false, "山区小乡", 1035],
    ["a unit that is tiny", unit("540100200", "某乡", 0), false, "山区小乡", 500],
    ["a province unknown to the table", unit("710100100", "某镇", 10), false, "中西部一般镇", 22700],
  ])("%s", (_, township, seat, archetype, population) => {
    expect(archetypeOf(township, seat)).toEqual({ archetype, population });
  });

  test("names only archetypes that the base county has", () => {
    const base = parse(file("scenarios/base/county.yaml")) as { archetypes: object };
    expect(Object.keys(base.archetypes)).toEqual([...archetypeNames]);
  });
});

describe("the county seat", () => {
  test("is the town called 城关, else the first town or street office, else none", () => {
    const towns = [
      unit("410000200", "甲乡", 5),
      unit("410000101", "乙镇", 5),
      unit("410000102", "城关镇", 5),
    ];
    expect(seatOf(towns)).toBe("410000102");
    expect(seatOf(towns.slice(0, 2))).toBe("410000101");
    expect(seatOf(towns.slice(0, 1))).toBeUndefined();
  });
});

describe("all units together", () => {
  const population: Record<string, number> = {};
  const count: Record<string, number> = {};
  for (const { code } of divisions.counties("all")) {
    const { townships } = divisions.county(code);
    const seat = seatOf(townships);
    for (const township of townships) {
      const settlement = archetypeOf(township, township.code === seat);
      const province = code.slice(0, 2);
      population[province] = (population[province] ?? 0) + settlement.population;
      count[settlement.archetype] = (count[settlement.archetype] ?? 0) + 1;
    }
  }

  // 第七次全国人口普查公报第三号 (2021-05-11), residents on 2020-11-01
  const census = {
    11: 21893095,
    12: 13866009,
    13: 74610235,
    14: 34915616,
    15: 24049155,
    21: 42591407,
    22: 24073453,
    23: 31850088,
    31: 24870895,
    32: 84748016,
    33: 64567588,
    34: 61027171,
    35: 41540086,
    36: 45188635,
    37: 101527453,
    41: 99365519,
    42: 57752557,
    43: 66444864,
    44: 126012510,
    45: 50126804,
    46: 10081232,
    50: 32054159,
    51: 83674866,
    52: 38562148,
    53: 47209277,
    54: 3648100,
    61: 39528999,
    62: 25019831,
    63: 5923957,
    64: 7202654,
    65: 25852345,
  };

  test.each(Object.entries(census))(
    "province %s has its residents of the census within 1 %%",
    (province, residents) => {
      expect(Math.abs(population[province] / residents - 1)).toBeLessThan(0.01);
    },
  );

  test("every archetype is met, the ordinary town most", () => {
    expect(Object.keys(count).sort()).toEqual([...archetypeNames].sort());
    expect(Math.max(...Object.values(count))).toBe(count.中西部一般镇);
  });
});
