/** Standing institutions switched on: who comes and goes, what arrives when, which way it works; the books stay exact. */
import { describe, expect, it } from "vitest";
import { carriedShare } from "../../../src/model/mechanisms/coproduction.ts";
import { booksOf } from "../books.ts";
import { countyOf, inTwoTowns, neutralReference, type Town } from "../county.ts";

const when = "2024-01";
const where = { townships: "甲镇" };

function lived(
  what: unknown,
  days: number,
  more: object = {},
  each?: (town: Town, tick: number) => void,
): Town {
  const overrides = { warmUp: 0, years: 3, reforms: what ? [{ when, where, what }] : [], ...more };
  const prepared = inTwoTowns("baseline", overrides);
  const town = countyOf(prepared, { reference: neutralReference(countyOf(prepared).model) });
  town.run(days, (tick) => each?.(town, tick));
  return town;
}
const still = { mechanisms: { off: ["turnover"] } };
/** Sum of a flow over days of the first township. */
function total(what: unknown, days: number, read: (town: Town) => number, more: object = {}): number {
  let sum = 0;
  lived(what, days, more, (town) => {
    sum += read(town);
  });
  return sum;
}

describe("secondment (M40)", () => {
  const desks = ({ state }: Town) => state.deskSeconds.subarray(0, 3).reduce((a, b) => a + b) / (7 * 3600);

  it("ended: 8 % of 75 are back, a fifth of these 6 have left departments' desks", () => {
    const before = lived(undefined, 1, still);
    const after = lived({ second: { to: 0 } }, 1, still);
    expect(after.state.regularSeconds[0]).toBe(75 * 7 * 3600);
    expect(before.state.regularSeconds[0]).toBe(0.92 * 75 * 7 * 3600);
    expect(desks(before) - desks(after)).toBeCloseTo(0.2 * 6, 6);
    expect(after.state.regularSeconds[1]).toBe(before.state.regularSeconds[1]);
  });

  it("more of it: whom the township lends the county gains, later where it is put off", () => {
    const at = (days: number) => lived({ second: { to: 0.2, delay: 1 } }, days, still);
    expect(at(21).state.secondedSet[0]).toBe(-1);
    expect(at(22).state.secondedSet[0]).toBeCloseTo(0.2, 12);
    expect(desks(at(22)) - desks(at(21))).toBeCloseTo(0.2 * 0.12 * 75, 6);
  });

  it("cannot empty the departments: who cannot be spared stays away", () => {
    const parameters = { secondedAtDesks: 1, secondedShare: 0.2 };
    const town = lived(undefined, 1, { ...still, parameters });
    const spare = desks(town) - 3 / 7; // three desks stay open an hour each
    const emptied = lived({ second: { to: 0 } }, 1, { ...still, parameters });
    const back = (0.2 - emptied.state.secondedSet[0]) * 75;
    expect(back).toBeCloseTo(Math.min(15, spare), 6);
    expect(desks(town) - desks(emptied)).toBeCloseTo(back, 6);
  });
});

describe("posts and hands", () => {
  it("P31: four tenths of the general posts become qualified; nobody joins, each is paid for", () => {
    const [before, after] = [undefined, { specialise: { share: 0.4, delay: 0 } }].map(
      (what) => lived(what, 1, still).state,
    );
    const { model } = lived(undefined, 1);
    let posts = 0;
    for (let d = 0; d < 3; d++) {
      const general = 75 * model.domainShare[d] - before.qualified[d];
      expect(after.qualified[d] - before.qualified[d]).toBeCloseTo(0.4 * general, 9);
      posts += 0.4 * general;
    }
    expect(after.staff[0]).toBe(before.staff[0]);
    expect(after.cost[0] - before.cost[0]).toBeCloseTo(20000 * posts, 4);
  });

  it("P48, P54: outside hands carry simple work and no other, from the day they come", () => {
    const share = (what: unknown, days: number) => {
      const { model, state } = lived(what, days, still);
      return carriedShare(model, state, 0);
    };
    expect(share(undefined, 1)).toBe(0.15);
    expect(share({ coproduce: { to: 0.3 } }, 1)).toBe(0.3);
    const workers = { outsource: { people: 10, delay: 1 } };
    expect(share(workers, 21)).toBe(0.15);
    expect(share(workers, 22)).toBeGreaterThan(0.2);
    const duty = (what: unknown) => lived(what, 64, still).state.assignedHours[0];
    expect(duty({ outsource: { people: 10, delay: 0 } })).toBeLessThan(duty({ coproduce: { to: 0.2 } }));
    expect(duty({ coproduce: { to: 0.2 } })).toBeLessThan(duty(undefined));
    const { model } = lived(undefined, 1);
    const hard = model.matters.filter((_, m) => model.serviceClass[m] > 0).map(({ id }) => id);
    const only = { ...still, matters: model.matters.filter(({ id }) => hard.includes(id)) };
    const pair = [workers, undefined].map((what) => lived(what, 64, only).state.assignedHours[0]);
    expect(pair[0]).toBe(pair[1]);
  });

  it("P30: the forms come in the order of their weeks", () => {
    const skill = (form: string, days: number) => {
      const matters = { matters: ["foodLicence"] };
      const town = lived(undefined, days, {
        reforms: [{ when, where: { ...where, ...matters }, what: { train: { form } } }],
      });
      return town.state.skill[town.model.matters.findIndex(({ id }) => id === "foodLicence")];
    };
    expect(skill("scenario", 6)).toBeCloseTo(0.4 + 0.3 * 0.55, 9);
    expect(skill("shadowing", 30)).toBeCloseTo(0.4, 9);
    expect(skill("shadowing", 31)).toBeCloseTo(0.4 + 0.75 * 0.55, 9);
    expect(skill("apprentice", 86)).toBeCloseTo(0.4 + 0.65 * 0.55, 9);
  });
});

describe("money", () => {
  it("P56: own revenue grows week by week to its cap, and is paid for as it grows", () => {
    const what = { ownRevenue: { share: 0.3, years: 1 } };
    const town = lived(what, 300, still);
    expect(town.state.ownMoney[0]).toBeCloseTo(town.state.ownTarget[0], 9);
    const half = lived(what, 126, still).state;
    expect(half.ownMoney[0] / half.ownTarget[0]).toBeCloseTo(25 / 50.4, 9);
    const paid = (w: unknown) => total(w, 252, ({ state }) => state.cost[0], still);
    const grown = lived(what, 252, still).state.ownMoney[0];
    expect(paid(what) - paid(undefined)).toBeCloseTo(grown * 252 * 60 * 4, 0);
  });

  it("P04: a block raises the money ratio at the same cost, and brings fear where results are poor", () => {
    const block = { grant: { block: 1 } };
    const parameters = { satisfactionBase: 0.9, blockSanction: 50 };
    const [without, with_] = [undefined, block].map(
      (what) => lived(what, 60, { ...still, parameters }).state,
    );
    expect(with_.money[0]).toBeCloseTo(without.money[0] / 0.85, 9);
    expect(with_.money[1]).toBe(without.money[1]);
    const cost = (what: unknown) => total(what, 60, ({ state }) => state.cost[0], still);
    expect(cost(block)).toBe(cost(undefined));
  });

  it("F12: disconnecting lowers what is connected and never raises it", () => {
    expect(lived({ disconnect: { to: 0.1 } }, 1).state.systems[0]).toBe(0.1);
    expect(lived({ disconnect: { to: 0.9 } }, 1).state.systems[0]).toBe(0.35);
  });
});

describe("supervision and citizens", () => {
  it("P19: audits find hidden violations earlier and take latent errors out", () => {
    const parameters = { violationRate: 0.2 };
    const found = (what: unknown) => total(what, 252, ({ state }) => state.violations[0], { parameters });
    expect(found({ audit: { share: 1 } })).toBeGreaterThan(found(undefined));
    const latent = (what: unknown) => lived(what, 252).state.latentErrors[0];
    expect(latent({ audit: { share: 1 } })).toBeLessThan(latent(undefined));
  });

  it("P55, P18, P20: fewer incidents, fewer errors", () => {
    const incidents = (what: unknown) =>
      total(what, 252, ({ state }) => state.incidents[0], { parameters: { incidentBase: 1 } });
    expect(incidents({ monitor: {} })).toBeLessThan(incidents(undefined));
    const errors = (what: unknown) => total(what, 126, ({ state }) => state.errors[0]);
    expect(errors({ council: {} })).toBeLessThan(errors(undefined));
    expect(errors({ support: { to: 1, delay: 0 } })).toBeLessThan(errors(undefined));
    expect(lived([{ council: {} }, { council: { on: false } }], 1).state.councilFrom[0]).toBe(-1);
  });

  it("M39: the burden thins the same citizens", () => {
    const came = (takeUpBurden: number) =>
      total(undefined, 126, ({ state }) => state.arrived[0], { parameters: { takeUpBurden } });
    expect(came(0.05)).toBeLessThan(came(0));
  });

  it("M30, M31: power without supervision brings violations, years later", () => {
    const powers = (...names: string[]) => ({
      reforms: [
        {
          when,
          where: { matters: { decide: ["county"] } },
          what: { transfer: { powers: names, gate: false } },
        },
      ],
      parameters: { violationRate: 0.2 },
    });
    const violations = (names: string[]) => {
      const years = [0, 0, 0];
      lived(undefined, 756, powers(...names), ({ state }, tick) => {
        years[Math.floor(tick / 252)] += state.violations[0] + state.violations[1];
      });
      return years;
    };
    const watched = violations(["decide", "supervise"]);
    const alone = violations(["decide"]);
    expect(alone[2]).toBeGreaterThan(2 * alone[0]);
    expect(alone[2]).toBeGreaterThan(1.5 * watched[2]);
  });
});

it("with every institution at once the books are exact every day", () => {
  const what = [
    { second: { to: 0.15 } },
    { second: { to: 0, delay: 2 } },
    { specialise: { delay: 1 } },
    { outsource: { people: 8, delay: 1 } },
    { coproduce: { to: 0.25 } },
    { grant: { block: 1 } },
    { ownRevenue: { share: 0.3, years: 1 } },
    { support: { delay: 1 } },
    { open: {} },
    { audit: { share: 0.5 } },
    { monitor: {} },
    { council: {} },
    { disconnect: { to: 0.1 } },
  ];
  const parameters = { takeUpBurden: 0.05, localMatch: 0.1, staffReturns: 0.95, councilHours: 300 };
  const prepared = inTwoTowns("baseline", { warmUp: 0, years: 2, reforms: [{ when, what }], parameters });
  const town = countyOf(prepared, { reference: neutralReference(countyOf(prepared).model) });
  const books = booksOf(town);
  town.run(189, (tick) => books.close(tick));
  expect(books.findings).toEqual([]);
});
