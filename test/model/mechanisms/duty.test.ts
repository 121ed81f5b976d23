/** Hours answered for: what a township would work a day if it exercised all it holds, term by term. */
import { describe, expect, it } from "vitest";
import { dutyHours, matterSeconds } from "../../../src/model/mechanisms/duty.ts";
import { allBut, countyOf, inTwoTowns, type Town } from "../county.ts";

const fresh = (overrides: object = {}) => countyOf(inTwoTowns("baseline", overrides));
const duty = ({ model, state }: Town, tick = 0) => dutyHours(model, state, 0, tick);
const matters = ({ model, state }: Town) => matterSeconds(model, state, 0) / 3600;
/** Hours of the township's orders, by whether they are papers. */
function orders({ model }: Town, paperwork: boolean): number {
  let seconds = 0;
  for (let o = 0; o < model.O; o++) {
    if (model.orders[o].paperwork === paperwork) seconds += model.orderRate[o] * model.orderWork[o];
  }
  return seconds / 3600;
}

describe("hours answered for", () => {
  it("on the first morning are the archetype's load of normal hours: the scale is set so", () => {
    const { model, state } = fresh();
    const share = (t: number) => (dutyHours(model, state, t, 0) * 3600) / state.normalHours[t];
    expect(share(0)).toBeCloseTo(0.85, 6);
    expect(share(1)).toBeCloseTo(0.8, 6);
  });

  it("are the whole work of what it decides, redone work included, the intake of the rest, complaints and orders", () => {
    const town = fresh();
    const { model } = town;
    let hours = 0;
    for (let m = 0; m < model.M; m++) {
      const easy = model.serviceClass[m] === 0 ? 0.85 : 1; // villages carry .15 of easy work
      // .12 go wrong, half of them is done again at .7 of the work; skill .9 makes 1 + .5 · .1
      const part = model.held[0][m] ? 1.05 * (1 + 0.12 * 0.5 * 0.7) : model.intake[m];
      // three complaints in a hundred cases, an hour each
      hours += model.rate[m] * ((model.work[m] / 3600) * part * easy + 0.03);
    }
    expect(matters(town)).toBeCloseTo(hours, 9);
    expect(duty(town)).toBeCloseTo(hours + orders(town, true) + orders(town, false), 9);
  });

  it("leave out what is switched off", () => {
    const bare = fresh({ mechanisms: { off: allBut() } });
    let hours = 0;
    for (let m = 0; m < bare.model.M; m++)
      hours +=
        (bare.model.rate[m] * bare.model.work[m] * (bare.model.held[0][m] ? 1 : bare.model.intake[m])) / 3600;
    expect(duty(bare)).toBeCloseTo(hours, 9);
  });

  it("grow with shocks and with what openness induces", () => {
    const town = fresh();
    const before = matters(town);
    town.state.demandFactor[0] = 1.3;
    expect(matters(town)).toBeCloseTo(1.3 * before, 9);
    town.state.openness[0] = 0.4;
    expect(matters(town)).toBeCloseTo((1.3 + 0.5 * 0.4) * before, 9);
  });

  it("do not hold what is refused: matters on the negative list, orders off the list, work pushed down", () => {
    const town = fresh();
    const { model, state } = town;
    const before = duty(town);
    const own = model.held[0].indexOf(1);
    const part = model.serviceClass[own] === 0 ? 0.85 : 1;
    state.negative[own] = 1;
    const hours = model.rate[own] * ((model.work[own] / 3600) * 1.05 * 1.042 * part + 0.03);
    expect(before - duty(town)).toBeCloseTo(hours, 9);
    state.negative[own] = 0;
    state.mayRefuse[0] = 1;
    expect(before - duty(town)).toBeCloseTo(0.15 * (orders(town, true) + orders(town, false)), 9);
    state.deskLoad.fill(1.5);
    expect(before - duty(town)).toBeCloseTo(0.15 * (orders(town, true) + orders(town, false)), 9);
    state.mayRefuse[0] = 0;
    expect(duty(town)).toBeGreaterThan(before);
  });

  it("grow by a tenth of the work of what a reform has the township answer for and others decide", () => {
    const reforms = [
      { when: "2024-01", where: { matters: { decide: ["city", "province"] } }, what: { assignDuty: {} } },
    ];
    const town = fresh({ warmUp: 0, reforms });
    const before = matters(town);
    town.run(1);
    const { model, state } = town;
    let hours = 0;
    let added = 0;
    for (let m = 0; m < model.M; m++) {
      // what the catalogue has it answer for is in its intake already
      if (model.matters[m].responsible === "township" || model.levels[m] < 2) continue;
      added++;
      hours += (0.1 * model.rate[m] * model.work[m] * (model.serviceClass[m] === 0 ? 0.85 : 1)) / 3600;
    }
    expect(added).toBeGreaterThan(0);
    expect(state.dutyAdded[0]).toBe(added);
    expect(matters(town) - before).toBeCloseTo(hours, 9);
    // what the township decides it need not follow up
    state.basis.fill(4, 0, model.M);
    const decided = matters(town);
    state.dutyAdded[0] = 0;
    expect(matters(town)).toBe(decided);
  });

  it("follow on the day on which a reform has the township answer, and on that on which it no longer does", () => {
    const where = { matters: { decide: ["city", "province"] } };
    const reforms = [
      { when: "2024-01", where, what: { assignDuty: {} } },
      { when: "2024-02", where, what: { assignDuty: { to: "county" } } },
    ];
    const hours = (days: number, program: readonly object[]) => {
      const town = fresh({ warmUp: 0, reforms: program });
      town.run(days);
      return town.state.assignedHours[0];
    };
    expect(hours(1, reforms)).toBeGreaterThan(hours(1, []));
    expect(hours(22, reforms)).toBeLessThan(hours(21, reforms));
  });

  it("fall with a campaign's papers and rise again when they return", () => {
    const town = fresh();
    const before = duty(town);
    town.state.campaignFrom[0] = 0;
    town.state.campaignGap[0] = town.state.authorityGap[0];
    expect(before - duty(town)).toBeCloseTo(0.35 * orders(town, true), 9);
    // long after 13 weeks .58 of the gain is lost
    expect(before - duty(town, 5000)).toBeCloseTo(0.35 * 0.42 * orders(town, true), 9);
  });

  it("do not ask whether a power is exercised", () => {
    const town = fresh();
    const before = duty(town);
    town.state.operable.fill(0);
    expect(duty(town)).toBe(before);
  });
});
