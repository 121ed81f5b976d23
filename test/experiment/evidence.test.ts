/** What an answer rests on: shares of variance by group against a case worked out by hand, and on the real model. */
import { describe, expect, it } from "vitest";
import { Draw, seedFrom } from "../../src/core/random.ts";
import { evidenceRuns, sharesOf } from "../../src/experiment/evidence.ts";
import { compare, parameterSets, parameters, scenario } from "../../src/index.ts";
import { uncertainOf } from "../../src/run/uncertain.ts";

const groups = ["strong", "weak", "idle"];

/** y = 2a + b with a, b, c uniform: variances 4/12 and 1/12, nothing of c. */
function linear(draws: number) {
  const draw = new Draw(seedFrom("linear"), "test").at(0, 0);
  const y = ([a, b]: readonly number[]) => 2 * a + b;
  return Array.from({ length: draws }, () => {
    const own = groups.map(() => draw.uniform());
    const other = groups.map(() => draw.uniform());
    const exchanged = groups.map((group, g) => [group, y(own.map((x, i) => (i === g ? other[i] : x)))]);
    return { own: y(own), exchanged: Object.fromEntries(exchanged) as Record<string, number> };
  });
}

describe("shares of the variance", () => {
  it("of 2a + b are four fifths, one fifth and nothing", () => {
    const { strong, weak, idle } = sharesOf(linear(4000), groups, "seed");
    // a mean of 4,000 squares: their standard error is below .006 of the sum (kurtosis of a difference of uniforms 2.4)
    expect(Math.abs(strong.share - 0.8)).toBeLessThan(0.02);
    expect(strong.share + weak.share).toBeCloseTo(1, 12);
    expect(idle).toEqual({ share: 0, low: 0, high: 0 });
    expect(strong.low).toBeLessThan(strong.share);
    expect(strong.high).toBeGreaterThan(strong.share);
    expect(strong.high - strong.low).toBeLessThan(0.05);
  });

  it("are wide apart with few draws", () => {
    const { strong } = sharesOf(linear(6), groups, "seed");
    expect(strong.high - strong.low).toBeGreaterThan(0.1);
  });
});

describe("what is drawn", () => {
  const base = scenario("baseline", { parameterSet: "literature-1" });

  it("is every parameter that nobody has stated, within what can be entered", () => {
    const drawn = uncertainOf([base]);
    expect(drawn.length).toBeGreaterThan(100);
    for (const { name, low, high } of drawn) {
      const { min, max } = parameters[name as keyof typeof parameters];
      expect([name, low >= min, high <= max, low < high]).toEqual([name, true, true, true]);
    }
    expect(drawn.find(({ name }) => name === "levelDays")).toEqual({
      name: "levelDays",
      low: 3,
      high: 7,
      grade: parameters.levelDays.grade,
      range: "published",
    });
    const basis = (name: string) => drawn.find((one) => one.name === name)?.range;
    expect(basis("seasonAmplitude")).toBe("convention");
  });

  it("is what a set has fitted over the interval that the fit left", () => {
    const drawn = uncertainOf([scenario("baseline", { parameterSet: "calibrated-1" })]);
    const { low, high } = parameterSets["calibrated-1"].estimates.levelDays ?? {};
    const levelDays = { name: "levelDays", low, high, grade: "calibrated", range: "fit" };
    expect(drawn.find(({ name }) => name === "levelDays")).toEqual(levelDays);
  });

  it("leaves out what a strategy states", () => {
    const stated = scenario("baseline", { parameterSet: "literature-1", parameters: { levelDays: 4 } });
    expect(uncertainOf([base, stated]).map(({ name }) => name)).not.toContain("levelDays");
  });
});

it("comes with a comparison that asks for it, by pair and indicator, and changes nothing else", async () => {
  const county = { townships: [{ name: "甲乡", archetype: "山区小乡" }] };
  const of = (id: string) => scenario(id, { years: 1, warmUp: 0, county });
  const scenarios = [of("baseline"), of("all-at-once")];
  let seen = 0;
  const options = { replications: 2, divergence: false, seed: "evidence" };
  const onProgress = ({ done, total }: { done: number; total: number }) => {
    seen = done / total;
  };
  const plain = await compare(scenarios, options);
  const { evidence, ...study } = await compare(scenarios, { ...options, evidence: 2, onProgress });
  expect(study).toEqual(plain);
  expect(seen).toBe(1);
  expect(evidence?.draws).toBe(2);
  expect(evidence?.bases.map(({ id, against }) => `${id} ${against}`)).toContain("all-at-once baseline");
  for (const { shares, low, high, mean } of evidence?.bases ?? []) {
    const sum = Object.values(shares).reduce((all, { share }) => all + share, 0);
    expect(sum).toBeCloseTo(1, 9);
    expect(low <= mean && mean <= high).toBe(true);
  }
  expect(evidenceRuns(scenarios, 2)).toBe(2 * 2 * (Object.keys(evidence?.counts ?? {}).length + 2));
}, 120_000);
