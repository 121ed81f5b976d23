/** Where two runs part: found by the searching lockstep, held against states and months worked out in other ways. */
import { describe, expect, it } from "vitest";
import { Fingerprint } from "../../src/core/fingerprint.ts";
import {
  changes,
  compare,
  type Divergence,
  divergence,
  execute,
  type OwnMechanism,
  type Prepared,
  Problem,
  referencesOf,
  scenario,
  withMechanisms,
} from "../../src/index.ts";
import { deliveries } from "../../src/model/agenda.ts";
import { BASICS } from "../../src/model/basics.ts";
import { addState } from "../../src/model/fingerprint.ts";
import { indicatorOf } from "../../src/model/indicator.ts";
import { indicators } from "../../src/model/indicators.ts";
import { kindLabel } from "../../src/run/divergence/eventKinds.ts";
import { figures } from "../../src/run/divergence/words.ts";
import { placeboOf } from "../../src/run/placebo.ts";
import { replicationSeed } from "../../src/run/replication.ts";
import { countyOf, inTwoTowns } from "../model/county.ts";

const span = { years: 0.75, warmUp: 0.25 };
const base = inTwoTowns("baseline", span);
const references = referencesOf(base);
const along = { posts: 1, qualified: 1, equipment: 1, money: 1, training: 1, systems: 1 };
const none = { posts: 0, qualified: 0, equipment: 0, money: 0, training: 0, systems: 0 };

const withReforms = (reforms: readonly object[], more: object = {}): Prepared =>
  inTwoTowns("baseline", { ...span, id: "changed", reforms, ...more });
const parting = (changed: Prepared): Divergence =>
  divergence(base, changed, { seed: "parting", references: [references, references] });

const inOneTown = withReforms([
  {
    title: { zh: "乙乡放权", en: "Powers for one" },
    when: "2024-03",
    where: { townships: ["乙乡"], matters: { decide: ["county"], domain: "service" } },
    what: { transfer: { powers: ["decide"], with: along, delay: none } },
  },
]);

/** Day of the reported time on whose evening the states of two scenarios first differ, by their fingerprints. */
function firstDifferentEvening(a: Prepared, b: Prepared): number {
  const seed = replicationSeed("parting", 0);
  const towns = [a, b].map((one) => countyOf(one, { seed, reference: references[0] }));
  for (let tick = 0; tick < towns[0].model.days; tick++) {
    const prints = towns.map((town) => {
      town.run(tick + 1);
      const print = new Fingerprint();
      addState(print, town.state);
      return print.hex();
    });
    if (prints[0] !== prints[1]) return tick - towns[0].model.warmUpDays;
  }
  return Number.NaN;
}

describe("divergence", () => {
  it("never parts where a reform changes nothing, and says so", () => {
    const { first, event, events, chain, words, brief } = parting(placeboOf(base));
    expect([first, event, events, chain]).toEqual([undefined, undefined, [], []]);
    expect(words).toEqual([brief]);
    expect(brief.en).toMatch(/identical to the bit/);
    expect(brief.zh).toMatch(/逐位相同/);
  });

  it("parts in the one township that is given powers, on that day, by that event", () => {
    const { first, event, chain, words } = parting(inOneTown);
    // two months of 21 days
    expect(first).toMatchObject({
      day: 42,
      month: "2024-03",
      township: "乙乡",
      mechanism: { name: "reforms" },
    });
    expect(first).toMatchObject({ column: { name: "basis" }, a: 0, b: 4 });
    expect(first?.matter?.zh).toBeTruthy();
    expect(event).toMatchObject({ day: 42, kind: "transfer", only: "b", township: "乙乡", townships: 1 });
    expect(event?.reform.zh).toBe("乙乡放权");
    expect(event?.matters).toBeGreaterThan(5);
    expect(words[0].zh).toMatch(
      /^第 42 天（2024-03），乙乡：“乙乡放权”，下放权力（\d+ 项）；.*由“保留在上级”变为“下放”。$/,
    );
    expect(words[0].en).toMatch(
      /^Day 42 \(2024-03\), 乙乡: “Powers for one”, transfer powers \(\d+ matters\); /,
    );
    for (const link of chain) expect(link.day).toBeGreaterThanOrEqual(42);
    const share = chain.find(({ name }) => name === "authorityShare");
    expect(share).toMatchObject({ day: 42, township: "乙乡" });
  });

  it("tells of each kind of event when it first happens in one run only", () => {
    const { event, events, words } = parting(inOneTown);
    expect(events[0]).toEqual(event);
    const kinds = events.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
    const days = events.map(({ day }) => day);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    // courses begin with the power and show some weeks later
    const shows = events.find(({ kind }) => kind === "training");
    expect(shows?.day).toBeGreaterThan(42);
    expect(words.map(({ zh }) => zh)).toContain(`第 ${shows?.day} 天（${shows?.month}）：培训见效（乙乡）。`);
  });

  it("finds the evening on which the fingerprints of the states first differ", () => {
    expect(parting(inOneTown).first?.day).toBe(firstDifferentEvening(base, inOneTown));
  });

  it("tells the chain in the order of days, power before work before what citizens feel", () => {
    const { chain } = parting(inOneTown);
    const days = chain.map(({ day }) => day);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    const dayOf = (name: string) => chain.find((link) => link.name === name)?.day ?? Number.NaN;
    expect(dayOf("authorityShare")).toBeLessThanOrEqual(dayOf("referralShare"));
    expect(dayOf("referralShare")).toBeLessThan(dayOf("satisfaction"));
    const places = ["authorityShare", "workloadPerHead", "satisfaction"].map((name) =>
      chain.findIndex((link) => link.name === name),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("calls noticeable the first month whose value differs by more than a twentieth", () => {
    const runs = [base, inOneTown].map((scenario) =>
      execute({ scenario, seed: "parting", replication: 0, references }),
    );
    const monthly = (run: (typeof runs)[number], name: "referralShare" | "backlog") =>
      Array.from({ length: run.days / 21 }, (_, month) => {
        const sums = new Float64Array(BASICS);
        run.daily.subarray(month * 21 * BASICS, (month + 1) * 21 * BASICS).forEach((value, i) => {
          sums[i % BASICS] += value;
        });
        return indicatorOf(indicators[name], sums);
      });
    const { chain } = parting(inOneTown);
    for (const name of ["referralShare", "backlog"] as const) {
      const [a, b] = runs.map((run) => monthly(run, name));
      const month = a.findIndex((value, i) => Math.abs(value - b[i]) > 0.05 * Math.max(value, b[i]));
      const seen = chain.find((link) => link.name === name)?.noticeable;
      expect(seen?.day, name).toBe(month * 21 - 63);
      expect(seen?.a).toBeCloseTo(a[month], 10);
      expect(seen?.b).toBeCloseTo(b[month], 10);
    }
  });

  it("names the parameter that is set, and the step in which a rule that is off is missed", () => {
    const set = { when: "2024-02", what: { set: { parameter: "levelDays", value: 6 } } };
    const changed = parting(withReforms([set]));
    expect(changed.first).toMatchObject({ day: 21, township: "", column: { name: "levelDays" }, a: 5, b: 6 });
    expect(changed.event).toMatchObject({ kind: "set", day: 21 });
    const off = parting(withReforms([], { mechanisms: { off: ["abandonment"] } }));
    expect(off.first?.mechanism.name).toBe("abandonment");
    expect(off.event).toBeUndefined();
    expect(off.words[0].zh).toMatch(/在“.*”一步/);
  });

  it("sees what was different from the first morning", () => {
    const other = withReforms([], { parameters: { levelDays: 6 } });
    const { first, words } = parting(other);
    expect(first).toMatchObject({ day: -63, mechanism: { name: "founding" }, column: { name: "levelDays" } });
    expect(words[0].zh).toMatch(/^预热期，开始前 63 天.*开局就不同/);
  });

  it("names the county where there are several, and goes on to the next when one stays the same", () => {
    const second = (one: Prepared): Prepared => {
      const [county] = one.counties;
      const townships = county.townships.map((town) => ({ ...town, code: `other-${town.code}` }));
      const unchanged = { ...county, code: "first", name: { zh: "甲县", en: "County A" } };
      return { ...one, counties: [unchanged, { ...county, code: "other", townships }] };
    };
    const reform = {
      when: "2024-02",
      where: { counties: ["示例县"], townships: ["甲镇"] },
      what: { whistle: {} },
    };
    const { county, first, event, words } = divergence(second(base), second(withReforms([reform])), {
      references: [
        [...references, ...references],
        [...references, ...references],
      ],
    });
    expect(county.en).toBe("Example County");
    expect(first).toMatchObject({ day: 21, township: "甲镇", column: { name: "whistleOn" }, a: 0, b: 1 });
    expect(event).toMatchObject({ kind: "whistle" });
    expect(words[0].zh).toMatch(/^第 21 天（2024-02），示例县甲镇：吹哨报到；/);
    expect(words[0].en).toMatch(/^Day 21 \(2024-02\), Example County, 甲镇: whistle; /);
  });

  it("parts by a mechanism of one's own, which only one of the two has", () => {
    const tiring: OwnMechanism = {
      name: "tiring",
      title: { zh: "值班累人", en: "Duty tires" },
      after: "service",
      reads: ["burnout"],
      writes: ["burnout"],
      step: (_model, state, tick) => {
        if (tick === 70) state.burnout[1] += 0.1;
      },
    };
    const { first, event, words } = parting(withMechanisms(withReforms([]), [tiring]));
    expect(first).toMatchObject({ day: 7, township: "乙乡", column: { name: "burnout" } });
    expect(first?.mechanism).toEqual({ name: "tiring", ...tiring.title });
    expect(event).toBeUndefined();
    expect(words[0].zh).toMatch(/在“值班累人”一步/);
  });

  it("lives coupled counties side by side: what passes between them at a month's end parts them too", () => {
    const short = { years: 0.25, warmUp: 0.25 };
    const alone = scenario("four-counties", short);
    const ranked = scenario("province-ranking", short);
    const of = referencesOf(alone);
    const own: [typeof of, typeof of] = [of, referencesOf(ranked)];
    const { first, event, county } = divergence(alone, ranked, { references: own });
    expect((first?.day ?? 0) + 63).toBe(20);
    expect(first?.mechanism.name).toBe("between");
    expect(event?.kind).toMatch(/^ranked/);
    expect(alone.counties.map(({ name }) => name.en)).toContain(county.en);
    const again = divergence(ranked, ranked, { references: [own[1], own[1]] });
    expect(again.first).toBeUndefined();
  });

  it("has words for every kind of event", () => {
    for (const kind of [...deliveries.filter((one) => one !== "revert"), ...Object.keys(changes)]) {
      expect(kindLabel(kind).zh, kind).toMatch(/[\u4e00-\u9fff]/);
    }
    expect(kindLabel("somethingNew")).toEqual({ zh: "somethingNew", en: "somethingNew" });
  });

  it("refuses what cannot be held side by side", () => {
    const longer = inTwoTowns("baseline", { ...span, years: 1 });
    expect(() => parting(longer)).toThrow(Problem);
  });

  it("speaks two languages without leftovers", () => {
    for (const { zh, en } of parting(inOneTown).words) {
      expect(zh).toMatch(/。$/);
      expect(en).toMatch(/\.$/);
      expect(zh + en).not.toMatch(/undefined|NaN|Infinity|\{|\}/);
      expect(en.replaceAll("乙乡", "").replaceAll("甲镇", "")).not.toMatch(/[\u4e00-\u9fff]/);
    }
  });
});

describe("compare", () => {
  it("tells where each strategy parts from the first, and changes no number by asking", async () => {
    const options = { replications: 2, seed: "parting", window: 0.25 };
    const study = await compare([base, inOneTown], options);
    const [difference] = study.differences;
    expect(difference.divergence).toEqual(parting(inOneTown));
    const without = await compare([base, inOneTown], { ...options, divergence: false });
    expect(without.differences[0]).not.toHaveProperty("divergence");
    expect(without.fingerprint).toBe(study.fingerprint);
  });

  it("leaves it out where the townships are not the same", async () => {
    const other = inTwoTowns("baseline", {
      ...span,
      id: "one",
      county: { townships: [{ name: "甲镇", archetype: "城关镇" }] },
    });
    const study = await compare([base, other], { replications: 1, window: 0.25 });
    expect(study.differences[0].divergence).toBeUndefined();
  });
});

it.each([
  [104.2, 103.9, "104.2", "103.9"],
  [104.21, 104.2, "104.21", "104.2"],
  [0.312, 0.3, "0.31", "0.3"],
  [0.00124, 0.00123, "0.00124", "0.00123"],
  [12345.6, 12345.7, "12345.6", "12345.7"],
  // no end of digits for what is the same to six
  [1.0000001, 1, "1", "1"],
  [1, 0, "1", "0"],
])("%s and %s are told with digits enough to tell them apart, six at most", (a, b, first, second) => {
  expect(figures(a, b)).toEqual([first, second]);
});
