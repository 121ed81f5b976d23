/**
 * The day of a county, written a second time from the ODD (src/model/odd) and not from the engine: objects, for-loops, no
 * tables; it shares with the engine chance and mathematics (src/core), the declared names, defaults and lists, and the
 * reading of scenario files. Both must agree bit for bit: every column of the state on every evening, every case
 * record in its queue, every delivery that is due later, every event.
 *
 * Left out: real units of the divisions (`county.division`; their residents come of src/scenario), mechanisms of a
 * user's own, the calls and channels of a difference, which nothing of the day depends on, and the column `cursor`, which
 * holds nothing between two steps. `npm run torture` does the same for as many scenarios as one likes.
 */
import type fc from "fast-check";
import { describe, expect, it } from "vitest";
import { referencesOf, scenario } from "../../src/index.ts";
import { inTwoTowns, neutralReference } from "../model/county.ts";
import { differences, sameReference } from "./harness.ts";
import { referenceOf } from "./reference.ts";
import { countiesTrials, sampled, type Trial, trials } from "./scenarios.ts";

const BLOCK = 20;

/** What differs in each trial of a block, with the document; nothing where both agree throughout. */
function disagreements(from: fc.Arbitrary<Trial>, seed: number): string[] {
  return sampled(from, BLOCK, seed).flatMap((trial, i) => {
    const [first] = differences(trial.prepared, trial);
    if (first === undefined) return [];
    return [`${i} of seed ${seed}: ${JSON.stringify(first)} in ${JSON.stringify(trial.prepared.document)}`];
  });
}

describe("the second implementation agrees with the engine bit for bit", () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])("over random scenarios, block %i of 10", (block) => {
    expect(disagreements(trials, block)).toEqual([]);
  });

  it("over random scenarios of several counties", () => {
    expect(disagreements(countiesTrials, 1)).toEqual([]);
  });

  it.each(["all-at-once", "menu", "whistle", "three-lists", "hotline"])("in %s", (id) => {
    const prepared = inTwoTowns(id, { warmUp: 0 });
    const references = [neutralReference({ M: prepared.document.matters.length })];
    expect(differences(prepared, { days: 45, references })).toEqual([]);
  });

  it("in the example county itself, whose townships are made", () => {
    const prepared = scenario("baseline");
    const references = [neutralReference({ M: prepared.document.matters.length })];
    expect(differences(prepared, { days: 6, references })).toEqual([]);
  });

  it("in the reference that a county is measured against", () => {
    const [trial] = sampled(trials, 1, 3);
    const [engine] = referencesOf(trial.prepared);
    expect(referenceOf(trial.prepared.document, 0)).toEqual(sameReference(engine));
  });
});
