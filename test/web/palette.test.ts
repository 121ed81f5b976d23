import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PAPER, styleOf, themeOf } from "../../src/chart/index.ts";
import { MOST } from "../../web/settings/settings.ts";
import { contrast, distance, eyes, lightness } from "./colours.ts";

const css = readFileSync(new URL("../../web/styles/palette.css", import.meta.url), "utf8");

const themes = css
  .split("@media")
  .map((block) =>
    Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, k, v]) => [k, v])),
  );

describe.each(["light", "dark"])("the %s palette", (name) => {
  const colours = themes[name === "light" ? 0 : 1];

  it("has 4.5:1 for every text and 3:1 for every mark", () => {
    const texts = ["ink", "muted", "better", "worse", ...[0, 1, 2, 3, 4].map((n) => `text-${n}`)];
    const grades = ["calibrated", "published", "administrative", "illustrative", "assumed"];
    const marks = [
      "axis",
      "focus",
      ...grades.map((one) => `grade-${one}`),
      ...[0, 1, 2, 3, 4].map((n) => `line-${n}`),
    ];
    for (const text of texts)
      expect(contrast(colours[text], colours.ground), text).toBeGreaterThanOrEqual(4.5);
    for (const mark of marks) expect(contrast(colours[mark], colours.ground), mark).toBeGreaterThanOrEqual(3);
  });
});

describe("the palette of drawings that stand alone", () => {
  it("has the same contrasts on white", () => {
    for (const [line, text] of PAPER.series) {
      expect(contrast(line, PAPER.ground)).toBeGreaterThanOrEqual(3);
      expect(contrast(text, PAPER.ground)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

const lines = (colours: Record<string, string>) => [0, 1, 2, 3, 4].map((n) => colours[`line-${n}`]);
const pairsOf = <T>(list: readonly T[]) =>
  list.flatMap((b, i) => list.slice(0, i).map((a) => [a, b] as const));
/** Least distance (CIELAB) of two lines; a dark ground leaves less room for hues. */
const sets = [
  { name: "light", colours: lines(themes[0]), apart: 18.5 },
  { name: "dark", colours: lines(themes[1]), apart: 13 },
  { name: "paper", colours: PAPER.series.map(([line]) => line), apart: 18.5 },
];

describe.each(sets)("lines on the $name ground", ({ colours, apart }) => {
  it.each(Object.entries(eyes))("stay apart for an eye with %s", (_name, eye) => {
    for (const [a, b] of pairsOf(colours)) expect(distance(a, b, eye), `${a} ${b}`).toBeGreaterThan(apart);
  });
});

describe("strategies in a print in greys", () => {
  it.each(sets.filter(({ name }) => name !== "dark"))("differ in lightness ($name)", ({ colours }) => {
    for (const [a, b] of pairsOf(colours.slice(0, MOST)))
      expect(Math.abs(lightness(a) - lightness(b)), `${a} ${b}`).toBeGreaterThan(5);
  });

  it("differ in dash and in end mark", () => {
    const styles = PAPER.series.map((_, place) => styleOf(themeOf(PAPER), place));
    expect(new Set(styles.map(({ dash }) => dash)).size).toBe(styles.length);
    expect(new Set(styles.map(({ mark }) => mark)).size).toBe(styles.length);
  });
});

describe("better and worse", () => {
  it.each(Object.entries(eyes))("are far apart for an eye with %s", (_name, eye) => {
    for (const { better, worse } of [...themes, PAPER]) {
      if (better && worse) expect(distance(better, worse, eye)).toBeGreaterThan(60);
    }
  });
});
