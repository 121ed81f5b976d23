/** Rows of one whole each, split into named shares, the names above the first row. */
import { type Caption, captionOf, svgRoot } from "./caption.ts";
import { element, textElement } from "./svg.ts";
import { wrapText } from "./text.ts";
import type { Theme } from "./theme.ts";

export interface SharePart {
  readonly name: string;
  /** Of 1. */
  readonly share: number;
  readonly colour: string;
}
export interface ShareRow {
  readonly label: string;
  readonly parts: readonly SharePart[];
}
export interface SharesChart {
  readonly rows: readonly ShareRow[];
  readonly width: number;
  readonly fontSize?: number;
  readonly theme: Theme;
  readonly caption?: Caption;
  readonly description?: string;
}

const ROW = 34;
const BAR = 16;
/** Names of rows take at most this share of the width. */
const NAMES = 0.28;
/** Smaller shares have no number: it would stand in its neighbour. */
const TOLD = 0.06;

interface Layout {
  readonly size: number;
  readonly left: number;
  readonly width: number;
}

function barOf({ label, parts }: ShareRow, top: number, chart: SharesChart, layout: Layout): string {
  const { size, left, width } = layout;
  const { theme } = chart;
  const middle = top + ROW / 2;
  let from = left;
  const pieces = parts.map(({ share, colour }) => {
    const x = from;
    const wide = share * width;
    from += wide;
    const box = { x, y: middle - BAR, width: Math.max(0, wide - 1), height: BAR, fill: colour };
    const number = { x: x + wide / 2, y: middle + size, fill: theme.muted, "text-anchor": "middle" };
    const told = share < TOLD ? "" : textElement({ ...number, "font-size": size - 2 }, percent(share));
    return element("rect", box) + told;
  });
  const [name] = wrapText(label, (left - 8) / size, 1, theme.measure);
  return element(
    "g",
    {},
    textElement({ x: 0, y: middle - BAR / 2 + size * 0.36, fill: theme.ink }, name),
    ...pieces,
  );
}

const percent = (share: number) => `${Math.round(100 * share)} %`;

/** Samples of the colours with their names, as many in a line as there is room for. */
function key(parts: readonly SharePart[], top: number, chart: SharesChart, { size }: Layout) {
  let [x, y] = [0, top];
  const marks = parts.map(({ name, colour }) => {
    const wide = 18 + chart.theme.measure(name) * size + 20;
    if (x > 0 && x + wide > chart.width) [x, y] = [0, y + size * 1.6];
    const at = x;
    x += wide;
    const box = { x: at, y: y - size * 0.8, width: 12, height: size * 0.8, fill: colour };
    return element("rect", box) + textElement({ x: at + 18, y, fill: chart.theme.ink }, name);
  });
  return { svg: marks.join(""), bottom: y + size };
}

/** The rows as SVG text. */
export function sharesChart(chart: SharesChart): { readonly svg: string; readonly height: number } {
  const size = chart.fontSize ?? 13;
  const longest = Math.max(...chart.rows.map(({ label }) => chart.theme.measure(label)), 1) * size;
  const left = Math.min(longest, chart.width * NAMES) + 12;
  const layout = { size, left, width: chart.width - left };
  const caption = captionOf(chart.caption, chart.width, chart.theme);
  const names = key(chart.rows[0]?.parts ?? [], caption.top + size, chart, layout);
  const bars = chart.rows.map((row, i) => barOf(row, names.bottom + i * ROW, chart, layout));
  const height = Math.ceil(names.bottom + chart.rows.length * ROW + caption.bottom);
  return {
    svg: svgRoot(chart, size, height, caption.above, names.svg, ...bars, caption.below(height)),
    height,
  };
}
