/** Waterfall: from one value, step by step up and down, to another; the steps add up to the way between them. */
import { scaleLinear } from "d3";
import type { Bar } from "./bars.ts";
import { type Caption, captionOf, svgRoot } from "./caption.ts";
import { formatAlike, type NumberStyle } from "./number.ts";
import { element, textElement } from "./svg.ts";
import { wrapText } from "./text.ts";
import type { Theme } from "./theme.ts";

export interface Waterfall {
  readonly from: Bar;
  readonly steps: readonly Bar[];
  readonly to: Bar;
  /** Which direction is good: colours blue for better, orange for worse, ink for neither. */
  readonly better: "higher" | "lower" | "none";
  /** Of the two values; steps are written with their sign, and for shares in points. */
  readonly style: NumberStyle;
  /** Colour of the bar of `to`; that of `from` is grey. */
  readonly colour?: string;
  /** Values that other charts reach, which are drawn to the same scale. */
  readonly reach?: readonly number[];
  readonly width: number;
  readonly fontSize?: number;
  readonly theme: Theme;
  readonly caption?: Caption;
  readonly description?: string;
}

interface Row {
  readonly label: string;
  readonly text: string;
  /** Where the bar begins and ends, in values; it is drawn from the first to the second. */
  readonly start: number;
  readonly end: number;
  readonly fill: string;
  readonly strong: boolean;
}

const ROW = 26;
/** Where a label takes two lines. */
const HIGH_ROW = 36;

/** The values that a waterfall passes through, its two ends included. */
export function passedBy({ from, steps }: Pick<Waterfall, "from" | "steps">): number[] {
  const passed = [from.value];
  for (const { value } of steps) passed.push(passed[passed.length - 1] + value);
  return passed;
}

function rowsOf(chart: Waterfall): Row[] {
  const { from, steps, to, better, style, theme } = chart;
  const passed = passedBy(chart);
  const changes = { ...style, signed: true, ...(style.percent ? { suffix: "" } : {}) };
  const values = formatAlike([from.value, to.value], style);
  const numbers = formatAlike(
    steps.map(({ value }) => value),
    changes,
  );
  const tone = (value: number) => {
    if (value === 0 || better === "none") return theme.axis;
    return value > 0 === (better === "higher") ? theme.better : theme.worse;
  };
  const whole = (bar: Bar, text: string, fill: string): Row => {
    return { label: bar.label, text, start: 0, end: bar.value, fill, strong: true };
  };
  return [
    whole(from, values[0], theme.axis),
    ...steps.map(({ label, value }, i): Row => {
      const way = { start: passed[i], end: passed[i + 1] };
      return { label, text: numbers[i], ...way, fill: tone(value), strong: false };
    }),
    whole(to, values[1], chart.colour ?? theme.axis),
  ];
}

interface Layout {
  readonly size: number;
  readonly row: number;
  readonly labels: readonly (readonly string[])[];
  readonly x: (value: number) => number;
}

function layoutOf(chart: Waterfall, rows: readonly Row[]): Layout {
  const { theme, width } = chart;
  const size = chart.fontSize ?? 13;
  const longest = Math.max(...rows.map(({ label }) => theme.measure(label)), 1) * size;
  const nameWidth = Math.min(longest, width * 0.42) + 12;
  const room = Math.max(...rows.map(({ text }) => theme.measure(text)), 1) * size + 12;
  const reach = [0, ...rows.flatMap(({ start, end }) => [start, end]), ...(chart.reach ?? [])];
  const domain = [Math.min(...reach), Math.max(...reach)];
  // numbers stand at the right of their bars
  const x = scaleLinear()
    .domain(domain)
    .range([nameWidth, width - room]);
  const labels = rows.map(({ label }) => wrapText(label, (nameWidth - 11) / size, 2, theme.measure));
  const row = labels.some(({ length }) => length > 1) ? HIGH_ROW : ROW;
  return { size, row, labels, x };
}

/** One line in the middle of its row, or two about it. */
function labelOf(lines: readonly string[], middle: number, { theme }: Waterfall, { size }: Layout): string {
  const lead = size * 1.15;
  const first = middle + size * 0.36 - ((lines.length - 1) * lead) / 2;
  return lines.map((line, i) => textElement({ x: 0, y: first + i * lead, fill: theme.ink }, line)).join("");
}

function drawRow(row: Row, at: number, top: number, chart: Waterfall, layout: Layout): string {
  const { size, x, labels } = layout;
  const [left, right] = [x(Math.min(row.start, row.end)), x(Math.max(row.start, row.end))];
  const middle = top + layout.row / 2;
  const half = row.strong ? 7 : 6;
  return element(
    "g",
    { class: row.strong ? "step total" : "step" },
    labelOf(labels[at], middle, chart, layout),
    element("rect", {
      x: left,
      y: middle - half,
      width: Math.max(1, right - left),
      height: 2 * half,
      fill: row.fill,
      "fill-opacity": row.strong ? "1" : "0.75",
    }),
    textElement({ x: right + 6, y: middle + size * 0.36, fill: chart.theme.ink }, row.text),
  );
}

/** A hair from the end of each row to the next, where the next one begins. */
function joint(row: Row, top: number, { theme }: Waterfall, { x, row: high }: Layout): string {
  const at = Math.round(x(row.end)) + 0.5;
  return element("line", { x1: at, x2: at, y1: top + high / 2, y2: top + 1.5 * high, stroke: theme.axis });
}

/** The waterfall as SVG text. */
export function waterfallChart(chart: Waterfall): {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
} {
  const rows = rowsOf(chart);
  const layout = layoutOf(chart, rows);
  const caption = captionOf(chart.caption, chart.width, chart.theme);
  const topOf = (at: number) => caption.top + at * layout.row;
  const end = topOf(rows.length);
  const height = Math.ceil(end + 4 + caption.bottom);
  const zero = Math.round(layout.x(0)) + 0.5;
  const body = [
    element("line", { x1: zero, x2: zero, y1: caption.top, y2: end, stroke: chart.theme.hairline }),
    ...rows.slice(0, -1).map((row, i) => joint(row, topOf(i), chart, layout)),
    ...rows.map((row, i) => drawRow(row, i, topOf(i), chart, layout)),
  ];
  const svg = svgRoot(chart, layout.size, height, caption.above, ...body, caption.below(height));
  return { svg, width: chart.width, height };
}
