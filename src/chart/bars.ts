/** Horizontal bars around zero: what a difference is made of. The last row is the sum of the others. */
import { scaleLinear } from "d3";
import { type Caption, captionOf, svgRoot } from "./caption.ts";
import { formatAlike, type NumberStyle } from "./number.ts";
import { element, textElement } from "./svg.ts";
import { wrapText } from "./text.ts";
import type { Theme } from "./theme.ts";

export interface Bar {
  readonly label: string;
  readonly value: number;
}
export interface BarChart {
  readonly bars: readonly Bar[];
  /** Drawn below a hairline; give the sum. */
  readonly total?: Bar;
  /** Which direction is good: colours blue for better, orange for worse, ink for neither. */
  readonly better: "higher" | "lower" | "none";
  readonly style: NumberStyle;
  /** Bars of other charts that are to be drawn to the same scale and with the same zero. */
  readonly beside?: readonly Bar[];
  readonly width: number;
  readonly fontSize?: number;
  readonly theme: Theme;
  readonly caption?: Caption;
  readonly description?: string;
}

const ROW = 28;

function tone(value: number, chart: BarChart): string {
  if (value === 0 || chart.better === "none") return chart.theme.axis;
  return value > 0 === (chart.better === "higher") ? chart.theme.better : chart.theme.worse;
}

interface Layout {
  readonly size: number;
  readonly nameWidth: number;
  readonly x: (value: number) => number;
  readonly numberOf: (bar: Bar) => string;
}

/** Names at the left, then room for one number on either side of the bars. */
function layoutOf(chart: BarChart): Layout {
  const size = chart.fontSize ?? 13;
  const all = [...chart.bars, ...(chart.total ? [chart.total] : []), ...(chart.beside ?? [])];
  const values = all.map((bar) => bar.value);
  const numbers = formatAlike(values, { ...chart.style, signed: true });
  const longest = Math.max(...all.map((bar) => chart.theme.measure(bar.label)), 1) * size;
  const nameWidth = Math.min(longest, chart.width * 0.36) + 12;
  const room = Math.max(...numbers.map(chart.theme.measure), 1) * size + 12;
  const x = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values)])
    .range([nameWidth + room, chart.width - room]);
  return { size, nameWidth, x, numberOf: (bar) => numbers[all.indexOf(bar)] };
}

function row(bar: Bar, top: number, strong: boolean, chart: BarChart, layout: Layout): string {
  const { size, nameWidth, x } = layout;
  const middle = top + ROW / 2;
  const from = x(Math.min(0, bar.value));
  const width = Math.max(1, Math.abs(x(bar.value) - x(0)));
  const positive = bar.value >= 0;
  const half = strong ? 7 : 6;
  const end = { x: positive ? from + width + 6 : from - 6, "text-anchor": positive ? "start" : "end" };
  const base = { y: middle + size * 0.36, fill: chart.theme.ink };
  const opacity = strong ? "1" : "0.62";
  return element(
    "g",
    { class: strong ? "bar total" : "bar" },
    textElement({ x: 0, ...base }, wrapText(bar.label, (nameWidth - 12) / size, 1, chart.theme.measure)[0]),
    element("rect", {
      x: from,
      y: middle - half,
      width,
      height: 2 * half,
      fill: tone(bar.value, chart),
      "fill-opacity": opacity,
    }),
    textElement({ ...end, ...base }, layout.numberOf(bar)),
  );
}

/** The bars as SVG text. */
export function barChart(chart: BarChart): {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
} {
  const layout = layoutOf(chart);
  const caption = captionOf(chart.caption, chart.width, chart.theme);
  const ruleAt = caption.top + chart.bars.length * ROW + 4;
  const end = chart.total === undefined ? ruleAt : ruleAt + 4 + ROW;
  const height = Math.ceil(end + 4 + caption.bottom);
  const zero = Math.round(layout.x(0)) + 0.5;
  const rule = { y1: ruleAt + 0.5, y2: ruleAt + 0.5, x1: 0, x2: chart.width, stroke: chart.theme.hairline };
  const body = [
    ...chart.bars.map((bar, i) => row(bar, caption.top + i * ROW, false, chart, layout)),
    chart.total === undefined ? "" : element("line", rule),
    chart.total === undefined ? "" : row(chart.total, ruleAt + 4, true, chart, layout),
    element("line", { x1: zero, x2: zero, y1: caption.top, y2: end, stroke: chart.theme.axis }),
  ];
  const svg = svgRoot(chart, layout.size, height, caption.above, ...body, caption.below(height));
  return { svg, width: chart.width, height };
}
