/** What a program hands to the library is checked like what a user types. */
import { describe, expect, it } from "vitest";
import { compare, Problem, type SimulateOptions, scenario, simulate } from "../../src/index.ts";

const county = scenario("baseline", { years: 0.25, warmUp: 0 });

async function said(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Problem) return error.in("en");
    throw error;
  }
  return "nothing";
}

describe("what a program gives the library", () => {
  it("an option that nobody knows is named, with what was meant", async () => {
    const sed = { sed: "1" } as SimulateOptions;
    expect(await said(() => simulate(county, sed))).toBe(
      'simulate.sed: there is no option "sed". Did you mean "seed"?',
    );
    const replication = { replication: 3 } as object;
    expect(await said(() => compare([county], replication))).toContain('Did you mean "replications"?');
    expect(await said(() => compare([county], { pages: 3 } as object))).toContain(
      "Known: replications, seed",
    );
  });

  it.each([0, -1, 1.5, Number.NaN])("%s replications are none", async (replications) => {
    expect(await said(() => compare([county], { replications }))).toBe(
      `compare.replications: has to be a whole number from 1 on, not ${replications}.`,
    );
    expect(await said(() => simulate(county, { replication: -1 }))).toMatch(
      /^simulate\.replication: has to be/,
    );
  });

  it("a name is no scenario", async () => {
    const name = "baseline" as unknown as typeof county;
    expect(await said(() => simulate(name))).toMatch(/^simulate: a scenario is wanted here/);
    expect(await said(() => compare([county, name]))).toMatch(/^compare: a scenario is wanted here/);
    expect(await said(() => compare(county as unknown as []))).toMatch(
      /^compare: a list of scenarios is wanted/,
    );
  });

  it("options are a map, a seed is a text, a window and draws are numbers", async () => {
    const given = (options: object) => said(() => compare([county], options));
    expect(await said(() => simulate(county, null as unknown as object))).toBe(
      "simulate: options are written as {…}.",
    );
    expect(await given({ seed: 5 })).toMatch(/^compare\.seed: has to be a text, not 5\. Put it in quotes/);
    expect(await given({ evidence: 0.5 })).toMatch(/^compare\.evidence: has to be a whole number/);
    for (const window of [-1, 0, Number.NaN, Number.POSITIVE_INFINITY, "1"]) {
      const not = new RegExp(
        `^(compare|simulate)\\.window: has to be a number of years above 0, not ${window}\\.`,
      );
      expect(await given({ window })).toMatch(not);
      expect(await said(() => simulate(county, { window } as SimulateOptions))).toMatch(not);
    }
  });
});
