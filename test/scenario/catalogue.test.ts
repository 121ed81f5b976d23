import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { domains, type MatterSpec, matterFields, tiers } from "../../src/model/matter.ts";

const file = new URL("../../scenarios/catalogues/county.yaml", import.meta.url);
const { matters } = parse(readFileSync(file, "utf8")) as { matters: readonly MatterSpec[] };

const total = (list: readonly MatterSpec[], of: (matter: MatterSpec) => number) =>
  list.reduce((sum, matter) => sum + of(matter), 0);
const rate = (matter: MatterSpec) => matter.rate;
const hours = (matter: MatterSpec) => matter.rate * matter.work;
const heldBy = (...holders: string[]) => matters.filter((matter) => holders.includes(matter.decide));
const byRate = [...matters].sort((a, b) => b.rate - a.rate);
const between = (value: number, low: number, high: number) => {
  expect(value).toBeGreaterThanOrEqual(low);
  expect(value).toBeLessThanOrEqual(high);
};

/** Largest distance between a sample's distribution and the even one on (0,1). */
function distanceFromEven(sample: readonly number[]): number {
  const sorted = [...sample].sort((a, b) => a - b);
  const gaps = sorted.map((x, i) =>
    Math.max(Math.abs(x - i / sorted.length), Math.abs(x - (i + 1) / sorted.length)),
  );
  return Math.max(...gaps);
}

describe("each matter of the county's catalogue", () => {
  test("has a name of its own, in both languages", () => {
    const distinct = (of: (matter: MatterSpec) => string) => new Set(matters.map(of)).size;
    expect(distinct((matter) => matter.id)).toBe(matters.length);
    expect(distinct((matter) => matter.title.zh)).toBe(matters.length);
    expect(distinct((matter) => matter.title.en)).toBe(matters.length);
    for (const matter of matters) {
      expect(matter.id).toMatch(/^[a-z][a-zA-Z]*$/);
      expect(matter.title.en).toMatch(/^[\x20-\x7e]+$/);
    }
  });

  test.each(matters.map((matter) => [matter.id, matter] as const))(
    "%s has all fields, in range",
    (_, matter) => {
      expect(Object.keys(matter).sort()).toEqual(Object.keys(matterFields).sort());
      for (const key of [
        "intake",
        "difficulty",
        "liability",
        "temptation",
        "enforceShare",
        "crossShare",
      ] as const)
        between(matter[key], 0, 1);
      between(matter.rate, 0.01, 1000);
      between(matter.limit, 1, 60);
      if (matter.specialist) between(matter.work, 8, 40);
      else between(matter.work, 0.3, 12);
      for (const power of ["decide", "enforce", "supervise", "responsible"] as const)
        expect(tiers).toContain(matter[power]);
      expect(domains).toContain(matter.domain);
      expect(matter.source).toMatch(/assumed/);
    },
  );
});

describe("the catalogue as a whole", () => {
  test("has about as many matters as a township's list of basic duties", () => {
    between(matters.length, 118, 124);
  });

  test("brings half a case per resident and year, of two hours on the mean", () => {
    between(total(matters, rate), 4850, 5150);
    between(total(matters, hours) / total(matters, rate), 1.8, 2.2);
  });

  test.each([
    ["economic", 0.35],
    ["service", 0.4],
    ["governance", 0.25],
  ])("has the %s share by count and by work", (domain, share) => {
    const own = matters.filter((matter) => matter.domain === domain);
    between(own.length / matters.length, share - 0.04, share + 0.04);
    between(total(own, hours) / total(matters, hours), share - 0.04, share + 0.04);
  });

  test.each(domains)("spreads difficulty evenly within %s, specialist matters above", (domain) => {
    const own = matters.filter((matter) => matter.domain === domain);
    expect(distanceFromEven(own.map((matter) => matter.difficulty))).toBeLessThan(0.15);
    const extreme = (specialist: boolean, pick: (...values: number[]) => number) =>
      pick(...own.filter((matter) => matter.specialist === specialist).map((matter) => matter.difficulty));
    expect(extreme(true, Math.min)).toBeGreaterThan(extreme(false, Math.max) - 0.15);
    between(extreme(true, Math.min), 0.4, 1);
  });

  test("names the matters that the model speaks of", () => {
    const titles = matters.map((matter) => matter.title.zh);
    const named = [
      "老年证办理",
      "残疾人补贴申领",
      "食品经营许可",
      "宅基地审批",
      "排污许可",
      "企业投资项目备案",
    ];
    expect(titles).toEqual(
      expect.arrayContaining([...named, "占道执法", "安全生产检查", "特种设备使用登记"]),
    );
  });
});

describe("the split between tiers in the baseline", () => {
  test("leaves most matters with the county", () => {
    between(heldBy("township").length / matters.length, 0.2, 0.25);
    between(heldBy("county").length / matters.length, 0.5, 0.7);
    between(heldBy("city").length / matters.length, 0.1, 0.15);
    between(heldBy("province").length / matters.length, 0.05, 0.08);
  });

  test("lets townships decide 35 to 45 % of the cases and no specialist matter", () => {
    between(total(heldBy("township"), rate) / total(matters, rate), 0.35, 0.45);
    expect(heldBy("township").filter((matter) => matter.specialist)).toEqual([]);
  });

  test("puts more of the rare matters below than of the frequent ones", () => {
    const always = ["enquiry", "proof", "medicalEnrolment", "reliefIntake", "mediation", "hotline"];
    const half = matters.length >> 1;
    const below = (list: readonly MatterSpec[]) =>
      list.filter((matter) => matter.decide === "township").length / list.length;
    between(below(byRate.slice(half)), 0.25, 0.35);
    between(below(byRate.slice(0, half).filter((matter) => !always.includes(matter.id))), 0, 0.15);
  });

  test("makes townships responsible for far more than they decide", () => {
    const share = matters.filter((matter) => matter.responsible === "township").length / matters.length;
    between(share, 0.65, 0.75);
  });
});

describe("what the shipped scenarios take from it", () => {
  const county = heldBy("county");

  test("73 matters of the county, 35 of them specialist, can go down in one stroke", () => {
    expect(county.filter((matter) => matter.specialist).length).toBeGreaterThanOrEqual(35);
    expect(county.filter((matter) => !matter.specialist).length).toBeGreaterThanOrEqual(38);
  });

  test("the 56 matters most in demand above the township are mostly simple", () => {
    const top = byRate.filter((matter) => matter.decide !== "township").slice(0, 56);
    expect(top.filter((matter) => !matter.specialist).length).toBeGreaterThanOrEqual(38);
    expect(top.filter((matter) => matter.work <= 3).length).toBeGreaterThan(28);
  });
});
