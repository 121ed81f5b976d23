/** Evaluation and exchange: what fails, what goes back, what comes in its place. */
import { describe, expect, it } from "vitest";
import { errorChance } from "../../../src/model/errors.ts";
import { ratioIndicators } from "../../../src/model/indicators.ts";
import { readinessFor } from "../../../src/model/mechanisms/readiness.ts";
import { fails, sampledErrors } from "../../../src/model/reforms/evaluate.ts";
import { countyOf, inTwoTowns, neutralReference, type Town } from "../county.ts";

function lived(reforms: readonly object[], days: number): Town {
  const prepared = inTwoTowns("baseline", { warmUp: 0, years: 2, reforms });
  const town = countyOf(prepared, { reference: neutralReference(countyOf(prepared).model) });
  town.run(days);
  return town;
}
const of = (town: Town, kind: string, t?: number) =>
  town.state.events.rows.filter((row) => row.kind === kind && (t === undefined || row.township === t));
const county = { matters: { decide: ["county"] } };
const all = { when: "2024-01", where: county, what: { transfer: {} } };

describe("what fails", () => {
  const { model, state } = lived([all], 22);
  const m = model.matters.findIndex((_, i) => state.movedAt[i] >= 0 && state.operable[i] === 1);
  const idle = model.matters.findIndex((_, i) => state.movedAt[i] >= 0 && state.operable[i] === 0);

  it("by readiness, whatever is exercised", () => {
    const ready = readinessFor(model, state, 0, m);
    expect(fails(model, state, 0, m, { readinessBelow: ready }, 22)).toBe(false);
    expect(fails(model, state, 0, m, { readinessBelow: ready + 0.01 }, 22)).toBe(true);
  });

  it("by the errors that a sample would find, where there is something to sample", () => {
    const { p } = state;
    const chance = errorChance(state.skill[m], state.burnout[0], state.load[0], false, p);
    expect(sampledErrors(model, state, 0, m)).toBe(chance);
    expect(fails(model, state, 0, m, { errorsAbove: chance - 0.01 }, 22)).toBe(true);
    expect(fails(model, state, 0, m, { errorsAbove: chance + 0.01 }, 22)).toBe(false);
    expect(fails(model, state, 0, idle, { errorsAbove: 0 }, 22)).toBe(false);
  });

  it("by the months without being exercised", () => {
    expect(fails(model, state, 0, idle, { unexercisedFor: 1 }, 20)).toBe(false);
    expect(fails(model, state, 0, idle, { unexercisedFor: 1 }, 21)).toBe(true);
    expect(fails(model, state, 0, m, { unexercisedFor: 0 }, 21)).toBe(false);
  });

  it("by the township's utilisation, and by nothing that is not asked", () => {
    state.lastMonth[ratioIndicators.indexOf("utilisation")] = 0.95;
    expect(fails(model, state, 0, m, { utilisationAbove: 0.94 }, 22)).toBe(true);
    expect(fails(model, state, 0, m, { utilisationAbove: 0.95 }, 22)).toBe(false);
    expect(fails(model, state, 0, idle, {}, 999)).toBe(false);
  });
});

describe("an evaluation", () => {
  const evaluate = (options: object) => ({ when: "2024-04", where: county, what: { evaluate: options } });

  it("returns exactly what is not exercised, and logs what share that is", () => {
    const before = lived([all], 63);
    const idle = before.model.matters.flatMap((_, m) =>
      before.state.movedAt[m] >= 0 && !before.state.operable[m] ? [m] : [],
    );
    const held = before.model.matters.filter((_, m) => before.state.movedAt[m] >= 0).length;
    const town = lived([all, evaluate({ unexercisedFor: 3, return: true })], 64);
    expect(
      of(town, "return", 0)
        .map(({ matter }) => matter)
        .sort((a, b) => a - b),
    ).toEqual(idle);
    expect(
      of(town, "failed", 0)
        .map(({ matter }) => matter)
        .sort((a, b) => a - b),
    ).toEqual(idle);
    expect(of(town, "evaluate", 0)[0].amount).toBeCloseTo(idle.length / held, 12);
    const [of0, of1] = [0, 1].map((t) => of(town, "failed", t).length);
    const moved = of(town, "transfer").length;
    expect(of(town, "evaluate", -1)[0].amount).toBeCloseTo((of0 + of1) / moved, 12);
  });

  it("only looks unless it is told to return, and returns no more than it may, the least ready first", () => {
    const looked = lived([all, evaluate({ unexercisedFor: 3 })], 64);
    expect(of(looked, "return")).toEqual([]);
    const few = lived([all, evaluate({ unexercisedFor: 3, return: true, most: 2, as: "recall" })], 64);
    const ready = new Map(of(few, "failed", 0).map(({ matter, amount }) => [matter, amount]));
    const lowest = [...ready.values()].sort((a, b) => a - b).slice(0, 2);
    expect(of(few, "recall", 0).map(({ matter }) => ready.get(matter))).toEqual(lowest);
  });
});

describe("an exchange", () => {
  const hard = { matters: { decide: ["county"], by: "hard", top: 10 } };
  const first = { when: "2024-01", where: hard, what: { transfer: {} } };
  const swap = (options: object) => ({
    when: "2024-04",
    where: hard,
    what: { exchange: { unexercisedFor: 3, take: { decide: ["county"], by: "easy" }, ...options } },
  });

  it("gives back what is not exercised and takes as many easy ones that can be carried", () => {
    const town = lived([first, swap({})], 64);
    const back = of(town, "return", 0).map(({ matter }) => matter);
    const taken = of(town, "exchange", 0).map(({ matter }) => matter);
    expect(back.length).toBeGreaterThan(0);
    expect(taken).toHaveLength(back.length);
    expect(taken.filter((m) => back.includes(m))).toEqual([]);
    for (const m of taken) {
      expect([town.state.basis[m], town.state.operable[m]]).toEqual([4, 1]);
      expect(readinessFor(town.model, town.state, 0, m)).toBeGreaterThanOrEqual(town.model.difficulty[m]);
    }
  });

  it("one for one: what finds no substitute stays", () => {
    const ids = lived([], 1)
      .model.matters.filter(({ decide }) => decide === "county")
      .slice(0, 1)
      .map(({ id }) => id);
    const town = lived([first, swap({ take: { ids, by: "easy" }, ready: false })], 64);
    expect(of(town, "return", 0)).toHaveLength(1);
    const none = lived([first, swap({ take: { decide: ["township"] } })], 64);
    expect([of(none, "return"), of(none, "exchange")]).toEqual([[], []]);
  });

  it("does not take again what was given back", () => {
    const twice = [
      first,
      swap({ take: { decide: ["county"], by: "hard" }, ready: false }),
      { ...swap({ give: "all", take: { decide: ["county"], by: "hard" }, ready: false }), when: "2024-08" },
    ];
    const town = lived(twice, 150);
    const back = of(town, "return", 0).map(({ matter }) => matter);
    expect(new Set(back).size).toBe(back.length);
    expect(of(town, "exchange", 0).filter(({ matter, tick }) => back.includes(matter) && tick > 100)).toEqual(
      [],
    );
  });
});

it("a sample shows what decision support makes of the errors, as the day's decisions do", () => {
  const town = countyOf(inTwoTowns("baseline", { warmUp: 0 }));
  town.run(1);
  const before = sampledErrors(town.model, town.state, 0, 0);
  town.state.decisionSupport[0] = 1;
  const supported = sampledErrors(town.model, town.state, 0, 0);
  expect(supported).toBeLessThan(before);
  town.state.standard[0] = 0.5;
  expect(sampledErrors(town.model, town.state, 0, 0)).toBeGreaterThan(supported);
});

it("where skill is off a sample finds none missing, whatever supports the decisions", () => {
  const document = inTwoTowns("baseline", { warmUp: 0, mechanisms: { off: ["skill"] } });
  const town = countyOf(document);
  town.run(1);
  const before = sampledErrors(town.model, town.state, 0, 0);
  town.state.decisionSupport[0] = 1;
  expect(sampledErrors(town.model, town.state, 0, 0)).toBe(before);
});
