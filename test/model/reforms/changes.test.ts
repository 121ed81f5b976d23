/** Dates, conditions and changes of a reform, on the real day. */
import { describe, expect, it } from "vitest";
import { countyOf, inTwoTowns, neutralReference, type Town } from "../county.ts";

/** The evening of day `days` − 1; nobody leaves, so that staff stands still by itself. */
function lived(reforms: readonly object[], days: number, parameters: object = {}): Town {
  const overrides = { warmUp: 0, years: 2, reforms, parameters, mechanisms: { off: ["turnover"] } };
  const prepared = inTwoTowns("baseline", overrides);
  const town = countyOf(prepared, { reference: neutralReference(countyOf(prepared).model) });
  town.run(days);
  return town;
}

const when = "2024-01";
/** Days on which a change of the program was made, by township. */
const days = (town: Town, kind: string) =>
  town.state.events.rows.filter((row) => row.kind === kind).map((row) => `${row.tick}/${row.township}`);

describe("when", () => {
  const what = { supervise: { to: 0.9 } };

  it("once on its date", () => {
    expect(days(lived([{ when: "2024-03", what }], 90), "supervise")).toEqual(["42/0", "42/1"]);
  });

  it("every so often until its end", () => {
    const reform = { when: "2024-02", every: 1, until: "2024-04", where: { townships: "甲镇" }, what };
    expect(days(lived([reform], 120), "supervise")).toEqual(["21/0", "42/0"]);
  });

  it("under a condition: in each township once, on the first of a month when it first holds", () => {
    const large = lived([{ when: "population > 20000", what }], 90);
    // a condition speaks of the last closed month, and there is none before the second
    expect(days(large, "supervise")).toEqual(["21/0"]);
    const later = lived([{ when: "year > 2023 and month >= 3", what }], 90);
    expect(days(later, "supervise")).toEqual(["42/0", "42/1"]);
  });
});

describe("what", () => {
  it("a shock is there for its months and then over", () => {
    const factor = [0, 1, 42, 43].map(
      (end) => lived([{ when, what: { shock: { demand: 1.3, months: 2 } } }], end).state.demandFactor[0],
    );
    expect(factor).toEqual([1, 1.3, 1.3, 1]);
  });

  it("posts moved from departments are people here and hours less there", () => {
    const before = lived([], 1).state;
    const after = lived([{ when, what: { movePosts: { share: 0.1, delay: 0 } } }], 1).state;
    let hours = 0;
    for (let desk = 0; desk < 3; desk++) {
      expect(after.deskSeconds[desk]).toBeCloseTo(0.9 * before.deskSeconds[desk], 6);
      hours += (0.1 * before.deskSeconds[desk]) / 3600;
    }
    const gained = after.staff[0] + after.staff[1] - before.staff[0] - before.staff[1];
    expect(gained).toBeCloseTo(hours / 7, 9);
    expect([...after.deskSeconds.slice(3)]).toEqual([...before.deskSeconds.slice(3)]);
  });

  it("hired specialists are staff and qualified in their domain when they come", () => {
    const hire = { when, what: { hire: { people: 3, domain: "service", delay: 1 } } };
    const [before, after] = [21, 22].map((end) => lived([hire], end).state);
    expect(before.staff[0]).toBe(75);
    expect(after.staff[0]).toBe(78);
    expect(after.qualified[1] - before.qualified[1]).toBeCloseTo(3, 9);
    expect([after.qualified[0], after.qualified[2]]).toEqual([before.qualified[0], before.qualified[2]]);
  });

  it("a course takes people away at once and closes .6 of the gap after four weeks", () => {
    const train = { when, where: { matters: ["foodLicence"] }, what: { train: {} } };
    const town = lived([train], 1);
    const pair = town.model.matters.findIndex(({ id }) => id === "foodLicence");
    expect(town.state.byUse[9]).toBeGreaterThan(0); // training, on the first day
    const skill = [20, 21].map((end) => lived([train], end).state.skill[pair]);
    expect(skill[0]).toBeCloseTo(0.4, 12); // nobody practised it
    expect(skill[1]).toBeCloseTo(0.4 + 0.6 * 0.55, 12); // .6 of what lacks to .95
  });

  it("a parameter is set from a formula over what is in force", () => {
    const set = { when, what: { set: { parameter: "pressure", value: "pressure + 0.25" } } };
    expect(lived([set], 1).state.p.pressure).toBe(0.75);
    expect(lived([set], 1, { pressure: 0.1 }).state.p.pressure).toBe(0.35);
  });

  it("lists make clear, and let refuse what is on them", () => {
    const lists = { when, where: { matters: ["enquiry"] }, what: { publishLists: { refuse: true } } };
    const before = lived([], 10).state;
    let refused = 0;
    let orders = 0;
    const town = lived([lists], 1);
    town.run(10, () => {
      refused += town.state.refused[0];
      orders += town.state.ordersRefused[0];
    });
    expect(town.state.clarity[0]).toBe(1);
    expect(refused).toBeGreaterThan(20); // enquiries are the most frequent of all matters
    expect(orders).toBeGreaterThan(0);
    expect(before.clarity[0]).toBe(0);
  });
});
