/** Lines with bands over time, named at their ends: the picture of a comparison. Returns SVG text. */
import { area, line } from "d3";
import { xAxis, yAxis } from "./axis.ts";
import { captionOf, svgRoot } from "./caption.ts";
import { drawEnds, labelRoom } from "./ends.ts";
import { type Frame, xAt, yAt } from "./frame.ts";
import { drawMarks, LANE, laneCount } from "./marks.ts";
import { formatTicks } from "./number.ts";
import { rangeOf, ticksOf } from "./scale.ts";
import type { Line, LineChart } from "./series.ts";
import { element, textElement } from "./svg.ts";
import { styleOf, type Theme } from "./theme.ts";

export interface Drawing {
  readonly svg: string;
  readonly frame: Frame;
  readonly width: number;
  readonly height: number;
}

const TICK_AREA = 24;
const AXIS_GAP = 8;

function frameOf(chart: LineChart, ticks: readonly string[], top: number, size: number): Frame {
  const left = Math.ceil(Math.max(...ticks.map(chart.theme.measure)) * size) + AXIS_GAP + 1;
  const named = chart.ends === "marks" ? [] : chart.series;
  const right = labelRoom(named, chart.width, size, chart.theme);
  return {
    left,
    top,
    width: Math.max(40, chart.width - left - right),
    height: chart.plotHeight,
    x: chart.x.domain,
    y: chart.y.domain ?? rangeOf(chart.series),
  };
}

function points(series: Line, frame: Frame): number[] {
  const inside: number[] = [];
  for (let i = 0; i < series.x.length; i++) {
    const known = Number.isFinite(series.mean[i]);
    if (known && series.x[i] >= frame.x[0] && series.x[i] <= frame.x[1]) inside.push(i);
  }
  return inside;
}

function band(series: Line, frame: Frame, theme: Theme): string {
  const { low, high } = series;
  if (low === undefined || high === undefined) return "";
  const shape = area<number>()
    .x((i) => xAt(frame, series.x[i]))
    .y0((i) => yAt(frame, low[i]))
    .y1((i) => yAt(frame, high[i]))
    .digits(1);
  const style = styleOf(theme, series.style);
  const path = shape(points(series, frame)) ?? "";
  return element("path", {
    class: "band",
    d: path,
    fill: style.line,
    "fill-opacity": "0.16",
    "data-series": series.id,
  });
}

function stroke(series: Line, frame: Frame, theme: Theme): string {
  const shape = line<number>()
    .x((i) => xAt(frame, series.x[i]))
    .y((i) => yAt(frame, series.mean[i]))
    .digits(1);
  const style = styleOf(theme, series.style);
  return element("path", {
    class: "line",
    d: shape(points(series, frame)) ?? "",
    fill: "none",
    stroke: style.line,
    "stroke-width": 2,
    "stroke-dasharray": style.dash,
    "stroke-linejoin": "round",
    "data-series": series.id,
  });
}

function sides(chart: LineChart, frame: Frame): string {
  const { above, below } = chart.y;
  // wide enough to close the gaps between characters, or a date's vertical shows through the words
  const halo = {
    stroke: chart.theme.ground,
    "stroke-width": 9,
    "stroke-linejoin": "round",
    "paint-order": "stroke",
    x: frame.left + 6,
  };
  const up = above && textElement({ ...halo, y: frame.top + 14, fill: chart.theme[above.tone] }, above.text);
  const down =
    below &&
    textElement({ ...halo, y: frame.top + frame.height - 7, fill: chart.theme[below.tone] }, below.text);
  return (up ?? "") + (down ?? "");
}

/** The chart as SVG text and its frame, with which a page can read values under a cursor. */
export function lineChart(chart: LineChart): Drawing {
  const size = chart.fontSize ?? 13;
  const domain = chart.y.domain ?? rangeOf(chart.series);
  const ticks = ticksOf(domain, chart.y.ticks ?? 4);
  const labels = formatTicks(ticks, chart.y.style);
  const caption = captionOf(chart.caption, chart.width, chart.theme);
  const lanes = chart.markLabels ? laneCount(chart.marks ?? []) : 0;
  const top = caption.top + Math.max(lanes * LANE + 2, size * 0.6);
  const frame = frameOf({ ...chart, y: { ...chart.y, domain } }, labels, top, size);
  const height = Math.ceil(frame.top + frame.height + TICK_AREA + caption.bottom);
  const body = [
    yAxis(frame, ticks, labels, chart.theme),
    xAxis(frame, chart.x.ticks, (text) => chart.theme.measure(text) * size, chart.theme),
    drawMarks(chart.marks ?? [], frame, chart, size),
    ...chart.series.map((series) => band(series, frame, chart.theme)),
    ...[...chart.series].reverse().map((series) => stroke(series, frame, chart.theme)),
    sides(chart, frame),
    drawEnds(chart, frame, size),
  ];
  const svg = svgRoot(chart, size, height, caption.above, ...body, caption.below(height));
  return { svg, frame, width: chart.width, height };
}
