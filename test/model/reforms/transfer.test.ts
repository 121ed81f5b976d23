/** What goes along with a power, worked out by hand, and what becomes of powers and of cases in hand. */
import { describe, expect, it } from "vitest";
import { qualifiedPart } from "../../../src/model/mechanisms/readiness.ts";
import { addedHours, peopleFor } from "../../../src/model/reforms/needs.ts";
import { countyOf, inTwoTowns, neutralReference, type Town } from "../county.ts";

/** Two townships to which a transfer happens on the first day, on the evening of day `days` − 1. */
function lived(reforms: readonly object[], days: number, overrides: object = {}): Town {
  const prepared = inTwoTowns("baseline", { warmUp: 0, years: 2, reforms, ...overrides });
  const town = countyOf(prepared, { reference: neutralReference(countyOf(prepared).model) });
  town.run(days);
  return town;
}

const when = "2024-01";
const indexOf = (town: Town, id: string) => town.model.matters.findIndex((matter) => matter.id === id);
/** An ordinary matter of the county and a specialist one. */
const [ordinary, specialist] = ["disabilityAllowance", "foodLicence"];

describe("what goes along", () => {
  const { model, state } = countyOf(inTwoTowns("baseline"));
  const m = model.held[0].indexOf(0);

  it("hours: the work at the township's skill less what it did already", () => {
    // a newcomer's skill .4 makes 1.3 of the work
    const hours = (model.rate[m] * model.work[m] * (1.3 - model.intake[m])) / 3600;
    expect(addedHours(model, state, 0, [m])).toBeCloseTo(hours, 9);
    // what it decides already adds nothing
    expect(addedHours(model, state, 0, [model.held[0].indexOf(1)])).toBe(0);
  });

  it("people: at .9 of what one of the present ones yields", () => {
    // 75 people, 8 % seconded, bring 300 normal hours: 4 hours each; at .9 one person carries 3.6
    state.normalHours[0] = 300 * 3600;
    expect(peopleFor(model, state, 0, 36)).toBeCloseTo(10, 9);
  });
});

describe("a transfer", () => {
  it("of no resources changes powers and nothing of the township's means", () => {
    const before = countyOf(inTwoTowns("baseline")).state;
    const town = lived([{ when, where: { matters: [ordinary] }, what: { transfer: { gate: false } } }], 1);
    const pair = indexOf(town, ordinary);
    const { state } = town;
    expect([state.basis[pair], state.operable[pair], state.movedAt[pair]]).toEqual([4, 1, 0]);
    expect([state.enforceHere[pair], state.superviseHere[pair]]).toEqual([0, 0]);
    for (const name of ["staff", "equipment", "systems", "moneyReceived"] as const)
      expect(state[name], name).toEqual(before[name]);
  });

  it("brings what goes along on its day: money after a month, posts after two", () => {
    const reform = {
      when,
      where: { matters: [ordinary, specialist] },
      what: { transfer: { gate: false, with: { posts: 1, money: 1 }, delay: { posts: 2, money: 1 } } },
    };
    const off = { mechanisms: { off: ["turnover"] } };
    const staff = [21, 42, 43].map((days) => lived([reform], days, off).state.staff[0]);
    expect(staff.slice(0, 2)).toEqual([75, 75]);
    expect(staff[2]).toBeGreaterThan(75);
    const money = [21, 22].map((days) => lived([reform], days, off).state.moneyReceived[0]);
    expect(money[1]).toBeGreaterThan(money[0]);
  });

  it("brings qualified staff for the matter's part of the domain's specialist work, and no more than are needed", () => {
    const { model } = countyOf(inTwoTowns("baseline"));
    const hours = (m: number) => model.rate[m] * model.work[m];
    const field = model.matters.flatMap((_, m) => (model.serviceClass[m] === 2 ? [m] : []));
    const m = model.matters.findIndex(({ id }) => id === specialist);
    const part = hours(m) / field.reduce((sum, one) => sum + hours(one), 0);
    const has = (matters: readonly string[]) => {
      const transfer = { with: { qualified: 1 }, delay: { qualified: 0 } };
      const town = lived([{ when, where: { matters }, what: { transfer } }], 1);
      return qualifiedPart(town.model, town.state, 0, 0);
    };
    expect(has([specialist])).toBeCloseTo(0.2 + part, 9);
    expect(has(field.map((one) => model.matters[one].id))).toBeCloseTo(1, 9);
  });

  it("is held on paper where nobody is qualified, and exercised where they come along", () => {
    const reform = (qualified: number) => ({
      when,
      where: { matters: [specialist] },
      what: {
        transfer: {
          with: { qualified, equipment: 1, money: 1, posts: 1 },
          delay: { qualified: 0, equipment: 0, money: 0, posts: 0 },
        },
      },
    });
    const opens = (qualified: number) => {
      const town = lived([reform(qualified)], 22);
      return town.state.operable[indexOf(town, specialist)];
    };
    expect(opens(0)).toBe(0);
    expect(opens(1)).toBe(1);
  });
});

describe("powers taken back", () => {
  const transfer = { when, where: { matters: [ordinary] }, what: { transfer: { gate: false } } };

  it("are recalled; cases in hand stay where they are", () => {
    const recall = { when: "2024-03", where: { matters: [ordinary] }, what: { recall: {} } };
    const [before, after] = [42, 43].map((days) => lived([transfer, recall], days));
    const pair = indexOf(after, ordinary);
    expect([before.state.basis[pair], after.state.basis[pair]]).toEqual([4, 0]);
    const local = (town: Town) => {
      let n = 0;
      const { cases, queues } = town.state;
      for (let queue = 0; queue < queues.size.length; queue++)
        for (const id of queues.of(cases, queue))
          if (cases.get(id, "matter") === pair && cases.get(id, "local")) n++;
      return n;
    };
    expect(local(before)).toBeGreaterThan(0);
    // some ended on the day of the recall; none was sent up
    expect(local(after)).toBeGreaterThan(0);
  });

  it("lapse when they were given for a time", () => {
    const loan = { ...transfer, what: { transfer: { basis: "delegated", for: 2, gate: false } } };
    const days = [42, 43].map((to) => lived([loan], to));
    const pair = indexOf(days[0], ordinary);
    expect(days.map(({ state }) => state.basis[pair])).toEqual([2, 0]);
  });

  it("are returned only if a reform gave them", () => {
    const town = lived([{ when, what: { return: {} } }], 2);
    expect([...town.state.basis].filter((basis) => basis > 0)).toHaveLength(
      town.model.held[0].reduce((a, b) => a + b) + town.model.held[1].reduce((a, b) => a + b),
    );
  });
});
