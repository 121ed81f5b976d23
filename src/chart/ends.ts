/** Names and marks at the ends of lines, in the lines' colours, never on top of each other. */
import { symbol, symbolDiamond, symbolSquare, symbolTriangle } from "d3";
import { type Frame, xAt, yAt } from "./frame.ts";
import { spreadLabels } from "./labels.ts";
import type { Line, LineChart } from "./series.ts";
import { coordinate, element, textElement } from "./svg.ts";
import { wrapText } from "./text.ts";
import { type EndMark, type SeriesStyle, styleOf, type Theme } from "./theme.ts";

const MARK_GAP = 16;
const LINE_HEIGHT = 1.25;
/** The names take at most this share of a chart's width. */
const ROOM_SHARE = 0.3;

const SHAPES = { square: symbolSquare, triangle: symbolTriangle, diamond: symbolDiamond };

/** An end mark centred on (x, y), about 8 px across. */
export function endMark(mark: EndMark, x: number, y: number, style: SeriesStyle, ground: string): string {
  if (mark === "ring" || mark === "circle") {
    const fill = mark === "ring" ? ground : style.line;
    return element("circle", { cx: x, cy: y, r: 3.6, fill, stroke: style.line, "stroke-width": 1.8 });
  }
  const d = symbol(SHAPES[mark], 46).digits(2)() ?? "";
  return element("path", { d, transform: `translate(${coordinate(x)},${coordinate(y)})`, fill: style.line });
}

function limitFor(width: number, size: number): number {
  return (width * ROOM_SHARE - MARK_GAP) / size;
}

/** Width (px) to keep free right of the frame for the names of `series`. */
export function labelRoom(series: readonly Line[], width: number, size: number, theme: Theme): number {
  const limit = limitFor(width, size);
  const lines = series.flatMap((one) => wrapText(one.label, limit, 2, theme.measure));
  if (lines.length === 0) return MARK_GAP;
  return MARK_GAP + Math.ceil(Math.max(...lines.map(theme.measure)) * size) + 2;
}

function lastKnown(values: ArrayLike<number>): number {
  for (let i = values.length - 1; i >= 0; i--) if (Number.isFinite(values[i])) return i;
  return -1;
}

function nameAt(
  lines: readonly string[],
  x: number,
  middle: number,
  size: number,
  fill: string,
  id: string,
): string {
  const first = middle - ((lines.length - 1) * size * LINE_HEIGHT) / 2 + size * 0.36;
  const spans = lines.map((text, index) =>
    textElement({ x, y: first + index * size * LINE_HEIGHT, fill }, text),
  );
  return element("g", { class: "end-label", "data-series": id }, ...spans);
}

/** Marks at the last known value of each series, and its name beside it, joined by a hair when moved away. */
export function drawEnds(chart: LineChart, frame: Frame, size: number): string {
  const { theme, width } = chart;
  const shown = chart.series.filter((one) => lastKnown(one.mean) >= 0);
  const ends = shown.map((one) => {
    const last = lastKnown(one.mean);
    return { x: xAt(frame, one.x[last]), y: yAt(frame, one.mean[last]) };
  });
  const marks = shown.map((one, i) => {
    const style = styleOf(theme, one.style);
    return endMark(style.mark, ends[i].x, ends[i].y, style, theme.ground);
  });
  if (chart.ends === "marks") return element("g", { class: "ends" }, ...marks);
  const limit = limitFor(width, size);
  const names = shown.map((one) => wrapText(one.label, limit, 2, theme.measure));
  const slots = ends.map((end, i) => ({ at: end.y, size: names[i].length * size * LINE_HEIGHT + 3 }));
  const middles = spreadLabels(slots, frame.top - 6, frame.top + frame.height + 20);
  const left = frame.left + frame.width + MARK_GAP;
  const parts = shown.map((one, i) => {
    const style = styleOf(theme, one.style);
    const moved = Math.abs(middles[i] - ends[i].y) > size;
    const hair = moved
      ? element("path", {
          d: `M${coordinate(ends[i].x + 5)},${coordinate(ends[i].y)}L${coordinate(left - 3)},${coordinate(middles[i])}`,
          stroke: style.line,
          "stroke-width": 0.75,
          "stroke-opacity": "0.6",
          fill: "none",
        })
      : "";
    return hair + marks[i] + nameAt(names[i], left, middles[i], size, style.text, one.id);
  });
  return element("g", { class: "ends" }, ...parts);
}
