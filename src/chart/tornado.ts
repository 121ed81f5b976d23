/** Tornado: what each of many quantities does to a result between its low and its high end, the largest on top. */
import { type Caption, captionOf, svgRoot } from "./caption.ts";
import type { NumberStyle } from "./number.ts";
import { element, textElement } from "./svg.ts";
import { shorten, wrapText } from "./text.ts";
import type { Theme } from "./theme.ts";
import { NARROW, type ZeroScale, zeroAxis, zeroScale } from "./zero.ts";

/** The result at one end, with the interval around it. */
export interface TornadoEnd {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}
export interface TornadoRow {
  readonly label: string;
  /** Range and grade, in small type below the label. */
  readonly note: string;
  readonly low: TornadoEnd;
  readonly high: TornadoEnd;
  readonly colour: string;
  /** Whether the two ends differ beyond chance; drawn hollow when not. */
  readonly settled: boolean;
}
export interface TornadoChart {
  readonly rows: readonly TornadoRow[];
  /** The result with everything as it stands. */
  readonly base: number;
  readonly baseLabel: string;
  /** What it means to be left and right of zero. */
  readonly sides: readonly [left: string, right: string];
  /** Of the ends' marks: ring and dot. */
  readonly endLabels: readonly [low: string, high: string];
  readonly style: NumberStyle;
  readonly width: number;
  readonly fontSize?: number;
  readonly theme: Theme;
  readonly caption?: Caption;
  readonly description?: string;
}

const ROW = 40;
const HALF = 6;
/** Names take at most this share of the width; on a narrow page they stand above their bars. */
const NAMES = 0.34;

interface Layout {
  readonly size: number;
  readonly small: number;
  /** Height of a row, and where in it the bar stands. */
  readonly row: number;
  readonly bar: number;
  /** Room for a name. */
  readonly names: number;
  readonly top: number;
  readonly end: number;
  readonly scale: ZeroScale;
}

function layoutOf(chart: TornadoChart, top: number): Layout {
  const { rows, width, theme } = chart;
  const size = chart.fontSize ?? 13;
  const small = size - 1;
  const narrow = width < NARROW;
  const longest = Math.max(
    ...rows.map(({ label, note }) => Math.max(theme.measure(label) * size, theme.measure(note) * small)),
    1,
  );
  const names = narrow ? width : Math.min(longest + 4, width * NAMES);
  const left = narrow ? 8 : names + 18;
  const reach = rows.flatMap(({ low, high }) => [low.low, low.high, high.low, high.high]);
  const means = rows.flatMap(({ low, high }) => [low.value, high.value]);
  const row = narrow ? ROW + 16 : ROW;
  const from = top + size * 5.2;
  return {
    size,
    small,
    row,
    bar: narrow ? row - 13 : row / 2,
    names,
    top: from,
    end: from + rows.length * row,
    scale: zeroScale([chart.base, ...reach, ...means], left, width - 20),
  };
}

function whiskerAt({ low, high }: TornadoEnd, y: number, { theme }: TornadoChart, { scale }: Layout): string {
  const ends = { x1: scale.at(low), x2: scale.at(high), y1: y, y2: y };
  return element("line", { ...ends, stroke: theme.ink, "stroke-width": 1 });
}

function markAt({ value }: TornadoEnd, y: number, fill: string, { theme }: TornadoChart, { scale }: Layout) {
  return element("circle", {
    cx: scale.at(value),
    cy: y,
    r: 4,
    fill,
    stroke: theme.ink,
    "stroke-width": 1.6,
  });
}

function rowAt(row: TornadoRow, top: number, chart: TornadoChart, layout: Layout): string {
  const { theme } = chart;
  const { size, small, names } = layout;
  const x = layout.scale.at;
  const y = top + layout.bar;
  // on a narrow page hairlines run through the names
  const halo = { stroke: theme.ground, "stroke-width": 4, "paint-order": "stroke" };
  const name = wrapText(row.label, names / size, 1, theme.measure)[0];
  const [from, to] = [row.low.value, row.high.value].sort((a, b) => a - b);
  return element(
    "g",
    { class: "factor" },
    textElement({ x: 0, y: top + size * 1.15, fill: theme.ink, ...halo }, name),
    textElement(
      { x: 0, y: top + size * 2.35, fill: theme.muted, "font-size": small, ...halo },
      shorten(row.note, names / small, theme.measure),
    ),
    // beneath the bar, so that what sticks out of it is seen
    whiskerAt(row.low, y, chart, layout),
    whiskerAt(row.high, y, chart, layout),
    element("rect", {
      x: x(from),
      y: y - HALF,
      width: Math.max(1, x(to) - x(from)),
      height: 2 * HALF,
      fill: row.settled ? row.colour : theme.ground,
      stroke: row.colour,
      "stroke-width": 1.5,
      "stroke-dasharray": row.settled ? undefined : "3 2",
    }),
    markAt(row.low, y, theme.ground, chart, layout),
    markAt(row.high, y, theme.ink, chart, layout),
  );
}

/** Above the bars: what the marks mean, and where things stand. */
function headOf(chart: TornadoChart, { scale, size, top, end }: Layout, from: number): string {
  const { theme, endLabels, width } = chart;
  const dot = (at: number, fill: string) =>
    element("circle", { cx: at, cy: from + size * 0.7, r: 4, fill, stroke: theme.ink, "stroke-width": 1.6 });
  const text = (at: number, label: string) =>
    textElement({ x: at, y: from + size * 1.06, fill: theme.ink }, label);
  const second = 28 + theme.measure(endLabels[0]) * size;
  const third = second + 28 + theme.measure(endLabels[1]) * size;
  const base = Math.round(scale.at(chart.base)) + 0.5;
  return [
    dot(6, theme.ground) + text(16, endLabels[0]),
    dot(second, theme.ink) + text(second + 10, endLabels[1]),
    element("line", {
      x1: third,
      x2: third + 18,
      y1: from + size * 0.7,
      y2: from + size * 0.7,
      stroke: theme.ink,
      "stroke-dasharray": "4 3",
    }),
    text(third + 24, shorten(chart.baseLabel, (width - third - 24) / size, theme.measure)),
    element("line", {
      class: "base",
      x1: base,
      x2: base,
      y1: top - 4,
      y2: end + 4,
      stroke: theme.ink,
      "stroke-dasharray": "4 3",
    }),
  ].join("");
}

/** The tornado as SVG text. */
export function tornadoChart(chart: TornadoChart): {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
} {
  const caption = captionOf(chart.caption, chart.width, chart.theme);
  const layout = layoutOf(chart, caption.top);
  const height = Math.ceil(layout.end + layout.size * 2.2 + caption.bottom);
  const body = [
    zeroAxis(chart, layout.scale, layout.top, layout.end, layout.size),
    headOf(chart, layout, caption.top),
    ...chart.rows.map((row, i) => rowAt(row, layout.top + i * layout.row, chart, layout)),
  ];
  const svg = svgRoot(chart, layout.size, height, caption.above, ...body, caption.below(height));
  return { svg, width: chart.width, height };
}
