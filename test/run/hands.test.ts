/** What stands before those who wait for hands: calls add up to the second, and rates answer for themselves only. */
import { describe, expect, it } from "vitest";
import { execute } from "../../src/index.ts";
import { CALL, type Call, callNames, HAND_SPENT, HANDS } from "../../src/model/calls.ts";
import { ORIGINS, USE, USES } from "../../src/model/ledger.ts";
import { handsWithin, placesOf, pushes } from "../../src/run/hands.ts";
import { modelOf } from "../../src/scenario/build.ts";
import { countyOf, inTwoTowns, neutralReference } from "../model/county.ts";

const called = (row: Float64Array, at: number) => callNames.reduce((sum, _, i) => sum + row[at + i], 0);

describe("calls of a run", () => {
  // so much demand that some give up and work is left over at every evening
  const prepared = inTwoTowns("all-at-once", { warmUp: 0, years: 0.75, parameters: { demand: 1.5 } });
  const reference = neutralReference(modelOf(prepared, 0, undefined));
  const result = execute({
    scenario: prepared,
    seed: "2024",
    replication: 0,
    references: [reference],
    cuts: [70],
  });
  const blocks = result.blocks.length - 1;

  it("add up to the work that waits at the end less the idle hours, in every township", () => {
    const town = countyOf(prepared, { seed: "2024/0", reference });
    const idle = [0, 0];
    let from = [0, 0];
    const waiting = () =>
      [0, 1].map((t) => {
        return town.state.waiting.slice(t * ORIGINS, (t + 1) * ORIGINS).reduce((sum, one) => sum + one, 0);
      });
    expect(result.days).toBe(189);
    town.run(result.days, (tick) => {
      if (tick === 69) from = waiting();
      if (tick >= 70) for (const t of [0, 1]) idle[t] += town.state.byUse[t * USES + USE.idle];
    });
    const first = [...result.blocks].indexOf(70);
    const hands = handsWithin(result.hands, blocks, first, blocks);
    expect(from[0]).toBeGreaterThan(0);
    for (const t of [0, 1]) {
      expect(hands[t * HANDS + CALL.carried]).toBe(from[t]);
      expect(called(hands, t * HANDS)).toBeCloseTo(waiting()[t] - idle[t], 3);
    }
    expect(hands[CALL.abandoned]).toBeLessThan(0);
    expect(hands[CALL.skill]).toBeGreaterThan(0);
  });

  it("take what was left from before of the first block only", () => {
    const all = handsWithin(result.hands, blocks, 0, blocks);
    expect(all[CALL.carried]).toBe(0);
    const parts = [handsWithin(result.hands, blocks, 0, 3), handsWithin(result.hands, blocks, 3, blocks)];
    expect(parts[0][CALL.moved] + parts[1][CALL.moved]).toBeCloseTo(all[CALL.moved], 3);
    // what the first stretch leaves over is what the second finds
    expect(called(parts[0], 0) + called(parts[1], 0) - parts[1][CALL.carried]).toBeCloseTo(called(all, 0), 3);
  });

  it("are kept by township, and for a nation as one", () => {
    expect([placesOf(1), placesOf(300), placesOf(301)]).toEqual([1, 300, 1]);
  });
});

describe("pushes", () => {
  /** A row of calls; hours given are negative. */
  function row(values: Partial<Record<Call | "spent", number>>): Float64Array {
    const out = new Float64Array(HANDS);
    for (const [name, value] of Object.entries(values))
      out[name === "spent" ? HAND_SPENT : CALL[name as Call]] = value;
    return out;
  }
  const of = (list: readonly number[], name: Call) => list[CALL[name]];

  it("lay the losses of more work at the same rates to the work", () => {
    // half of the hours are lost: 40 h of work took 80; twice the work takes 160
    const b = row({ own: 40, spent: 40, systems: 40, staff: -100 });
    const a = row({ own: 40, moved: 40, spent: 80, systems: 80, staff: -100 });
    const list = pushes(a, b, 0);
    expect(of(list, "systems")).toBe(0);
    expect(of(list, "moved")).toBe(80);
    expect(of(list, "own")).toBe(0);
  });

  it("lay a change of rate to what changed, over the mean work", () => {
    // an hour of work took 1 h and takes 2 h: 60 h of work on the mean, an hour more each
    const b = row({ own: 60, spent: 60 });
    const a = row({ own: 60, spent: 60, money: 60 });
    expect(of(pushes(a, b, 0), "money")).toBe(60);
    // 10 % of 100 h given were papers, now 30 %
    const given = { staff: -100, paperwork: 10 };
    const papers = pushes(row({ ...given, paperwork: 30 }), row(given), 0);
    expect(of(papers, "paperwork")).toBeCloseTo(20, 12);
    expect(of(papers, "staff")).toBeCloseTo(0, 12);
  });

  it("count more people as a relief by what papers leave of their hours", () => {
    const b = row({ staff: -100, paperwork: 20 });
    const a = row({ staff: -150, paperwork: 30 });
    const list = pushes(a, b, 0);
    expect(of(list, "staff")).toBeCloseTo(-40, 12);
    expect(of(list, "paperwork")).toBeCloseTo(0, 12);
  });
});
