/** The sums of a day: what the ODD says of each is what the day's tally holds, to the bit. */
import { describe, expect, it } from "vitest";
import { columns, parameters } from "../../../src/index.ts";
import { BASICS, basics, counted } from "../../../src/model/basics.ts";
import { DEPARTMENTS } from "../../../src/model/detours.ts";
import { ORIGINS, USE, USES } from "../../../src/model/ledger.ts";
import { gloss, levelSums } from "../../../src/model/odd/sums.ts";
import { CLASSES, SERVICE, townQueue } from "../../../src/model/queues.ts";
import { compileFormula } from "../../../src/scenario/expression.ts";
import { countyOf, inTwoTowns, type Town } from "../county.ts";

function total(array: ArrayLike<number>, from: number, n: number): number {
  let sum = 0;
  for (let i = from; i < from + n; i++) sum += array[i];
  return sum;
}

/** Matters that a township holds by reform, those it exercises, and their hours. */
function powers({ model, state }: Town, t: number) {
  const of = { moved: 0, operated: 0, practisedSkill: 0, practised: 0 };
  for (let m = 0; m < model.M; m++) {
    const pair = t * model.M + m;
    if (state.basis[pair] === 0) continue;
    if (state.movedAt[pair] >= 0) of.moved++;
    if (state.movedAt[pair] >= 0 && state.operable[pair] === 1) of.operated++;
    if (state.operable[pair] === 0) continue;
    of.practised += model.rate[pair] * model.work[pair];
    of.practisedSkill += model.rate[pair] * model.work[pair] * state.skill[pair];
  }
  return of;
}

/** Every name in the formulas, for a township this evening: symbols before columns before parameters. */
function namesOf(town: Town, t: number): Record<string, number> {
  const { model, state } = town;
  const names = Object.keys(parameters) as (keyof typeof parameters)[];
  const ofTownships = Object.entries(columns).filter(([, { of }]) => of === "township");
  return {
    ...Object.fromEntries(names.map((name) => [name, state.p[name]])),
    ...Object.fromEntries(ofTownships.map(([name]) => [name, state[name as "staff"][t]])),
    ...powers(town, t),
    casesWaiting: total(state.queues.size, townQueue(t, SERVICE), CLASSES),
    residents: model.townships[t].population,
    concealed: model.on.concealment ? state.p.concealment : 0,
    mayHide: model.on.concealment ? 1 : 0,
    askedAbove: total(state.deskDemand, 0, DEPARTMENTS),
    secondsAbove: total(state.deskSeconds, 0, DEPARTMENTS),
    secondsWaiting: total(state.waiting, t * ORIGINS, ORIGINS),
    paperSeconds: state.byUse[t * USES + USE.paperwork],
    secondsIdle: state.byUse[t * USES + USE.idle],
  };
}

/** The row that the formulas give for a township. */
function told(town: Town, t: number): number[] {
  const names = namesOf(town, t);
  const work = (is: string) => {
    const known = Object.keys(names);
    return compileFormula(is, known).at(Float64Array.from(known, (name) => names[name]));
  };
  for (const { name, is } of gloss) names[name] = work(is);
  return [...counted.map((name) => town.state[name][t]), ...levelSums.map(({ is }) => work(is))];
}

const moved = [
  { when: "2024-01", what: { transfer: { with: { posts: 0.5 } } } },
  { when: "2024-01", what: { trim: { meetings: 0.4, onPaper: 0.5 } } },
];

describe("the sums of a day", () => {
  it("are as many as the tally holds", () => {
    expect(counted.length + levelSums.length).toBe(BASICS);
    const kept = levelSums.map(({ name }) => name).filter((name) => !name.endsWith("Residents"));
    expect(kept.filter((name) => !(basics as readonly string[]).includes(name))).toEqual([]);
  });

  it.each([[[]], [["concealment"]]])("are those of the formulas, off: %s", (off) => {
    const town = countyOf(inTwoTowns("baseline", { warmUp: 0, reforms: moved, mechanisms: { off } }));
    town.run(45);
    for (const t of [0, 1]) {
      const kept = Array.from(town.state.dayTally.subarray(t * BASICS, (t + 1) * BASICS));
      expect(told(town, t)).toEqual(kept);
    }
  });
});
