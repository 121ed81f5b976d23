import { describe, expect, it } from "vitest";
import {
  type Line,
  type LineChart,
  lineChart,
  PAPER,
  rangeOf,
  themeOf,
  valueAtX,
  xAt,
  yAt,
} from "../../src/chart/index.ts";

const theme = themeOf(PAPER);
const x = [5, 10, 15, 20];

function line(id: string, style: number, mean: readonly number[], half = 1): Line {
  return { id, label: id, style, x, mean, low: mean.map((v) => v - half), high: mean.map((v) => v + half) };
}

function chartOf(series: readonly Line[], more: Partial<LineChart> = {}): LineChart {
  return {
    series,
    x: { domain: [0, 20], ticks: [{ at: 0, label: "2024" }, { at: 10 }] },
    y: { style: { language: "zh" }, domain: rangeOf(series, { zero: true }) },
    width: 600,
    plotHeight: 200,
    theme,
    ...more,
  };
}

const count = (svg: string, pattern: RegExp) => svg.match(pattern)?.length ?? 0;

describe("line chart", () => {
  const series = [line("一刀切", 0, [10, 20, 30, 40]), line("成熟一批、下放一批", 1, [10, 11, 12, 12])];
  const { svg, frame, width, height } = lineChart(chartOf(series));

  it("is one SVG with a line, a band, an end mark and a name for each series", () => {
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 600 \d+"/);
    expect(svg).toMatch(/<\/svg>$/);
    expect(count(svg, /class="line"/g)).toBe(2);
    expect(count(svg, /class="band"/g)).toBe(2);
    expect(count(svg, /class="end-label"/g)).toBe(2);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("tells series apart by colour, dash and mark", () => {
    const dashes = [...svg.matchAll(/class="line"[^>]*/g)].map(
      ([tag]) => tag.match(/stroke-dasharray="[^"]*"/)?.[0],
    );
    expect(new Set(dashes).size).toBe(2);
    expect(svg).toContain(theme.series[0].line);
    expect(svg).toContain(theme.series[1].line);
  });

  it("keeps every text within the drawing", () => {
    expect(frame.left).toBeGreaterThan(0);
    expect(frame.left + frame.width).toBeLessThan(width);
    expect(frame.top + frame.height).toBeLessThan(height);
  });

  it("escapes names", () => {
    const odd = lineChart(chartOf([line("<script>", 0, [1, 2, 3, 4])])).svg;
    expect(odd).not.toContain("<script>");
    expect(odd).toContain("&lt;script&gt;");
  });

  it("names that end at one place are spread", () => {
    const same = ["甲", "乙", "丙", "丁"].map((id, i) => line(id, i, [1, 2, 3, 4]));
    const drawn = lineChart(chartOf(same)).svg;
    const names = [...drawn.matchAll(/class="end-label"[^>]*><text x="[\d.]+" y="([\d.]+)"/g)].map(([, y]) =>
      Number(y),
    );
    names.sort((a, b) => a - b);
    expect(names).toHaveLength(4);
    for (let i = 1; i < 4; i++) expect(names[i] - names[i - 1]).toBeGreaterThanOrEqual(13);
  });

  it("draws without bands where there is one run, and skips what is not known", () => {
    const { low: _low, high: _high, ...single } = line("甲", 0, [1, Number.NaN, 3, 4]);
    const drawn = lineChart(chartOf([single])).svg;
    expect(drawn).not.toContain('class="band"');
    expect(drawn).not.toContain("NaN");
  });

  it("stands alone with title, subtitle, note and credit", () => {
    const caption = { title: "积压", subtitle: "件/乡镇", note: "色带含中间九成", credit: "种子 2024" };
    const alone = lineChart(chartOf(series, { caption })).svg;
    for (const text of Object.values(caption)) expect(alone).toContain(`>${text}</text>`);
    expect(alone).toContain("<title>积压</title>");
    expect(alone).toMatch(/font-family="[^"]*PingFang SC/);
  });

  it("refuses more series than can be told apart", () => {
    expect(() => lineChart(chartOf([line("六", 5, [1, 2, 3, 4])]))).toThrow(RangeError);
  });
});

describe("scale", () => {
  const series = [line("甲", 0, [100, 101, 104, 103], 2)];

  it("holds zero where zero means something, and does not where it hides what moves", () => {
    expect(rangeOf(series, { zero: true })[0]).toBe(0);
    expect(rangeOf(series)[0]).toBeGreaterThan(50);
  });

  it("holds the bands", () => {
    const [low, high] = rangeOf(series);
    expect(low).toBeLessThanOrEqual(98);
    expect(high).toBeGreaterThanOrEqual(106);
  });

  it("puts zero in the middle of differences", () => {
    const [low, high] = rangeOf([line("甲", 1, [-3, 1, 2, 0])], { symmetric: true });
    expect(low).toBe(-high);
    expect(high).toBeGreaterThanOrEqual(4);
    const { frame } = lineChart(
      chartOf(series, {
        y: { domain: [low, high], style: { language: "zh" }, above: { text: "更差", tone: "worse" } },
      }),
    );
    expect(yAt(frame, 0)).toBeCloseTo(frame.top + frame.height / 2);
  });

  it("keeps shares within 0 and 1, and is never empty", () => {
    expect(rangeOf([line("甲", 0, [0.9, 0.99, 1, 1], 0)], { limits: [0, 1] })[1]).toBe(1);
    const [low, high] = rangeOf([line("甲", 0, [0, 0, 0, 0], 0)], { zero: true });
    expect(high).toBeGreaterThan(low);
    expect(rangeOf([])).toEqual([0, 1]);
  });

  it("reads back under a cursor what it draws", () => {
    const { frame } = lineChart(chartOf(series));
    for (const day of x) expect(valueAtX(frame, xAt(frame, day))).toBeCloseTo(day);
    expect(valueAtX(frame, -100)).toBe(0);
    expect(valueAtX(frame, 10_000)).toBe(20);
  });
});

describe("marks", () => {
  const series = [line("甲", 0, [1, 2, 3, 4]), line("乙", 1, [1, 2, 3, 4])];
  const marks = [
    { at: 10, label: "一次下放", style: 0 },
    { at: 10, label: "第 1 批", style: 1 },
    { at: 10.5, label: "第 2 批", style: 1 },
    { at: 99, label: "在图外", style: 1 },
  ];

  it("label one lane for each series, drop labels that would touch, keep their ticks", () => {
    const { svg } = lineChart(chartOf(series, { marks, markLabels: true }));
    expect(svg).toContain("一次下放");
    expect(svg).toContain("第 1 批");
    expect(svg).not.toContain("第 2 批");
    expect(svg).not.toContain("在图外");
    expect(count(svg, /class="mark minor"/g)).toBe(1);
  });

  it("draw no label where there is no room for words", () => {
    const { svg, frame } = lineChart(chartOf(series, { marks }));
    expect(svg).not.toContain("一次下放");
    expect(frame.top).toBeLessThan(lineChart(chartOf(series, { marks, markLabels: true })).frame.top);
  });
});
