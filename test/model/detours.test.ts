/** Detours (F25, F27): who takes one, where it leads, what it costs, and to which cause its days are booked. */
import { describe, expect, it } from "vitest";
import { causeAt, waitPlace } from "../../src/model/caseRecord.ts";
import { deskOf } from "../../src/model/desks.ts";
import {
  afterDays,
  afterStage,
  astrayChance,
  daysCause,
  detourCause,
  detourDesk,
  isCoordination,
  onDetour,
  STRAIGHT,
} from "../../src/model/detours.ts";
import { CAUSE, CAUSES, CHANNEL } from "../../src/model/ledger.ts";
import { deskDemand } from "../../src/model/morning.ts";
import { booksOf } from "./books.ts";
import { countyOf, inTwoTowns } from "./county.ts";

describe("a route", () => {
  it("of coordination counts its stages down; a wrong department is left after one", () => {
    expect([3, 2].map(afterStage)).toEqual([2, 1]);
    expect([1, 9, 10].map(afterStage).map(onDetour)).toEqual([false, false, false]);
    expect([1, 9, 10].map(afterStage).map(afterDays)).toEqual([0, 0, 0]);
    expect([3, 1, 9].map(afterStage).map((route) => daysCause(route, CAUSE.referral))).toEqual([
      CAUSE.coordination,
      CAUSE.coordination,
      CAUSE.bounce,
    ]);
    expect([0, STRAIGHT].map((route) => daysCause(route, CAUSE.referral))).toEqual([
      CAUSE.referral,
      CAUSE.referral,
    ]);
  });

  it("of coordination goes round the departments; a wrong department is never its own", () => {
    expect([3, 2, 1].map((route) => detourDesk(route, 1))).toEqual([1, 0, 2]);
    for (const domain of [0, 1, 2])
      for (const route of [9, 10]) expect(detourDesk(route, domain)).not.toBe(deskOf(1, domain));
  });

  it("straight to who decides is no detour", () => {
    expect([0, 1, 6, 9, 10, STRAIGHT].map(onDetour)).toEqual([false, true, true, true, true, false]);
    expect([0, 1, 6, 9].map(isCoordination)).toEqual([false, true, true, false]);
    expect([2, 9].map(detourCause)).toEqual([CAUSE.coordination, CAUSE.bounce]);
  });
});

describe("places of waiting days", () => {
  it("of detours are those that a case decided above does not need", () => {
    expect(waitPlace[CAUSE.coordination]).toBe(waitPlace[CAUSE.procedure]);
    expect(waitPlace[CAUSE.bounce]).toBe(waitPlace[CAUSE.qualified]);
  });

  it("give each cause back, below or above", () => {
    const above = [CAUSE.coordination, CAUSE.bounce];
    const below = [CAUSE.procedure, CAUSE.qualified];
    for (let cause = 0; cause < CAUSES; cause++) {
      if (!below.includes(cause)) expect(causeAt(waitPlace[cause], cause, 0)).toBe(cause);
      if (!above.includes(cause)) expect(causeAt(waitPlace[cause], cause, 1)).toBe(cause);
    }
  });
});

it("nothing goes astray where responsibility is clear (F27)", () => {
  expect(astrayChance(0.3, 0)).toBe(0.3);
  expect(astrayChance(0.3, 0.5)).toBe(0.15);
  expect(astrayChance(0.3, 1)).toBe(0);
});

const days = { coordinationStages: 2, coordinationDays: 10, bounceShare: 0.3 };
const matters = [
  { id: "m", title: "一", domain: "service", rate: 2000, work: 4, difficulty: 0.5, crossShare: 0.4 },
];
const county = { warmUp: 0, years: 2, matters, parameters: { ...days, upperLoad: 0.6 } };

/** Cases that came after two months and ended within eight, by what they waited for. */
function lived(more: object = {}, reforms: readonly object[] = []) {
  const town = countyOf(inTwoTowns("baseline", { ...county, ...more, reforms }), { cases: true });
  const books = booksOf(town);
  town.run(168, (tick) => books.close(tick));
  expect(books.findings).toEqual([]);
  const rows = (town.state.finishedCases ?? []).filter(({ arrived }) => arrived > 42 && arrived < 120);
  const share = (cause: number) => rows.filter(({ waits }) => waits[cause] > 0).length / rows.length;
  return { rows, coordination: share(CAUSE.coordination), bounce: share(CAUSE.bounce) };
}

describe("in a county", () => {
  it("four in ten are coordinated for 20 days, three in ten of the others go astray for 5, nobody both", () => {
    const { rows, coordination, bounce } = lived();
    expect(coordination).toBeGreaterThan(0.37);
    expect(coordination).toBeLessThan(0.43);
    expect(bounce).toBeGreaterThan(0.15);
    expect(bounce).toBeLessThan(0.21);
    for (const { waits, desks } of rows) {
      expect(waits[CAUSE.coordination] * waits[CAUSE.bounce]).toBe(0);
      if (waits[CAUSE.coordination] > 0) expect(waits[CAUSE.coordination]).toBe(20);
      if (waits[CAUSE.bounce] > 0) expect(waits[CAUSE.bounce]).toBe(5);
      if (waits[CAUSE.coordination] > 0) expect(desks).toBeGreaterThanOrEqual(4);
    }
  });

  it("the right to coordinate, clear lists and one office each cure their own", () => {
    const right = lived({}, [{ when: "2024-01", what: { coordinate: {} } }]);
    expect([right.coordination, right.bounce > 0.1]).toEqual([0, true]);
    const lists = lived({}, [{ when: "2024-01", what: { publishLists: {} } }]);
    expect([lists.coordination > 0.3, lists.bounce]).toEqual([true, 0]);
    const office = lived({}, [{ when: "2024-01", what: { pool: { share: 1 } } }]);
    expect([office.coordination, office.bounce]).toEqual([0, 0]);
  });

  it("departments are founded with the hours that detours take", () => {
    const hours = (parameters: object) => {
      const { model, state } = countyOf(inTwoTowns("baseline", { ...county, parameters }));
      return deskDemand(model, state).map((seconds) => seconds / 3600);
    };
    const [plain, apart] = [hours({}), hours({ ...days, bounceShare: 0 })];
    const { model } = countyOf(inTwoTowns("baseline", county));
    const perDay = 0.4 * (model.rate[0] + model.rate[1]);
    // two stages of two hours, at the two departments that are not its own
    expect(apart[1]).toBeCloseTo(plain[1], 9);
    for (const desk of [0, 2]) expect(apart[desk] - plain[desk]).toBeCloseTo(2 * perDay, 9);
  });
});

it("the hotline's cases go straight to who decides and pass one desk", () => {
  const more = { matters: [{ ...matters[0], decide: "province", crossShare: 0 }] };
  const { rows } = lived(more, [{ when: "2024-01", what: { hotline: { openness: 0.1 } } }]);
  const desksOf = (channel: number) =>
    Math.min(...rows.filter((row) => row.channel === channel).map(({ desks }) => desks));
  expect(desksOf(CHANNEL.hotline)).toBe(2);
  expect(desksOf(CHANNEL.window)).toBe(4);
});
