/** What is said beside a result of whether two strategies may be held side by side. */
import { describe, expect, it } from "vitest";
import { notesOf } from "../../src/experiment/notes.ts";
import { scenario } from "../../src/index.ts";

const note = (...scenarios: Parameters<typeof notesOf>[0]) =>
  notesOf(scenarios).filter(({ en }) => en.startsWith("Not in the same county"));

describe("strategies in different counties", () => {
  const baseline = scenario("baseline");

  it("are told, by name, in both languages", () => {
    const fewer = scenario("all-at-once", { county: { townships: 3 } });
    const [{ zh, en }, ...more] = note(baseline, scenario("menu"), fewer);
    expect(more).toEqual([]);
    expect(en).toContain("as Baseline (other townships, populations or matters): All at once. Other");
    expect(zh).toMatch(/^一刀切与基线不在同一个县/);
  });

  it("are so by their people and by their matters", () => {
    const [first] = baseline.document.matters;
    expect(note(baseline, scenario("menu", { archetypes: { 城关镇: { population: 80_000 } } }))).toHaveLength(
      1,
    );
    expect(note(baseline, scenario("menu", { matters: [first] }))).toHaveLength(1);
  });

  it("are the same county with other staff, orders or reforms", () => {
    const staffed = scenario("menu", { archetypes: { 城关镇: { qualifiedShare: 0.9, money: 1 } } });
    for (const one of [staffed, scenario("orders-by-list"), scenario("b-county"), scenario("a-city")])
      expect(note(baseline, one)).toEqual([]);
  });
});
