/** The second implementation against the engine where much goes on: institutions from the first day, several counties. */
import { describe, expect, it } from "vitest";
import { disagreements } from "./agreement.ts";
import { countiesTrials, trials } from "./scenarios.ts";

const BLOCK = 10;

describe("the second implementation agrees with the engine bit for bit", () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])(
    "with institutions at work, ten random counties, block %i",
    (block) => {
      expect(disagreements(trials.busy, block * BLOCK, BLOCK)).toEqual([]);
    },
  );

  it("in several counties, ranked, learning, taking over", () => {
    expect(disagreements(countiesTrials, 0, BLOCK)).toEqual([]);
  });
});
