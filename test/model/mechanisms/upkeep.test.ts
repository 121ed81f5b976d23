/** Hours and money that standing institutions take, by hand. */
import { expect, it } from "vitest";
import { ORIGIN, ORIGINS, USE, USES } from "../../../src/model/ledger.ts";
import { upkeepCost, upkeepHours, upkeepSeconds } from "../../../src/model/mechanisms/upkeep.ts";
import { countyOf, inTwoTowns } from "../county.ts";

const reforms = [
  {
    when: "2024-01",
    where: { townships: "甲镇" },
    what: [
      { council: {} },
      { monitor: {} },
      { open: { to: 0.5 } },
      { audit: { share: 0.2 } },
      { coproduce: { to: 0.25 } },
      { outsource: { people: 5, delay: 0 } },
      { nearby: { to: 1, covers: 0.5 } },
    ],
  },
];
const livedOne = (off: readonly string[] = []) => {
  const town = countyOf(inTwoTowns("baseline", { warmUp: 0, reforms, mechanisms: { off } }));
  town.run(1);
  return town;
};

it("is the sum of what each takes: 60 + 80 + .5·20 + .2·100 + .5·160 + (.25 − .15)·600 + 5·4 hours a month", () => {
  const { state, model } = livedOne();
  expect(upkeepHours(state, 0)).toBeCloseTo(330, 9);
  expect(upkeepHours(state, 1)).toBe(0);
  expect(upkeepSeconds(model, state, 0)).toBe(Math.floor((330 * 3600) / 21));
  expect(upkeepCost(state, 0)).toBe(5 * 45000 + 0.2 * 200000 + 0.5 * 80000);
});

it("is booked whole, to the use and to the county that asks for it, and nowhere else", () => {
  const { state } = livedOne();
  const booked = Math.floor((330 * 3600) / 21);
  expect(state.byUse[USE.upkeep]).toBe(booked);
  expect(state.byUse[USES + USE.upkeep]).toBe(0);
  const without = livedOne(["upkeep"]).state;
  expect(without.byUse[USE.upkeep]).toBe(0);
  // orders of the county have their own hours beside it
  expect(state.byOrigin[ORIGIN.orderCounty]).toBeGreaterThanOrEqual(booked);
  const sum = (column: Float64Array, width: number) =>
    column.subarray(0, width).reduce((total, seconds) => total + seconds, 0);
  expect(sum(state.byOrigin, ORIGINS)).toBe(state.regularSeconds[0] + state.extraSeconds[0]);
  expect(sum(state.byUse, USES)).toBe(state.regularSeconds[0] + state.extraSeconds[0]);
});
