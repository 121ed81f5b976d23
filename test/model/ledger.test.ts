/** Both ledgers to the unit, every day: under every shipped scenario, and under reforms made up at random. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shippedScenarios } from "../../src/index.ts";
import { booksOf } from "./books.ts";
import { countyOf, inTwoTowns, neutralReference } from "./county.ts";
import { madeUp } from "./made-up.ts";

describe.each(shippedScenarios().map(({ id }) => id))("%s", (id) => {
  it("adds up on each of 273 days, case by case", () => {
    // without a warm-up the reforms of July come on day 126; seven months more see batches, reviews and deliveries
    const prepared = inTwoTowns(id, { warmUp: 0 });
    const reference = neutralReference(countyOf(prepared).model);
    const town = countyOf(prepared, { reference, cases: true });
    const books = booksOf(town);
    town.run(273, (tick) => books.close(tick));
    expect(books.findings).toEqual([]);
    expect(town.state.finishedCases?.length).toBeGreaterThan(10_000);
    const acted = town.state.events.rows.some((row) => row.reform >= 0);
    // a zone in a strong town, which is not among the two
    expect(acted).toBe(prepared.document.reforms.length > 0 && id !== "development-zone");
  });
});

it("adds up for counties and reforms made up at random", () => {
  fc.assert(
    fc.property(madeUp, (document) => {
      const prepared = document();
      const reference = neutralReference(countyOf(prepared).model);
      const town = countyOf(prepared, { reference, cases: true });
      const books = booksOf(town);
      town.run(90, (tick) => books.close(tick));
      expect(books.findings.slice(0, 3)).toEqual([]);
    }),
    { seed: 20_240_701, numRuns: 150 },
  );
});

it("sees a second and a case that are lost", () => {
  const town = countyOf(inTwoTowns("baseline", { warmUp: 0 }));
  const books = booksOf(town);
  town.run(5, (tick) => books.close(tick));
  expect(books.findings).toEqual([]);
  town.state.byUse[0] += 1;
  town.state.inHand[1] -= 1;
  books.close(5);
  expect(books.findings.length).toBeGreaterThanOrEqual(2);
});
