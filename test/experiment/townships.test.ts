/** Townships by month in a study: the means of what single runs tell of them, and nothing else changes for it. */
import { describe, expect, it } from "vitest";
import { compare, indicators, scenario, simulate } from "../../src/index.ts";

const small = { warmUp: 0.25, years: 0.75, county: { townships: 4 } };
const scenarios = ["baseline", "all-at-once"].map((id) => scenario(id, small));
const asked = { replications: 2, seed: "towns", divergence: false };
const study = await compare(scenarios, { ...asked, townships: true });

describe("the townships of a study", () => {
  it("are told only where they are asked for, which changes nothing else", async () => {
    const without = await compare(scenarios, asked);
    expect(without.strategies.map(({ townships }) => townships)).toEqual([undefined, undefined]);
    const strategies = study.strategies.map(({ townships: _, ...rest }) => rest);
    expect({ ...study, strategies }).toEqual(without);
  });

  it("are the means over the replications, month by month, in the order of the county", () => {
    const runs = [0, 1].map(
      (replication) => simulate(scenarios[1], { seed: asked.seed, replication }).townships,
    );
    const count = study.county.townships.length;
    const names = runs[0].column("township").slice(0, count);
    expect(study.county.townships.map(({ name }) => name)).toEqual(names);
    const { townships = {} } = study.strategies[1];
    expect(Object.keys(townships)).toContain("backlog");
    for (const [name, towns] of Object.entries(townships)) {
      const columns = runs.map((run) => run.column(name) as Float64Array);
      towns.forEach((months, t) => {
        expect(months).toHaveLength(columns[0].length / count);
        const largest = Math.max(...columns[0], ...columns[1]);
        months.forEach((value, month) => {
          const mean = (columns[0][month * count + t] + columns[1][month * count + t]) / 2;
          expect(Math.abs(value - mean), `${name} ${t} ${month}`).toBeLessThanOrEqual(1e-3 * largest);
        });
      });
    }
  });

  it("have titles in both languages", () => {
    for (const { title } of study.county.townships) expect(title.zh === "" || title.en === "").toBe(false);
    expect(Object.keys(study.strategies[0].townships ?? {}).every((name) => name in indicators)).toBe(true);
  });
});
