/** Dates that matter (a reform, a shock): thin verticals, with short labels in lanes, one lane per series. */
import { type Frame, xAt } from "./frame.ts";
import { placeInLane } from "./labels.ts";
import type { LineChart, Mark } from "./series.ts";
import { element, textElement } from "./svg.ts";
import { shorten } from "./text.ts";
import { styleOf } from "./theme.ts";

/** Height of one lane of labels, px. */
export const LANE = 18;
const LONGEST = 13;

function lanesOf(marks: readonly Mark[]): number[] {
  return [...new Set(marks.map((mark) => mark.style))].sort((a, b) => a - b);
}

/** How many lanes the labels of `marks` need. */
export function laneCount(marks: readonly Mark[]): number {
  return lanesOf(marks).length;
}

function vertical(mark: Mark, frame: Frame, chart: LineChart, from: number, labelled: boolean): string {
  const x = Math.round(xAt(frame, mark.at)) + 0.5;
  const bottom = frame.top + frame.height;
  return element("line", {
    class: labelled ? "mark" : "mark minor",
    x1: x,
    x2: x,
    y1: labelled ? from : bottom - 7,
    y2: bottom,
    stroke: styleOf(chart.theme, mark.style).line,
    "stroke-width": 1,
    "stroke-opacity": labelled ? "0.55" : "0.8",
    "stroke-dasharray": labelled ? "1 3" : undefined,
  });
}

function lane(marks: readonly Mark[], index: number, frame: Frame, chart: LineChart, size: number): string {
  const small = size - 1;
  const texts = marks.map((mark) => shorten(mark.label, LONGEST, chart.theme.measure));
  const slots = marks.map((mark, i) => ({
    at: xAt(frame, mark.at) + 4,
    size: chart.theme.measure(texts[i]) * small,
  }));
  const placed = chart.markLabels ? placeInLane(slots, frame.left, chart.width, 12) : [];
  const shown = new Set(placed.map((one) => one.index));
  const top = frame.top - (laneCount(chart.marks ?? []) - index) * LANE;
  const from = chart.markLabels ? top + 3 : frame.top;
  const lines = marks.map((mark, i) => vertical(mark, frame, chart, from, shown.has(i) || i === 0));
  const labels = placed.map(({ index: i, left }) =>
    textElement(
      {
        class: "mark-label",
        x: left,
        y: top + 12,
        "font-size": small,
        fill: styleOf(chart.theme, marks[i].style).text,
      },
      texts[i],
    ),
  );
  return lines.join("") + labels.join("");
}

/** All marks within the frame. A mark whose label has no room keeps a short tick on the axis. */
export function drawMarks(marks: readonly Mark[], frame: Frame, chart: LineChart, size: number): string {
  const inside = marks.filter((mark) => mark.at >= frame.x[0] && mark.at <= frame.x[1]);
  const lanes = lanesOf(marks).map((style, index) => {
    const own = inside.filter((mark) => mark.style === style).sort((a, b) => a.at - b.at);
    return lane(own, index, frame, chart, size);
  });
  return element("g", { class: "marks" }, ...lanes);
}
