/** Small charts by township: what each draws, and which of many are drawn. */
import { describe, expect, it } from "vitest";
import type { Study } from "../../src/index.ts";
import { cellsOf, chosenOf, mostDifferent } from "../../web/compare/town-cells.ts";
import { wordsOf } from "../../web/i18n/index.ts";
import { fakeStudy } from "../fixtures/fake-study.ts";

const study = fakeStudy(2) as unknown as Study;
const shown = (one: Study) => ({ study: one, language: "zh", words: wordsOf("zh") }) as const;

describe("a township's cell", () => {
  it("has a line a strategy by months, and means over the time looked at", () => {
    const [town, half] = cellsOf("backlog", shown(study));
    expect(town.lines.map(({ label }) => label)).toEqual(study.strategies.map(({ title }) => title.zh));
    const days = Array.from(town.lines[0].x);
    expect([days[0], days[1], days.at(-1)]).toEqual([21, 42, 756]);
    const months = study.strategies[1].townships?.backlog[0].slice(24, 36) ?? [];
    expect(town.means[1]).toBeCloseTo(months.reduce((sum, value) => sum + value, 0) / 12);
    expect(half.means[0]).toBeCloseTo(town.means[0] / 2);
  });
});

describe("a county of many townships", () => {
  const many = (count: number): Study => ({
    ...study,
    county: {
      ...study.county,
      townships: Array.from({ length: count }, (_, i) => ({ ...study.county.townships[0], code: String(i) })),
    },
    strategies: study.strategies.map((one, place) => ({
      ...one,
      townships: { backlog: Array.from({ length: count }, (_, i) => [place * ((i * 7) % count)]) },
    })),
  });

  it("is shown whole up to sixty, in its own order", () => {
    expect(chosenOf(cellsOf("backlog", shown(many(60)))).map(({ town }) => town.code)).toEqual(
      Array.from({ length: 60 }, (_, i) => String(i)),
    );
  });

  it("is shown by the twelve that differ most above that", () => {
    const one: Study = { ...many(61), windowDays: [0, 21] };
    const chosen = chosenOf(cellsOf("backlog", shown(one)));
    expect(chosen.map(({ means }) => means[1])).toEqual([60, 59, 58, 57, 56, 55, 54, 53, 52, 51, 50, 49]);
    expect(mostDifferent(cellsOf("backlog", shown(one)), 1)).toHaveLength(1);
  });
});
