/**
 * Counties side by side: they touch each other at month ends and nowhere else, whichever is stepped first; each rule
 * between them does what it says, declares what it writes, and is gone when it is switched off.
 */
import { describe, expect, it } from "vitest";
import { Fingerprint } from "../../../src/core/fingerprint.ts";
import { seedFrom } from "../../../src/core/random.ts";
import { execute, scenario } from "../../../src/index.ts";
import { BASIC, type Basic } from "../../../src/model/basics.ts";
import { type ColumnName, columns } from "../../../src/model/columns.ts";
import { addState } from "../../../src/model/fingerprint.ts";
import { firstMorning } from "../../../src/model/morning.ts";
import type { Coupling } from "../../../src/model/province/coupling.ts";
import { monthEnd } from "../../../src/model/province/couplings.ts";
import type { State } from "../../../src/model/state.ts";
import { day } from "../../../src/model/step.ts";
import { CountyRun } from "../../../src/run/countyRun.ts";
import { lockstep } from "../../../src/run/lockstep.ts";
import { modelOf, type Prepared, valuesOf } from "../../../src/scenario/build.ts";
import { isCoupled } from "../../../src/scenario/coupled.ts";
import { neutralReference } from "../county.ts";

const county = {
  counties: 3,
  townships: [
    { name: "甲镇", archetype: "中西部一般镇" },
    { name: "乙乡", archetype: "山区小乡" },
  ],
};
const staffing = (spread: object) => ({
  when: "2024-01",
  what: [{ addPosts: { share: 0.3, delay: 0 } }],
  spread: { among: "counties", from: "示例县1", ...spread },
});
const everything = {
  warmUp: 0.25,
  years: 0.75,
  county,
  province: { ranking: "sojournTime", peers: true },
  reforms: [staffing({ every: 2, by: "sojournTime", margin: -1000 })],
};

function runsOf(prepared: Prepared): CountyRun[] {
  const values = valuesOf(prepared.document);
  return prepared.counties.map((_, c) => {
    const { M } = modelOf(prepared, c, undefined);
    const model = modelOf(prepared, c, neutralReference({ M }));
    return new CountyRun(model, firstMorning(model, values), day, seedFrom("x"), 252, () => {});
  });
}

function print(state: State): string {
  const one = new Fingerprint();
  addState(one, state);
  return one.hex();
}

/** Fingerprint of each county after some days. */
function lived(overrides: object, order?: readonly number[], days = 252): string[] {
  const runs = runsOf(scenario("baseline", overrides));
  lockstep(runs, days, order ?? runs.map((_, c) => c));
  return runs.map(({ state }) => print(state));
}

describe("a barrier at month ends", () => {
  it("gives the same bits in whatever order counties are stepped within a month", () => {
    expect(isCoupled(scenario("baseline", everything))).toBe(true);
    const first = lived(everything);
    expect(lived(everything, [2, 0, 1])).toEqual(first);
    expect(new Set(first).size).toBe(3);
  });

  it("within a month a county knows nothing of another: first of the month the coupling shows, not before", () => {
    const alone = { ...everything, province: {}, reforms: [] };
    expect(lived(everything, undefined, 20)).toEqual(lived(alone, undefined, 20));
    expect(lived(everything, undefined, 22)).not.toEqual(lived(alone, undefined, 22));
  });

  it("counties side by side without a rule between them live as one after the other", () => {
    const overrides = { warmUp: 0.25, years: 0.25, county, reforms: [staffing({ every: 1, margin: 1000 })] };
    const coupled = scenario("baseline", overrides);
    const apart = scenario("baseline", {
      ...overrides,
      reforms: [
        { when: "2024-01", where: { counties: "示例县1" }, what: [{ addPosts: { share: 0.3, delay: 0 } }] },
      ],
    });
    expect([isCoupled(coupled), isCoupled(apart)]).toEqual([true, false]);
    const run = (prepared: Prepared) => {
      const references = prepared.counties.map(() =>
        neutralReference({ M: prepared.document.matters.length }),
      );
      return execute({ scenario: prepared, seed: "2024", replication: 0, references });
    };
    const [one, other] = [run(coupled), run(apart)];
    expect(one.fingerprint).toBe(other.fingerprint);
    expect([one.residual, other.residual]).toEqual([0, 0]);
  });

  it("pioneers of nobody change nothing, bit for bit", () => {
    const none = { warmUp: 0.25, years: 0.25, county, reforms: [] };
    const nobody = {
      ...none,
      reforms: [{ ...staffing({}), spread: { among: "counties", share: 0, every: 1, margin: -1000 } }],
    };
    expect(lived(nobody, undefined, 126)).toEqual(lived(none, undefined, 126));
  });
});

/** Begun by the first county before the first day: a round every month. */
const begun = {
  warmUp: 0,
  reforms: [staffing({ every: 1, by: "sojournTime", margin: -1000 })],
};

/** Sets a sum of the first township's month. */
function put(tally: Float64Array, name: Basic, value: number): void {
  tally[BASIC[name]] = value;
}

/** Three counties on the evening of their first month, with what a coupling needs to see put in by hand. */
function evening(overrides: object = {}) {
  const runs = runsOf(scenario("baseline", { ...everything, ...overrides }));
  lockstep(runs, 20);
  for (const run of runs) run.runTo(21);
  return runs;
}
const coupling = (name: string) => monthEnd.find((one) => one.name === name) as Coupling;

/** Columns of all counties that a coupling changes, and whether it logs. */
function changedBy(one: Coupling, overrides: object = {}): Set<string> {
  const runs = evening(overrides);
  const names = Object.keys(columns) as ColumnName[];
  const before = runs.map(({ state }) => names.map((name) => state[name].slice()));
  const logged = runs.map(({ state }) => state.events.rows.length);
  one.couple(runs, 20);
  const found = new Set<string>();
  runs.forEach(({ state }, c) => {
    names.forEach((name, i) => {
      if (state[name].some((value, at) => !Object.is(value, before[c][i][at]))) found.add(name);
    });
    if (state.events.rows.length > logged[c]) found.add("events");
  });
  return found;
}

describe.each(monthEnd.map((one) => [one.name, one] as const))("%s", (name, one) => {
  const given = name === "countyImitation" ? begun : {};

  it("writes what it declares, and nothing else", () => {
    const found = changedBy(one, given);
    expect([...found].sort()).toEqual([...new Set<string>(one.writes)].sort());
  });

  it("off: nothing happens", () => {
    const off = one.switches[0];
    expect([...changedBy(one, { ...given, mechanisms: { off: [off] } })]).toEqual([]);
  });
});

describe("rules between counties", () => {
  it("ranking presses the slowest county and eases the quickest", () => {
    const runs = evening();
    const sojourn = [30, 10, 20];
    runs.forEach(({ state }, c) => {
      state.monthTally.fill(0);
      const completed = state.monthTally;
      // 100 cases that took so many days each
      put(completed, "completed", 100);
      put(completed, "sojournDays", 100 * sojourn[c]);
      state.penalties.fill(0);
      state.blameFear.fill(0.4);
    });
    coupling("countyRanking").couple(runs, 20);
    expect(runs.map(({ state }) => state.rankPressure[0])).toEqual([0.2, 0, 0]);
    // 2 a township at a pressure of .5
    expect(runs.map(({ state }) => [...state.penalties])).toEqual([
      [1, 1],
      [0, 0],
      [0, 0],
    ]);
    expect(runs.map(({ state }) => state.blameFear[1])).toEqual([0.4, 0.4 * 0.9, 0.4]);
  });

  it("peers move to the mean of the best county, never beyond and never back", () => {
    const runs = evening();
    const M = runs[0].model.M;
    const m = runs[0].model.matters.findIndex(({ decide }) => decide === "township");
    runs.forEach(({ state }, c) => {
      state.skill[m] = [0.5, 0.9, 0.7][c];
      state.skill[M + m] = [0.6, 0.7, 0.95][c];
    });
    coupling("countyPeers").couple(runs, 20);
    // means .55, .8, .825; a fiftieth of the way to .825
    const after = runs.map(({ state }) => [state.skill[m], state.skill[M + m]]);
    expect(after[0][0]).toBeCloseTo(0.5 + 0.02 * 0.325, 12);
    expect(after[1]).toEqual([0.9, expect.closeTo(0.7 + 0.02 * 0.125, 12)]);
    expect(after[2]).toEqual([expect.closeTo(0.7 + 0.02 * 0.125, 12), 0.95]);
  });
});
