/** Orders as duties: admitted, in part, dropped, recalled; villages' lists (P45, P46, P52). */
import { describe, expect, it } from "vitest";
import { scenario } from "../../../src/index.ts";
import { booksOf } from "../books.ts";
import { countyOf, inTwoTowns, neutralReference, type Town } from "../county.ts";

const when = "2024-01";

function lived(reforms: readonly object[], days: number): Town & { findings: string[]; came: number } {
  const prepared = inTwoTowns("baseline", { warmUp: 0, years: 2, reforms });
  const town = countyOf(prepared, { reference: neutralReference(countyOf(prepared).model) });
  const books = booksOf(town);
  let came = 0;
  town.run(days, (tick) => {
    books.close(tick);
    came += town.state.ordersArrived[0];
  });
  return { ...town, findings: books.findings, came };
}
const order = (town: Town, id: string) => town.model.orders.findIndex((one) => one.id === id);
const target = { orders: ["target"] };

describe("orders are chosen", () => {
  const chosen = (orders: unknown) =>
    lived([{ when, where: { orders }, what: { dropOrders: {} } }], 1).state.orderFactor;
  const gone = (orders: unknown) =>
    [...chosen(orders).slice(0, 9)].map((x) => (x === 0 ? "x" : ".")).join("");

  it("by id, form, tier and kind", () => {
    expect(gone("all")).toBe("xxxxxxxxx");
    expect(gone("meeting")).toBe(".x.......");
    expect(gone(["meeting", "target"])).toBe(".x...x...");
    expect(gone({ paperwork: true })).toBe("xxxxx....");
    expect(gone({ tier: ["city", "province"] })).toBe("....x.x.x");
    expect(gone({ tier: ["city"], paperwork: false })).toBe("........x");
    expect(gone({ form: ["report", "trace"] })).toBe("..xx.....");
    expect(gone({ developmental: true })).toBe(".....x...");
  });

  it("by names that exist", () => {
    const wrong = [{ when, where: { orders: ["meetings"] }, what: { dropOrders: {} } }];
    expect(() => countyOf(scenario("baseline", { reforms: wrong }))).toThrow(
      /where\.orders\[0\].*"meetings"/,
    );
  });
});

describe("a dropped order", () => {
  it("comes no more, and nothing else changes", () => {
    const [before, after] = [
      lived([], 63),
      lived([{ when, where: { orders: "meeting" }, what: { dropOrders: {} } }], 63),
    ];
    expect(after.came).toBeLessThan(before.came);
    expect(after.state.deskOwed.every((seconds) => seconds === 0)).toBe(true);
    expect(after.findings).toEqual([]);
    expect(after.state.assignedHours[0]).toBeLessThan(before.state.assignedHours[0]);
  });

  it("comes again when it is admitted again", () => {
    const where = { orders: "meeting" };
    const reforms = [
      { when, where, what: { dropOrders: {} } },
      { when, where, what: { admitOrders: {} } },
    ];
    const hours = (list: readonly object[]) => [...lived(list, 21).state.assignedHours];
    const before = hours([]);
    for (const [t, now] of hours(reforms).entries()) expect(now).toBeCloseTo(before[t], 9);
    expect(Math.min(...before)).toBeGreaterThan(0);
    expect(lived(reforms, 21).came).toBe(lived([], 21).came);
  });
});

describe("an order in which the township helps", () => {
  it("takes the share of its hours here, and the rest from the departments", () => {
    const town = lived([{ when, where: target, what: { admitOrders: { share: 0.6 } } }], 1);
    const o = order(town, "target");
    expect(town.state.orderFactor[o]).toBe(0.6);
    expect(town.state.orderAbove[o]).toBeCloseTo(0.4, 12);
    const alone = lived([{ when, where: target, what: { admitOrders: { share: 0.6, lead: false } } }], 1);
    expect(alone.state.orderAbove[o]).toBe(0);
  });
});

describe("the right to refuse", () => {
  const refuse = { when, what: { publishLists: { refuse: true } } };
  const refused = (reforms: readonly object[]) => {
    const town = lived(reforms, 0);
    let count = 0;
    town.run(42, () => {
      count += town.state.ordersRefused[0];
    });
    return { count, hours: town.state.assignedHours[0] };
  };

  it("holds for what is on no list", () => {
    const [none, all, some] = [[], [refuse], [refuse, { when, what: { admitOrders: {} } }]].map(refused);
    expect(all.count).toBeGreaterThan(0);
    expect([none.count, some.count]).toEqual([0, 0]);
    expect(all.hours).toBeLessThan(none.hours);
    expect(some.hours).toBeCloseTo(none.hours, 9);
  });
});

describe("a recalled order", () => {
  const recalled = (options: object) => [{ when, where: target, what: { recallOrders: options } }];

  it("weighs on the departments' desks", () => {
    const [before, after] = [lived([], 126), lived(recalled({}), 126)];
    for (let desk = 0; desk < 3; desk++)
      expect(after.state.deskLoad[desk]).toBeGreaterThan(before.state.deskLoad[desk]);
    expect(after.findings).toEqual([]);
    expect(after.state.orderFactor[order(after, "target")]).toBe(0);
  });

  it("brings people to them when it is staffed, who leave with it again", () => {
    const hours = (town: Town) =>
      town.state.deskSeconds[0] + town.state.deskSeconds[1] + town.state.deskSeconds[2];
    const before = lived([], 1);
    const after = lived(recalled({ staffed: 1 }), 1);
    const { model } = after;
    const o = order(after, "target");
    const seconds = [0, 1].reduce(
      (sum, t) => sum + model.orderRate[t * model.O + o] * model.orderWork[t * model.O + o],
      0,
    );
    expect(hours(after) - hours(before)).toBeCloseTo(seconds, 4);
    const back = lived([...recalled({ staffed: 1 }), { when, where: target, what: { admitOrders: {} } }], 1);
    expect(hours(back)).toBeCloseTo(hours(before), 4);
  });
});

describe("lists of villages", () => {
  it("let them carry more of the simple work", () => {
    const [before, after] = [lived([], 42), lived([{ when, what: { villageLists: {} } }], 42)];
    expect(after.state.villageTime[0]).toBeCloseTo(55 / 196, 12); // 13 + 42 of 76 + 65 + 13 + 42
    expect(after.state.assignedHours[0]).toBeLessThan(before.state.assignedHours[0]);
    expect(after.findings).toEqual([]);
  });
});
