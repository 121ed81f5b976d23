/** A chart on the page: heading, drawing, cursor, sentence on the band, credit, and the table behind it. */
import { type Drawing, formatNumber, type Line, lineChart } from "../../src/chart/index.ts";
import { fill, h, showSvg } from "../dom.ts";
import { gloss } from "../gloss/gloss.ts";
import type { Cursor } from "./cursor.ts";
import { createDataPanel } from "./data-panel.ts";
import type { FigureSpec } from "./figure-spec.ts";
import { lineData } from "./line-data.ts";
import { pageTheme } from "./palette.ts";
import { createReader } from "./reader.ts";
import { type Reading, readingSvg, readingText } from "./reading.ts";
import { creditOf } from "./series.ts";
import { dateText } from "./time.ts";
import { type FigureSize, watchWidth } from "./width.ts";

export interface Figure {
  readonly node: HTMLElement;
  readonly update: (spec: FigureSpec) => void;
}

export const FONT_SIZE = 13;

/** Width of a saved picture, px. */
export const SAVED_WIDTH: Readonly<Record<FigureSize, number>> = { wide: 880, half: 560, small: 320 };

/** The last value of a line as text. */
function endOf(line: Line, { chart }: FigureSpec): string {
  return formatNumber(line.mean[line.mean.length - 1], chart.y.style);
}

/** On a projector there is room below a row of charts. */
const TALLER = 1.6;

function heightOf({ chart }: FigureSpec, size: FigureSize): number {
  const tall = size === "half" && document.documentElement.hasAttribute("data-hall");
  return chart.plotHeight * (tall ? TALLER : 1);
}

function draw(spec: FigureSpec, size: FigureSize, width: number): Drawing {
  const { words } = spec.shown;
  const ends = spec.chart.series.map((line) => words.isValue(line.label, endOf(line, spec)));
  const description = words.chartOf(spec.title, ends.join(words.listJoin));
  const chart = {
    ...spec.chart,
    plotHeight: heightOf(spec, size),
    width,
    theme: pageTheme,
    description,
    fontSize: FONT_SIZE,
  };
  return lineChart(chart);
}

function readingAt(spec: FigureSpec, drawing: Drawing, week: number): Reading {
  const { series, y } = spec.chart;
  const date = dateText(spec.shown.study, series[0].x[week], spec.shown.words);
  return { drawing, series, style: y.style, fontSize: FONT_SIZE, week, date };
}

/** The drawing with its cursor; `update` draws it anew. */
function createPlot(cursor: Cursor, size: FigureSize, onTable: () => void): Figure {
  const picture = h("div", { class: "drawing" });
  const overlay = h("div", { class: "overlay" });
  const reader = createReader(cursor, onTable);
  const node = h("div", { class: "plot" }, picture, overlay, reader.node);
  let now: { readonly spec: FigureSpec; readonly drawing: Drawing } | undefined;
  const read = (week: number | undefined) => {
    if (!now) return;
    const { spec, drawing } = now;
    const { words } = spec.shown;
    const last = spec.chart.series[0].x.length - 1;
    const reading = readingAt(spec, drawing, Math.min(week ?? last, last));
    showSvg(overlay, week === undefined ? "" : readingSvg(reading));
    reader.say(reading.week, readingText(reading, words.listJoin, words.isValue));
  };
  const width = watchWidth(node, size, () => now && update(now.spec));
  const update = (spec: FigureSpec) => {
    const drawing = draw(spec, size, width());
    now = { spec, drawing };
    showSvg(picture, drawing.svg);
    const days = spec.chart.series[0].x;
    reader.place({ drawing, days }, spec.shown.words.reader(spec.title));
    read(cursor.week());
  };
  cursor.follow(read);
  return { node, update };
}

/** A figure with a heading of the level given; all figures of one cursor are read together. */
export function createFigure(cursor: Cursor, level: "h2" | "h3", size: FigureSize): Figure {
  const heading = h(level);
  const subtitle = h("p", { class: "subtitle" });
  const note = h("p", { class: "note" });
  const credit = h("p", { class: "credit" });
  const data = createDataPanel();
  const plot = createPlot(cursor, size, data.toggle);
  const caption = h("figcaption", {}, heading, subtitle);
  return {
    node: h("figure", { class: `chart ${size}` }, caption, plot.node, note, credit, data.node),
    update(spec) {
      fill(heading, spec.meaning === undefined ? spec.title : gloss(spec.title, spec.meaning));
      fill(subtitle, spec.subtitle);
      fill(note, spec.note);
      fill(credit, creditOf(spec.shown));
      data.update({ ...lineData(spec), drawing: () => draw(spec, SAVED_WIDTH[size]).svg });
      plot.update(spec);
    },
  };
}
