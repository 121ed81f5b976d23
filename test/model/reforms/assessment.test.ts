/** Rules of assessment, tolerance and incentives, as reforms set them on the real day. */
import { describe, expect, it } from "vitest";
import { matterSeconds } from "../../../src/model/mechanisms/duty.ts";
import { booksOf } from "../books.ts";
import { countyOf, inTwoTowns, neutralReference, type Town } from "../county.ts";

const when = "2024-01";

function lived(reforms: readonly object[], days: number, more: object = {}): Town & { findings: string[] } {
  const prepared = inTwoTowns("baseline", { warmUp: 0, years: 2, reforms, ...more });
  const town = countyOf(prepared, { reference: neutralReference(countyOf(prepared).model) });
  const books = booksOf(town);
  town.run(days, (tick) => books.close(tick));
  return { ...town, findings: books.findings };
}
const first = (reforms: readonly object[], days = 1, more = {}) => lived(reforms, days, more).state;
const order = (town: Town, id: string) => town.model.orders.findIndex((one) => one.id === id);

describe("assessment", () => {
  it("holds in the township it is made in, and leaves alone what it does not name", () => {
    const where = { townships: "甲镇" };
    const state = first([
      { when, where, what: { assessment: { count: 0.25, veto: 0.5 } } },
      { when, where, what: { assessment: { individual: 1 } } },
    ]);
    // .5 · √.25 = .25; + .3 · .5 · .75
    expect(state.pressure[0]).toBeCloseTo(0.3625, 12);
    expect(state.pressure[1]).toBe(0.5);
    expect([state.assessmentCount[0], state.handlerShare[0]]).toEqual([0.25, 1]);
    expect([state.assessmentCount[1], state.handlerShare[1]]).toEqual([1, 0]);
  });

  it("keeps up with the county's parameter", () => {
    const set = { when, what: { set: { parameter: "pressure", value: 0.8 } } };
    const state = first([{ when, where: { townships: "甲镇" }, what: { assessment: { count: 0.25 } } }, set]);
    expect(state.pressure[0]).toBeCloseTo(0.4, 12);
    expect(state.pressure[1]).toBe(0.8);
  });

  it("takes formulas, worked out for each township", () => {
    const state = first([{ when, what: { assessment: { count: "1 + (population > 20000)" } } }]);
    expect([...state.assessmentCount]).toEqual([2, 1]);
    expect(state.pressure[0]).toBeCloseTo(0.5 * Math.SQRT2, 12);
    expect(state.pressure[1]).toBe(0.5);
  });

  it("brings inspections in its number and others as before", () => {
    const town = lived([{ when, what: { assessment: { count: 0 } } }], 1);
    const { O } = town.model;
    expect(town.state.orderCadence[order(town, "inspection")]).toBe(0);
    expect(town.state.orderCadence[O + order(town, "meeting")]).toBe(1);
  });

  it("makes traces of assessments: .15 + .15 · P · count", () => {
    const share = (count: number) => first([{ when, what: { assessment: { count } } }]).paperworkShare[0];
    expect(share(1)).toBeCloseTo(0.225, 12);
    expect(share(0)).toBeCloseTo(0.15, 12);
    expect(share(2)).toBeCloseTo(0.15 + 0.15 * 0.5 * Math.SQRT2 * 2, 12);
  });

  it("from below holds departments' traces and amplification", () => {
    const state = first([{ when, what: { assessment: { reverse: 1 } } }]);
    expect(state.paperworkShare[0]).toBeCloseTo(0.15 + 0.15 * 0.5 * 0.7, 12);
    expect(state.assignedHours[0]).toBeLessThan(first([]).assignedHours[0]);
  });

  it("from below keeps overloaded departments from pushing their work down, by three tenths", () => {
    const { model, state } = countyOf(inTwoTowns("baseline"));
    const pushed = (load: number, reverse: number) => {
      state.deskLoad.fill(load);
      state.reverseShare.fill(reverse);
      return matterSeconds(model, state, 0);
    };
    const none = pushed(0.9, 0);
    expect(pushed(0.9, 1)).toBe(none);
    expect(pushed(1.5, 0) - none).toBeGreaterThan(0);
    expect((pushed(1.5, 1) - none) / (pushed(1.5, 0) - none)).toBeCloseTo(0.7, 9);
  });

  it("by veto frightens; reward in place of penalty calms; blame on handlers drives people away", () => {
    const run = (options: object) => first([{ when, what: { assessment: options } }], 126);
    const [none, veto, reward, blamed] = [{}, { veto: 1 }, { reward: 0.6 }, { individual: 1 }].map(run);
    expect(veto.blameFear[0]).toBeGreaterThan(none.blameFear[0]);
    expect(veto.vetoed[0]).toBeGreaterThan(0);
    expect(none.vetoed[0]).toBe(0);
    expect(reward.blameFear[0]).toBeLessThan(none.blameFear[0]);
    expect(reward.effort[0]).toBeGreaterThan(none.effort[0]);
    expect(blamed.blameFear[0]).toBeGreaterThan(none.blameFear[0]);
    expect(blamed.staff[0]).toBeLessThan(none.staff[0]);
  });

  it("leaves the ledgers exact", () => {
    const what = { assessment: { count: 2, veto: 1, individual: 1, reverse: 1, reward: 0.5, coreWeight: 1 } };
    expect(lived([{ when, what }], 84).findings).toEqual([]);
  });
});

describe("tolerance", () => {
  it("of a township stands beside the county's parameter, the larger of the two", () => {
    const tolerate = { when, where: { townships: "甲镇" }, what: { tolerate: { to: 0.4 } } };
    const set = { when, what: { set: { parameter: "tolerance", value: 0.2 } } };
    expect([...first([tolerate, set]).tolerance]).toEqual([0.4, 0.2]);
    expect([...first([set]).tolerance]).toEqual([0.2, 0.2]);
  });

  it("keeps cases below", () => {
    const passed = (reforms: object[]) => {
      const town = lived([], 0, { parameters: { blameReferral: 0.8 }, reforms });
      let referred = 0;
      town.run(42, () => {
        referred += town.state.referred[0] + town.state.referred[1];
      });
      return referred;
    };
    expect(passed([{ when, what: { tolerate: {} } }])).toBeLessThan(passed([]));
  });
});

describe("incentives", () => {
  it("raise effort by .3 of the pay, keep people and cost their share of it", () => {
    const [before, after] = [[], [{ when, what: { incentives: { pay: 0.1 } } }]].map((r) => first(r, 5));
    expect(after.effort[0] - before.effort[0]).toBeCloseTo(0.03, 9);
    expect(after.staff[0]).toBeGreaterThan(before.staff[0]);
    // 120,000 yuan a head and year, and a tenth more
    const week = (staff: number, pay: number) => (staff * 120_000 * pay * 5) / 252;
    const more = week(after.staff[0], 1.1) - week(before.staff[0], 1);
    expect(after.cost[0] - before.cost[0]).toBeCloseTo(more, 4);
  });
});
