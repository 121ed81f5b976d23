/** Strips: one row of dots each, every value a dot, with the mean and its interval, around zero. */
import { type Caption, captionOf, svgRoot } from "./caption.ts";
import type { NumberStyle } from "./number.ts";
import { element, textElement } from "./svg.ts";
import { shorten } from "./text.ts";
import type { Theme } from "./theme.ts";
import { type ZeroScale, zeroAxis, zeroScale } from "./zero.ts";

export interface StripRow {
  readonly label: string;
  readonly values: readonly number[];
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly colour: string;
}
export interface StripChart {
  readonly rows: readonly StripRow[];
  /** What it means to be left and right of zero. */
  readonly sides: readonly [left: string, right: string];
  readonly style: NumberStyle;
  readonly width: number;
  readonly fontSize?: number;
  readonly theme: Theme;
  readonly caption?: Caption;
  readonly description?: string;
}

const ROW = 22;
const NAMES = 0.34;

function rowAt(row: StripRow, y: number, names: number, chart: StripChart, { at }: ZeroScale): string {
  const { theme, fontSize: size = 13 } = chart;
  const label = textElement(
    { x: 0, y: y + size * 0.36, fill: theme.ink },
    shorten(row.label, names / size, theme.measure),
  );
  if (row.values.length === 0) return label;
  const dots = row.values.map((value) =>
    element("circle", { cx: at(value), cy: y, r: 3, fill: row.colour, "fill-opacity": "0.45" }),
  );
  const interval = {
    x1: at(row.low),
    x2: at(row.high),
    y1: y,
    y2: y,
    stroke: row.colour,
    "stroke-width": 1.6,
  };
  const mean = {
    x1: at(row.mean),
    x2: at(row.mean),
    y1: y - 6,
    y2: y + 6,
    stroke: theme.ink,
    "stroke-width": 2,
  };
  return element(
    "g",
    { class: "strip-row" },
    label,
    element("line", interval),
    ...dots,
    element("line", mean),
  );
}

/** The strips as SVG text. */
export function stripChart(chart: StripChart): {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
} {
  const { rows, theme, width, fontSize: size = 13 } = chart;
  const caption = captionOf(chart.caption, width, theme);
  const longest = Math.max(...rows.map(({ label }) => theme.measure(label)), 1) * size;
  const names = Math.min(longest + 2, width * NAMES);
  const scale = zeroScale(
    rows.flatMap(({ values, low, high }) => (values.length > 0 ? [...values, low, high] : [])),
    names + 18,
    width - 20,
  );
  const top = caption.top + size * 2.4;
  const end = top + rows.length * ROW;
  const height = Math.ceil(end + size * 2.2 + caption.bottom);
  const body = [
    zeroAxis(chart, scale, top, end, size),
    ...rows.map((row, i) => rowAt(row, top + (i + 0.5) * ROW, names, chart, scale)),
  ];
  const svg = svgRoot(chart, size, height, caption.above, ...body, caption.below(height));
  return { svg, width, height };
}
