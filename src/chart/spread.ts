/**
 * Rows on scales of their own: where a distribution lies within a range, against a band that it should lie in, with its
 * 95 % interval (thin), its middle half (thick) and one chosen point.
 */
import { type Caption, captionOf, svgRoot } from "./caption.ts";
import { element, textElement } from "./svg.ts";
import { wrapText } from "./text.ts";
import type { Theme } from "./theme.ts";

export interface SpreadRow {
  readonly label: string;
  readonly domain: readonly [low: number, high: number];
  /** Heights of equal slices of the domain, the highest of them drawn full; an undefined one is left out. */
  readonly bins?: readonly (number | undefined)[];
  readonly band?: readonly [low: number, high: number];
  readonly interval?: readonly [low: number, high: number];
  readonly middle?: readonly [low: number, high: number];
  readonly point?: number;
  /** Whether the point is where it should be; drawn in the colour of worse where not. */
  readonly met?: boolean;
  /** At the right. */
  readonly text: string;
}

export interface SpreadChart {
  readonly rows: readonly SpreadRow[];
  readonly width: number;
  readonly theme: Theme;
  readonly caption?: Caption;
  readonly description?: string;
}

const SIZE = 13;
const ROW = 40;
const LABEL_SHARE = 0.36;
const TEXT_SHARE = 0.22;

/** Horizontal place of a value in a row, held within its domain. */
function placer([low, high]: SpreadRow["domain"], left: number, width: number): (value: number) => number {
  return (value) => left + Math.min(1, Math.max(0, (value - low) / (high - low))) * width;
}

function binsOf({ bins = [] }: SpreadRow, left: number, width: number, bottom: number, theme: Theme): string {
  const most = Math.max(...bins.map((bin) => bin ?? 0));
  const each = width / bins.length;
  return bins
    .map((bin, i) => {
      if (bin === undefined) return "";
      const height = Math.max(1, most > 0 ? (bin / most) * (ROW - 14) : 0);
      const place = { x: left + i * each, y: bottom - height, width: each - 1, height };
      return element("rect", { class: "bin", ...place, fill: theme.axis, "fill-opacity": "0.35" });
    })
    .join("");
}

function line(from: number, to: number, y: number, stroke: string, width: number): string {
  return element("line", { x1: from, x2: to, y1: y, y2: y, stroke, "stroke-width": width });
}

function drawRow(row: SpreadRow, top: number, chart: SpreadChart): string {
  const { theme, width: all } = chart;
  const left = all * LABEL_SHARE;
  const width = all * (1 - LABEL_SHARE - TEXT_SHARE) - 16;
  const bottom = top + ROW - 6;
  const middle = row.bins ? bottom : top + ROW / 2;
  const x = placer(row.domain, left, width);
  const { band, interval, middle: half, point } = row;
  const shade = { y: top + 6, height: ROW - 12, fill: theme.better, "fill-opacity": "0.16" };
  const colour = row.met === false ? theme.worse : theme.ink;
  const lines = wrapText(row.label, (left - 12) / SIZE, 2, theme.measure);
  return element(
    "g",
    { class: "spread" },
    ...lines.map((text, i) => {
      const y = top + ROW / 2 + (i - (lines.length - 1) / 2) * 16 + SIZE * 0.36;
      return textElement({ x: 0, y, fill: theme.ink }, text);
    }),
    band ? element("rect", { class: "band", x: x(band[0]), width: x(band[1]) - x(band[0]), ...shade }) : "",
    row.bins ? binsOf(row, left, width, bottom, theme) : "",
    line(left, left + width, middle, theme.hairline, 1),
    interval ? line(x(interval[0]), x(interval[1]), middle, colour, 1.5) : "",
    half ? line(x(half[0]), x(half[1]), middle, colour, 4) : "",
    point === undefined ? "" : element("circle", { cx: x(point), cy: middle, r: 4.5, fill: colour }),
    textElement({ x: all * (1 - TEXT_SHARE), y: top + ROW / 2 + SIZE * 0.36, fill: colour }, row.text),
  );
}

/** The rows as SVG text. */
export function spreadChart(chart: SpreadChart): { readonly svg: string; readonly height: number } {
  const caption = captionOf(chart.caption, chart.width, chart.theme);
  const height = Math.ceil(caption.top + chart.rows.length * ROW + caption.bottom);
  const rows = chart.rows.map((row, i) => drawRow(row, caption.top + i * ROW, chart));
  return { svg: svgRoot(chart, SIZE, height, caption.above, ...rows, caption.below(height)), height };
}
