/** The chain of desks above: five days a level, exactly, where no desk is short of hours (M22, SF08). */
import { describe, expect, it } from "vitest";
import { CAUSE } from "../../src/model/ledger.ts";
import { deskOf } from "../../src/theory/desk.ts";
import { countyOf } from "../../src/theory/town.ts";

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
});

describe("what a basis adds", () => {
  it("enforced above: one stage at the county", () => {
    const matter = { decide: "township", enforce: "county", enforceShare: 1 };
    const rows = finished(matter, {}, 1);
    expect(only(rows)).toEqual([5]);
    for (const { waits } of rows) expect(waits[CAUSE.enforcement]).toBe(5);
  });
});
