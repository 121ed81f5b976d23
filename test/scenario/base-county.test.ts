import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type ArchetypeSpec, archetypeFields } from "../../src/model/hierarchy.ts";
import { issuers, type OrderSpec, orderFields } from "../../src/model/order.ts";

interface Base {
  readonly county: { readonly townships: number; readonly archetypes: Readonly<Record<string, number>> };
  readonly archetypes: Readonly<Record<string, ArchetypeSpec>>;
  readonly orders: readonly OrderSpec[];
}
const file = new URL("../../scenarios/base/county.yaml", import.meta.url);
const base = parse(readFileSync(file, "utf8")) as Base;

describe("the archetypes of the base county", () => {
  test("have exactly the declared fields", () => {
    for (const archetype of Object.values(base.archetypes))
      expect(Object.keys(archetype).sort()).toEqual(Object.keys(archetypeFields).sort());
  });

  // [population, staff, qualified share, money, systems, authority, load] of section 7 of the evidence
  test.each([
    ["中西部一般镇", [30000, 75, 0.42, 0.6, 0.35, 0.2, 0.85]],
    ["山区小乡", [10000, 50, 0.35, 0.5, 0.3, 0.15, 0.8]],
    ["城关镇", [65000, 105, 0.5, 0.7, 0.5, 0.3, 0.95]],
    ["东部强镇", [100000, 300, 0.6, 1, 0.8, 0.45, 0.8]],
  ])("%s is that of the evidence", (name, expected) => {
    const { population, staff, qualifiedShare, money, systems, authority, load } = base.archetypes[name];
    expect([population, staff, qualifiedShare, money, systems, authority, load]).toEqual(expected);
  });

  test("make up the county's townships", () => {
    const { townships, archetypes } = base.county;
    expect(Object.keys(archetypes)).toEqual(Object.keys(base.archetypes));
    expect(Object.values(archetypes).reduce((sum, count) => sum + count)).toBe(townships);
  });
});

describe("the orders of the base county", () => {
  const rate = base.orders.reduce((sum, order) => sum + order.rate, 0);

  test("have exactly the declared fields and distinct names", () => {
    for (const order of base.orders) {
      // what only some orders are need not be said of the others
      const said = new Set([...Object.keys(order), "form", "developmental", "duty", "items"]);
      expect([...said].sort()).toEqual(Object.keys(orderFields).sort());
      expect(issuers).toContain(order.tier);
    }
    expect(new Set(base.orders.map((order) => order.id)).size).toBe(base.orders.length);
  });

  test("come to 10 to 20 a working day, most from the county", () => {
    expect(rate / 252).toBeGreaterThan(10);
    expect(rate / 252).toBeLessThan(20);
    const county = base.orders.filter((order) => order.tier === "county");
    expect(county.reduce((sum, order) => sum + order.rate, 0) / rate).toBeGreaterThan(0.5);
    expect(new Set(base.orders.map((order) => order.tier)).size).toBe(3);
  });
});
