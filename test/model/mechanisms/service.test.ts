/** How a shortage of hours is shared (M14) and what is done first under overload (M36). */
import { describe, expect, it } from "vitest";
import { easyFirst, orderBudget, orderWeight } from "../../../src/model/mechanisms/service.ts";
import { defaultParameters } from "../../../src/model/scale.ts";
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
