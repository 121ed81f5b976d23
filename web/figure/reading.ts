/** What the cursor shows in one chart: a hair, a dot and a value on every line, the date below. */
import {
  type Drawing,
  element,
  formatNumber,
  type Line,
  type NumberStyle,
  spreadLabels,
  styleOf,
  textElement,
  xAt,
  yAt,
} from "../../src/chart/index.ts";
import { pageTheme } from "./palette.ts";

export interface Reading {
  readonly drawing: Drawing;
  readonly series: readonly Line[];
  readonly style: NumberStyle;
  readonly fontSize: number;
  readonly week: number;
  readonly date: string;
}

interface Point {
  readonly line: Line;
  readonly y: number;
  readonly text: string;
}

function pointsOf({ drawing, series, style, week }: Reading): Point[] {
  return series
    .filter((line) => Number.isFinite(line.mean[week]))
    .map((line) => ({
      line,
      y: yAt(drawing.frame, line.mean[week]),
      text: formatNumber(line.mean[week], style),
    }));
}

function valueLabels(reading: Reading, points: readonly Point[], x: number): string[] {
  const { frame } = reading.drawing;
  const size = reading.fontSize;
  const slots = points.map(({ y }) => ({ at: y, size: size * 1.3 }));
  const middles = spreadLabels(slots, frame.top - 4, frame.top + frame.height + 4);
  const left = x > frame.left + frame.width * 0.62;
  return points.map(({ line, text }, i) =>
    textElement(
      {
        x: left ? x - 9 : x + 9,
        y: middles[i] + size * 0.36,
        "text-anchor": left ? "end" : "start",
        fill: styleOf(pageTheme, line.style).text,
        stroke: pageTheme.ground,
        "stroke-width": 5,
        "stroke-linejoin": "round",
        "paint-order": "stroke",
        "font-weight": 600,
      },
      text,
    ),
  );
}

function dateLabel(reading: Reading, x: number): string {
  const { frame } = reading.drawing;
  const width = pageTheme.measure(reading.date) * reading.fontSize + 10;
  const middle = Math.max(width / 2, Math.min(x, reading.drawing.width - width / 2));
  const bottom = frame.top + frame.height;
  return (
    element("rect", { x: middle - width / 2, y: bottom + 3, width, height: 20, fill: pageTheme.ground }) +
    textElement({ x: middle, y: bottom + 17, "text-anchor": "middle", fill: pageTheme.ink }, reading.date)
  );
}

/** The overlay as SVG text, to lie exactly on the drawing. */
export function readingSvg(reading: Reading): string {
  const { drawing, series, week, fontSize } = reading;
  const points = pointsOf(reading);
  if (points.length === 0) return "";
  const { frame } = drawing;
  const x = Math.round(xAt(frame, series[0].x[week])) + 0.5;
  const hair = { x1: x, x2: x, y1: frame.top, y2: frame.top + frame.height, stroke: pageTheme.ink };
  const dots = points.map(({ line, y }) =>
    element("circle", {
      cx: x,
      cy: y,
      r: 3.5,
      fill: styleOf(pageTheme, line.style).line,
      stroke: pageTheme.ground,
      "stroke-width": 1.5,
    }),
  );
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: drawing.width,
      height: drawing.height,
      viewBox: `0 0 ${drawing.width} ${drawing.height}`,
      "font-size": fontSize,
      "aria-hidden": "true",
    },
    element("line", { ...hair, "stroke-width": 1 }),
    dateLabel(reading, x),
    ...dots,
    ...valueLabels(reading, points, x),
  );
}

/** The same as words, for a screen reader. */
export function readingText(
  reading: Reading,
  join: string,
  say: (name: string, value: string) => string,
): string {
  const values = pointsOf(reading).map(({ line, text }) => say(line.label, text));
  return [reading.date, ...values].join(join);
}
