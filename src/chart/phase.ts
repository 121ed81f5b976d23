/** Phase diagram: over two quantities, who leads in each cell, where nobody does, and the border between. */
import { type Caption, captionOf, svgRoot } from "./caption.ts";
import { endMark } from "./ends.ts";
import { type Frame, xAt, yAt } from "./frame.ts";
import { formatAlike, type Language } from "./number.ts";
import { coordinate, element, textElement } from "./svg.ts";
import { shorten } from "./text.ts";
import { styleOf, type Theme } from "./theme.ts";

export interface PhaseAxis {
  /** Name and unit. */
  readonly title: string;
  /** Evenly spaced, the middles of the cells, rising. */
  readonly values: readonly number[];
  /** Where things stand. */
  readonly now?: number;
}
/** What is known of a cell: the series that leads there, that none does, or (undefined) nothing yet. */
export type Phase = number | "open" | undefined;

export interface PhaseChart {
  readonly x: PhaseAxis;
  readonly y: PhaseAxis;
  /** Row by row, from the lowest value of y. */
  readonly cells: readonly Phase[];
  /** Series that may lead, by their style, and what it says when they do. */
  readonly sides: readonly { readonly style: number; readonly label: string }[];
  readonly openLabel: string;
  readonly nowLabel: string;
  readonly language: Language;
  readonly width: number;
  readonly fontSize?: number;
  readonly theme: Theme;
  readonly caption?: Caption;
  readonly description?: string;
}
export interface PhaseDrawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** In cells: x from 0 to the number of columns, y from 0 to the number of rows. */
  readonly frame: Frame;
}

/** Gap between the lines of a hatching, px. */
const HATCH = 7;
/** A cell is this much wider than high, where there is room. */
const FLAT = 1.6;
const TALLEST = 58;
const LOWEST = 26;
/** All cells together are no higher, so that a fine grid stays on the screen. */
const HIGHEST = 372;
const SAMPLE = 22;

/** Diagonals over a rectangle, on the same lines in every rectangle. */
function hatching(x: number, y: number, width: number, height: number): string {
  const lines: string[] = [];
  const first = Math.ceil((x + y) / HATCH) * HATCH;
  for (let sum = first; sum < x + y + width + height; sum += HATCH) {
    const from = Math.max(x, sum - y - height);
    const to = Math.min(x + width, sum - y);
    lines.push(`M${coordinate(from)} ${coordinate(sum - from)}L${coordinate(to)} ${coordinate(sum - to)}`);
  }
  return lines.join("");
}

function cellAt(phase: Phase, box: readonly [number, number, number, number], theme: Theme): string {
  const [x, y, width, height] = box;
  const around = { x, y, width, height, stroke: theme.ground, "stroke-width": 1 };
  if (phase === undefined)
    return element("rect", { ...around, fill: theme.hairline, "fill-opacity": "0.45" });
  if (phase === "open") {
    const lines = { d: hatching(x, y, width, height), stroke: theme.axis, "stroke-width": 1 };
    return element("rect", { ...around, fill: theme.ground }) + element("path", lines);
  }
  const style = styleOf(theme, phase);
  const mark = { ...style, line: theme.ground };
  return (
    element("rect", { ...around, fill: style.line, "fill-opacity": "0.86" }) +
    endMark(style.mark, x + width / 2, y + height / 2, mark, style.line)
  );
}

interface Layout {
  readonly size: number;
  readonly frame: Frame;
  readonly legend: string;
}

interface Item {
  readonly label: string;
  readonly sample: (x: number, y: number) => string;
}

/** Where things stand: a cross in a ring, with a halo that parts it from the cells. */
function pin(x: number, y: number, theme: Theme): string {
  const arms = `M${coordinate(x - 9)} ${coordinate(y)}h18M${coordinate(x)} ${coordinate(y - 9)}v18`;
  const ring = { cx: x, cy: y, r: 5.5, fill: "none" };
  const halo = { stroke: theme.ground, "stroke-width": 5 };
  const line = { stroke: theme.ink, "stroke-width": 1.8 };
  return [halo, line]
    .map((stroke) => element("circle", { ...ring, ...stroke }) + element("path", { d: arms, ...stroke }))
    .join("");
}

function itemsOf(chart: PhaseChart): Item[] {
  const { theme } = chart;
  const box = (phase: Phase) => (x: number, y: number) => cellAt(phase, [x, y - 7, SAMPLE, 14], theme);
  return [
    ...chart.sides.map(({ style, label }) => ({ label, sample: box(style) })),
    { label: chart.openLabel, sample: box("open") },
    ...(pinAt(chart)
      ? [{ label: chart.nowLabel, sample: (x: number, y: number) => pin(x + SAMPLE / 2, y, theme) }]
      : []),
  ];
}

/** What the cells mean, in as many lines as it takes. */
function legendOf(
  chart: PhaseChart,
  top: number,
  size: number,
): { readonly svg: string; readonly height: number } {
  const lead = size * 1.85;
  let [x, y] = [0, top + lead / 2];
  const parts = itemsOf(chart).map(({ label, sample }) => {
    const room = chart.width - SAMPLE - 8;
    const text = shorten(label, room / size, chart.theme.measure);
    const width = SAMPLE + 8 + chart.theme.measure(text) * size;
    if (x > 0 && x + width > chart.width) [x, y] = [0, y + lead];
    const at = { x: x + SAMPLE + 8, y: y + size * 0.36, fill: chart.theme.ink };
    const drawn = sample(x, y) + textElement(at, text);
    x += width + 22;
    return drawn;
  });
  return { svg: element("g", { class: "phase-legend" }, ...parts), height: y + lead / 2 - top };
}

/** Place of the pin in cells; undefined when it is outside. */
function pinAt({ x, y }: PhaseChart): readonly [number, number] | undefined {
  const place = ({ values, now }: PhaseAxis) => {
    const [first, last] = [values[0], values[values.length - 1]];
    if (now === undefined || now < first || now > last) return undefined;
    return 0.5 + ((now - first) / (last - first)) * (values.length - 1);
  };
  const [across, up] = [place(x), place(y)];
  return across === undefined || up === undefined ? undefined : [across, up];
}

function layoutOf(chart: PhaseChart, top: number): Layout {
  const size = chart.fontSize ?? 13;
  const { x, y, theme, width } = chart;
  const legend = legendOf(chart, top, size);
  const labels = formatAlike(y.values, { language: chart.language });
  const left = Math.max(...labels.map(theme.measure)) * size + 10;
  const cell = (width - left) / x.values.length;
  const high = Math.max(LOWEST, Math.min(TALLEST, HIGHEST / y.values.length, cell / FLAT));
  const frame: Frame = {
    left,
    top: top + legend.height + size * 2.1,
    width: width - left,
    height: high * y.values.length,
    x: [0, x.values.length],
    y: [0, y.values.length],
  };
  return { size, frame, legend: legend.svg };
}

function axesOf({ x, y, theme, language }: PhaseChart, { frame, size }: Layout): string {
  const muted = { fill: theme.muted };
  const bottom = frame.top + frame.height;
  const across = formatAlike(x.values, { language });
  const widest = Math.max(...across.map(theme.measure)) * size + 8;
  const every = Math.max(1, Math.ceil(widest / (frame.width / x.values.length)));
  const columns = across.map((text, i) =>
    i % every > 0
      ? ""
      : textElement({ ...muted, x: xAt(frame, i + 0.5), y: bottom + 17, "text-anchor": "middle" }, text),
  );
  const rows = formatAlike(y.values, { language }).map((text, i) =>
    textElement(
      { ...muted, x: frame.left - 8, y: yAt(frame, i + 0.5) + size * 0.36, "text-anchor": "end" },
      text,
    ),
  );
  const right = frame.left + frame.width;
  const cut = (text: string) => shorten(text, right / size, theme.measure);
  const up = textElement({ x: 0, y: frame.top - 10, fill: theme.ink }, cut(`↑ ${y.title}`));
  // a little inside: engines differ in where they end the arrow
  const on = { x: right - 4, y: bottom + 38, "text-anchor": "end", fill: theme.ink };
  return element("g", { class: "axes" }, ...columns, ...rows, up, textElement(on, cut(`${x.title} →`)));
}

/** The edges between cells of which different things are known. */
function borderOf({ x, cells, theme }: PhaseChart, frame: Frame): string {
  const columns = x.values.length;
  const [right, up] = [frame.width / columns, frame.height / (frame.y[1] - frame.y[0])];
  const parted = (a: Phase, b: Phase) => a !== undefined && b !== undefined && a !== b;
  const edges = cells.flatMap((phase, place) => {
    const [column, row] = [place % columns, Math.floor(place / columns)];
    const found: string[] = [];
    if (column + 1 < columns && parted(phase, cells[place + 1]))
      found.push(
        `M${coordinate(xAt(frame, column + 1))} ${coordinate(yAt(frame, row + 1))}v${coordinate(up)}`,
      );
    if (parted(phase, cells[place + columns]))
      found.push(
        `M${coordinate(xAt(frame, column))} ${coordinate(yAt(frame, row + 1))}h${coordinate(right)}`,
      );
    return found;
  });
  if (edges.length === 0) return "";
  const d = edges.join("");
  const line = { d, fill: "none", "stroke-linecap": "square" };
  return (
    element("path", { ...line, stroke: theme.ground, "stroke-width": 5 }) +
    element("path", { ...line, class: "border", stroke: theme.ink, "stroke-width": 2.2 })
  );
}

/** The diagram as SVG text, and where its cells are. */
export function phaseChart(chart: PhaseChart): PhaseDrawing {
  const caption = captionOf(chart.caption, chart.width, chart.theme);
  const layout = layoutOf(chart, caption.top);
  const { frame, size } = layout;
  const columns = chart.x.values.length;
  const cells = chart.cells.map((phase, place) => {
    const [column, row] = [place % columns, Math.floor(place / columns)];
    const [left, top] = [xAt(frame, column), yAt(frame, row + 1)];
    return cellAt(phase, [left, top, xAt(frame, column + 1) - left, yAt(frame, row) - top], chart.theme);
  });
  const at = pinAt(chart);
  const height = Math.ceil(frame.top + frame.height + 46 + caption.bottom);
  const body = [
    layout.legend,
    element("g", { class: "cells" }, ...cells),
    borderOf(chart, frame),
    at ? element("g", { class: "now" }, pin(xAt(frame, at[0]), yAt(frame, at[1]), chart.theme)) : "",
    axesOf(chart, layout),
  ];
  const svg = svgRoot(chart, size, height, caption.above, ...body, caption.below(height));
  return { svg, width: chart.width, height, frame };
}
