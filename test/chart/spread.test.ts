/** Rows on scales of their own: everything stays within its row, and a miss has its colour. */
import { expect, it } from "vitest";
import { PAPER, spreadChart, themeOf } from "../../src/chart/index.ts";

const theme = themeOf(PAPER);
const row = { label: "误差 <率>", domain: [0, 10] as const, text: "5" };
const numbers = (svg: string, name: string) =>
  [...svg.matchAll(new RegExp(` ${name}="([^"]+)"`, "g"))].map(([, x]) => Number(x));

it("holds what lies beyond the domain at its edge", () => {
  const draw = (point: number) =>
    spreadChart({ rows: [{ ...row, point, interval: [-5, 50] }], width: 800, theme }).svg;
  const [left, right, beyond] = [0, 10, 99].map((point) => numbers(draw(point), "cx")[0]);
  expect(beyond).toBe(right);
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(800);
  expect(numbers(draw(5), "cx")[0]).toBeCloseTo((left + right) / 2, 2);
  expect(draw(5)).toContain("误差 &lt;率&gt;");
});

it("draws a miss in the colour of worse, a band as a shade, and leaves out slices without a value", () => {
  const rows = [{ ...row, point: 9, met: false, band: [4, 6] as const, bins: [0, undefined, 2, 1] }];
  const { svg } = spreadChart({ rows, width: 800, theme });
  expect(svg).toMatch(new RegExp(`<circle[^>]*fill="${PAPER.worse}"`));
  expect(svg.match(/class="bin"/g)).toHaveLength(3);
  expect(svg.match(/class="band"/g)).toHaveLength(1);
  expect(spreadChart({ rows: [{ ...rows[0], met: true }], width: 800, theme }).svg).not.toContain(
    PAPER.worse,
  );
});
