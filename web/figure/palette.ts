/** The charts' theme on the page: colours are the page's own variables, so that dark and print come from CSS. */
import { type Measure, type Theme, textWidth, themeOf } from "../../src/chart/index.ts";

const colour = (name: string) => `var(--${name})`;

/** Measures in the font that the page really has, which follows its language; remembers what it has measured. */
function measureHere(): Measure {
  const size = 100;
  // made when first asked for: in a worker, which runs the page's script too, there is no document
  let canvas: HTMLCanvasElement | undefined;
  const known = new Map<string, number>();
  let language = "";
  return (text) => {
    const page = document.documentElement;
    canvas ??= document.createElement("canvas");
    const pen = canvas.getContext("2d");
    if (!pen) return textWidth(text);
    if (page.lang !== language) {
      language = page.lang;
      known.clear();
      pen.font = `${size}px ${getComputedStyle(page).fontFamily}`;
    }
    const before = known.get(text);
    if (before !== undefined) return before;
    const width = pen.measureText(text).width / size;
    known.set(text, width);
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
