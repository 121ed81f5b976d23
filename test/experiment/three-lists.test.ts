/** The township of the source article that sorted its tasks, counted by what happened: 1,808 → 302 = 97 + 112 + 93. */
import { describe, expect, it } from "vitest";
import { scenario } from "../../src/index.ts";
import { countyOf } from "../model/county.ts";

describe("three lists", () => {
  const overrides = {
    warmUp: 0,
    years: 1,
    county: { townships: ["甲镇", "乙镇"].map((name) => ({ name, archetype: "中西部一般镇" })) },
  };
  const town = countyOf(scenario("three-lists", overrides));
  const { model, state } = town;
  town.run(6 * 21 + 1);
  const tasks = (kind: string, share?: number) =>
    state.events.rows
      .filter((row) => row.kind === kind && row.township === 0)
      .filter((row) => share === undefined || model.program[row.reform].title.en.startsWith(String(share)))
      .reduce((sum, row) => sum + row.amount, 0);

  it("sort 1,808 tasks in each township", () => {
    expect(model.orders.reduce((sum, order) => sum + order.items, 0)).toBe(1808);
    expect(tasks("admitOrders", 97)).toBe(97);
    expect(tasks("admitOrders", 112)).toBe(112);
    expect(tasks("recallOrders")).toBe(93);
    expect(tasks("admitOrders") + tasks("recallOrders")).toBe(302);
    expect(tasks("dropOrders")).toBe(1808 - 302);
  });

  it("leave the basic ones whole, six tenths of those it helps with, and nothing of the rest", () => {
    const share = { basic: 1, cooperate: 0.6, recalled: 0, merged: 0 };
    model.orders.forEach((order, o) => {
      for (let t = 0; t < model.T; t++) expect(state.orderFactor[t * model.O + o]).toBe(share[order.duty]);
    });
  });

  it("hold the orders of the base, split: the same hours of every tier and form", () => {
    const sums = (orders: typeof model.orders) => {
      const hours: Record<string, number> = {};
      for (const { tier, form, work, rate, deadline } of orders) {
        const key = `${tier} ${form} ${work} ${deadline}`;
        hours[key] = (hours[key] ?? 0) + rate * work;
      }
      return hours;
    };
    expect(sums(model.orders)).toEqual(sums(scenario("baseline").document.orders));
  });
});
