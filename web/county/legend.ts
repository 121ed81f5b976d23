/** The legend: the scale as a strip, its ends and middle as numbers, and where the county as a whole stands. */
import {
  element,
  formatAlike,
  formatNumber,
  type NumberStyle,
  textElement,
  wrapText,
} from "../../src/chart/index.ts";
import { h, showSvg } from "../dom.ts";
import { pageTheme } from "../figure/palette.ts";
import { type ColourScale, cssOf } from "./scale.ts";

export interface LegendSpec {
  readonly scale: ColourScale;
  readonly style: NumberStyle;
  readonly title: string;
  /** Whether values lie beyond the ends. */
  readonly beyond: readonly [low: boolean, high: boolean];
}
export interface Legend {
  readonly node: HTMLElement;
  readonly show: (spec: LegendSpec) => void;
  /** The county's value, and how it is told. */
  readonly mark: (value: number, text: (value: string) => string) => void;
}

const WIDTH = 260;
const STRIP = { top: 16, height: 10, left: 6, width: 248 };
const STEPS = 32;
const SIZE = 12;
const HEIGHT = STRIP.top + STRIP.height + SIZE + 8;
/** Size of the title in a picture. */
const TITLE = 14;

function stripSvg({ scale, style, beyond }: LegendSpec): string {
  const { low, high, colour } = scale;
  const step = STRIP.width / STEPS;
  // strips instead of a gradient: a gradient would need a name that is unique in the page
  const cells = Array.from({ length: STEPS }, (_, i) =>
    element("rect", {
      x: STRIP.left + i * step,
      y: STRIP.top,
      width: step + 0.5,
      height: STRIP.height,
      fill: cssOf(colour(low + ((i + 0.5) / STEPS) * (high - low))),
    }),
  );
  const ticks = [low, (low + high) / 2, high];
  const texts = formatAlike(ticks, style);
  const anchors = ["start", "middle", "end"];
  const signs = [beyond[0] ? "≤ " : "", "", beyond[1] ? "≥ " : ""];
  const labels = texts.map((text, i) =>
    textElement(
      {
        x: STRIP.left + (i * STRIP.width) / 2,
        y: STRIP.top + STRIP.height + SIZE + 4,
        "text-anchor": anchors[i],
        fill: pageTheme.muted,
      },
      signs[i] + text,
    ),
  );
  return cells.join("") + labels.join("");
}

function markSvg({ scale: { low, high } }: LegendSpec, value: number): string {
  const share = high > low ? Math.max(0, Math.min(1, (value - low) / (high - low))) : 0;
  const x = STRIP.left + share * STRIP.width;
  const y = STRIP.top - 2;
  return element("path", { d: `M${x} ${y}l-5 -8h10z`, fill: pageTheme.ink });
}

/** How a picture says it: title in as many lines as it needs, strip, and the county's value beside it. */
export function legendSvg(spec: LegendSpec, value: number, said: string, width: number) {
  const titles = wrapText(spec.title, width / TITLE, 2, pageTheme.measure).map((line, i) =>
    textElement({ x: 0, y: TITLE + i * TITLE * 1.4, "font-size": TITLE, fill: pageTheme.ink }, line),
  );
  const top = titles.length * TITLE * 1.4;
  const beside = { x: WIDTH + 16, y: STRIP.top + STRIP.height, fill: pageTheme.muted };
  const strip = element(
    "g",
    { transform: `translate(0 ${top})`, "font-size": SIZE },
    stripSvg(spec) + markSvg(spec, value) + textElement(beside, said),
  );
  return { svg: titles.join("") + strip, height: top + HEIGHT };
}

export function createLegend(): Legend {
  const title = h("p", { class: "legend-title" });
  const strip = h("div", { class: "legend-strip", "aria-hidden": "true" });
  const whole = h("p", { class: "legend-whole" });
  const node = h("div", { class: "legend" }, title, strip, whole);
  let spec: LegendSpec | undefined;
  let fixed = "";
  return {
    node,
    show(next) {
      spec = next;
      fixed = stripSvg(next);
      title.textContent = next.title;
    },
    mark(value, text) {
      if (!spec) return;
      whole.textContent = text(formatNumber(value, spec.style));
      const box = { width: WIDTH, height: HEIGHT, "font-size": SIZE };
      showSvg(
        strip,
        element("svg", { xmlns: "http://www.w3.org/2000/svg", ...box }, fixed, markSvg(spec, value)),
      );
    },
  };
}
