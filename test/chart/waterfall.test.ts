import { describe, expect, it } from "vitest";
import { PAPER, passedBy, themeOf, type Waterfall, waterfallChart } from "../../src/chart/index.ts";

const theme = themeOf(PAPER);
const chart: Waterfall = {
  from: { label: "基线", value: 3.3 },
  steps: [
    { label: "下放事项的工作量", value: 8.2 },
    { label: "等上级", value: -2.1 },
  ],
  to: { label: "一刀切", value: 9.4 },
  better: "lower",
  style: { language: "zh" },
  width: 600,
  theme,
};

/** Left and right end of every bar. */
function barsOf(svg: string): [number, number][] {
  return [...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)].map(([, x, width]) => {
    return [Number(x), Number(x) + Number(width)];
  });
}

describe("waterfall", () => {
  const { svg } = waterfallChart(chart);

  it("leads from one value to the other, each step from where the last one ended", () => {
    expect(passedBy(chart).map((value) => Math.round(value * 10) / 10)).toEqual([3.3, 11.5, 9.4]);
    const [from, up, down, to] = barsOf(svg);
    expect(up[0]).toBeCloseTo(from[1], 1);
    expect(down[1]).toBeCloseTo(up[1], 1);
    expect(to[1]).toBeCloseTo(down[0], 1);
    expect(to[0]).toBe(from[0]);
  });

  it("writes values plainly and steps with their sign, coloured by good and bad", () => {
    for (const text of ["3.30", "+8.20", "−2.10", "9.40"]) expect(svg).toContain(`>${text}</text>`);
    expect(svg).toContain(theme.better);
    expect(svg).toContain(theme.worse);
    expect(svg).not.toMatch(/NaN|undefined|…/);
  });

  it("keeps to the scale of its neighbours, and writes steps of shares in points", () => {
    const reach = waterfallChart({ ...chart, reach: [40] });
    expect(barsOf(reach.svg)[3][1]).toBeLessThan(barsOf(svg)[3][1]);
    const style = { language: "zh", percent: true } as const;
    const shares = waterfallChart({
      ...chart,
      style,
      from: { label: "甲", value: 0.6 },
      steps: [{ label: "等待", value: -0.2 }],
      to: { label: "乙", value: 0.4 },
    });
    expect(shares.svg).toContain(">60.0\u00a0%</text>");
    expect(shares.svg).toContain(">−20.0</text>");
  });

  it("sets a long name in two lines where there is little room, and cuts none", () => {
    const steps = [{ label: "Cases under powers moved down", value: 2 }];
    const narrow = waterfallChart({ ...chart, steps, style: { language: "en" }, width: 358 });
    expect(narrow.svg).toContain(">Cases under powers</text>");
    expect(narrow.svg).toContain(">moved down</text>");
    expect(narrow.svg).not.toContain("…");
    expect(narrow.height).toBeGreaterThan(waterfallChart({ ...chart, steps, width: 760 }).height);
  });
});
