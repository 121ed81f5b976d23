/** Keeping every case, for `--cases`. */
import { expect, it } from "vitest";
import { caseTable, execute, scenario } from "../../src/index.ts";
import { BASIC, BASICS } from "../../src/model/basics.ts";

it("holds more cases than a call may have arguments, each with the days it waited", () => {
  // nine months of the whole county: about 180,000 cases
  const prepared = scenario("baseline", { warmUp: 0.25, years: 0.5 });
  const references = execute({ scenario: prepared, seed: "a", replication: 0 }).references ?? [];
  const result = execute({
    scenario: prepared,
    seed: "b",
    replication: 0,
    references,
    keep: { cases: true },
  });
  const sum = (name: keyof typeof BASIC) => {
    let total = 0;
    for (let at = BASIC[name]; at < result.daily.length; at += BASICS) total += result.daily[at];
    return total;
  };
  const cases = result.cases ?? [];
  expect(cases.length).toBeGreaterThan(150_000);
  expect(cases.length).toBe(sum("completed") + sum("abandoned") + sum("refused"));
  const wrong = cases.filter((row) => row.waits.reduce((a, b) => a + b, 0) !== row.finished - row.arrived);
  expect(wrong).toEqual([]);
  expect(caseTable(prepared, result).length).toBe(cases.length);
});
