import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOf, MONTH, Problem, parseDate, QUARTER, WEEK, YEAR } from "../../src/core/index.ts";

fc.configureGlobal({ seed: 2024 });

it("a year has 12 months of 21 days", () => {
  expect([WEEK, MONTH, QUARTER, YEAR]).toEqual([5, 21, 3 * MONTH, 12 * MONTH]);
});

describe("parseDate", () => {
  it.each([
    ["2024-01", 252],
    ["2024", 252],
    ["2024-07", 252 + 6 * 21],
    ["2025-1", 504],
    ["2023-01", 0],
    ["year 1", 252],
    ["year 2 month 3", 252 + 252 + 42],
    [" Year 3  Month 12 ", 252 + 504 + 231],
  ])("%s, with a year of warm-up before 2024-01, begins on tick %d", (text, tick) => {
    expect(parseDate(text, "2024-01", YEAR)).toBe(tick);
  });

  it("counts years and months from the first reported day when it is not a January", () => {
    expect(parseDate("2024-07", "2024-07", 0)).toBe(0);
    expect(parseDate("year 1 month 2", "2024-07", 0)).toBe(MONTH);
    expect(parseDate("2025", "2024-07", 0)).toBe(6 * MONTH);
  });

  it.each([
    "",
    "soon",
    "2024-13",
    "2024-00",
    "24-07",
    "2024/07",
    "2024-07-15",
    "year 0",
    "year 2 month 13",
    "year",
    "year -1",
    "20245",
  ])("%s is a problem", (text) => {
    expect(() => parseDate(text, "2024-01", 0)).toThrow(Problem);
  });

  it("says what may be written, in both languages, and shows no more than the beginning of a long text", () => {
    try {
      parseDate("x".repeat(1e6), "2024-01", 0);
      expect.unreachable();
    } catch (problem) {
      expect((problem as Problem).message).toMatch(
        /is not a date\. Write 2024-07, 2024 or year 2 month 3\.$/,
      );
      expect((problem as Problem).in("zh")).toMatch(/不是日期。 可写/);
      expect((problem as Problem).message.length).toBeLessThan(150);
    }
  });

  it("a date before the run begins is a problem that names the beginning", () => {
    expect(() => parseDate("2022-12", "2024-01", YEAR)).toThrow(
      '"2022-12" lies before the run begins (2023-01).',
    );
    expect(() => parseDate("2023-12", "2024-01", 0)).toThrow(Problem);
  });
});

describe("dateOf", () => {
  it("goes through the days of a month and the months of a year, from before the start on", () => {
    expect(dateOf(0, "2024-01", YEAR)).toEqual({ year: 2023, month: 1, day: 1 });
    expect(dateOf(251, "2024-01", YEAR)).toEqual({ year: 2023, month: 12, day: 21 });
    expect(dateOf(252, "2024-01", YEAR)).toEqual({ year: 2024, month: 1, day: 1 });
    expect(dateOf(0, "2024-07")).toEqual({ year: 2024, month: 7, day: 1 });
  });

  it("counts years from 1 when no start is given", () => {
    expect(dateOf(0)).toEqual({ year: 1, month: 1, day: 1 });
    expect(dateOf(YEAR + MONTH + 4)).toEqual({ year: 2, month: 2, day: 5 });
  });

  it("undoes parseDate", () => {
    const start = fc.tuple(fc.integer({ min: 1949, max: 2100 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(start, fc.nat(30 * YEAR), fc.nat(3 * YEAR), ([year, month], tick, warmUp) => {
        const text = `${year}-${String(month).padStart(2, "0")}`;
        const date = dateOf(tick, text, warmUp);
        expect(parseDate(`${date.year}-${date.month}`, text, warmUp + MONTH) + date.day - 1).toBe(
          tick + MONTH,
        );
        expect(date.day >= 1 && date.day <= MONTH).toBe(true);
      }),
    );
  });
});
