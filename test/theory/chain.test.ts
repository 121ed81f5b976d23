/** The chain of desks above: five days a level, exactly, where no desk is short of hours (M22, SF08). */
import { describe, expect, it } from "vitest";
import { CAUSE } from "../../src/model/ledger.ts";
import { countyOf } from "../model/county.ts";
import { deskOf } from "./desk.ts";

/** Days, desks and cause of all finished cases of a desk that takes in and passes on; its own work is done the same day. */
function finished(matter: object, more: { parameters?: object; reforms?: object[] } = {}, authority = 0) {
  // beside the days of a level all is off; desks above at .6 of their hours: nobody waits five days for hands there, so that only the days count
  const parameters = { upperLoad: 0.6, entrustedReview: 0.05, ...more.parameters };
  const desk = {
    capacity: 20,
    arrivals: 3,
    authority,
    on: ["levels"] as const,
    matter: { intake: 0.5, ...matter },
    more: { ...more, parameters },
  };
  const town = countyOf(deskOf(desk), { seed: "chain", cases: true });
  town.run(252);
  const rows = town.state.finishedCases ?? [];
  expect(rows.length).toBeGreaterThan(600);
  return rows.map(({ arrived, finished: end, desks, waits, visits }) => {
    return { days: end - arrived, desks, waits, visits };
  });
}

const only = (rows: readonly { days: number }[]) => [...new Set(rows.map(({ days }) => days))];

describe("a chain of L levels takes L × 5 days", () => {
  it.each([
    ["county", 1],
    ["city", 2],
    ["province", 3],
  ])("decided by the %s: %s", (decide, levels) => {
    const rows = finished({ decide });
    expect(only(rows)).toEqual([5 * levels]);
    expect(new Set(rows.map(({ desks }) => desks))).toEqual(new Set([levels + 1]));
    for (const { waits, days } of rows) expect(waits[CAUSE.referral]).toBe(days);
  });

  it("and L × 3 where a level takes three days", () => {
    expect(only(finished({ decide: "province" }, { parameters: { levelDays: 3 } }))).toEqual([9]);
  });

  it("a broken number of days is kept in the mean: 4.5", () => {
    const rows = finished({ decide: "county" }, { parameters: { levelDays: 4.5 } });
    expect(only(rows).sort()).toEqual([4, 5]);
    // binomial(n, .5): within 3.291 standard errors, two-sided level .001
    const fives = rows.filter(({ days }) => days === 5).length;
    expect(Math.abs(fives - rows.length / 2)).toBeLessThan(3.291 * Math.sqrt(rows.length / 4));
  });
});

describe("what a basis adds", () => {
  const moved = (basis: string, decide: string) =>
    finished(
      { decide },
      {
        parameters: { filedShare: 1 },
        reforms: [{ when: "2024-01", what: { transfer: { basis, gate: false } } }],
      },
    );

  it("devolved: settled on the spot", () => {
    expect(only(moved("devolved", "city"))).toEqual([0]);
  });

  it("entrusted: a countersign at the county", () => {
    expect(only(moved("entrusted", "city"))).toEqual([5]);
  });

  it("filed: the whole chain and one stage more (3.2 (10))", () => {
    expect(only(moved("filed", "county"))).toEqual([10]);
    expect(only(moved("filed", "city"))).toEqual([15]);
  });

  it("enforced above: one stage at the county", () => {
    const matter = { decide: "township", enforce: "county", enforceShare: 1 };
    const rows = finished(matter, {}, 1);
    expect(only(rows)).toEqual([5]);
    for (const { waits } of rows) expect(waits[CAUSE.enforcement]).toBe(5);
  });
});
