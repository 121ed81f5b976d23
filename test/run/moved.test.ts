/** Satisfaction with moved matters: against each county's own reference, errors per decision, the scenario's weights. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { execute, readDivisions, scenario } from "../../src/index.ts";
import { satisfactionWith } from "../../src/run/digest.ts";
import { MATTER_SUMS, matterSums } from "../../src/run/record.ts";
import { modelOf } from "../../src/scenario/build.ts";
import { neutralReference } from "../model/county.ts";

const logit = (share: number) => Math.log(share / (1 - share));

/** One matter's sums, in their order. */
const sums = (of: Record<(typeof matterSums)[number], number>) =>
  Float64Array.from(matterSums, (name) => of[name]);

describe("satisfaction with moved matters", () => {
  const plain = scenario("baseline");
  const one = sums({ finished: 10, logsOver: 5, visitsOver: 2, decisions: 20, errorsOver: 1 });

  it("weighs mean log wait and visits a case, and errors a decision", () => {
    const found = logit(satisfactionWith(plain, one, [0]));
    const base = logit(satisfactionWith(plain, one, []));
    const without = (name: (typeof matterSums)[number]) =>
      logit(satisfactionWith(plain, one.with(matterSums.indexOf(name), 0), [0])) - found;
    const { parameters } = plain.document;
    expect(parameters).toEqual({});
    expect(base).toBeGreaterThan(found);
    // redone twice as often with as many errors: half the error rate, whatever the number of cases
    const twice = logit(satisfactionWith(plain, one.with(matterSums.indexOf("decisions"), 40), [0]));
    expect(twice - found).toBeCloseTo(without("errorsOver") / 2, 10);
    expect(without("logsOver") + without("visitsOver") + without("errorsOver")).toBeCloseTo(base - found, 10);
  });

  it("takes the weights of the scenario, not the defaults", () => {
    const heavy = scenario("baseline", { parameters: { satisfactionErrors: "satisfactionErrors * 2" } });
    const light = scenario("baseline", { parameters: { satisfactionErrors: "satisfactionErrors * 0.5" } });
    const [once, double, half] = [plain, heavy, light].map((of) => logit(satisfactionWith(of, one, [0])));
    expect(half).toBeGreaterThan(once);
    expect(once - double).toBeCloseTo(2 * (half - once), 10);
  });

  it("holds each county's cases against the reference of that county", () => {
    const text = readFileSync(new URL("../../data/divisions-2023/divisions.txt", import.meta.url), "utf8");
    const prepared = scenario(
      "baseline",
      { county: { division: "6203" }, warmUp: 0, years: 0.25 },
      { divisions: readDivisions(text) },
    );
    expect(prepared.counties.length).toBe(2);
    const references = prepared.counties.map((_, i) => neutralReference(modelOf(prepared, i, undefined)));
    const shifted = [
      references[0],
      { ...references[1], logWait: references[1].logWait.map((log) => log + 1) },
    ];
    const run = (of: typeof references) =>
      execute({ scenario: prepared, seed: "2024", replication: 0, references: of, days: 4 }).matters;
    const alone = execute({
      scenario: { ...prepared, counties: [prepared.counties[1]] },
      seed: "2024",
      replication: 0,
      references: [references[1]],
      // before the first week's end, when satisfaction first acts on anything
      days: 4,
    }).matters;
    const [before, after] = [run(references), run(shifted)];
    for (let at = 0; at < before.length; at += MATTER_SUMS)
      expect(before[at + 1] - after[at + 1]).toBeCloseTo(alone[at], 6);
    expect(alone.some((value) => value > 0)).toBe(true);
  });
});
