import { describe, expect, it } from "vitest";
import { lineChart, PAPER, standalone, themeOf } from "../../src/chart/index.ts";

const theme = themeOf(PAPER, '"Noto Sans CJK SC", sans-serif');
const caption = { title: "积压 <一>", subtitle: "件/乡镇", note: "线是均值", credit: "种子 2024" };
const colours: Readonly<Record<string, string>> = { ink: "#111111", "line-1": "#3f2f9b" };
const colourOf = (name: string) => colours[name];

describe("a picture of its own", () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 100" font-family="inherit"><path stroke="var(--line-1)" fill="var(--nothing, #eeeeee)"/><path fill="var(--unknown)"/></svg>';
  const picture = standalone(svg, { caption, theme, colourOf });

  it("has the colours written out, a variable that nobody knows left as it is", () => {
    expect(picture.svg).toContain('stroke="#3f2f9b" fill="#eeeeee"');
    expect(picture.svg.match(/var\(/g)).toHaveLength(1);
  });

  it("says title, subtitle, note and credit inside, on a ground, in a font of its own", () => {
    for (const text of ["积压 &lt;一&gt;", "件/乡镇", "线是均值", "种子 2024"]) {
      expect(picture.svg).toMatch(new RegExp(`<text [^>]*>${text}</text>`));
    }
    expect(picture.svg).toContain('<rect width="440"');
    expect(picture.svg).toContain('font-family="&quot;Noto Sans CJK SC&quot;, sans-serif"');
    expect(picture.svg).not.toContain("inherit");
  });

  it("has room for the drawing and the words: nothing lies outside", () => {
    const { width, height } = picture;
    expect(width).toBe(440);
    const [, top] = picture.svg.match(/<svg x="20" y="([\d.]+)"/) ?? [];
    const ys = [...picture.svg.matchAll(/<text x="0" y="([\d.]+)"/g)].map(([, y]) => Number(y) + 20);
    expect(ys.filter((y) => y < Number(top))).toHaveLength(2);
    expect(ys.filter((y) => y > Number(top) + 100)).toHaveLength(2);
    expect(Math.max(...ys)).toBeLessThan(height);
    expect(picture.svg).toContain('width="400" height="100"');
  });

  it("takes a chart as it is, with its size once", () => {
    const line = { id: "a", label: "甲", style: 0, x: [1, 2], mean: [1, 2] };
    const chart = lineChart({
      ...{ series: [line], x: { domain: [0, 2], ticks: [] }, y: { style: { language: "zh" } } },
      ...{ width: 300, plotHeight: 100, theme },
    });
    const made = standalone(chart.svg, { caption: { title: "甲" }, theme, colourOf });
    expect(made.svg.match(/<svg /g)).toHaveLength(2);
    expect(made.width).toBe(340);
    expect(made.height).toBeGreaterThan(chart.height + 40);
    for (const [tag] of made.svg.matchAll(/<svg [^>]*>/g)) {
      expect(tag.match(/ width=/g)).toHaveLength(1);
      expect(tag.match(/ height=/g)).toHaveLength(1);
    }
  });

  it("refuses a drawing without a size", () => {
    expect(() => standalone("<svg/>", { caption, theme, colourOf })).toThrow(RangeError);
  });
});
