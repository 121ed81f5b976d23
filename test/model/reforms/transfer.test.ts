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

describe("powers that are there already", () => {
  it("are not taken away by a weaker basis: filing does not touch what a township decides outright", () => {
    const filing = { when, what: { transfer: { basis: "filed" } } };
    const town = lived([filing], 1);
    const { model, state } = town;
    for (let t = 0; t < model.T; t++)
      for (let m = 0; m < model.M; m++) {
        const pair = t * model.M + m;
        const own = model.held[t][m] === 1;
        expect([state.basis[pair], state.movedAt[pair]], model.matters[m].id).toEqual(own ? [4, -1] : [3, 0]);
      }
  });

  it("grow stronger step by step, and one that is exercised is not shut by it", () => {
    const step = (from: string, basis: string) => ({
      when: from,
      where: { matters: [ordinary] },
      what: { transfer: { basis, gate: false } },
    });
    const steps = ["entrusted", "filed", "delegated", "devolved"].map((basis, i) =>
      step(`2024-0${i + 1}`, basis),
    );
    const pair = indexOf(lived([], 1), ordinary);
    const state = (reforms: readonly object[], days: number) => lived(reforms, days).state;
    expect([1, 22, 43, 64].map((days) => state(steps, days).basis[pair])).toEqual([1, 3, 2, 4]);
    const down = [step("2024-01", "devolved"), step("2024-02", "delegated"), step("2024-03", "entrusted")];
    const after = state(down, 43);
    expect([after.basis[pair], after.movedAt[pair], after.operable[pair]]).toEqual([4, 0, 1]);
  });

  it("bring nothing along: neither a repeat nor a transfer of other powers sends the work of deciding", () => {
    const off = { mechanisms: { off: ["turnover"] } };
    const staffOf = (reforms: readonly object[]) => lived(reforms, 64, off).state.staff[0];
    const giving = (more: object, powers: string[]) => ({
      where: { matters: [ordinary] },
      ...more,
      what: { transfer: { powers, with: { posts: 1 }, delay: { posts: 0 } } },
    });
    const once = staffOf([giving({ when }, ["decide"])]);
    expect(once).toBeGreaterThan(75);
    expect(staffOf([giving({ when, every: 1 }, ["decide"])])).toBe(once);
    for (const powers of [["supervise"], ["enforce"], ["enforce", "supervise"]])
      expect(staffOf([giving({ when, every: 1 }, powers)])).toBe(75);
  });

  it("to enforce what is decided here brings posts for the acts, once", () => {
    const { model, state } = countyOf(inTwoTowns("baseline"));
    const m = model.matters.findIndex(
      (one, i) => model.held[0][i] && one.enforce !== "township" && one.enforceShare > 0,
    );
    const where = { matters: [model.matters[m].id], townships: ["甲镇"] };
    const what = { transfer: { powers: ["enforce"], with: { posts: 1 }, delay: { posts: 0 } } };
    const town = lived([{ when, every: 1, where, what }], 64, { mechanisms: { off: ["turnover"] } });
    // two hours an act
    const hours = model.rate[m] * model.enforceShare[m] * 2;
    expect(town.state.staff[0]).toBeCloseTo(75 + peopleFor(model, state, 0, hours), 9);
    expect(town.state.givenPosts[m]).toBe(0);
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

  it("lapse on the day of the last term: given again it lasts longer, and an old term ends nothing new", () => {
    const loan = (from: string, months: number) => ({
      ...transfer,
      when: from,
      what: { transfer: { basis: "delegated", for: months, gate: false } },
    });
    const basisOf = (reforms: readonly object[], days: number) => {
      const town = lived(reforms, days);
      return town.state.basis[indexOf(town, ordinary)];
    };
    const extended = [loan("2024-01", 2), loan("2024-02", 3)];
    expect([43, 84, 85].map((days) => basisOf(extended, days))).toEqual([2, 2, 0]);
    // a shorter term does not cut a longer one
    expect(basisOf([loan("2024-01", 4), loan("2024-02", 1)], 50)).toBe(2);
    // recalled and delegated anew: the first term, to March, is over with the recall
    const recall = { when: "2024-02", where: { matters: [ordinary] }, what: { recall: {} } };
    const anew = [loan("2024-01", 2), recall, loan("2024-02", 3)];
    expect([43, 84, 85].map((days) => basisOf(anew, days))).toEqual([2, 2, 0]);
    // for good is for good
    expect(basisOf([loan("2024-01", 2), loan("2024-02", 0)], 100)).toBe(2);
    expect(basisOf([loan("2024-01", 0), loan("2024-02", 1)], 100)).toBe(2);
    expect(basisOf([loan("2024-01", 2), { ...transfer, when: "2024-02" }], 100)).toBe(4);
  });

  it("leave enforcement and supervision as the catalogue has them, and no delivered share behind", () => {
    const { matters } = countyOf(inTwoTowns("baseline")).model;
    const m = matters.findIndex((one) => one.decide === "township" && one.enforce === "township");
    const { id } = matters[m];
    const along = { posts: 1, qualified: 1, equipment: 1, money: 1 };
    const delay = { posts: 0, qualified: 0, equipment: 0, money: 0 };
    const back = [
      { when, where: { matters: [id] }, what: { recall: {} } },
      {
        when,
        where: { matters: [ordinary] },
        what: { transfer: { powers: ["decide", "enforce", "supervise"], with: along, delay } },
      },
      { when: "2024-02", where: { matters: [ordinary] }, what: { recall: {} } },
    ];
    const [before, after] = [21, 22].map((days) => lived(back, days));
    const given = ({ state }: Town, pair: number) => [
      state.enforceHere[pair],
      state.superviseHere[pair],
      state.givenPosts[pair],
      state.givenQualified[pair],
      state.givenEquipment[pair],
      state.givenMoney[pair],
    ];
    const pair = indexOf(before, ordinary);
    expect(given(before, pair)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(given(after, pair)).toEqual([0, 0, 0, 0, 0, 0]);
    expect([after.state.basis[m], after.state.enforceHere[m]]).toEqual([0, 1]);
    expect(after.state.superviseHere[m]).toBe(matters[m].supervise === "township" ? 1 : 0);
  });

  it("are returned only if a reform gave them", () => {
    const town = lived([{ when, what: { return: {} } }], 2);
    expect([...town.state.basis].filter((basis) => basis > 0)).toHaveLength(
      town.model.held[0].reduce((a, b) => a + b) + town.model.held[1].reduce((a, b) => a + b),
    );
  });
});
