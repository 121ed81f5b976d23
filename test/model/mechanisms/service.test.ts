/** How a shortage of hours is shared (M14) and what is done first under overload (M36). */
import { describe, expect, it } from "vitest";
import { USE, USES } from "../../../src/model/ledger.ts";
import type { Mechanism } from "../../../src/model/mechanism.ts";
import { easyFirst, orderBudget, orderWeight, service } from "../../../src/model/mechanisms/service.ts";
import { ORDERS, townQueue, URGENCIES } from "../../../src/model/queues.ts";
import { defaultParameters } from "../../../src/model/scale.ts";
import type { State } from "../../../src/model/state.ts";
import { day } from "../../../src/model/step.ts";
import { countyOf, inTwoTowns } from "../county.ts";
import { rising } from "../rising.ts";

const p = defaultParameters();

describe("weight of orders against cases (M14)", () => {
  it("is σ(η(P·weight − core))", () => {
    expect(orderWeight(p)).toBe(0.5); // 3 · (.5 · 1 − .5) = 0
    expect(orderWeight({ ...p, pressure: 1 })).toBeCloseTo(0.8175744762, 9); // σ(1.5)
    expect(orderWeight({ ...p, pressure: 0 })).toBeCloseTo(0.1824255238, 9); // σ(−1.5)
    expect(rising((x) => orderWeight({ ...p, pressure: x }), 0, 1)).toBe(true);
  });
});

describe("seconds for orders", () => {
  it("both get all they ask when there is enough", () => {
    expect(orderBudget(100, 30, 50, 0.1)).toBe(30);
    expect(orderBudget(80, 30, 50, 0.9)).toBe(30);
  });

  it("a shortage is shared by weight", () => {
    expect(orderBudget(60, 60, 60, 0.5)).toBe(30);
    expect(orderBudget(60, 60, 60, 0.8)).toBe(48); // 60 · .8·60 / (.8·60 + .2·60)
    expect(orderBudget(60, 90, 30, 0.5)).toBe(45); // equal weights: by hours
  });

  it("nothing lies idle while the other side waits", () => {
    // by weight 60 · 10/19 ≈ 31, but cases only ask 10
    expect(orderBudget(60, 100, 10, 0.1)).toBe(50);
    // orders never get more than they ask
    expect(orderBudget(60, 5, 100, 0.99)).toBe(5);
    expect(orderBudget(60, 0, 0, 0.5)).toBe(0);
    expect(orderBudget(0, 10, 10, 0.5)).toBe(0);
  });
});

describe("easy work first under overload (M36)", () => {
  it("is half of the load above 1, at most half", () => {
    expect(easyFirst(0.9, 0.5)).toBe(0);
    expect(easyFirst(1, 0.5)).toBe(0);
    expect(easyFirst(1.4, 0.5)).toBeCloseTo(0.2, 12);
    expect(easyFirst(2, 0.5)).toBe(0.5);
    expect(easyFirst(9, 0.5)).toBe(0.5);
  });
});

describe("a day's hours", () => {
  /** Hours of the first township's day by use, at a level of demand; no orders, no overtime. */
  function uses(demand: number): Float64Array {
    const town = countyOf(inTwoTowns("baseline", { warmUp: 0, mechanisms: { off: ["orders", "overtime"] } }));
    town.state.demandFactor.fill(demand);
    town.run(30);
    return town.state.byUse.slice(0, USES).map((seconds) => seconds / town.state.regularSeconds[0]);
  }

  it("without work are idle but for papers: nothing is entered twice, nobody's strain costs anything", () => {
    const shares = uses(0);
    expect(shares[USE.doubleEntry] + shares[USE.shortage] + shares[USE.strain]).toBeLessThan(1e-4);
    expect(shares[USE.idle] + shares[USE.paperwork]).toBeGreaterThan(0.999);
  });

  it("lose to unconnected systems in proportion to the work", () => {
    const [half, whole] = [uses(0.5), uses(1)];
    const ratio = whole[USE.doubleEntry] / half[USE.doubleEntry];
    // one day's work by chance: about 60 cases, whose sum varies by a fifth
    expect(ratio).toBeGreaterThan(1.2);
    expect(ratio).toBeLessThan(3.5);
    expect(half[USE.idle]).toBeGreaterThan(whole[USE.idle]);
  });
});

describe("orders", () => {
  it("are done in the order of their deadlines", () => {
    let before: number[] = [];
    let done = 0;
    let waited = 0;
    /** Deadlines of the orders that wait in the first township. */
    const deadlines = (state: State) =>
      Array.from({ length: URGENCIES }, (_, urgency) => urgency).flatMap((urgency) =>
        [...state.queues.of(state.cases, townQueue(0, ORDERS + urgency))].map((id) =>
          state.cases.get(id, "ready"),
        ),
      );
    const probe = (name: string, step: (state: State) => void): Mechanism => ({
      ...service,
      name,
      step: (_model, state) => step(state),
    });
    const look = probe("before", (state) => {
      before = deadlines(state).sort((a, b) => a - b);
    });
    const check = probe("after", (state) => {
      const left = deadlines(state).sort((a, b) => a - b);
      // what is done is due no later than anything left
      expect(left).toEqual(before.slice(before.length - left.length));
      done += before.length - left.length;
      waited += left.length;
    });
    const mechanisms = day.flatMap((one) => (one === service ? [look, one, check] : [one]));
    countyOf(inTwoTowns("baseline", { warmUp: 0, parameters: { demand: 3 } }), { mechanisms }).run(60);
    expect(done).toBeGreaterThan(200);
    expect(waited).toBeGreaterThan(200);
  });
});
