/** Mentoring: how fast skill rises, what it costs the departments, when it ends. */
import { describe, expect, it } from "vitest";
import { mentored } from "../../../src/model/mechanisms/mentoring.ts";
import type { Parameters } from "../../../src/model/state.ts";
import { booksOf } from "../books.ts";
import { countyOf, inTwoTowns, neutralReference, type Town } from "../county.ts";

const p = { skillMax: 0.95, mentorHalfLife: 6 } as Parameters;

function lived(reforms: readonly object[], days: number, more: object = {}): Town {
  const prepared = inTwoTowns("baseline", { warmUp: 0, years: 2, reforms, ...more });
  const town = countyOf(prepared, { reference: neutralReference(countyOf(prepared).model), cases: true });
  const books = booksOf(town);
  town.run(days, (tick) => books.close(tick));
  expect(books.findings).toEqual([]);
  return town;
}

const matter = "disabilityAllowance";
const at = (town: Town) => town.model.matters.findIndex(({ id }) => id === matter);
const mentor = (options: object = {}) => ({
  when: "2024-01",
  where: { matters: [matter] },
  what: { mentor: { months: 12, ...options } },
});
const still = { mechanisms: { off: ["turnover"] } };

describe("skill beside a mentor", () => {
  it("closes half of the gap in a half-life", () => {
    let skill = 0.4;
    for (let week = 0; week < 6; week++) skill = mentored(skill, 1, p);
    expect(skill).toBeCloseTo(0.675, 12);
  });

  it("half a mentor closes half as much in a week; nobody falls", () => {
    expect(mentored(0.4, 0.5, p) - 0.4).toBeCloseTo((mentored(0.4, 1, p) - 0.4) / 2, 12);
    expect(mentored(0.97, 1, p)).toBe(0.97);
  });

  it("a township that only takes the matter in learns it by the closed form, and forgets nothing meanwhile", () => {
    const town = lived([mentor()], 60, still);
    // 12 weeks: .95 − .55 · 2^(−12/6) = .8125
    expect(town.state.skill[at(town)]).toBeCloseTo(0.8125, 9);
  });
});

describe("the departments", () => {
  it("lack half of the mentored work each day, until the last", () => {
    const town = lived([mentor({ months: 2 })], 40, still);
    const m = at(town);
    const { model, state } = town;
    const seconds = [0, 1].map((t) => model.rate[t * model.M + m] * model.work[t * model.M + m]);
    // two months are 42 days: over on the evening of the eighth week
    expect(state.deskMentored[model.domain[m]]).toBe(0);
    const during = lived([mentor({ months: 2 })], 20, still).state;
    expect(during.deskMentored[model.domain[m]]).toBe(Math.ceil((seconds[0] + seconds[1]) * 0.5));
  });

  it("what is mentored is skilled, and the desk above slower", () => {
    const all = {
      when: "2024-01",
      where: { matters: { decide: ["county"] } },
      what: { mentor: { months: 12 } },
    };
    const parameters = { upperLoad: 0.95 };
    const [without, beside] = [[], [all]].map((reforms) => lived(reforms, 126, { parameters }));
    expect(Math.max(...beside.state.deskLoad)).toBeGreaterThan(Math.max(...without.state.deskLoad));
    expect(beside.state.deskQueued[0]).toBeGreaterThan(without.state.deskQueued[0]);
  });

  it("mentors come along with a transfer, after their delay", () => {
    const transfer = { with: { mentors: 0.5 }, delay: { mentors: 1 } };
    const reform = { when: "2024-01", where: { matters: [matter] }, what: { transfer } };
    const [before, after] = [21, 22].map((days) => lived([reform], days, still));
    expect(before.state.mentorShare[at(before)]).toBe(0);
    expect(after.state.mentorShare[at(after)]).toBe(0.5);
    // 13 weeks from day 21
    expect(after.state.mentorUntil[at(after)]).toBe(21 + 65);
  });

  it("have their hours back on the day when the matter is taken back; mentors that come again begin anew", () => {
    const transfer = { with: { mentors: 1 } };
    const given = { when: "2024-01", where: { matters: [matter] }, what: { transfer } };
    const taken = { when: "2024-02", where: { matters: [matter] }, what: { recall: {} } };
    const [before, after] = [21, 22].map((days) => lived([given, taken], days, still));
    const m = at(before);
    expect(before.state.deskMentored[before.model.domain[m]]).toBeGreaterThan(0);
    expect(after.state.deskMentored[after.model.domain[m]]).toBe(0);
    expect([after.state.mentorShare[m], after.state.mentorUntil[m]]).toEqual([0, 0]);
  });
});
