import { expect, it } from "vitest";
import { compare, type RunResult } from "../../src/index.ts";
import { inTwoTowns } from "../model/county.ts";

it("keeps of the first replication what is asked of it alone", async () => {
  const base = inTwoTowns("baseline", { years: 0.25, warmUp: 0 });
  const results: RunResult[] = [];
  await compare([base], {
    replications: 2,
    keep: { townships: true },
    keepFirst: { townships: true, cases: true },
    onResult: (_strategy, replication, result) => {
      results[replication] = result;
    },
  });
  expect(results.map(({ cases = [] }) => cases.length > 0)).toEqual([true, false]);
  expect(results.map(({ townships = [] }) => townships.length > 0)).toEqual([true, true]);
});
