/** Policy reversals: the hazard by hand, what a reversal does, what the law prevents. */
import { describe, expect, it } from "vitest";
import { reversalChance, skillAfterReversal } from "../../../src/model/mechanisms/reversals.ts";
import type { Parameters } from "../../../src/model/state.ts";
import { booksOf } from "../books.ts";
import { countyOf, inTwoTowns, neutralReference, type Town } from "../county.ts";

const p = { anchorEffect: 0.8, skillNew: 0.4, reversalSkill: 0.3 } as Parameters;

describe("the hazard", () => {
  it("at .42 a year leaves e^−.21 of the powers untouched in half a year: 23 of 121 are not", () => {
    const kept = (1 - reversalChance(0.42, 0, p)) ** 6;
    expect(kept).toBeCloseTo(Math.exp(-0.21), 12);
    expect(121 * (1 - kept)).toBeCloseTo(22.9, 1);
  });

  it("anchored in law is a fifth of it; halfway anchored three fifths", () => {
    expect(reversalChance(0.42, 1, p)).toBeCloseTo(reversalChance(0.084, 0, p), 12);
    expect(reversalChance(0.42, 0.5, p)).toBeCloseTo(reversalChance(0.252, 0, p), 12);
    expect(reversalChance(0, 0, p)).toBe(0);
  });

  it("a redefinition costs three tenths of what was learnt", () => {
    expect(skillAfterReversal(0.9, p)).toBeCloseTo(0.75, 12);
    expect(skillAfterReversal(0.3, p)).toBe(0.3);
  });
});

const county = { matters: { decide: ["county"] } };

function lived(changes: readonly object[], days: number, more: object = {}): Town {
  const reforms = [{ when: "2024-01", where: county, what: [{ transfer: { gate: false } }, ...changes] }];
  const prepared = inTwoTowns("baseline", { warmUp: 0, years: 3, reforms, ...more });
  const town = countyOf(prepared, { reference: neutralReference(countyOf(prepared).model), cases: true });
  const books = booksOf(town);
  town.run(days, (tick) => books.close(tick));
  expect(books.findings).toEqual([]);
  return town;
}
const kinds = (town: Town, kind: string) => town.state.events.rows.filter((row) => row.kind === kind);
const off = { mechanisms: { off: ["turnover", "peerLearning"] } };

describe("a county in which papers change", () => {
  it("nothing is reversed unless a rate is given", () => {
    expect([...kinds(lived([], 63), "recall"), ...kinds(lived([], 63), "redefine")]).toEqual([]);
  });

  it("half of the reversals recall, the others redefine; over a year the share is that of the hazard", () => {
    const town = lived([{ churn: { rate: 1 } }], 252, off);
    const moved = kinds(town, "transfer").length;
    const [recalled, redefined] = ["recall", "redefine"].map((kind) => kinds(town, kind).length);
    // recalled at .5 a year: 1 − e^−.5 = .393 of them within it, 3 standard deviations of about .04 to either side
    expect(recalled / moved).toBeGreaterThan(0.27);
    expect(recalled / moved).toBeLessThan(0.51);
    expect(redefined).toBeGreaterThan(recalled / 2);
    expect(redefined).toBeLessThan(recalled * 2);
  });

  it("what is redefined stands still for its weeks, then begins anew", () => {
    const town = lived([{ churn: { rate: 2 } }], 21, {
      ...off,
      parameters: { reversalRecall: 0, reversalClarity: 0 },
    });
    const { model, state } = town;
    const { township: t, matter: m } = kinds(town, "redefine")[0];
    const pair = t * model.M + m;
    expect([state.operable[pair], state.exercisedAt[pair], state.basis[pair]]).toEqual([0, -1, 4]);
    // 13 weeks from tomorrow
    expect(state.heldUntil[pair]).toBe(21 + 65);
    state.churn.fill(0);
    town.run(84);
    expect(state.operable[pair]).toBe(0);
    // the first review after day 86 is that of the fifth month's end
    town.run(105);
    expect([state.operable[pair], state.exercisedAt[pair]]).toEqual([1, 104]);
  });

  it("a recalled power is decided above again, and clarity suffers", () => {
    const parameters = { reversalRecall: 1, reversalClarity: 0.1 };
    const town = lived([{ churn: { rate: 2 } }, { publishLists: { clarity: 1 } }], 21, {
      ...off,
      parameters,
    });
    const recalled = kinds(town, "recall").filter(({ township }) => township === 0);
    expect(recalled.length).toBeGreaterThan(0);
    for (const { matter } of recalled) expect(town.state.basis[matter]).toBe(0);
    expect(town.state.clarity[0]).toBeCloseTo(0.9 ** recalled.length, 12);
  });

  it("the law holds: anchored powers are reversed in the same months or not at all", () => {
    const reversed = (town: Town) =>
      new Set(
        ["recall", "redefine"].flatMap((kind) =>
          kinds(town, kind).map(({ tick, township, matter }) => `${tick} ${township} ${matter}`),
        ),
      );
    const free = reversed(lived([{ churn: { rate: 1 } }], 42, off));
    const anchored = reversed(lived([{ churn: { rate: 1 } }, { anchor: {} }], 42, off));
    expect(anchored.size).toBeLessThan(free.size / 2);
    // the same luck: what the law does not prevent in the first month happens without it too
    for (const one of anchored) if (one.startsWith("20 ")) expect(free).toContain(one);
  });
});
