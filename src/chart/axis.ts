/** Axes of an editorial chart: one hairline grid in y, ticks in x, no box. */
import { type Frame, xAt, yAt } from "./frame.ts";
import { element, textElement } from "./svg.ts";
import type { Theme } from "./theme.ts";

export interface Tick {
  readonly at: number;
  /** Absent for a minor tick. */
  readonly label?: string;
}

/** Horizontal hairlines with their values at the left; the zero line is drawn stronger. */
export function yAxis(
  frame: Frame,
  ticks: readonly number[],
  labels: readonly string[],
  theme: Theme,
): string {
  const right = frame.left + frame.width;
  const lines = ticks.map((value, index) => {
    const y = Math.round(yAt(frame, value)) + 0.5;
    const zero = value === 0;
    const line = element("line", {
      x1: frame.left,
      x2: right,
      y1: y,
      y2: y,
      stroke: zero ? theme.axis : theme.hairline,
      "stroke-width": 1,
    });
    const label = textElement(
      { x: frame.left - 8, y: y + 4, "text-anchor": "end", fill: theme.muted },
      labels[index],
    );
    return line + label;
  });
  return element("g", { class: "axis-y" }, ...lines);
}

/** Ticks below the frame; a label begins at its tick, and the last one ends at the frame when it would stick out. */
export function xAxis(
  frame: Frame,
  ticks: readonly Tick[],
  widthOf: (text: string) => number,
  theme: Theme,
): string {
  const bottom = frame.top + frame.height;
  const drawn = ticks.map((tick) => {
    const x = Math.round(xAt(frame, tick.at)) + 0.5;
    const length = tick.label === undefined ? 4 : 8;
    const line = element("line", { x1: x, x2: x, y1: bottom, y2: bottom + length, stroke: theme.axis });
    if (tick.label === undefined) return line;
    const width = widthOf(tick.label);
    if (x + 4 + width > frame.left + frame.width + 4) return line;
    return line + textElement({ x: x + 4, y: bottom + 16, fill: theme.muted }, tick.label);
  });
  return element("g", { class: "axis-x" }, ...drawn);
}
