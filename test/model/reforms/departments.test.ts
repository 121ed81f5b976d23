/** Posts that leave a desk above arrive elsewhere on the same day, late or at once; powers that go to the county. */
import { describe, expect, it } from "vitest";
import { countyOf, inTwoTowns, neutralReference, type Town } from "../county.ts";

/** Nobody leaves, so that people change place by reform only. */
function lived(reforms: readonly object[], days: number, each?: (town: Town, tick: number) => void): Town {
  const overrides = { warmUp: 0, years: 2, reforms, mechanisms: { off: ["turnover"] } };
  const prepared = inTwoTowns("baseline", overrides);
  const town = countyOf(prepared, { reference: neutralReference(countyOf(prepared).model) });
  town.run(days, (tick) => each?.(town, tick));
  return town;
}

const when = "2024-01";
/** People in the townships and in the desks above, at seven hours a day. */
const people = ({ state }: Town) =>
  state.staff.reduce((a, b) => a + b) + state.deskSeconds.reduce((a, b) => a + b) / (7 * 3600);

describe("posts moved from departments", () => {
  const move = (delay: number, share: unknown = 0.1) => ({ when, what: { movePosts: { share, delay } } });

  it("stay where they are until they arrive: every day everybody is in one place", () => {
    const before = people(lived([], 1));
    const start = lived([], 1).state;
    lived([move(2)], 44, (town, tick) => {
      expect(people(town)).toBeCloseTo(before, 6);
      const moved = town.state.deskSeconds[0] < start.deskSeconds[0];
      expect(moved, `day ${tick}`).toBe(tick >= 42);
      expect(town.state.staff[0] > start.staff[0]).toBe(tick >= 42);
    });
  });

  it("go where a formula says, each township's share of its part", () => {
    const before = lived([], 1).state;
    const after = lived([move(0, "0.2 * (population > 20000)")], 1).state;
    const departments = before.deskSeconds[0] + before.deskSeconds[1] + before.deskSeconds[2];
    expect(after.staff[0] - before.staff[0]).toBeCloseTo((0.2 * departments) / 2 / (7 * 3600), 6);
    expect(after.staff[1]).toBe(before.staff[1]);
  });

  it("leave the hour that keeps a desk open, and no more people arrive than left", () => {
    const before = people(lived([], 1));
    const town = lived([move(0, 1)], 1);
    for (let desk = 0; desk < 3; desk++) expect(town.state.deskSeconds[desk]).toBeGreaterThanOrEqual(3600);
    expect(people(town)).toBeCloseTo(before, 6);
  });
});

describe("powers that go to the county", () => {
  const where = { matters: { decide: ["city", "province"] } };
  const give = (more: object) => ({ when, where, what: { transfer: { to: "county", ...more } } });
  const above = (town: Town) =>
    town.model.matters.map(({ decide }) => decide === "city" || decide === "province");

  it("take one desk from the first day; the people follow after their delay, and nobody is lost", () => {
    const start = lived([], 1).state;
    const before = people(lived([], 1));
    const reform = give({ powers: ["decide"], with: { posts: 1 }, delay: { posts: 2 } });
    lived([reform], 44, (town, tick) => {
      const chosen = above(town);
      expect([...town.state.levels].every((level, m) => !chosen[m] || level === 1)).toBe(true);
      expect(people(town)).toBeCloseTo(before, 6);
      expect(town.state.deskSeconds[3] < start.deskSeconds[3], `day ${tick}`).toBe(tick >= 42);
    });
  });

  it("leave the people above when none are sent along", () => {
    const start = lived([], 1).state;
    const { state } = lived([give({ powers: ["decide"] })], 300);
    expect([...state.deskSeconds]).toEqual([...start.deskSeconds]);
  });

  it("are those that are named: supervision alone changes no case's way", () => {
    const start = lived([], 1).state;
    const { state, model } = lived(
      [give({ powers: ["supervise"], with: { posts: 1 }, delay: { posts: 0 } })],
      1,
    );
    expect([...state.levels]).toEqual([...start.levels]);
    expect([...state.deskSeconds]).toEqual([...start.deskSeconds]);
    const chosen = above({ model } as Town);
    expect([...state.superviseLevel].every((level, m) => !chosen[m] || level === 1)).toBe(true);
    expect([...start.superviseLevel].some((level, m) => chosen[m] && level > 1)).toBe(true);
  });

  it("are told of once for each matter that had something above the county", () => {
    const town = lived([give({ powers: ["decide", "supervise"] }), give({ powers: ["decide"] })], 1);
    const told = town.state.events.rows.filter(({ kind }) => kind === "transferToCounty");
    expect(told.map(({ matter }) => matter).sort((a, b) => a - b)).toEqual(
      above(town).flatMap((yes, m) => (yes ? [m] : [])),
    );
  });
});
