/** Windows of any days are exact: what the digest and the tables say is what the cases themselves say. */
import { beforeAll, describe, expect, it } from "vitest";
import { execute, ledgerTable, type RunResult, townshipTable } from "../../src/index.ts";
import { BASIC, BASICS } from "../../src/model/basics.ts";
import { HISTOGRAM_DAYS } from "../../src/model/columns.ts";
import { causes, ORIGINS } from "../../src/model/ledger.ts";
import { blocksOf, blocksWithin, monthsOf, sumRows } from "../../src/run/blocks.ts";
import { digest } from "../../src/run/digest.ts";
import { MATTER_SUMS } from "../../src/run/record.ts";
import { warmUpOf } from "../../src/run/tables.ts";
import { windowOf } from "../../src/run/window.ts";
import { modelOf } from "../../src/scenario/build.ts";
import { inTwoTowns, neutralReference } from "../model/county.ts";

// so much demand that some give up; 84 days of warm-up and 126 reported; the window of the last 50 begins within a month
const prepared = inTwoTowns("baseline", {
  warmUp: 1 / 3,
  years: 0.5,
  parameters: { demand: 1.5 },
});
const references = [neutralReference(modelOf(prepared, 0, undefined))];
const WINDOW = 50 / 252;
const [from, to] = windowOf(prepared, WINDOW);
const run = (cuts: readonly number[]) =>
  execute({
    scenario: prepared,
    seed: "2024",
    replication: 0,
    references,
    cuts,
    keep: { townships: true, cases: true },
  });

describe("blocks", () => {
  it("are the months of the reported time, cut where asked, and cover every day once", () => {
    expect([...blocksOf(100, 42)]).toEqual([0, 21, 42, 63, 84, 100]);
    expect([...blocksOf(100, 30, [50, 51, 0, 100, 400])]).toEqual([0, 9, 30, 50, 51, 72, 93, 100]);
    expect([...blocksOf(10, 0)]).toEqual([0, 10]);
  });

  it("are found by their days, and a window within one is refused with the mend", () => {
    const blocks = blocksOf(100, 30, [50]);
    expect(blocksWithin(blocks, 50, 100)).toEqual([3, 7]);
    expect(() => blocksWithin(blocks, 49, 100)).toThrow(/cuts: \[49\]/);
  });
});

describe("a window of 50 days", () => {
  let result: RunResult;
  beforeAll(() => {
    result = run([from]);
  });
  /** Cases that ended within the window. */
  const ended = (outcome: string) =>
    (result.cases ?? []).filter(
      (one) => one.outcome === outcome && one.finished >= from && one.finished < to,
    );

  it("begins within a month", () => {
    expect([from, to]).toEqual([160, 210]);
    expect([from % 21, (from - warmUpOf(prepared)) % 21]).not.toContain(0);
  });

  it("has the percentile and the causes of the very cases completed in it", () => {
    const completed = ended("completed");
    const days = completed.map((one) => one.finished - one.arrived);
    const counts = new Float64Array(HISTOGRAM_DAYS);
    for (const n of days) counts[Math.min(n, HISTOGRAM_DAYS - 1)]++;
    expect(sumRows(result.histogram, HISTOGRAM_DAYS, ...blocksWithin(result.blocks, from, to))).toEqual(
      counts,
    );
    const { indicators, causes: split } = digest(result, warmUpOf(prepared), from, to);
    const mean = days.reduce((sum, n) => sum + n, 0) / days.length;
    expect(indicators.sojournTime).toBeCloseTo(mean, 10);
    expect(Object.values(split).reduce((sum, part) => sum + part, 0)).toBeCloseTo(mean, 10);
    Object.keys(causes).forEach((name, i) => {
      const waited = completed.reduce((sum, one) => sum + one.waits[i], 0);
      expect(split[name], name).toBeCloseTo(waited / completed.length, 10);
    });
  });

  it("counts visits and costs over those who gave up too, as they are booked", () => {
    const all = [...ended("completed"), ...ended("abandoned")];
    expect(ended("abandoned").length).toBeGreaterThan(0);
    const { indicators } = digest(result, warmUpOf(prepared), from, to);
    const visits = all.reduce((sum, one) => sum + one.visits, 0);
    expect(indicators.visits).toBeCloseTo(visits / all.length, 3);
  });

  it("has the matters of the cases that ended in it", () => {
    const { matters } = digest(result, warmUpOf(prepared), from, to);
    const all = [...ended("completed"), ...ended("abandoned")];
    prepared.document.matters.forEach(({ id }, m) => {
      expect(matters[m * MATTER_SUMS], id).toBe(all.filter((one) => one.matter === id).length);
    });
  });

  it("changes nothing but where columns are cut", () => {
    const plain = run([]);
    for (const name of ["daily", "waits", "origins", "uses", "cases"] as const)
      expect(result[name], name).toEqual(plain[name]);
    expect(() => digest(plain, warmUpOf(prepared), from, to)).toThrow(/cuts/);
  });

  it("leaves the months of tables whole, whatever the warm-up", () => {
    const warmUp = warmUpOf(prepared);
    const months = monthsOf(result.townships as Float64Array, 2 * BASICS, result.blocks, warmUp);
    expect(months.length / 2 / BASICS).toBe(6);
    for (let month = 0; month < 6; month++) {
      const first = warmUp + 21 * month;
      const days = sumRows(result.daily, BASICS, first, first + 21)[BASIC.completed];
      const at = month * 2 * BASICS + BASIC.completed;
      expect(months[at] + months[at + BASICS]).toBe(days);
    }
    const hours = [...ledgerTable(prepared, result).filter((row) => row.side === "origin")];
    const seconds = sumRows(result.origins, ORIGINS, warmUp, warmUp + 21);
    const january = hours.filter((row) => row.month === "2024-01");
    expect(january.map((row) => row.hours)).toEqual(Array.from(seconds, (one) => one / 3600));
    expect(townshipTable(prepared, result).length).toBe(6 * 2);
  });
});

it("references leave out the warm-up", () => {
  const { references: taken, cases } = execute({
    scenario: prepared,
    seed: "2024",
    replication: 0,
    keep: { cases: true },
  });
  const busiest = prepared.document.matters
    .map(({ id }) => id)
    .find((id) => {
      return (cases ?? []).filter((one) => one.matter === id).length > 100;
    }) as string;
  const m = prepared.document.matters.findIndex(({ id }) => id === busiest);
  const own = (cases ?? []).filter(
    (one) => one.matter === busiest && one.finished >= warmUpOf(prepared) && one.outcome !== "refused",
  );
  const visits = own.reduce((sum, one) => sum + one.visits, 0) / own.length;
  expect(taken?.[0].visits[m]).toBeCloseTo(visits, 3);
});
