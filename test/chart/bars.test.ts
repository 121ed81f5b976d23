import { describe, expect, it } from "vitest";
import {
  type BarChart,
  barChart,
  dataCsv,
  dataTable,
  type Line,
  PAPER,
  themeOf,
} from "../../src/chart/index.ts";

const theme = themeOf(PAPER);
const chart: BarChart = {
  bars: [
    { label: "缺人手", value: -1.9 },
    { label: "法定程序", value: 0.3 },
  ],
  total: { label: "合计", value: -1.6 },
  better: "lower",
  style: { language: "zh" },
  width: 600,
  theme,
};

describe("bar chart", () => {
  const { svg } = barChart(chart);

  it("colours by good and bad, and writes every number with its sign", () => {
    expect(svg).toContain(theme.better);
    expect(svg).toContain(theme.worse);
    for (const text of ["−1.90", "+0.30", "−1.60"]) expect(svg).toContain(`>${text}</text>`);
    expect(svg).not.toMatch(/NaN|undefined/);
  });

  it("has one scale and one zero with the charts beside it", () => {
    const zeroOf = (drawn: string) => drawn.match(/<line x1="([\d.]+)" x2="\1"/)?.[1];
    const beside = [{ label: "一个长得多的原因的名称", value: 5 }];
    const first = barChart({ ...chart, beside: [...beside, ...chart.bars] });
    const other = barChart({
      ...chart,
      bars: beside,
      total: undefined,
      beside: [...chart.bars, chart.total!],
    });
    expect(zeroOf(first.svg)).toBeDefined();
    expect(zeroOf(first.svg)).toBe(zeroOf(other.svg));
  });
});

describe("the table behind a chart", () => {
  const x = [5, 10, 15];
  const lines: Line[] = [
    { id: "a", label: "甲", style: 0, x, mean: [1, 2, 3], low: [0, 1, 2], high: [2, 3, 4] },
    { id: "b", label: '乙,"丙"', style: 1, x, mean: [4, Number.NaN, 6] },
  ];
  const words = { x: "周", low: "低", high: "高" };

  it("has a column for every mean and bound, and a row for every x", () => {
    const table = dataTable(lines, words);
    expect(table.head).toEqual(["周", "甲", "甲 低", "甲 高", '乙,"丙"']);
    expect(table.rows.map((row) => row.x)).toEqual(x);
    expect(table.rows[2].values).toEqual([3, 2, 4, 6]);
  });

  it("keeps the last row when rows are left out", () => {
    expect(dataTable(lines, words, 2).rows.map((row) => row.x)).toEqual([5, 15]);
    expect(dataTable(lines, words, 5).rows.map((row) => row.x)).toEqual([15]);
  });

  it("becomes CSV that spreadsheets read: byte-order mark, quotes, empty for unknown", () => {
    const csv = dataCsv(dataTable(lines, words), String);
    expect(csv.startsWith("\ufeff周,甲,")).toBe(true);
    expect(csv).toContain('"乙,""丙"""');
    expect(csv.split("\r\n")[2]).toBe("10,2,1,3,");
  });

  it("has several cells of text before the values of a row where it is given several", () => {
    const table = { head: ["镇", "类型", "值"], rows: [{ x: 0, values: [0.5] }] };
    expect(dataCsv(table, () => ["甲", "一,二"])).toBe('\ufeff镇,类型,值\r\n甲,"一,二",0.5\r\n');
  });
});
