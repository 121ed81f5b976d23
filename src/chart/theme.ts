/** Colours, dashes and end marks. Hues differ in lightness too, so that print and colour-blind eyes keep them apart. */
import { type Measure, textWidth } from "./text.ts";

export type EndMark = "ring" | "circle" | "square" | "triangle" | "diamond";
export interface SeriesStyle {
  /** Of line, band and mark: at least 3:1 on the ground. */
  readonly line: string;
  /** Of the name at the end: the same hue, at least 4.5:1. */
  readonly text: string;
  /** SVG dash pattern; undefined is a solid line. */
  readonly dash?: string;
  readonly mark: EndMark;
}
export interface Theme {
  readonly ground: string;
  readonly ink: string;
  readonly muted: string;
  readonly hairline: string;
  readonly axis: string;
  readonly better: string;
  readonly worse: string;
  readonly font: string;
  /** The first is the baseline, in grey. */
  readonly series: readonly SeriesStyle[];
  /** Width of a text in ems in the font that is really there; estimated where nobody can know. */
  readonly measure: Measure;
}

export const CJK_FONT =
  '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif';

/** Dash and mark of each place in a comparison; colours come from the theme. */
const SHAPES: readonly { readonly dash?: string; readonly mark: EndMark }[] = [
  { dash: "5 3", mark: "ring" },
  { mark: "circle" },
  { dash: "10 3 2 3", mark: "square" },
  { dash: "2.5 2.5", mark: "triangle" },
  { dash: "14 4", mark: "diamond" },
];

export interface ThemeColours {
  readonly ground: string;
  readonly ink: string;
  readonly muted: string;
  readonly hairline: string;
  readonly axis: string;
  readonly better: string;
  readonly worse: string;
  /** [line, text] of the baseline and of four strategies. */
  readonly series: readonly (readonly [string, string])[];
}

/** A theme from colours; these may be any CSS colour, `var(--…)` included, where the page owns the palette. */
export function themeOf(colours: ThemeColours, font: string = CJK_FONT, measure: Measure = textWidth): Theme {
  const series = colours.series.map(([line, text], index) => ({
    line,
    text,
    ...SHAPES[index % SHAPES.length],
  }));
  return { ...colours, font, series, measure };
}

/**
 * Light, for paper and for files without a page around them. No two lines come closer than 19 (CIELAB) to an eye
 * without red, green or blue cones, and dash and mark tell them apart beside that.
 */
export const PAPER: ThemeColours = {
  ground: "#ffffff",
  ink: "#1c1e21",
  muted: "#5d636b",
  hairline: "#e3e4e1",
  axis: "#8b9097",
  better: "#1a5fb4",
  worse: "#a8500a",
  series: [
    ["#7a808a", "#5c626b"],
    ["#3f2f9b", "#3f2f9b"],
    ["#c02457", "#b01e4e"],
    ["#bd8100", "#856000"],
    ["#1f4a2c", "#1f4a2c"],
  ],
};

/** The style of the n-th series. Throws RangeError beyond the palette: more lines than that cannot be told apart. */
export function styleOf(theme: Theme, index: number): SeriesStyle {
  const style = theme.series[index];
  if (style === undefined) throw new RangeError(`A chart shows at most ${theme.series.length} series`);
  return style;
}
