/** The charts' theme on the page: colours are the page's own variables, so that dark and print come from CSS. */
import { type Theme, themeOf } from "../src/chart/index.ts";

const colour = (name: string) => `var(--${name})`;

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
);
