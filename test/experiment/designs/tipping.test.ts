/** What is said of designs: only what is settled, and not more often than chance allows. */
import { describe, expect, it } from "vitest";
import { Draw, seedFrom } from "../../../src/core/random.ts";
import { differenceAt, type Grid, gridTipping, type PointRuns, phaseOf } from "../../../src/index.ts";

const named = (id: string, zh: string, en: string) => ({ id, title: { zh, en } });
const axis = (parameter: string, zh: string, en: string, values: readonly number[]) => ({
  ...{ parameter, title: { zh, en }, unit: { zh: "天", en: "days" }, values, now: values[0] },
  ...{ low: values[0], high: values[values.length - 1], steps: values.length },
});

type Found = "甲" | "乙" | "?" | " ";
const pairsOf: Readonly<Record<Found, readonly (readonly [number, number])[]>> = {
  甲: [
    [1, 0],
    [1.2, 0],
    [0.9, 0],
  ],
  乙: [
    [0, 1],
    [0, 1.2],
    [0, 0.9],
  ],
  "?": [
    [0, 1],
    [0, -1],
    [0, 0.1],
  ],
  " ": [],
};

/** A grid as a map, the highest row first: who is settled better, "?" undecided, " " not run. */
function gridOf(...map: readonly string[]): Grid {
  const rows = [...map].reverse();
  const points = rows.flatMap((row) =>
    [...row].map((found): PointRuns => {
      const pairs = pairsOf[found as Found];
      return { at: {}, values: pairs.length > 0 ? { satisfaction: pairs } : {} };
    }),
  );
  const values = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
  return {
    ...{ design: "grid", govload: "", seed: "", asked: 3, interrupted: false, points },
    county: { name: { zh: "县", en: "County" }, population: 0, townships: [] },
    pair: [named("a", "甲", "First"), named("b", "乙", "Second")],
    axes: [axis("x", "横", "Across", values(rows[0].length)), axis("y", "纵", "Up", values(rows.length))],
  };
}

const zh = (...map: readonly string[]) => gridTipping(gridOf(...map), "satisfaction").zh;
const en = (...map: readonly string[]) => gridTipping(gridOf(...map), "satisfaction").en;

describe("the tipping statement of a grid", () => {
  it("claims a side where it is settled, and says of the other that it is not", () => {
    expect(zh("??乙乙", "??乙乙", "??乙乙")).toBe(
      "看满意度，“横”高于约 2.5 天时，乙更好（6 格中有 6 格有定论）；低于它时，分不清（6 格中有 6 格）。",
    );
    expect(en("甲甲", "乙乙")).toBe(
      `By satisfaction, with “Up” above about 1.5 days, First is better (settled in 2 of 2 cells); below it, Second is better (settled in 2 of 2 cells).`,
    );
  });

  it("names what is settled on a side that as a whole is not", () => {
    expect(zh("??乙乙", "??乙乙", "??乙乙", "甲?乙乙", "??乙乙")).toContain(
      "低于它时，分不清（10 格中有 9 格；1 格甲更好）。",
    );
  });

  it("puts the border half-way between what was tried, not what was to be tried", () => {
    expect(zh("?   乙", "     ", "?   乙")).toContain("“横”高于约 3 天时");
  });

  it("claims no side where one cell is settled the other way, and tells the count", () => {
    const told = zh("??乙乙", "??乙乙", "?乙乙甲");
    expect(told).toBe("看满意度，12 格中，乙在 6 格更好，甲在 1 格更好，5 格分不清。");
    expect(told).not.toContain("高于");
  });

  it("says towards which corner the fewer cells lie, where they do without exception", () => {
    expect(zh("甲甲?乙", "甲?乙乙", "?乙乙乙", "乙乙乙乙")).toBe(
      "看满意度，16 格中，乙在 10 格更好，甲在 3 格更好，3 格分不清；其余的格都在“横”较低、“纵”较高的一侧。",
    );
    expect(en("甲甲?乙", "甲?乙乙", "?乙乙乙", "乙乙乙乙")).toContain(
      `3 are undecided. The other cells all lie towards lower “Across” and higher “Up”`,
    );
    // one exception says nothing of where the many lie
    expect(zh("乙乙乙乙", "?乙乙乙", "乙乙乙乙")).toContain("；另一格在“横”较低的一侧。");
    expect(en("乙乙乙乙", "?乙乙乙", "乙乙乙乙")).toContain(". The other cell lies towards lower “Across”.");
    expect(zh("甲?甲?", "?甲?乙", "甲?乙乙", "?乙乙乙")).toContain(
      "；乙更好的格都在“横”较高、“纵”较低的一侧。",
    );
    expect(en("甲?甲?", "?甲?乙", "甲?乙乙", "?乙乙乙")).toContain(
      "The cells of Second all lie towards higher “Across” and lower “Up”",
    );
  });

  it("does not speak of places without runs, nor of one strategy where there is nothing between them", () => {
    expect(zh("乙 ", " 乙")).toBe("看满意度，所试的 2 格里，处处都是乙更好。");
    expect(zh("??", "??")).toBe("看满意度，所试的 4 格里，没有一格分得出甲与乙的高下。");
    expect(zh("  ", "  ")).toBe("还没有一格跑满两次，下不了结论。");
  });
});

describe("cells where nothing differs", () => {
  it("look settled in five of a hundred, as said", () => {
    const draw = new Draw(seedFrom("no effect"), "test").at(0, 0);
    const cells = 4000;
    for (const pairs of [3, 5]) {
      let settled = 0;
      for (let i = 0; i < cells; i++) {
        // a sum of uniforms, near enough to a normal for five of a hundred
        const luck = () => Array.from({ length: 12 }, () => draw.uniform()).reduce((a, b) => a + b, 0);
        const values = Array.from({ length: pairs }, () => [luck(), luck()] as const);
        if (differenceAt({ values: { satisfaction: values } }, "satisfaction").leader !== undefined)
          settled++;
      }
      // four standard errors of a share of .05 over 4,000
      expect(Math.abs(settled / cells - 0.05)).toBeLessThan(4 * Math.sqrt((0.05 * 0.95) / cells));
    }
  });

  it("and a cell of one run is never settled", () => {
    const one = { values: { satisfaction: [[0, 5]] as const } };
    expect(differenceAt(one, "satisfaction")).toEqual({ mean: 5, low: 5, high: 5, n: 1, wins: [0, 1] });
    expect(phaseOf(gridOf("乙 "), "satisfaction").map(({ n }) => n)).toEqual([3, 0]);
  });
});
