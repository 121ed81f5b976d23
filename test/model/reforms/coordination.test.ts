/** Changes of response and coordination: what each sets, what it costs, and that it can be taken back. */
import { describe, expect, it } from "vitest";
import { dutyHours } from "../../../src/model/mechanisms/duty.ts";
import { countyOf, inTwoTowns, neutralReference, type Town } from "../county.ts";

const when = "2024-01";

function lived(what: object | readonly object[], days = 1, more: object = {}): Town {
  const reforms = [what].flat().map((one) => ({ when, where: { townships: "甲镇" }, what: one }));
  return livedUnder(reforms, days, more);
}

function livedUnder(reforms: readonly object[], days = 1, more: object = {}): Town {
  const prepared = inTwoTowns("baseline", { warmUp: 0, years: 2, reforms, ...more });
  const town = countyOf(prepared, { reference: neutralReference(countyOf(prepared).model) });
  town.run(days);
  return town;
}

describe("in the township that is named, and not in the other", () => {
  it("a whistle's own share, days and hours; what is not said is the parameters'", () => {
    const { state } = lived({ whistle: { share: 0.4, days: 7, hours: 21 } });
    expect([...state.whistleOn, ...state.whistleShare]).toEqual([1, 0, 0.4, 0]);
    expect([...state.whistlePromise, ...state.whistleTeam]).toEqual([7, 0, 21, 0]);
    const plain = lived({ whistle: {} }).state;
    expect([...plain.whistleShare, ...plain.whistlePromise, ...plain.whistleTeam]).toEqual([
      1, 0, 0, 0, 0, 0,
    ]);
  });

  it("the hotline's openness, weight and dispatch, until it closes", () => {
    const open = lived({ hotline: { openness: 0.5, weight: 2 } }).state;
    expect([...open.openness, ...open.hotlineWeight, ...open.directDispatch]).toEqual([0.5, 0, 2, 0, 1, 0]);
    const shut = lived([{ hotline: {} }, { hotline: { on: false } }]).state;
    expect([...shut.openness, ...shut.hotlineWeight, ...shut.directDispatch]).toEqual([0, 0, 0, 0, 0, 0]);
    expect([...lived({ hotline: { direct: false } }).state.directDispatch]).toEqual([0, 0]);
  });

  it("the platform's days and the right to coordinate, until they are taken back", () => {
    expect([...lived({ platform: { days: 3 } }).state.platformDays]).toEqual([3, 0]);
    expect([...lived([{ platform: {} }, { platform: { on: false } }]).state.platformDays]).toEqual([0, 0]);
    expect([...lived({ coordinate: {} }).state.coordinates]).toEqual([1, 0]);
    expect([...lived([{ coordinate: {} }, { coordinate: { on: false } }]).state.coordinates]).toEqual([0, 0]);
  });

  it("a centre shortens the way and never lengthens it; it costs its fittings once", () => {
    const spent = (what: object[]) => lived(what).state.cost[0] - lived([]).state.cost[0];
    const { state } = lived([{ nearby: { to: 1 } }, { nearby: { to: 5, covers: 0.3 } }]);
    expect([...state.distance, ...state.centreCovers]).toEqual([1, 15, 0.58, 0]);
    expect(spent([{ nearby: { to: 1 } }])).toBeCloseTo(200_000, 6);
    expect(spent([{ nearby: { to: 1 } }, { nearby: { to: 5, covers: 0.3 } }])).toBeCloseTo(200_000, 6);
  });

  it("shared data costs by its rise", () => {
    const spent = (what: object[]) => lived(what).state.cost[0] - lived([]).state.cost[0];
    expect(spent([{ shareData: { to: 0.5 } }])).toBeCloseTo(150_000, 6);
    expect(spent([{ shareData: { to: 0.5 } }, { shareData: { to: 0.2 } }])).toBeCloseTo(150_000, 6);
  });
});

it("pooling and dispatch are the county's", () => {
  const { state } = livedUnder([
    { when, what: { pool: { share: 0.4 } } },
    { when, what: { dispatch: { share: 0.6 } } },
  ]);
  expect([state.poolShare[0], state.dispatchShare[0]]).toEqual([0.4, 0.6]);
});

describe("hours answered for", () => {
  const of = ({ model, state }: Town) => [0, 1].map((t) => dutyHours(model, state, t, 0));

  it("grow with what departments push down, unless it may be refused", () => {
    const [before] = of(lived([]));
    expect(of(lived({ offload: { share: 0.3 } }))[0]).toBeGreaterThan(1.02 * before);
    const refused = of(lived([{ offload: { share: 0.3 } }, { publishLists: { refuse: true } }]))[0];
    expect(refused).toBe(of(lived({ publishLists: { refuse: true } }))[0]);
  });

  it("grow with the coordination that the township does itself, if there is any to do", () => {
    const apart = { parameters: { coordinationStages: 2 } };
    const right = { coordinate: {} };
    expect(of(lived(right))).toEqual(of(lived([])));
    const [plain, own] = [of(lived([], 1, apart)), of(lived(right, 1, apart))];
    expect(own[0]).toBeGreaterThan(plain[0]);
    expect(own[1]).toBe(plain[1]);
  });
});

it("late hotline cases are sanctioned by their weight, early ones are not", () => {
  const matters = (limit: number) => [
    { id: "m", title: "一", domain: "service", rate: 2000, work: 4, difficulty: 0.5, limit },
  ];
  const penalties = (weight: number, limit: number) => {
    const town = lived({ hotline: { openness: 1, weight, direct: false } }, 0, {
      matters: matters(limit),
      // the pressure that comes with the weight would sanction all else too
      parameters: { hotlinePressure: 0 },
    });
    const off = town.state.penaltyTotal;
    town.run(60);
    return off[0] + town.state.penalties[0];
  };
  // a limit of a hundred days is always kept, one of two never
  expect(penalties(5, 100)).toBe(penalties(0, 100));
  expect(penalties(0, 2)).toBe(penalties(0, 100));
  expect(penalties(5, 2)).toBeGreaterThan(penalties(1, 2));
  expect(penalties(1, 2)).toBeGreaterThan(penalties(0, 2));
});
