import { describe, expect, it } from "vitest";
import { PAPER, type PhaseChart, phaseChart, themeOf, xAt, yAt } from "../../src/chart/index.ts";

const theme = themeOf(PAPER);
const [first, second] = [theme.series[1].line, theme.series[2].line];
/** Two rows of three: the second leads at the right, the first at the lower left, one is open, one is not known. */
const chart: PhaseChart = {
  x: { title: "甲，周", values: [10, 20, 30], now: 25 },
  y: { title: "乙，份额", values: [0.1, 0.2], now: 0.1 },
  cells: [1, "open", 2, undefined, 2, 2],
  sides: [
    { style: 1, label: "甲法更好" },
    { style: 2, label: "乙法更好" },
  ],
  openLabel: "分不清",
  nowLabel: "现在的取值",
  language: "zh",
  width: 600,
  theme,
};

const cellsIn = (svg: string) => svg.match(/<g class="cells">(.*?)<\/g>/)?.[1] ?? "";
const fillsIn = (svg: string) =>
  [...cellsIn(svg).matchAll(/<rect [^>]*fill="([^"]+)"/g)].map(([, fill]) => fill);
const borderIn = (svg: string) => svg.match(/<path d="([^"]+)"[^>]*class="border"/)?.[1] ?? "";

describe("phase diagram", () => {
  const { svg, frame } = phaseChart(chart);

  it("gives every cell the hue of who leads there, hatches the open one, leaves the unknown one pale", () => {
    expect(fillsIn(svg)).toEqual([first, theme.ground, second, theme.hairline, second, second]);
    // a mark in each settled cell, so that the hue is not the only sign
    expect(cellsIn(svg).match(/<(circle|path d="M[^"]*Z")/g)).toHaveLength(4);
    const [hatching] = cellsIn(svg).match(/<path d="(M[\d.]+ [\d.]+L[^"]+)"/) ?? [];
    expect(hatching?.match(/L/g)?.length).toBeGreaterThan(10);
  });

  it("draws the border along the edges of what is settled, never towards what is not known", () => {
    // between first and open, open and second, and open below second
    const right = (column: number) => xAt(frame, column);
    expect(borderIn(svg).match(/v/g)).toHaveLength(2);
    expect(borderIn(svg).match(/h/g)).toHaveLength(1);
    expect(borderIn(svg)).toContain(`M${Math.round(right(1) * 100) / 100} `);
    expect(borderIn(phaseChart({ ...chart, cells: [1, 1, 1, 1, 1, 1] }).svg)).toBe("");
  });

  it("marks where things stand between the cells' middles, and not when that is outside", () => {
    const [, cx, cy] = svg.match(/<g class="now"><circle cx="([\d.]+)" cy="([\d.]+)"/) ?? [];
    expect(Number(cx)).toBeCloseTo(xAt(frame, 2), 1);
    expect(Number(cy)).toBeCloseTo(yAt(frame, 0.5), 1);
    const outside = phaseChart({ ...chart, x: { ...chart.x, now: 31 } }).svg;
    expect(outside).not.toContain(`class="now"`);
    expect(outside).not.toContain("现在的取值");
  });

  it("names axes, values and what the cells mean, within its width", () => {
    for (const text of ["10.0", "0.20", "↑ 乙，份额", "甲，周 →", "甲法更好", "分不清", "现在的取值"])
      expect(svg).toContain(`>${text}</text>`);
    expect(svg).not.toMatch(/NaN|undefined/);
    const many = { title: "甲", values: Array.from({ length: 12 }, (_, i) => 0.123 + i / 100) };
    const narrow = phaseChart({ ...chart, x: many, cells: [], width: 320 });
    // labels that would touch are left out
    const labels = many.values.filter((value) => narrow.svg.includes(`>${value.toFixed(2)}</text>`));
    expect(labels.length).toBeGreaterThan(3);
    expect(labels.length).toBeLessThan(12);
    expect(narrow.frame.left + narrow.frame.width).toBe(320);
  });
});
