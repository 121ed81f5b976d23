import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PAPER } from "../../src/chart/index.ts";

const css = readFileSync(new URL("../../web/styles/palette.css", import.meta.url), "utf8");

/** Relative luminance after WCAG 2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

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
