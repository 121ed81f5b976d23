/** Desks above: whistle teams and their hours (M38), pooled and dispatched hours (P09, P53), promised days (P51). */
import { describe, expect, it } from "vitest";
import { CAUSE, CAUSES } from "../../../src/model/ledger.ts";
import { dispatchHours, pooledLoad } from "../../../src/model/mechanisms/deskShifts.ts";
import { promisedDays } from "../../../src/model/mechanisms/upperDesks.ts";
import { offloadChance } from "../../../src/model/offload.ts";
import { booksOf } from "../books.ts";
import { countyOf, inTwoTowns, type Town } from "../county.ts";

const lived = (reforms: readonly object[], days: number, more: object = {}) => {
  const town = countyOf(inTwoTowns("baseline", { warmUp: 0, years: 2, reforms, ...more }), { cases: true });
  const books = booksOf(town);
  town.run(days, (tick) => books.close(tick));
  expect(books.findings).toEqual([]);
  return town;
};
const when = "2024-01";
const rowsOf = ({ state }: Town) => state.finishedCases ?? [];

describe("rules", () => {
  it("a promise caps the days of a stage and never lengthens them", () => {
    expect(promisedDays(5, 2)).toBe(2);
    expect(promisedDays(5, 8)).toBe(5);
    expect(promisedDays(5, 0)).toBe(5);
  });

  it("pooled loads lie between their own and the common one", () => {
    expect(pooledLoad(1.2, 0.9, 0)).toBe(1.2);
    expect(pooledLoad(1.2, 0.9, 0.5)).toBeCloseTo(1.05, 12);
    expect(pooledLoad(1.2, 0.9, 1)).toBeCloseTo(0.9, 12);
  });

  it("departments push down what they always do, or more when they are overloaded", () => {
    expect(offloadChance(0.8, 0.3, 0)).toBe(0);
    expect(offloadChance(1.5, 0.3, 0)).toBeCloseTo(0.15, 12);
    expect(offloadChance(0.8, 0.3, 0.2)).toBe(0.2);
    expect(offloadChance(3, 0.3, 0.2)).toBe(0.3);
  });
});

describe("whistles", () => {
  const matters = [
    { id: "cross", title: "一", domain: "governance", rate: 60, work: 4, difficulty: 0.5, crossShare: 1 },
    { id: "rest", title: "二", domain: "governance", rate: 3000, work: 4, difficulty: 0.5 },
  ];
  const spare = { matters, parameters: { upperLoad: 0.6 } };
  const many = { ...spare, matters: [{ ...matters[0], rate: 600 }, matters[1]] };
  const daysOf = (town: Town) =>
    rowsOf(town)
      .filter(({ reason, attempts }) => reason === CAUSE.whistle && attempts === 1)
      .map(({ waits }) => waits[CAUSE.whistle]);

  it("bring the team on the promised day when there are hours", () => {
    const town = lived([{ when, what: { whistle: { days: 6, hours: 14 } } }], 90, spare);
    expect(new Set(daysOf(town))).toEqual(new Set([6]));
  });

  it("bring it late when there are none: no hour is given twice", () => {
    const town = lived([{ when, what: { whistle: { days: 3, hours: 140 } } }], 90, many);
    const late = daysOf(town);
    expect(Math.max(...late)).toBeGreaterThan(20);
    // 140 hours for each team that came, out of what the department had
    const given = (late.length * 140 * 3600) / (90 * town.state.deskSeconds[2]);
    expect(given).toBeGreaterThan(0.8);
    expect(given).toBeLessThan(1);
  });

  it("take their hours from all departments, in proportion to theirs, though the matters are one department's", () => {
    const three = [
      matters[0],
      { ...matters[1], rate: 1500 },
      { ...matters[1], id: "economic", domain: "economic", rate: 1000 },
      { ...matters[1], id: "service", domain: "service", rate: 500 },
    ];
    const archetypes = { 中西部一般镇: { authority: 0 }, 山区小乡: { authority: 0 } };
    const whistle = [{ when, what: { whistle: { days: 3, hours: 14 } } }];
    const { state, run } = countyOf(
      inTwoTowns("baseline", {
        ...spare,
        archetypes,
        matters: three,
        warmUp: 0,
        years: 2,
        reforms: whistle,
      }),
      { cases: true },
    );
    const taken = [0, 0, 0];
    run(90, () => {
      for (let desk = 0; desk < 3; desk++) taken[desk] += state.whistleSeconds[desk];
    });
    const called = taken[0] + taken[1] + taken[2] + state.whistleDebt[0];
    const teams = called / (14 * 3600);
    expect(teams).toBeCloseTo(Math.round(teams), 6);
    expect(teams).toBeGreaterThan(20);
    const hours = state.deskSeconds[0] + state.deskSeconds[1] + state.deskSeconds[2];
    for (let desk = 0; desk < 3; desk++)
      expect(taken[desk] / (taken[0] + taken[1] + taken[2])).toBeCloseTo(state.deskSeconds[desk] / hours, 9);
    expect(Math.min(...taken)).toBeGreaterThan(0.1 * called);
  });

  it("cost the others: what else goes up waits longer", () => {
    const superior = (reforms: readonly object[]) => {
      const others = rowsOf(lived(reforms, 120, many)).filter(({ matter }) => matter === 1);
      return others.reduce((sum, { waits }) => sum + waits[CAUSE.superior], 0) / others.length;
    };
    expect(superior([{ when, what: { whistle: { share: 0.4, hours: 140 } } }])).toBeGreaterThan(
      superior([]) + 1,
    );
  });

  it("can decide wrongly; the team comes again and the days are rework's", () => {
    const again = rowsOf(lived([{ when, what: { whistle: { hours: 7 } } }], 120, spare)).filter(
      ({ reason, attempts }) => reason === CAUSE.whistle && attempts === 2,
    );
    expect(again.length).toBeGreaterThan(2);
    for (const { waits } of again) expect([waits[CAUSE.whistle], waits[CAUSE.rework]]).toEqual([3, 3]);
  });

  it("are blown for a share of the cases, and not for what is settled here", () => {
    const blown = (share: number, authority: number) => {
      const archetypes = { 中西部一般镇: { authority }, 山区小乡: { authority } };
      const rows = rowsOf(
        lived([{ when, what: { whistle: { share, hours: 7 } } }], 90, { ...spare, archetypes }),
      );
      const cross = rows.filter(({ matter }) => matter === 0);
      return cross.filter(({ reason }) => reason === CAUSE.whistle).length / cross.length;
    };
    expect(blown(1, 0)).toBe(1);
    expect(blown(0.5, 0)).toBeGreaterThan(0.35);
    expect(blown(0.5, 0)).toBeLessThan(0.65);
    expect(blown(1, 1)).toBeLessThan(0.2);
  });
});

describe("hours that departments share", () => {
  const two = ["economic", "service"].map((domain, m) => ({
    id: `m${m}`,
    title: domain,
    domain,
    rate: 1000,
    work: 4,
    difficulty: 0.5,
  }));
  // the service department loses its work to the townships, the economic one has a third more
  const uneven = [
    {
      when,
      where: { matters: ["m1"] },
      what: { transfer: { gate: false, with: { posts: 1 }, delay: { posts: 0 } } },
    },
    { when, what: { shock: { demand: 1.4, months: 12 } } },
  ];
  const queued = (what: object[]) => {
    const { state } = lived([...uneven, ...what.map((one) => ({ when, what: one }))], 200, { matters: two });
    return state.deskWaiting[0] / 3600;
  };

  it("an office that pools them serves the queue of the busy with the hours of the idle", () => {
    const alone = queued([]);
    expect(alone).toBeGreaterThan(200);
    expect(queued([{ pool: { share: 1 } }])).toBeLessThan(0.05 * alone);
  });

  it("a pooled share of nothing changes nothing", () => {
    expect(queued([{ pool: { share: 0 } }])).toBe(queued([]));
  });

  it("dispatched by demand they clear it too, and their sum stays", () => {
    expect(queued([{ dispatch: { share: 1 } }])).toBeLessThan(0.2 * queued([]));
    const { state } = lived([], 21, { matters: two });
    const sum = () => state.deskSeconds[0] + state.deskSeconds[1] + state.deskSeconds[2];
    const before = sum();
    state.dispatchShare[0] = 0.5;
    state.deskDemand.set([9e5, 1e5, 0]);
    // what the teams are owed is asked of each by the hours before anything moves
    state.whistleDebt[0] = 9e6;
    const [first] = state.deskSeconds;
    dispatchHours(state);
    expect(sum()).toBeCloseTo(before, 3);
    expect(state.deskSeconds[0]).toBeGreaterThan(first);
  });
});

it("the platform's promise holds at the county and takes hours for it", () => {
  const matters = [{ id: "m", title: "一", domain: "economic", rate: 2000, work: 4, difficulty: 0.5 }];
  const more = { matters, parameters: { upperLoad: 0.6, platformHours: 2 }, mechanisms: { off: ["errors"] } };
  const [with2, without] = [[{ when, what: { platform: { days: 2 } } }], []].map((r) => lived(r, 90, more));
  const days = (town: Town) =>
    new Set(
      rowsOf(town)
        .slice(-200)
        .map(({ waits }) => waits[CAUSE.referral]),
    );
  expect([days(with2), days(without)]).toEqual([new Set([2]), new Set([5])]);
  expect(with2.state.deskLoad[0]).toBeGreaterThan(without.state.deskLoad[0] + 0.05);
  expect(CAUSES).toBeLessThanOrEqual(16);
});
