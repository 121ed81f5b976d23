/** The charts' theme on the page: colours are the page's own variables, so that dark and print come from CSS. */
import { type Measure, type Theme, textWidth, themeOf } from "../src/chart/index.ts";

const colour = (name: string) => `var(--${name})`;

/** Measures in the font that the page really has; remembers what it has measured. */
function measureHere(): Measure {
  const size = 100;
  const pen = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  return (text) => {
    const font = getComputedStyle(document.documentElement).fontFamily;
    const key = `${font}\n${text}`;
    const before = known.get(key);
    if (before !== undefined || !pen) return before ?? textWidth(text);
    pen.font = `${size}px ${font}`;
    const width = pen.measureText(text).width / size;
    known.set(key, width);
    return width;
  };
}

export const pageTheme: Theme = themeOf(
  {
    ground: colour("ground"),
    ink: colour("ink"),
    muted: colour("muted"),
    hairline: colour("hairline"),
    axis: colour("axis"),
    better: colour("better"),
    worse: colour("worse"),
    series: [0, 1, 2, 3, 4].map((n) => [colour(`line-${n}`), colour(`text-${n}`)]),
  },
  "inherit",
  measureHere(),
);
