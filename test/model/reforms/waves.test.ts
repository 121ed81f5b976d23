/** Controllers that move in waves: the pilot, what is released for the count, the campaign. */
import { describe, expect, it } from "vitest";
import { dueBy } from "../../../src/model/reforms/controllers/countDriven.ts";
import { countyOf, inTwoTowns, neutralReference, type Town } from "../county.ts";

function lived(reform: object, days: number, more: object = {}): Town {
  const prepared = inTwoTowns("baseline", { warmUp: 0, years: 2, reforms: [reform], ...more });
  const town = countyOf(prepared, { reference: neutralReference(countyOf(prepared).model) });
  town.run(days);
  return town;
}
const of = (town: Town, kind: string, t?: number) =>
  town.state.events.rows.filter((row) => row.kind === kind && (t === undefined || row.township === t));
const months = (rows: readonly { tick: number }[]) => [...new Set(rows.map(({ tick }) => tick / 21))];
const county = { matters: { decide: ["county"] } };
const rich = { posts: 1, qualified: 1, equipment: 1, money: 1 };
const now = { posts: 0, qualified: 0, equipment: 0, money: 0 };

describe("a pilot", () => {
  const reform = (options: object) => ({
    when: "2024-02",
    where: county,
    controller: "pilot",
    with: { pilots: 1, months: 3, pause: 2, unexercisedFor: 2, ...options },
  });

  it("tries in one township, looks after three months, reaches the other two months later", () => {
    const town = lived(reform({ with: rich, delay: now }), 200);
    expect(months(of(town, "transfer", 0))).toEqual([1]);
    expect(months(of(town, "evaluate"))).toEqual([4]);
    expect(months(of(town, "transfer", 1))).toEqual([6]);
    expect(of(town, "pilot").map(({ township }) => township)).toEqual([0]);
  });

  it("drops what failed: it goes back and is not extended", () => {
    const town = lived(reform({}), 200);
    const failed = of(town, "failed", 0).map(({ matter }) => matter);
    expect(failed.length).toBeGreaterThan(0);
    expect(of(town, "return", 0).map(({ matter }) => matter)).toEqual(failed);
    const extended = of(town, "transfer", 1).map(({ matter }) => matter);
    expect(extended.length).toBeGreaterThan(0);
    expect(extended.filter((m) => failed.includes(m))).toEqual([]);
  });

  it("keeps what failed when that is not an adjustment, and extends it", () => {
    const town = lived(reform({ returnFailed: false }), 200);
    expect(of(town, "return")).toEqual([]);
    expect(of(town, "transfer", 1).length).toBe(of(town, "transfer", 0).length);
  });

  it("stops where too much fails", () => {
    const town = lived(reform({ stopAbove: 0.1 }), 200);
    expect(of(town, "pilotStopped")).toHaveLength(1);
    expect(of(town, "transfer", 1)).toEqual([]);
  });

  it("shows the others what was learnt, and trains them", () => {
    const off = { mechanisms: { off: ["turnover", "peerLearning"] } };
    const skill = (options: object, days: number) => {
      const town = lived(
        reform({ returnFailed: false, train: false, shareSkill: false, gate: false, ...options }),
        days,
        off,
      );
      const m = of(town, "transfer", 0)[0].matter;
      return [town.state.skill[m], town.state.skill[town.model.M + m]];
    };
    const [plain, shared] = [skill({}, 85), skill({ shareSkill: true }, 85)];
    // a newcomer's .4 comes .3 nearer to the pilot's on that day, which learnt on for a week at most since
    expect(plain[1]).toBe(0.4);
    expect(shared[1]).toBeGreaterThan(0.4);
    expect(shared[1]).toBeLessThanOrEqual(0.4 + 0.3 * (shared[0] - 0.4));
    expect(skill({ train: true }, 106)[1]).toBeGreaterThan(0.7);
  });

  it("may begin where readiness is highest", () => {
    const town = lived(reform({ choose: "ready" }), 43);
    expect(of(town, "pilot")).toHaveLength(1);
    const { readiness } = lived(reform({}), 21).state;
    expect(readiness[of(town, "pilot")[0].township]).toBe(Math.max(...readiness));
  });
});

describe("for the count", () => {
  it("an even course to the target: 10 in 4 months are 3, 5, 8, 10 and no more", () => {
    expect([0, 1, 2, 3, 4].map((round) => dueBy(10, 4, round))).toEqual([3, 5, 8, 10, 10]);
  });

  it("releases the rarest first, ready or not", () => {
    const town = lived(
      { when: "2024-01", where: county, controller: "countDriven", with: { target: 10, months: 4 } },
      126,
    );
    const rows = of(town, "transfer", 0);
    expect([0, 1, 2, 3, 4, 5].map((month) => rows.filter(({ tick }) => tick === month * 21).length)).toEqual([
      3, 2, 3, 2, 0, 0,
    ]);
    const rare = [...town.model.byDemand]
      .reverse()
      .filter((m) => town.model.matters[m].decide === "county" && !town.model.held[0][m]);
    expect(rows.map(({ matter }) => matter)).toEqual(rare.slice(0, 10));
  });
});

describe("a campaign", () => {
  const reform = (options: object) => ({
    when: "2024-01",
    where: county,
    controller: "campaign",
    with: { months: 3, target: 0.9, checks: 0.8, ...options },
  });

  it("carries nine tenths down in three months, all of it exercised under checks", () => {
    const town = lived(reform({}), 62);
    const { state, model } = town;
    const list = model.matters.filter(({ decide }, m) => decide === "county" && !model.held[0][m]).length;
    expect(of(town, "transfer", 0)).toHaveLength(Math.round(0.9 * list));
    for (const { matter } of of(town, "transfer", 0)) expect(state.operable[matter]).toBe(1);
    expect(state.supervisionSet[0]).toBe(0.8);
  });

  it("when it is over the checks leave and what is not ready is back on paper", () => {
    const town = lived(reform({}), 64);
    expect(town.state.supervisionSet[0]).toBe(0);
    expect(of(town, "gateShut", 0).length).toBeGreaterThan(0);
    expect(of(town, "return")).toEqual([]);
    const better = lived(reform({ with: rich, delay: now }), 64);
    expect(of(better, "gateShut", 0).length).toBeLessThan(of(town, "gateShut", 0).length);
  });

  it("lapses what is still not exercised some months later", () => {
    const town = lived(reform({ lapse: 2 }), 106);
    expect(months(of(town, "return", 0))).toEqual([5]);
    for (const { matter } of of(town, "return", 0)) expect(town.state.basis[matter]).toBe(0);
  });
});
