import { describe, expect, it } from "vitest";
import { PAPER, stripChart, type TornadoChart, themeOf, tornadoChart } from "../../src/chart/index.ts";

const theme = themeOf(PAPER);
const end = (value: number) => ({ value, low: value - 1, high: value + 1 });
const chart: TornadoChart = {
  rows: [
    {
      label: "借调比例",
      note: "0 至 0.20，官方",
      low: end(-2),
      high: end(6),
      colour: "#123456",
      settled: true,
    },
    {
      label: "带教",
      note: "0.40 至 0.77，已发表",
      low: end(3),
      high: end(2),
      colour: "#654321",
      settled: false,
    },
  ],
  base: 2.5,
  baseLabel: "按现在的取值",
  sides: ["甲更好", "乙更好"],
  endLabels: ["取低值", "取高值"],
  style: { language: "zh" },
  width: 900,
  theme,
};

/** Left and right end of every bar, and its fill. */
function barsOf(svg: string): [number, number, string][] {
  return [
    ...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="[\d.]+" fill="([^"]+)"/g),
  ].map(([, x, width, fill]) => [Number(x), Number(x) + Number(width), fill]);
}
/** Places of the marks of a row's two ends: low, high. */
const endsOf = (svg: string) =>
  [...svg.matchAll(/<circle cx="([\d.]+)"[^>]*fill="([^"]+)"/g)]
    .slice(2)
    .map(([, x, fill]) => [Number(x), fill]);

describe("tornado", () => {
  const { svg } = tornadoChart(chart);

  it("spans each bar from the result at the low end to that at the high end", () => {
    const bars = barsOf(svg);
    const ends = endsOf(svg);
    expect(bars).toHaveLength(2);
    const near = (x: number | string) => expect.closeTo(x as number, 1);
    expect([bars[0][0], bars[0][1]]).toEqual([near(ends[0][0]), near(ends[1][0])]);
    // the second falls from low to high: the ring is at the right
    expect([bars[1][0], bars[1][1]]).toEqual([near(ends[3][0]), near(ends[2][0])]);
    expect(ends.map(([, fill]) => fill)).toEqual([theme.ground, theme.ink, theme.ground, theme.ink]);
    // one scale: a unit is as wide in both
    expect((bars[0][1] - bars[0][0]) / 8).toBeCloseTo((bars[1][1] - bars[1][0]) / 1, 0);
  });

  it("fills what is settled with its grade's colour and leaves the rest hollow", () => {
    expect(barsOf(svg).map(([, , fill]) => fill)).toEqual(["#123456", theme.ground]);
    expect(svg.match(/stroke="#654321" stroke-width="1.5" stroke-dasharray/g)).toHaveLength(1);
  });

  it("says what its sides, ends and line mean, with signed values below", () => {
    for (const text of ["← 甲更好", "乙更好 →", "取低值", "取高值", "按现在的取值", "借调比例", "0", "+4"])
      expect(svg).toContain(`>${text}</text>`);
    expect(svg).not.toMatch(/NaN|undefined/);
  });

  it("sets names above their bars where it is narrow, and cuts none of a plain length", () => {
    const narrow = tornadoChart({ ...chart, width: 358 });
    expect(narrow.height).toBeGreaterThan(tornadoChart(chart).height);
    expect(narrow.svg).toContain(">0.40 至 0.77，已发表</text>");
    expect(barsOf(narrow.svg)[0][1]).toBeLessThanOrEqual(358);
  });
});

describe("strips", () => {
  const rows = [
    { label: "0.10 · 3", values: [1, 2, 3], mean: 2, low: -0.5, high: 4.5, colour: "#123456" },
    { label: "0.20 · 3", values: [], mean: 0, low: 0, high: 0, colour: "#123456" },
  ];
  const { svg } = stripChart({ ...chart, rows });

  it("draw every value as a dot on one scale with the interval, and nothing where nothing ran", () => {
    const dots = [...svg.matchAll(/<circle cx="([\d.]+)"/g)].map(([, x]) => Number(x));
    expect(dots).toHaveLength(3);
    expect(dots[1] - dots[0]).toBeCloseTo(dots[2] - dots[1], 1);
    expect(svg.match(/class="strip-row"/g)).toHaveLength(1);
    expect(svg).toContain(">0.20 · 3</text>");
    expect(svg).not.toMatch(/NaN|undefined/);
  });
});
