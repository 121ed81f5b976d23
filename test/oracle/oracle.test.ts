/**
 * The day of a county, written a second time from the ODD (src/model/odd) and not from the engine: objects, for-loops, no
 * tables; it shares with the engine chance and mathematics (src/core), the declared names, defaults and lists, and the
 * reading of scenario files and formulas. Both must agree bit for bit: every column of the state on every evening, every
 * case record in its queue, every delivery that is due later, every event.
 *
 * 200 random counties here and in busy.test.ts, then several counties, shipped scenarios, the reference. Left out: real
 * units of the divisions (`county.division`: their residents come of src/scenario), mechanisms of a user's own, and the
 * column `cursor`, which holds nothing between two steps. A county is followed until more than 20,000 cases are in
 * hand, which few reach. `npm run torture` tries as many more as one likes.
 */
import { describe, expect, it } from "vitest";
import { referencesOf, scenario } from "../../src/index.ts";
import { neutralReference } from "../model/county.ts";
import { disagreements } from "./agreement.ts";
import { differences, sameReference } from "./harness.ts";
import { referenceOf } from "./reference.ts";
import { shippedTrials, trialOf, trials } from "./scenarios.ts";

const BLOCK = 10;

describe("the second implementation agrees with the engine bit for bit", () => {
  it.each([0, 1, 2, 3])("with few reforms, ten random counties, block %i", (block) => {
    expect(disagreements(trials.plain, block * BLOCK, BLOCK)).toEqual([]);
  });

  it.each([0, 1, 2, 3, 4, 5])("with any reforms, ten random counties, block %i", (block) => {
    expect(disagreements(trials.wide, block * BLOCK, BLOCK)).toEqual([]);
  });

  it("in the example county itself, whose townships are made", () => {
    const prepared = scenario("baseline");
    const references = [neutralReference({ M: prepared.document.matters.length })];
    expect(differences(prepared, { days: 6, references })).toEqual([]);
  });

  it.each(shippedTrials())("in %s, when its reforms begin", (_id, trial) => {
    expect(differences(trial.prepared, trial)).toEqual([]);
  });

  it("in the reference that a county is measured against", () => {
    const { prepared } = trialOf(trials.plain, 3);
    const [engine] = referencesOf(prepared);
    expect(referenceOf(prepared.document, 0)).toEqual(sameReference(engine));
  });

  it("and is seen not to, where the two live in different luck", () => {
    const trial = trialOf(trials.plain, 0);
    const found = differences(trial.prepared, { ...trial, oracleSeed: "another/0" });
    expect(found.length).toBeGreaterThan(0);
  });
});
