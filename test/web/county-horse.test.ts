/** Horse and cart: areas are hours, the rope is the cart ratio, sweat is overtime, a bowed head burnout. */
import { describe, expect, it } from "vitest";
import { areaOf } from "../../web/county/shape.ts";

// the page's charts measure letters in a document; the drawing needs none of it
globalThis.document ??= {
  documentElement: { lang: "zh" },
  createElement: () => ({ getContext: () => null }),
} as never;
const { areaPerHourFor, HEIGHT, horseAndCart, ropeOf, WIDTH } = await import("../../web/county/horse.ts");

const usual = {
  capacity: 100,
  duty: 120,
  areaPerHour: areaPerHourFor(140),
  overtime: 0,
  burnout: 0,
  step: 0,
  description: "中西部一般镇 & <1>",
};
const draw = (part: Partial<typeof usual>) => horseAndCart({ ...usual, ...part });
const paths = (svg: string, name: string) =>
  [...svg.matchAll(/<path ([^>]*)>/g)].flatMap(([, attributes]) =>
    attributes.includes(`class="${name}"`) ? [/ ?d="([^"]*)"/.exec(attributes)?.[1] ?? ""] : [],
  );
const bodyArea = (svg: string) => paths(svg, "horse-body").reduce((sum, path) => sum + areaOf(path), 0);
const loadArea = (svg: string) => paths(svg, "load").reduce((sum, path) => sum + areaOf(path), 0);
const points = (svg: string) =>
  // a rope's handle lies lower than the rope
  [...svg.replace(/<path class="rope"[^>]*>/, "").matchAll(/ d="([^"]*)"/g)].flatMap(([, path]) =>
    /l-|A/.test(path)
      ? []
      : [...path.matchAll(/(-?\d+(?:\.\d+)?) (-?\d+(?:\.\d+)?)/g)].map(([, x, y]) => [Number(x), Number(y)]),
  );

describe("horse and cart", () => {
  it.each([
    [10, 140],
    [100, 120],
    [140, 20],
    [63, 63],
  ])("draw %i and %i hours as areas on one scale", (capacity, duty) => {
    const svg = draw({ capacity, duty });
    expect(bodyArea(svg) / (capacity * usual.areaPerHour)).toBeCloseTo(1, 1);
    expect(loadArea(svg) / (duty * usual.areaPerHour)).toBeCloseTo(1, 1);
    // the sacks are six shapes that do not lie upon one another
    expect(paths(svg, "load")).toHaveLength(6);
  });

  it("keep the body's area when it leans, bows and walks", () => {
    const upright = bodyArea(draw({ duty: 50 }));
    const bowed = bodyArea(draw({ duty: 200, burnout: 1, overtime: 0.3, step: 7.3 }));
    expect(bowed / upright).toBeCloseTo(1, 2);
  });

  it("have a rope that hangs with hours to spare, and is taut and coloured without", () => {
    expect(ropeOf(0.3).slack).toBe(1);
    expect(ropeOf(0.8).slack).toBeCloseTo(1 / 3);
    expect(ropeOf(1)).toEqual({ slack: 0, strain: 0 });
    expect(ropeOf(1.4).strain).toBeCloseTo(0.5);
    expect(ropeOf(9).strain).toBe(1);
    const sag = (svg: string) => {
      const [x1, y1, , low, , y2] = (paths(svg, "rope")[0].match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
      expect(Number.isFinite(x1)).toBe(true);
      return low - (y1 + y2) / 2;
    };
    expect(sag(draw({ duty: 100 }))).toBeCloseTo(0, 0);
    expect(sag(draw({ duty: 180 }))).toBeCloseTo(0, 0);
    expect(sag(draw({ duty: 70 }))).toBeGreaterThan(20);
    expect(sag(draw({ duty: 40 }))).toBeGreaterThan(sag(draw({ duty: 70 })));
    const stroke = (svg: string) => /<path class="rope"[^>]*stroke="([^"]*)"/.exec(svg)?.[1];
    expect(stroke(draw({ duty: 80 }))).toBe("var(--ink)");
    expect(stroke(draw({ duty: 130 }))).toBe("var(--worse)");
  });

  it("sweat with overtime: more drops for more of it", () => {
    const drops = (overtime: number) => paths(draw({ overtime }), "sweat").length;
    expect([0, 0.04, 0.1, 0.2, 0.9].map(drops)).toEqual([0, 1, 2, 3, 5]);
  });

  it("bow the head with burnout", () => {
    // the highest point of the picture is an ear
    const top = (svg: string) => Math.min(...points(svg).map(([, y]) => y));
    const heights = [0, 0.25, 0.5, 0.75, 1].map((burnout) => top(draw({ burnout, duty: 5 })));
    for (let i = 1; i < heights.length; i++) expect(heights[i]).toBeGreaterThan(heights[i - 1]);
  });

  it("move with the step alone", () => {
    expect(draw({ step: 0.25 })).not.toBe(draw({ step: 0.5 }));
    expect(draw({ step: 3 })).toBe(draw({ step: 3 }));
  });

  it.each([
    [140, 140, 0, 0],
    [0, 0, 0, 0],
    [140, 0, 0, 1],
    [1, 140, 0.5, 1],
  ])("stay in the picture at %i and %i hours", (capacity, duty, overtime, burnout) => {
    const svg = draw({ capacity, duty, overtime, burnout });
    expect(svg).not.toContain("NaN");
    expect(svg).not.toContain("Infinity");
    for (const [x, y] of points(svg)) {
      expect(x).toBeGreaterThanOrEqual(-1);
      expect(x).toBeLessThanOrEqual(WIDTH + 1);
      expect(y).toBeGreaterThanOrEqual(-1);
      expect(y).toBeLessThanOrEqual(HEIGHT + 1);
    }
  });

  it("have the numbers in words as their name", () => {
    expect(draw({})).toContain('role="img" aria-label="中西部一般镇 &amp; &lt;1&gt;"');
  });
});
