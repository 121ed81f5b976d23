/** A film is the run that `execute` makes, cut into weeks: every figure of it is one that the tables give. */
import { describe, expect, it } from "vitest";
import { type Prepared, scenario } from "../../src/index.ts";
import { BASICS } from "../../src/model/basics.ts";
import { indicatorOf } from "../../src/model/indicator.ts";
import { indicators, ratioIndicators } from "../../src/model/indicators.ts";
import { sumRows } from "../../src/run/blocks.ts";
import { execute } from "../../src/run/execute.ts";
import { type Filmed, type FilmStep, film, filmPlan } from "../../src/run/film/film.ts";
import type { FilmFrame } from "../../src/run/film/writer.ts";
import { referencesOf } from "../../src/run/simulate.ts";
import { eventTable, townshipTable } from "../../src/run/tables.ts";
import { inTwoTowns } from "../model/county.ts";

interface Whole extends Filmed {
  readonly frames: readonly FilmFrame[];
  readonly steps: readonly FilmStep[];
}

function wholeFilm(one: Prepared, references = referencesOf(one)): Whole {
  const steps: FilmStep[] = [];
  const run = film(one, { seed: "影", references });
  for (let step = run.next(); ; step = run.next()) {
    if (step.done) return { ...step.value, frames: steps.flatMap(({ frames }) => frames), steps };
    steps.push(step.value);
  }
}

const one = inTwoTowns("all-at-once", { warmUp: 0.25, years: 1 });
const plan = filmPlan(one);
const units = plan.townships.length + 1;
const filmed = wholeFilm(one);
const at = (frame: FilmFrame, name: string, unit: number) =>
  frame.values[plan.columns.findIndex((column) => column.name === name) * units + unit];
const request = { scenario: one, seed: "影", replication: 0, references: filmed.references };
const kept = execute({ ...request, keep: { townships: true, townshipDays: true } });

describe("a film", () => {
  it("is the run that execute makes", () => {
    expect(filmed.result.fingerprint).toBe(kept.fingerprint);
  });

  it("gives every column a name of its own", () => {
    const names = plan.columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(filmed.frames[0].values).toHaveLength(names.length * units);
  });

  it("says what each township is", () => {
    const towns = plan.townships.map(({ title, archetype }) => [title.zh, archetype.zh, archetype.en]);
    expect(towns).toEqual([
      ["甲镇", "中西部一般镇", "Ordinary town"],
      ["乙乡", "山区小乡", "Small mountain township"],
    ]);
  });

  it("has a frame for each whole week, the last when all is over", () => {
    expect([plan.days, plan.frames, filmed.frames.length]).toEqual([252, 50, 50]);
    const last = filmed.steps.at(-1);
    expect([last?.done, last?.total]).toEqual([kept.days, kept.days]);
  });

  it("holds each indicator of each township and of the whole, week by week, as the days give it", () => {
    const warmUp = kept.days - plan.days;
    for (const week of [0, 25, 49]) {
      const [from, to] = [warmUp + week * 5, warmUp + week * 5 + 5];
      const days = kept.townshipDays as Float64Array;
      const all = sumRows(days, 2 * BASICS, from, to);
      const sums = [all.subarray(0, BASICS), all.subarray(BASICS), sumRows(kept.daily, BASICS, from, to)];
      for (const name of ratioIndicators)
        sums.forEach((of, unit) => {
          expect([name, at(filmed.frames[week], name, unit)]).toEqual([
            name,
            Math.fround(indicatorOf(indicators[name], of)),
          ]);
        });
    }
  });

  it("has what is booked once a week in each of its weeks", () => {
    for (const { values } of filmed.frames) {
      const cost = plan.columns.findIndex(({ name }) => name === "cost");
      expect(values[cost * units + units - 1]).toBeGreaterThan(0);
    }
  });

  it("says of the last weeks what the table of townships says of the last month", () => {
    // staff change at weeks' ends only: the month's mean workload is that of its weeks, but for the day they overlap
    const table = townshipTable(one, kept);
    const rows = table.length;
    const satisfaction = table.column("satisfaction") as Float64Array;
    const weeks = filmed.frames.slice(-4).map((frame) => at(frame, "satisfaction", 1));
    const month = satisfaction[rows - 1];
    expect(Math.min(...weeks)).toBeLessThanOrEqual(month);
    expect(Math.max(...weeks)).toBeGreaterThanOrEqual(month);
  });

  it("books every hour to one use, and every waiting case to one domain, one age and one power", () => {
    const names = (from: string) =>
      plan.columns.map(({ name }) => name).filter((name) => name.startsWith(from));
    const sum = (frame: FilmFrame, from: string, unit: number) =>
      names(from).reduce((total, name) => total + at(frame, name, unit), 0);
    let waited = 0;
    for (const frame of filmed.frames) {
      for (let unit = 0; unit < units; unit++) {
        const worked = at(frame, "regular", unit) + at(frame, "extra", unit);
        expect(sum(frame, "use.", unit)).toBeCloseTo(worked, 2);
        expect(sum(frame, "domain.", unit)).toBe(sum(frame, "age.", unit));
        expect(sum(frame, "power.", unit)).toBe(sum(frame, "age.", unit));
        waited += sum(frame, "age.", unit);
      }
    }
    expect(waited).toBeGreaterThan(100);
    // two days are left after the last whole week
    const evening = kept.townshipDays?.subarray(-6 * BASICS, -4 * BASICS) as Float64Array;
    const last = filmed.frames[49];
    for (const t of [0, 1])
      expect(sum(last, "domain.", t) + at(last, "waiting.above", t)).toBe(
        indicatorOf(indicators.backlog, evening, t * BASICS),
      );
  });

  it("tells what waits by the power over its matter: before the reform the township's own or held above", () => {
    const bySource = (frame: FilmFrame) =>
      ["own", "devolved", "delegated", "filed", "entrusted", "retained"].map((name) =>
        at(frame, `power.${name}`, units - 1),
      );
    const total = (weeks: readonly FilmFrame[]) =>
      weeks.map(bySource).reduce((all, one) => all.map((sum, i) => sum + one[i]));
    // the powers move on day 126, in the week of number 25
    const [own, ...moved] = total(filmed.frames.slice(0, 25));
    expect(own).toBeGreaterThan(0);
    expect(moved.slice(0, 4)).toEqual([0, 0, 0, 0]);
    expect(moved[4]).toBeGreaterThan(0);
    const [, devolved] = total(filmed.frames.slice(25));
    expect(devolved).toBeGreaterThan(0);
  });

  it("tells every event of the reported time once, with all its matters", () => {
    const table = eventTable(one, kept);
    const days = table.column("day") as Float64Array;
    const told = filmed.frames.flatMap(({ events }) => events);
    const rows = told.reduce((sum, { matters }) => sum + Math.max(1, matters.length), 0);
    expect(rows).toBe(days.filter((day) => day >= 0).length);
    const first = told.find(({ kind }) => kind === "transfer");
    expect([first?.day, first?.township, first?.matters.length, first?.reform?.zh]).toEqual([
      126,
      0,
      74,
      "一刀切下放",
    ]);
  });

  it("begins with the reference run where it is given none, and counts its days", () => {
    const small = inTwoTowns("baseline", { warmUp: 0, years: 0.25 });
    const run = film(small, { seed: "影" });
    const first = run.next().value as FilmStep;
    expect(first.total).toBe(3 * 252 + 63);
    let step: IteratorResult<FilmStep, Filmed> = run.next();
    while (!step.done) step = run.next();
    expect(step.value.references).toEqual(referencesOf(small));
  });

  it("keeps counties apart, also where they look at one another", () => {
    const small = (zh: string, en: string) => ({ name: { zh, en }, archetypes: { 山区小乡: 1 } });
    const county = { counties: [small("甲县", "County A"), small("乙县", "County B")] };
    const two = scenario("province-ranking", { warmUp: 0, years: 0.25, county });
    const references = referencesOf(two);
    const made = wholeFilm(two, references);
    const result = execute({ scenario: two, seed: "影", replication: 0, references });
    expect(made.result.fingerprint).toBe(result.fingerprint);
    const { townships, counties } = filmPlan(two);
    expect(new Set(townships.map(({ county }) => county)).size).toBe(counties.length);
    expect(counties.map(({ zh }) => zh)).toEqual(["甲县", "乙县"]);
    const ranked = made.frames.flatMap(({ events }) => events).filter(({ kind }) => kind === "rankedTop");
    expect(ranked.length).toBeGreaterThan(0);
  });
});
