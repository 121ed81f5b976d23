/** Dates, conditions and changes of a reform, on the real day. */
import { describe, expect, it } from "vitest";
import { qualifiedPart } from "../../../src/model/mechanisms/readiness.ts";
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

  it("shocks multiply while they last together, and each ends by itself", () => {
    const reforms = [
      { when, what: { shock: { demand: 1.3, months: 3 } } },
      { when: "2024-02", where: { townships: "甲镇" }, what: { shock: { demand: 2, months: 1 } } },
      { when: "2024-02", where: { townships: "甲镇" }, what: { shock: { demand: 0, months: 0.5 } } },
    ];
    const factors = [21, 22, 33, 43, 64].map((end) => {
      const { demandFactor } = lived(reforms, end).state;
      return [...demandFactor].map((x) => Number(x.toFixed(9)));
    });
    // both on the 22nd day with a third that stops all for half a month; then two; then the first; then none
    expect(factors).toEqual([
      [1.3, 1.3],
      [0, 1.3],
      [2.6, 1.3],
      [1.3, 1.3],
      [1, 1],
    ]);
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

  it("a course that comes later comes whole: nobody is away and nothing is paid before", () => {
    const town = (training: number, end: number) =>
      lived(
        [
          {
            when,
            where: { matters: ["foodLicence"] },
            what: { transfer: { with: { training }, delay: { training: 2 } } },
          },
        ],
        end,
      );
    const pair = town(0, 1).model.matters.findIndex(({ id }) => id === "foodLicence");
    const away = (end: number) => town(1, end).state.byUse[9];
    expect([away(1), away(42)]).toEqual([0, 0]);
    expect(away(43)).toBeGreaterThan(0);
    const paid = (end: number) => town(1, end).state.cost[0] - town(0, end).state.cost[0];
    expect([paid(1), paid(42)]).toEqual([0, 0]);
    expect(paid(43)).toBeGreaterThan(0);
    const skill = [62, 63].map((end) => town(1, end).state.skill[pair]);
    expect(skill[0]).toBeCloseTo(0.4, 12);
    expect(skill[1]).toBeCloseTo(0.4 + 0.6 * 0.55, 12);
  });

  it("a course for one specialist matter qualifies for its part of the domain's specialist work", () => {
    const { model } = countyOf(inTwoTowns("baseline"));
    const field = model.matters.flatMap((_, m) => (model.serviceClass[m] === 2 ? [m] : []));
    const hours = (m: number) => model.rate[m] * model.work[m];
    const part = hours(field[0]) / field.reduce((sum, m) => sum + hours(m), 0);
    const ids = field.map((m) => model.matters[m].id);
    const lacking = (chosen: readonly string[], more: readonly object[] = []) => {
      const train = { when, where: { matters: chosen }, what: { train: {} } };
      const town = lived([train, ...more], 22);
      return 1 - qualifiedPart(town.model, town.state, 0, 0);
    };
    // of the .8 that lack a whole course leaves .4; a part of the work leaves .4 to the power of that part
    expect(lacking(ids)).toBeCloseTo(0.8 * 0.4, 9);
    expect(lacking(ids.slice(0, 1))).toBeCloseTo(0.8 * 0.4 ** part, 9);
    expect(part).toBeLessThan(0.5);
    // in two courses on the same day as in one
    const rest = { when, where: { matters: ids.slice(1) }, what: { train: {} } };
    expect(lacking(ids.slice(0, 1), [rest])).toBeCloseTo(0.8 * 0.4, 9);
  });

  it("an assessment goes to the log with each readiness, and changes nothing", () => {
    const reform = { when: "2024-02", where: { matters: { top: 5 } }, what: { assess: {} } };
    const [with_, without] = [[reform], []].map((reforms) => lived(reforms, 30));
    const rows = with_.state.events.rows.filter(({ kind }) => kind === "assess");
    expect(rows).toHaveLength(10);
    expect(rows.every(({ amount }) => amount > 0 && amount <= 1)).toBe(true);
    expect(new Set(rows.map(({ matter }) => matter)).size).toBe(5);
    expect(with_.state.staff).toEqual(without.state.staff);
    expect(with_.state.cost).toEqual(without.state.cost);
  });

  it("a formula that leaves the range of its field stops with reform, formula, value and day", () => {
    const set = { parameter: "pressure", value: "pressure + 0.3" };
    const reform = { title: { zh: "加压", en: "Press on" }, when, every: 1, what: { set } };
    expect(() => lived([reform], 60)).toThrow(
      'reforms[0].what.set.value: the formula "pressure + 0.3" of the reform "Press on" gives 1.1 for 甲镇 on day 1 of 2024-02, which is out of range. It is 0 to 1; min(…) and max(…) can hold it there.',
    );
    const hire = { when, what: { hire: { people: "staff * 4" } } };
    expect(() => lived([hire], 1)).toThrow('"staff * 4"');
    const along = { when, what: { transfer: { with: { posts: "1 + staff / 1000" } } } };
    expect(() => lived([along], 1)).toThrow("reforms[0].what.transfer.with.posts");
    const held = { when, every: 1, what: { set: { ...set, value: "min(1, pressure + 0.3)" } } };
    expect(lived([held], 60).state.p.pressure).toBe(1);
  });

  it("a parameter set under a condition is set once for the county, from the mean over its townships", () => {
    const set = { parameter: "pressure", value: "pressure + 0.1 * (population > 20000)" };
    const town = lived([{ when: "year > 2023", what: { set } }], 90);
    // one of the two townships has more than 20,000 residents
    expect(town.state.p.pressure).toBeCloseTo(0.55, 12);
    const rising = { parameter: "pressure", value: "pressure + 0.1" };
    const later = lived([{ when: "population > 20000 or month > 2", what: { set: rising } }], 90);
    expect(later.state.p.pressure).toBeCloseTo(0.6, 12);
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
