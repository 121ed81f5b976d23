/** A scale around zero for charts of many rows: hairlines up through them, zero stronger, and what its two sides mean. */
import { scaleLinear } from "d3";
import { formatTicks, type NumberStyle } from "./number.ts";
import { ticksOf } from "./scale.ts";
import { element, textElement } from "./svg.ts";
import { shorten } from "./text.ts";
import type { Theme } from "./theme.ts";

/** Narrower charts set the names of rows above them and have fewer hairlines. */
export const NARROW = 560;
/** Below this a side has no room for its words, px. */
const LEAST_SIDE = 90;

export interface ZeroScale {
  readonly at: (value: number) => number;
  readonly domain: readonly [low: number, high: number];
}

/** A round scale that holds zero and all `values`, between two places in px. */
export function zeroScale(values: readonly number[], left: number, right: number): ZeroScale {
  const reach = [0, ...values.filter(Number.isFinite)];
  const [low, high] = [Math.min(...reach), Math.max(...reach)];
  const scale = scaleLinear()
    .domain(low === high ? [-1, 1] : [low, high])
    .nice(5)
    .range([left, right]);
  const [from, to] = scale.domain();
  return { at: scale, domain: [from, to] };
}

interface Zeroed {
  readonly style: NumberStyle;
  readonly sides: readonly [left: string, right: string];
  readonly width: number;
  readonly theme: Theme;
}

/** Hairlines from `top` to `end` with their values below them, and what the sides mean above. */
export function zeroAxis(chart: Zeroed, scale: ZeroScale, top: number, end: number, size: number): string {
  const { theme, sides, width } = chart;
  const values = ticksOf(scale.domain, width < NARROW ? 4 : 6);
  const labels = formatTicks(values, { ...chart.style, signed: true });
  const ticks = values.map((value, i) => {
    const x = Math.round(scale.at(value)) + 0.5;
    const stroke = value === 0 ? theme.ink : theme.hairline;
    const label = { x, y: end + 6 + size, fill: theme.muted, "text-anchor": "middle" };
    return (
      element("line", { x1: x, x2: x, y1: top - 4, y2: end + 4, stroke }) + textElement(label, labels[i])
    );
  });
  const zero = scale.at(0);
  const small = size - 1;
  const side = (label: string, x: number, anchor: string, room: number) =>
    room < LEAST_SIDE
      ? ""
      : textElement(
          {
            class: "zero-side",
            x,
            y: top - 12,
            "font-size": small,
            fill: theme.muted,
            "text-anchor": anchor,
          },
          shorten(label, (room - 12) / small, theme.measure),
        );
  return element(
    "g",
    { class: "axis-zero" },
    ...ticks,
    side(`← ${sides[0]}`, zero - 8, "end", zero),
    side(`${sides[1]} →`, zero + 8, "start", width - zero),
  );
}
