/** Controllers: who is ripe, what is asked for, how fast it goes, what goes back. */
import { describe, expect, it } from "vitest";
import { ratioIndicators } from "../../../src/model/indicators.ts";
import { benefitFor } from "../../../src/model/reforms/controllers/menu.ts";
import { isRound, ripe } from "../../../src/model/reforms/controllers/rounds.ts";
import { countyOf, inTwoTowns, neutralReference, type Town } from "../county.ts";

function lived(reform: object, days: number, parameters: object = {}): Town {
  const prepared = inTwoTowns("baseline", { warmUp: 0, years: 2, reforms: [reform], parameters });
  const town = countyOf(prepared, { reference: neutralReference(countyOf(prepared).model) });
  town.run(days);
  return town;
}

/** Number of events of a kind, by month. */
function byMonth(town: Town, kind: string, months: number): number[] {
  const counts = new Array<number>(months).fill(0);
  for (const row of town.state.events.rows) if (row.kind === kind) counts[Math.floor(row.tick / 21)]++;
  return counts;
}

const county = { matters: { decide: ["county"] } };
const ready = { posts: 1, qualified: 1, equipment: 1, money: 1 };
const now = { posts: 0, qualified: 0, equipment: 0, money: 0 };

describe("rounds", () => {
  it("come every so many months from the first", () => {
    const months = [0, 1, 2, 3, 4, 5, 6].filter((month) => isRound(100 + 21 * month, 100, 3));
    expect(months).toEqual([0, 3, 6]);
  });

  it("ripe is ready above the threshold and the difficulty, and with time left last month", () => {
    const { model, state } = countyOf(inTwoTowns("baseline"));
    const m = model.serviceClass.findIndex(
      (c, i) => c < 2 && model.difficulty[i] > 0.2 && model.difficulty[i] < 0.5,
    );
    state.normalHours.fill(3600 * 1000);
    state.assignedHours.fill(500);
    for (const column of [state.equipment, state.money]) column.fill(0.7);
    const utilisation = ratioIndicators.indexOf("utilisation");
    state.lastMonth[utilisation] = 0.9;
    // what is demanded may be more than there is time for: that is not what is asked
    state.load[0] = 1.4;
    expect(ripe(model, state, 0, m, 0.7, 0.92)).toBe(true);
    expect(ripe(model, state, 0, m, 0.71, 0.92)).toBe(false);
    expect(ripe(model, state, 0, m, 0.7, 0.89)).toBe(false);
    state.equipment[0] = model.difficulty[m] - 0.01;
    expect(ripe(model, state, 0, m, 0, 1)).toBe(false);
  });
});

describe("ripe batches", () => {
  it("prepare a batch a round in each township, and move none before its courses are over", () => {
    const town = lived(
      {
        when: "2024-02",
        where: county,
        controller: "ripeBatches",
        with: { every: 2, batch: 5, ripeAt: 0, maxUtilisation: 1, with: ready, delay: now },
      },
      147,
    );
    expect(byMonth(town, "prepare", 7)).toEqual([0, 10, 0, 10, 0, 10, 0]);
    expect(byMonth(town, "transfer", 7)).toEqual([0, 0, 10, 0, 10, 0, 10]);
  });

  it("leave no batch out in a township that a condition let in later", () => {
    const reform = {
      when: "2024-01",
      where: { ...county, townships: { condition: "population > 20000 or month > 3" } },
      controller: "ripeBatches",
      with: { every: 1, batch: 3, limit: 9, ripeAt: 0, with: ready, delay: now },
    };
    const town = lived(reform, 147);
    const prepared = (t: number) =>
      town.state.events.rows
        .filter((row) => row.kind === "prepare" && row.township === t)
        .map((row) => [Math.floor(row.tick / 21), row.matter] as const);
    const months = (t: number) => prepared(t).map(([month]) => month);
    expect(months(0)).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2]);
    // the second comes in with April and begins at the beginning
    expect(months(1)).toEqual([3, 3, 3, 4, 4, 4, 5, 5, 5]);
    expect(prepared(1).map(([, matter]) => matter)).toEqual(prepared(0).map(([, matter]) => matter));
  });

  it("wait for courses that are put off", () => {
    const reform = {
      when: "2024-01",
      where: county,
      controller: "ripeBatches",
      with: { every: 12, batch: 5, ripeAt: 0, with: ready, delay: { ...now, training: 2 } },
    };
    expect(byMonth(lived(reform, 84), "transfer", 4)).toEqual([0, 0, 0, 10]);
  });

  it("wait for longer courses", () => {
    const reform = {
      when: "2024-01",
      where: county,
      controller: "ripeBatches",
      with: { every: 12, batch: 5, ripeAt: 0, maxUtilisation: 1, with: ready, delay: now },
    };
    // 8 weeks are 40 days: not over after one month, over after two
    expect(byMonth(lived(reform, 63, { trainingWeeks: 8 }), "transfer", 3)).toEqual([0, 0, 10]);
    expect(byMonth(lived(reform, 63, { trainingWeeks: 4 }), "transfer", 3)).toEqual([0, 10, 0]);
  });

  it("let go only when the skill is there, which mentors bring: after 4 weeks .6, after 12 weeks .8", () => {
    // .95 − .55 · 2^(−n/6) reaches .6 with n = 3.9 and .8 with n = 11.2: looked at on days 21 and 63
    const reform = (skillAt: number, mentors: number) => ({
      when: "2024-01",
      where: county,
      controller: "ripeBatches",
      with: {
        every: 12,
        batch: 3,
        ripeAt: 0,
        maxUtilisation: 1,
        train: false,
        skillAt,
        with: { ...ready, mentors },
        delay: now,
      },
    });
    const months = (skillAt: number, mentors: number) =>
      byMonth(lived(reform(skillAt, mentors), 85), "transfer", 5);
    expect(months(0.59, 1)).toEqual([0, 6, 0, 0, 0]);
    expect(months(0.79, 1)).toEqual([0, 0, 0, 6, 0]);
    expect(months(0.59, 0)).toEqual([0, 0, 0, 0, 0]);
  });

  it("move the most frequent first", () => {
    const town = lived(
      {
        when: "2024-01",
        where: county,
        controller: "ripeBatches",
        with: { every: 12, batch: 4, ripeAt: 0, maxUtilisation: 1, with: ready, delay: now },
      },
      42,
    );
    const moved = town.state.events.rows
      .filter((row) => row.kind === "transfer" && row.township === 0)
      .map((row) => row.matter);
    const frequent = [...town.model.byDemand].filter(
      (m) => town.model.matters[m].decide === "county" && !town.model.held[0][m],
    );
    expect(moved.sort((a, b) => a - b)).toEqual(frequent.slice(0, 4).sort((a, b) => a - b));
  });

  it("move nothing where nobody is ripe, and no more than the limit", () => {
    const none = lived(
      { when: "2024-01", where: county, controller: "ripeBatches", with: { ripeAt: 1, train: false } },
      126,
    );
    expect(byMonth(none, "transfer", 6)).toEqual([0, 0, 0, 0, 0, 0]);
    const few = lived(
      {
        when: "2024-01",
        where: county,
        controller: "ripeBatches",
        with: { every: 1, batch: 5, limit: 7, ripeAt: 0, maxUtilisation: 1, with: ready, delay: now },
      },
      147,
    );
    expect(byMonth(few, "transfer", 7).reduce((a, b) => a + b)).toBe(14);
  });
});

describe("menu", () => {
  it("net benefit: days saved at half an hour, less the work that is added, twice when overloaded", () => {
    const { model, state } = countyOf(inTwoTowns("baseline"));
    const m = model.serviceClass.findIndex((c, i) => c === 1 && model.levels[i] === 1 && !model.held[0][i]);
    // one level of 5 days against 2 procedure days; a newcomer's skill makes 1.3 of the work
    const added = (model.work[m] / 3600) * (1.3 - model.intake[m]);
    state.load[0] = 0.9;
    expect(benefitFor(model, state, 0, m)).toBeCloseTo(1.5 - added, 9);
    state.load[0] = 0.95;
    expect(benefitFor(model, state, 0, m)).toBeCloseTo(1.5 - 2 * added, 9);
    // specialist matters of every domain take a specialist's days
    const days = (domain: number) => {
      const one = model.serviceClass.indexOf(2 + domain);
      const work = (model.work[one] / 3600) * (1.3 - model.intake[one]) * 2;
      return model.levels[one] * 5 - (benefitFor(model, state, 0, one) + work) / 0.5;
    };
    for (const domain of [0, 2]) expect(days(domain)).toBeCloseTo(state.p.specialistDays, 9);
  });

  it("gives no more a round than the batch, no more in all than the limit, and only what pays", () => {
    const town = lived(
      {
        when: "2024-01",
        where: county,
        controller: "menu",
        with: { every: 1, batch: 3, limit: 5, maxUtilisation: 1, gate: false, with: ready, delay: now },
      },
      84,
    );
    const given = town.state.events.rows.filter((row) => row.kind === "transfer" && row.township === 0);
    expect(given.map((row) => row.tick)).toEqual([0, 0, 0, 21, 21]);
    const dear = lived({ when: "2024-01", where: county, controller: "menu", with: { minBenefit: 100 } }, 84);
    expect(byMonth(dear, "transfer", 4)).toEqual([0, 0, 0, 0]);
  });
});

describe("all at once", () => {
  it("under a condition, in each township when it first holds there", () => {
    const when = "population > 20000 or month > 2";
    const town = lived({ when, where: county, controller: "allAtOnce", with: {} }, 63);
    const months = (t: number) =>
      new Set(
        town.state.events.rows
          .filter((row) => row.kind === "transfer" && row.township === t)
          .map((row) => Math.floor(row.tick / 21)),
      );
    expect([months(0), months(1)]).toEqual([new Set([1]), new Set([2])]);
  });

  it("moves everything everywhere on its date", () => {
    const town = lived({ when: "2024-02", where: county, controller: "allAtOnce", with: {} }, 63);
    const held = [0, 1].map(
      (t) =>
        town.model.matters.filter(({ decide }, m) => decide === "county" && !town.model.held[t][m]).length,
    );
    expect(byMonth(town, "transfer", 3)).toEqual([0, held[0] + held[1], 0]);
  });
});
