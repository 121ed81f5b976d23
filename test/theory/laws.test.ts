/** Laws that hold to the last bit or by closed form on the real engine (model.md 7): Little, learning, disuse, giving up. */
import { describe, expect, it } from "vitest";
import { giveUpChance } from "../../src/model/givingUp.ts";
import { CHANNEL } from "../../src/model/ledger.ts";
import { defaultParameters } from "../../src/model/scale.ts";
import { countyOf, inTwoTowns, neutralReference } from "../model/county.ts";
import { deskOf, NORMAL } from "./desk.ts";

describe("Little's law", () => {
  it.each(["baseline", "all-at-once", "half-devolution"])("leaves no residual in %s", (id) => {
    const prepared = inTwoTowns(id, { warmUp: 0 });
    const reference = neutralReference(countyOf(prepared).model);
    const town = countyOf(prepared, { reference, cases: true });
    const { state } = town;
    const days = 200;
    let inHand = 0;
    town.run(days, () => {
      inHand += state.inHand[0] + state.inHand[1];
    });
    const gone = (state.finishedCases ?? []).reduce((sum, row) => sum + row.finished - row.arrived, 0);
    // cases still there have been there on every evening from their arrival on; those of tomorrow on none
    let stayed = 0;
    const { cases, queues } = state;
    for (let queue = 0; queue < queues.size.length; queue++) {
      for (const id of queues.of(cases, queue)) {
        // orders and complaints are no cases that citizens brought
        const brought =
          cases.get(id, "matter") < town.model.M && cases.get(id, "channel") !== CHANNEL.complaint;
        if (brought) stayed += days - cases.get(id, "arrived");
      }
    }
    expect(inHand).toBeGreaterThan(20_000);
    expect(gone + stayed - inHand).toBe(0);
  });
});

describe("skill on the real engine", () => {
  const skillAfter = (weeks: number, overrides: object) => {
    const desk = deskOf({ capacity: 40, arrivals: 12, on: ["skill"], more: overrides });
    const town = countyOf(desk, { seed: "skill" });
    town.run(5 * weeks);
    return town.state.skill[0];
  };

  it("practice closes half of the gap to .95 in 13 weeks, three quarters in 26", () => {
    const overrides = { parameters: { skillReference: 0.5 } };
    expect(skillAfter(13, overrides)).toBeCloseTo(0.725, 12); // .95 − .45 / 2
    expect(skillAfter(26, overrides)).toBeCloseTo(0.8375, 12); // .95 − .45 / 4
  });

  it("what was practised for 13 weeks and then left for 28 has gone both ways", () => {
    // from the third day of week 13 on nobody comes; that week has taught still
    const reforms = [{ when: "2024-04", what: { shock: { demand: 0, months: 100 } } }];
    const overrides = { parameters: { skillReference: 0.5 }, reforms };
    expect(skillAfter(13, overrides)).toBeCloseTo(0.725, 12);
    expect(skillAfter(41, overrides)).toBeCloseTo(0.5625, 12); // .4 + .325 / 2
  });

  it("disuse loses half of what lies above .4 in 28 weeks", () => {
    // nobody comes: the shock's factor is 0 from the first day on
    const reforms = [{ when: "2024-01", what: { shock: { demand: 0, months: 100 } } }];
    expect(skillAfter(28, { reforms })).toBeCloseTo(0.65, 12); // .4 + .5 / 2
    expect(skillAfter(56, { reforms })).toBeCloseTo(0.525, 12);
  });
});

describe("giving up (M02)", () => {
  it("those whom nobody can serve leave as the hazard says", () => {
    // specialist work where nobody is qualified: the mean of the days until leaving is the sum of the survival
    const p = defaultParameters();
    let survival = 1;
    let mean = 0;
    let square = 0;
    for (let day = 0; survival > 1e-15; day++) {
      const leaving = survival * giveUpChance(day, p);
      mean += day * leaving;
      square += day * day * leaving;
      survival -= leaving;
    }
    const town = countyOf(
      deskOf({
        capacity: 5,
        arrivals: 4,
        matter: { specialist: true },
        on: ["abandonment"],
        more: {
          county: { townships: [{ name: "甲乡", archetype: "乡", staff: 5, qualifiedShare: 0 }] },
          parameters: { petitionShare: 0 },
        },
      }),
      { seed: "patience", cases: true },
    );
    const days = 1500;
    town.run(days);
    // whoever came in the first 1,200 days has left: survival of 300 days is below 1e-4
    const rows = (town.state.finishedCases ?? []).filter((row) => row.arrived < days - 300);
    expect(rows.length).toBeGreaterThan(4000);
    expect(new Set(rows.map((row) => row.outcome))).toEqual(new Set(["abandoned"]));
    const observed = rows.reduce((sum, row) => sum + row.finished - row.arrived, 0) / rows.length;
    // within 3.291 standard errors of the mean, two-sided level .001; the error is known from the hazard
    const error = Math.sqrt((square - mean * mean) / rows.length);
    expect(error).toBeLessThan(0.02 * mean);
    expect(Math.abs(observed - mean)).toBeLessThan(NORMAL * error);
  });
});
