/** The two cities and counties of the source articles, counted by what happened: the numbers are the articles'. */
import { beforeAll, describe, expect, it } from "vitest";
import { execute, type RunResult, referencesOf, scenario } from "../../src/index.ts";

const PATIENCE = 600_000;
const days = (year: number, month: number) => 252 + 252 * (year - 2024) + 21 * (month - 1);

describe("city A", () => {
  let result: RunResult;
  const prepared = scenario("a-city");
  const matters = (kind: string) =>
    new Set(result.events.filter((event) => event.kind === kind).map((event) => event.matter));
  const amount = (kind: string) =>
    result.events.filter((event) => event.kind === kind).reduce((sum, event) => sum + event.amount, 0);

  beforeAll(() => {
    result = execute({
      scenario: prepared,
      seed: "2024",
      replication: 0,
      references: referencesOf(prepared),
    });
  }, PATIENCE);

  it("assesses 56 matters in every township, brings 42 to the county and 38 to townships, 24 of them both", () => {
    const [assessed, county, down] = ["assess", "transferToCounty", "transfer"].map(matters);
    expect([assessed.size, county.size, down.size]).toEqual([56, 42, 38]);
    expect([...county].filter((matter) => down.has(matter))).toHaveLength(24);
    expect(new Set([...county, ...down])).toEqual(assessed);
    expect(result.events.filter(({ kind }) => kind === "assess")).toHaveLength(56 * 14);
  });

  it("moves the 42 on one day and the 38 in batches, none to a township before its courses and systems", () => {
    const of = (kind: string) => result.events.filter((event) => event.kind === kind);
    expect(new Set(of("transferToCounty").map(({ day }) => day))).toEqual(new Set([days(2024, 6)]));
    expect(new Set(of("transfer").map(({ day }) => day)).size).toBeGreaterThan(4);
    const first = Math.min(...of("transfer").map(({ day }) => day));
    expect(Math.min(...of("training").map(({ day }) => day))).toBeLessThanOrEqual(first);
    expect(Math.min(...of("systems").map(({ day }) => day))).toBeLessThanOrEqual(first);
    for (const { township, matter, day } of of("transfer")) {
      const prepare = of("prepare").find((event) => event.township === township && event.matter === matter);
      expect(day - (prepare?.day ?? day)).toBeGreaterThanOrEqual(20);
    }
  });

  it("gives nothing to townships that needs qualified staff, and enforcement and supervision with all it gives", () => {
    const special = prepared.document.matters.filter(({ specialist }) => specialist).map(({ id }) => id);
    expect([...matters("transfer")].filter((matter) => special.includes(matter))).toEqual([]);
    expect(prepared.document.reforms.at(-1)?.with?.powers).toEqual(["decide", "enforce", "supervise"]);
  });

  it("books this county's part of 120 million yuan for systems, equipment and courses", () => {
    const booked = amount("systems") + amount("equipment") + amount("training");
    // 2,844 county units in 333 prefectures
    expect(booked / ((1.2e8 * 333) / 2844)).toBeGreaterThan(0.9);
    expect(booked / ((1.2e8 * 333) / 2844)).toBeLessThan(1.1);
  });
});
