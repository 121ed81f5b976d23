/** Hours there are, against values worked out by hand from Table 3 (M03, M04, M06, M15, SF14) and model.md 3.2 (1, 4). */
import { describe, expect, it } from "vitest";
import { scenario } from "../../../src/index.ts";
import {
  jugglingFactor,
  loadFactor,
  loadOf,
  moneyFactor,
  overtimeHours,
  overtimeYield,
  paperwork,
  systemsFactor,
} from "../../../src/model/mechanisms/capacity.ts";
import { defaultParameters } from "../../../src/model/scale.ts";
import { countyOf, inTwoTowns } from "../county.ts";
import { rising } from "../rising.ts";

const p = defaultParameters();

describe("paperwork share (M15)", () => {
  it("m0 + m1·P·departments/10", () => {
    expect(paperwork({ ...p, pressure: 0 })).toBe(0.15);
    expect(paperwork(p)).toBeCloseTo(0.225, 12); // .15 + .15 · .5 · 1
    expect(paperwork({ ...p, pressure: 1, departments: 20 })).toBeCloseTo(0.45, 12); // .15 + .15 · 1 · 2
  });

  it("is capped and rises with pressure", () => {
    expect(paperwork({ ...p, pressure: 1, departments: 40 })).toBe(0.6); // .15 + .6 would be .75
    expect(rising((x) => paperwork({ ...p, pressure: x }), 0, 1)).toBe(true);
  });
});

describe("means", () => {
  it("unconnected systems leave .6 of the speed (SF14)", () => {
    expect(systemsFactor(0.6, 0)).toBe(0.6);
    expect(systemsFactor(0.6, 0.5)).toBeCloseTo(0.8, 12);
    expect(systemsFactor(0.6, 1)).toBe(1);
  });

  it("no money leaves .8, and more than is needed gives nothing more (3.2 (1))", () => {
    expect(moneyFactor(0.8, 0)).toBe(0.8);
    expect(moneyFactor(0.8, 0.5)).toBeCloseTo(0.9, 12);
    expect(moneyFactor(0.8, 1)).toBe(1);
    expect(moneyFactor(0.8, 1.5)).toBe(1);
  });
});

describe("speed under load (M03)", () => {
  it("rises from .7 to .93 by a tenth", () => {
    expect(loadFactor(0.3, 0, p)).toBe(1);
    expect(loadFactor(0.7, 0, p)).toBe(1);
    expect(loadFactor(0.815, 0, p)).toBeCloseTo(1.05, 12); // half way: (.815 − .7) / .23 = .5
    expect(loadFactor(0.93, 0, p)).toBeCloseTo(1.1, 12);
    expect(loadFactor(1.4, 0, p)).toBeCloseTo(1.1, 12);
  });

  it("falls by half of overwork, at most by .3", () => {
    expect(loadFactor(1, 0.2, p)).toBeCloseTo(1, 12); // + .1 − .5 · .2
    expect(loadFactor(1.4, 0.6, p)).toBeCloseTo(0.8, 12); // overwork is capped at .6
  });
});

describe("overtime (M04)", () => {
  it("works the load, at most 1.4 of the regular hours", () => {
    expect(overtimeHours(0.6, 0.4)).toBe(1);
    expect(overtimeHours(1.25, 0.4)).toBe(1.25);
    expect(overtimeHours(2, 0.4)).toBe(1.4);
  });

  it("yields half an hour for each hour beyond 1.2, without a jump (3.2 (4))", () => {
    expect(overtimeYield(1.1, 1.2, 0.5)).toBe(1.1);
    expect(overtimeYield(1.2, 1.2, 0.5)).toBe(1.2);
    expect(overtimeYield(1.2 + 1e-9, 1.2, 0.5)).toBeCloseTo(1.2, 8);
    expect(overtimeYield(1.4, 1.2, 0.5)).toBeCloseTo(1.3, 12);
    expect(rising((h) => overtimeYield(h, 1.2, 0.5), 1, 1.4)).toBe(true);
  });
});

describe("juggling (M06)", () => {
  it("costs nothing up to eight types, a tenth for each further eight", () => {
    expect(jugglingFactor(3, 0.1, 8)).toBe(1);
    expect(jugglingFactor(8, 0.1, 8)).toBe(1);
    expect(jugglingFactor(16, 0.1, 8)).toBeCloseTo(1 / 1.1, 12);
    expect(rising((n) => -jugglingFactor(n, 0.1, 8), 0, 100)).toBe(true);
  });
});

describe("load (3.2 (1))", () => {
  it("is arriving over normal seconds while no more than two days wait", () => {
    expect(loadOf(80, 0, 100, p)).toBeCloseTo(0.8, 12);
    expect(loadOf(80, 200, 100, p)).toBeCloseTo(0.8, 12);
  });

  it("spreads what waits beyond that over 63 days", () => {
    expect(loadOf(80, 830, 100, p)).toBeCloseTo(0.9, 12); // (830 − 200) / 63 = 10
  });

  it("is capped at 1.4, and there where nobody works", () => {
    expect(loadOf(500, 0, 100, p)).toBe(1.4);
    expect(loadOf(1, 0, 0, p)).toBe(1.4);
    expect(rising((b) => loadOf(60, b, 100, p), 0, 9000)).toBe(true);
  });
});

describe("kinds of work that come up (M06)", () => {
  const town = countyOf(inTwoTowns("baseline"));
  const { model, state } = town;

  it("are counted by the chance of a case within a week, those only taken in by their intake", () => {
    let types = 0;
    for (let m = 0; m < model.M; m++)
      types += (1 - Math.exp(-5 * model.rate[m])) * (model.held[0][m] ? 1 : model.intake[m]);
    expect(state.activeTypes[0]).toBeCloseTo(types, 10);
    // 60 cases a day of 123 kinds: fewer kinds than the catalogue has
    expect(types).toBeGreaterThan(20);
    expect(types).toBeLessThan(80);
  });

  it("are more where more is decided, and few in a township of few people", () => {
    const reforms = [{ when: "2024-01", what: { transfer: { gate: false } } }];
    const moved = countyOf(inTwoTowns("baseline", { warmUp: 0, reforms }));
    moved.run(1);
    expect(moved.state.activeTypes[0]).toBeGreaterThan(1.5 * state.activeTypes[0]);
    const small = countyOf(
      scenario("baseline", {
        county: { townships: [{ name: "小乡", archetype: "山区小乡", population: 1500, staff: 10 }] },
      }),
    );
    expect((3 * small.state.activeTypes[0]) / 10).toBeLessThan(8);
  });
});
