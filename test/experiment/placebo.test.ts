/**
 * Changes that change nothing leave nothing changed, bit for bit; a reform in one county leaves another county of the
 * same run as it was.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  compare,
  execute,
  indicators,
  type Prepared,
  type RunResult,
  readDivisions,
  scenario,
} from "../../src/index.ts";
import { modelOf } from "../../src/scenario/build.ts";
import { inTwoTowns, neutralReference } from "../model/county.ts";

const time = { warmUp: 0.25, years: 0.75 };
const transfer = { transfer: { powers: ["decide", "enforce", "supervise"], with: { posts: 1, money: 1 } } };

/** One placebo each; the paths of the model that they go down are different ones. */
const placebos: Readonly<Record<string, readonly object[]>> = {
  "an empty reform": [{ when: "2024-02", what: [] }],
  "a transfer to no township": [{ when: "2024-02", where: { townships: [] }, what: transfer }],
  "a transfer of no matter": [{ when: "2024-02", where: { matters: [] }, what: transfer }],
  "a transfer under a condition that never holds": [{ when: "load > 9", what: transfer }],
  "a parameter set to its present value": [
    { when: "2024-02", what: { set: { parameter: "pressure", value: 0.5 } } },
    { when: "2024-03", every: 1, what: { set: { parameter: "levelDays", value: "levelDays" } } },
  ],
  "ripe batches of 0": [{ when: "2024-01", controller: "ripeBatches", with: { batch: 0, ripeAt: 0 } }],
  "a menu of 0": [{ when: "2024-01", controller: "menu", with: { batch: 0 } }],
  "a shock of factor 1, over before the end": [
    { when: "2024-02", what: { shock: { demand: 1, months: 2 } } },
  ],
  "a duty given to whom it belongs": [
    { when: "2024-02", where: { matters: ["homesteadApproval"] }, what: { assignDuty: { to: "township" } } },
  ],
  "institutions that ask for nothing": [
    {
      when: "2024-02",
      what: [
        { anchor: { share: 0, clarity: 0 } },
        { churn: { rate: 0 } },
        { specialise: { share: 0, delay: 0 } },
        { outsource: { people: 0, delay: 0 } },
        { grant: { block: 0 } },
        { ownRevenue: { share: 0 } },
        { disconnect: { to: 1 } },
        { support: { to: 0, delay: 0 } },
        { open: { to: 0 } },
        { audit: { share: 0 } },
        { monitor: { on: false } },
        { council: { on: false } },
        { whistle: { on: false } },
        { hotline: { on: false } },
        { coordinate: { on: false } },
        { platform: { on: false } },
        { offload: { share: 0 } },
        { shareData: { to: 0 } },
        { trim: {} },
        { standard: { to: 1 } },
        { assessment: {} },
        { assessment: { count: 1, veto: 0, reverse: 0 } },
        { tolerate: { to: 0 } },
        { incentives: { pay: 0 } },
        { villageLists: { freed: 0 } },
        { mentor: { share: 0 } },
        { evaluate: {} },
      ],
    },
    { when: "2024-02", what: [{ pool: { share: 0 } }, { dispatch: { share: 0 } }] },
  ],
  "a recall of what the county holds": [
    {
      when: "2024-02",
      where: { matters: { decide: ["city", "province"] } },
      what: [{ recall: {} }, { return: {} }],
    },
  ],
};

describe("placebo", () => {
  it("gives every difference exactly 0, week by week, and the same fingerprint", async () => {
    const base = inTwoTowns("baseline", time);
    const strategies = Object.values(placebos).map((reforms, i) => {
      return inTwoTowns("baseline", { ...time, id: `placebo-${i}`, reforms });
    });
    const prints: string[][] = [base, ...strategies].map(() => []);
    const study = await compare([base, ...strategies], {
      replications: 2,
      onResult: (strategy, replication, { fingerprint }) => {
        prints[strategy][replication] = fingerprint;
      },
    });
    for (const [i, name] of Object.keys(placebos).entries()) expect(prints[i + 1], name).toEqual(prints[0]);
    expect(prints[0][0]).not.toBe(prints[0][1]);
    expect(study.placebo.exact).toBe(true);
    expect(study.residual).toBe(0);
    expect(study.differences.length).toBeGreaterThanOrEqual(strategies.length);
    for (const { better, worse, indicators, weekly } of study.differences) {
      const all = [better, worse].flatMap((counts) => Object.values(counts));
      for (const { mean, low, high, settled } of Object.values(indicators))
        all.push(mean, low, high, settled ? 1 : 0);
      for (const { mean, low, high } of Object.values(weekly)) all.push(...mean, ...low, ...high);
      expect(all.length).toBeGreaterThan(1000);
      expect(all.filter((value) => value !== 0)).toEqual([]);
    }
  });

  it.each(["all-at-once", "menu"])("changes nothing of %s either, which moves powers itself", async (id) => {
    // long enough for a controller of the placebo's to give back what the strategy moved
    const long = { warmUp: 0.25, years: 1.25 };
    const study = await compare([inTwoTowns(id, long), inTwoTowns("baseline", long)], { replications: 1 });
    expect(study.placebo.exact).toBe(true);
  });

  it("a change that changes something is seen", async () => {
    // its own placebo must know the present value, which a formula gave it
    const parameters = { pressure: "pressure * 0.8" };
    const prepared = inTwoTowns("baseline", { ...time, parameters });
    const reforms = [{ when: "2024-02", what: { set: { parameter: "pressure", value: 0.4001 } } }];
    const other = inTwoTowns("baseline", { ...time, id: "other", parameters, reforms });
    const study = await compare([prepared, other], { replications: 1 });
    const { indicators: differences, better, worse } = study.differences[0];
    expect(differences.effort.mean).not.toBe(0);
    // what is neither good nor bad is counted on neither side
    const judged = Object.keys(indicators).filter((name) => indicators[name].better !== "none");
    expect(Object.keys(better).sort()).toEqual(judged.sort());
    expect(Object.keys(worse).sort()).toEqual(judged);
    // the study's own placebo is of the first strategy, whatever the second does
    expect(study.placebo.exact).toBe(true);
  });
});

describe("two counties of one run", () => {
  const text = readFileSync(new URL("../../data/divisions-2023/divisions.txt", import.meta.url), "utf8");
  const divisions = readDivisions(text);
  const [reformed, spared] = ["620302", "620321"]; // 金川区, 永昌县: all of 金昌市

  function city(division: string, reforms: readonly object[]): RunResult {
    const overrides = { county: { division }, warmUp: 0, years: 0.5, reforms };
    return run(scenario("baseline", overrides, { divisions }));
  }

  /** Half a year, townships by month; what is measured against a baseline is measured against a neutral one. */
  function run(prepared: Prepared): RunResult {
    const references = prepared.counties.map((_, i) => neutralReference(modelOf(prepared, i, undefined)));
    return execute({
      scenario: prepared,
      seed: "2024",
      replication: 0,
      references,
      keep: { townships: true },
    });
  }

  /** What is known of the townships of one county, month by month. */
  function of(county: string, result: RunResult, division: string): Float64Array {
    const codes = divisions.counties(division).map(({ code }) => code);
    const towns = codes.flatMap((code) => divisions.county(code).townships.map(() => code));
    const rows = result.townships as Float64Array;
    const width = rows.length / Math.ceil(result.days / 21) / towns.length;
    return rows.filter((_, i) => towns[Math.floor(i / width) % towns.length] === county);
  }

  const reforms = [
    {
      when: "2024-02",
      where: { counties: [reformed] },
      what: [transfer, { shock: { demand: 1.4, months: 2 } }],
    },
  ];
  const before = city("6203", []);
  const after = city("6203", reforms);

  it("a reform in one leaves the other bit-identical", () => {
    expect(of(spared, after, "6203")).toEqual(of(spared, before, "6203"));
    expect(of(reformed, after, "6203")).not.toEqual(of(reformed, before, "6203"));
    expect(after.fingerprint).not.toBe(before.fingerprint);
  });

  it("a county lives the same alone", () => {
    expect(of(spared, city(spared, []), spared)).toEqual(of(spared, before, "6203"));
  });
});
