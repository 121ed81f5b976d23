/** The scale of the catalogue's work: an archetype's baseline meets its load, with orders at their share of the hours. */
import { describe, expect, it } from "vitest";
import { scenario } from "../../src/index.ts";
import { countyOf, neutralReference } from "./county.ts";

const archetypes = ["中西部一般镇", "山区小乡", "城关镇", "东部强镇"] as const;

/** One township as large as its archetype, settled as on the first morning. */
function townOf(archetype: string, overrides: object = {}) {
  const townships = [{ name: "镇", archetype }];
  const prepared = scenario("baseline", {
    parameterSet: "literature-1",
    county: { townships },
    warmUp: 0,
    ...overrides,
  });
  return countyOf(prepared, { reference: neutralReference(countyOf(prepared).model) });
}

describe.each(archetypes)("%s", (archetype) => {
  const town = townOf(archetype);
  const { model, state } = town;
  town.run(1); // normal hours are worked out on the first day
  const normal = state.normalHours[0];
  const load = model.baseLoad[0];

  it("what comes in a day, done again and complaints included, is its load of normal hours", () => {
    let seconds = 0;
    for (let m = 0; m < model.M; m++) {
      // villages carry .15 of easy work; what is held is done at skill .9 (1.05), and .12 · .5 of it again at .7 of the work
      const easy = model.serviceClass[m] === 0 ? 0.85 : 1;
      const part = model.held[0][m] ? 1.05 * 1.042 : model.intake[m];
      // .03 of cases are complained about, an hour each
      seconds += model.rate[m] * (model.work[m] * easy * part + 0.03 * 3600);
    }
    for (let o = 0; o < model.O; o++) seconds += model.orderRate[o] * model.orderWork[o];
    expect(seconds / normal).toBeCloseTo(load, 6);
  });

  it("orders take .4 of it", () => {
    let orders = 0;
    for (let o = 0; o < model.O; o++) orders += model.orderRate[o] * model.orderWork[o];
    expect(orders / normal).toBeCloseTo(0.4 * load, 6);
  });
});

describe("what shapes a county", () => {
  it("another share of orders changes orders and cases, not the load", () => {
    const hours = (ordersShare: number) => {
      const { model } = townOf("中西部一般镇", { parameters: { ordersShare } });
      const sum = (rate: Float64Array, work: Float64Array) =>
        rate.reduce((all, n, i) => all + n * work[i], 0);
      return { orders: sum(model.orderRate, model.orderWork), cases: sum(model.rate, model.work) };
    };
    const [few, many] = [hours(0.2), hours(0.6)];
    expect(many.orders / few.orders).toBeCloseTo(3, 9);
    expect(few.cases / many.cases).toBeGreaterThan(1.9);
  });

  it("twice the work in the catalogue is the same load", () => {
    const base = townOf("山区小乡").model;
    const matters = base.matters.map((matter) => ({ ...matter, work: matter.work * 2 }));
    const doubled = townOf("山区小乡", { matters }).model;
    base.work.forEach((seconds, m) => {
      expect(doubled.work[m]).toBeCloseTo(seconds, 6);
    });
  });
});
