/** The rules between counties, by hand: places in a ranking, who imitates whom and when, who sees whom. */
import { describe, expect, it } from "vitest";
import { together } from "../../../src/model/province/county.ts";
import { beginners, isRound, leadOver } from "../../../src/model/province/imitation.ts";
import { comparable, signOf } from "../../../src/model/province/measure.ts";
import { atEachEnd, placesOf, relieved } from "../../../src/model/province/ranking.ts";

describe("ranking of counties", () => {
  it("has at least one at each end where the share is above 0, and never more than half", () => {
    expect([2, 3, 4, 7, 8, 12].map((n) => atEachEnd(0.25, n))).toEqual([1, 1, 1, 1, 2, 3]);
    expect([2, 3, 4, 5].map((n) => atEachEnd(0.5, n))).toEqual([1, 1, 2, 2]);
    expect(atEachEnd(0, 9)).toBe(0);
    expect(atEachEnd(0.5, 1)).toBe(0);
  });

  it("puts the best on top and the worst at the bottom, among equals the first higher", () => {
    expect(placesOf([0.6, 0.8, 0.7, 0.5], 0.25)).toEqual(["middle", "top", "middle", "bottom"]);
    expect(placesOf([0.6, 0.6, 0.6], 0.3)).toEqual(["top", "middle", "bottom"]);
    expect(placesOf([-9, -3], 0.5)).toEqual(["bottom", "top"]);
    expect(placesOf([0.6, 0.8], 0)).toEqual(["middle", "middle"]);
  });

  it("eases fear by its share", () => {
    expect(relieved(0.3, 0.1)).toBeCloseTo(0.27, 12);
    expect(relieved(0.3, 0)).toBe(0.3);
  });
});

describe("rounds", () => {
  it("fall on the last evenings of every so many months after the first day", () => {
    const rounds = Array.from({ length: 400 }, (_, tick) => tick).filter((tick) => isRound(tick, 42, 6));
    expect(rounds).toEqual([42 + 126 - 1, 42 + 252 - 1]);
    expect(Array.from({ length: 400 }, (_, tick) => tick).some((tick) => isRound(tick, 42, 0))).toBe(false);
  });
});

describe("imitation", () => {
  const spread = { look: "best", sign: 1, margin: 0.02 } as const;
  const everybody = () => true;
  const indices = (found: readonly { index: number }[]) => found.map(({ index }) => index);

  it("sees the best of those who began, or their mean, in the better direction", () => {
    expect(leadOver(0.6, [0.61, 0.7], { look: "best", sign: 1 })).toBeCloseTo(0.1, 12);
    expect(leadOver(0.6, [0.61, 0.7], { look: "mean", sign: 1 })).toBeCloseTo(0.055, 12);
    expect(leadOver(9, [6, 8], { look: "best", sign: -1 })).toBeCloseTo(3, 12);
    expect(leadOver(9, [], { look: "best", sign: -1 })).toBe(Number.NEGATIVE_INFINITY);
  });

  it("begins only with a lead above the margin, and who has begun does not begin again", () => {
    const lookers = [
      { value: 0.7, since: 0 },
      { value: 0.69, since: -1 },
      { value: 0.67, since: -1 },
      { value: 0.8, since: -1 },
    ];
    const found = beginners(lookers, spread, 62, everybody);
    expect(indices(found)).toEqual([2]);
    expect(found[0].lead).toBeCloseTo(0.03, 12);
    expect(indices(beginners(lookers, { ...spread, margin: -1 }, 62, everybody))).toEqual([1, 2, 3]);
  });

  it("an example must have lived the whole closed month under the reform", () => {
    const after = (since: number) =>
      beginners(
        [
          { value: 0.9, since },
          { value: 0.5, since: -1 },
        ],
        spread,
        62,
        everybody,
      ).length;
    // the month of the ticks 42 to 62
    expect([0, 41, 42, 43, 62].map(after)).toEqual([1, 1, 1, 0, 0]);
  });

  it("looks only at those whom it can see", () => {
    const lookers = [
      { value: 0.9, since: 0 },
      { value: 0.5, since: -1 },
      { value: 0.5, since: -1 },
    ];
    expect(indices(beginners(lookers, spread, 62, (one) => one === 2))).toEqual([2]);
  });
});

describe("who belongs together", () => {
  it("by the first digits of real codes; made counties are all of one city", () => {
    expect(together("620302", "620321", "city")).toBe(true);
    expect(together("620302", "620421", "city")).toBe(false);
    expect(together("620302", "620421", "province")).toBe(true);
    expect(together("620302", "511523", "province")).toBe(false);
    expect(together("甲县", "乙县", "city")).toBe(true);
  });
});

describe("what is compared", () => {
  it("has a better side, reported satisfaction included", () => {
    expect(comparable).toContain("reportedSatisfaction");
    expect(comparable).not.toContain("utilisation");
    expect([signOf("satisfaction"), signOf("reportedSatisfaction"), signOf("sojournTime")]).toEqual([
      1, 1, -1,
    ]);
  });
});
