/** Who may work on what: one worker a case, and specialist work only by the qualified (model.md 3 (6)). */
import { describe, expect, it } from "vitest";
import { CAUSE } from "../../src/model/ledger.ts";
import { deskOf } from "../../src/theory/desk.ts";
import { countyOf } from "../../src/theory/town.ts";

describe("one worker a case", () => {
  it.each([
    [7, 0],
    [14, 1],
    [17.5, 2],
  ])("%s hours take %s nights, however many hands are idle", (work, nights) => {
    const desk = deskOf({ capacity: 60, arrivals: 1, matter: { work } });
    const town = countyOf(desk, { seed: "one worker", cases: true });
    town.run(300);
    const rows = town.state.finishedCases ?? [];
    expect(rows.length).toBeGreaterThan(200);
    expect([...new Set(rows.map((row) => row.finished - row.arrived))]).toEqual([nights]);
  });
});

describe("specialist work", () => {
  const desk = deskOf({
    capacity: 4,
    arrivals: 1.8,
    matter: { specialist: true },
    more: { county: { townships: [{ name: "甲乡", archetype: "乡", staff: 4, qualifiedShare: 0.5 }] } },
  });

  it("is done by two of four when half are qualified, and the others wait for them", () => {
    const town = countyOf(desk, { seed: "qualified", cases: true });
    const { state } = town;
    let queue = 0;
    town.run(1500, () => {
      // Lindley's queue of two desks, though there are hands for four
      queue = Math.max(0, queue + state.arrived[0] - 2);
      expect(state.inHand[0]).toBe(queue);
    });
    const waited = (cause: number) =>
      (state.finishedCases ?? []).reduce((sum, row) => sum + row.waits[cause], 0);
    expect(waited(CAUSE.qualified)).toBeGreaterThan(1000);
    // every night of waiting is for want of the qualified, none for want of hands
    expect(waited(CAUSE.staff)).toBe(0);
  });
});
