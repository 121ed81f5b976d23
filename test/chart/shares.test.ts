/** Rows of shares: each fills its row, in the order given, and small ones keep silent. */
import { expect, it } from "vitest";
import { PAPER, sharesChart, themeOf } from "../../src/chart/index.ts";

const theme = themeOf(PAPER);
const parts = (...shares: number[]) =>
  shares.map((share, i) => ({ name: `part ${i}`, share, colour: `#00000${i}` }));

it("splits every row by the shares, and names the parts once", () => {
  const rows = [
    { label: "满意度 <一>", parts: parts(0.5, 0.47, 0.03) },
    { label: "积压", parts: parts(0.2, 0.2, 0.6) },
  ];
  const { svg, height } = sharesChart({ rows, width: 800, theme });
  const bars = [...svg.matchAll(/<g><text.*?<\/g>/g)].map(([row]) =>
    [...row.matchAll(/<rect x="([\d.]+)"[^>]* width="([\d.]+)"/g)].map(([, x, width]) => [+x, +width]),
  );
  expect(bars).toHaveLength(2);
  for (const [i, row] of bars.entries()) {
    const whole = 800 - row[0][0];
    for (const [j, [x, width]] of row.entries()) {
      const before = rows[i].parts.slice(0, j).reduce((sum, { share }) => sum + share, 0);
      expect(x).toBeCloseTo(row[0][0] + before * whole, 1);
      expect(width).toBeCloseTo(Math.max(0, rows[i].parts[j].share * whole - 1), 1);
    }
  }
  expect(svg.match(/part 0/g)).toHaveLength(1);
  expect(svg).toContain("50 %");
  expect(svg).not.toContain("3 %");
  expect(svg).toContain("&lt;一&gt;");
  expect(height).toBeGreaterThan(60);
});

it("sets the names in two lines where one is too short", () => {
  const rows = [{ label: "a", parts: parts(0.25, 0.25, 0.25, 0.25) }];
  const heightOf = (width: number) => sharesChart({ rows, width, theme }).height;
  expect(heightOf(200)).toBeGreaterThan(heightOf(800));
});
