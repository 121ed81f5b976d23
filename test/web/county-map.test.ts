/** The map of the county: tiles, the index image, picking, colours. */
import { describe, expect, it } from "vitest";
import { cornersOf, layoutOf, neighbourOf } from "../../web/county/layout.ts";
import { maskOf, paint, pick } from "../../web/county/mask.ts";
import { cssOf, diverging, isLight, luminance, packed, sequential, spanOf } from "../../web/county/scale.ts";

const sizes = [[1], [5], [14], [60], [1500], [14, 9, 22, 3], Array.from({ length: 200 }, () => 15)];

describe("the layout", () => {
  it.each(sizes)("keeps %s tiles in the box and apart from one another", (...counts) => {
    const { tiles, radius, width, height } = layoutOf(counts, 640, 430);
    expect(tiles).toHaveLength(counts.reduce((sum, count) => sum + count, 0));
    expect(height).toBeLessThanOrEqual(430);
    const corners = tiles.flatMap((tile) => cornersOf(tile, radius));
    expect(Math.min(...corners.map(([x]) => x))).toBeGreaterThanOrEqual(-1e-6);
    expect(Math.max(...corners.map(([x]) => x))).toBeLessThanOrEqual(width + 1e-6);
    expect(Math.min(...corners.map(([, y]) => y))).toBeGreaterThanOrEqual(-1e-6);
    expect(Math.max(...corners.map(([, y]) => y))).toBeLessThanOrEqual(height + 1e-6);
    const near = tiles
      .slice(0, 200)
      .map((a, i) =>
        Math.min(...tiles.filter((_, k) => k !== i).map((b) => Math.hypot(a.x - b.x, a.y - b.y)), Infinity),
      );
    expect(Math.min(...near)).toBeGreaterThanOrEqual(Math.sqrt(3) * radius - 1e-6);
  });

  it("gives every county of several its name and its own tiles", () => {
    const { tiles, blocks } = layoutOf([3, 4], 640, 430);
    expect(blocks.map(({ county }) => county)).toEqual([0, 1]);
    // the names of two hundred would only lie upon one another
    expect(
      layoutOf(
        Array.from({ length: 200 }, () => 15),
        640,
        430,
      ).blocks,
    ).toEqual([]);
    const right = Math.max(...tiles.slice(0, 3).map(({ x }) => x));
    expect(Math.min(...tiles.slice(3).map(({ x }) => x))).toBeGreaterThan(right);
  });

  it("leads by arrow keys to the tile beside, above or below, and no further than the edge", () => {
    const layout = layoutOf([14], 640, 430);
    const columns = layout.tiles.filter(({ y }) => y === layout.tiles[0].y).length;
    expect(neighbourOf(layout, 0, "ArrowRight")).toBe(1);
    expect(neighbourOf(layout, 1, "ArrowLeft")).toBe(0);
    expect(neighbourOf(layout, 0, "ArrowLeft")).toBe(0);
    expect(neighbourOf(layout, 0, "ArrowUp")).toBe(0);
    expect(neighbourOf(layout, 0, "ArrowDown")).toBe(columns);
    // every tile can be reached from the first
    const reached = new Set([0]);
    for (const from of reached)
      for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"] as const)
        reached.add(neighbourOf(layout, from, key));
    expect(reached.size).toBe(14);
  });
});

describe("the index image", () => {
  it.each([1, 2])("gives every tile its pixels, found again by pointing (scale %i)", (scale) => {
    const layout = layoutOf([14], 640, 430);
    const mask = maskOf(layout, scale);
    layout.tiles.forEach(({ x, y }, i) => {
      expect(pick(mask, x, y)).toBe(i);
      for (const [cx, cy] of cornersOf({ x, y }, layout.radius * 0.85)) expect(pick(mask, cx, cy)).toBe(i);
      for (const [cx, cy] of cornersOf({ x, y }, layout.radius * 1.08))
        expect(pick(mask, cx, cy)).not.toBe(i);
    });
    expect(pick(mask, -1, 5)).toBe(-1);
    expect(pick(mask, 5, 5000)).toBe(-1);
  });

  it("covers a hexagon's area, less the gap", () => {
    const layout = layoutOf([14], 640, 430);
    const { index } = maskOf(layout, 2);
    const pixels = index.filter((one) => one === 8).length / 4;
    const area = (3 * Math.sqrt(3) * (layout.radius - 0.9) ** 2) / 2;
    expect(pixels / area).toBeGreaterThan(0.99);
    expect(pixels / area).toBeLessThan(1.01);
  });

  it("is painted by looking colours up", () => {
    const layout = layoutOf([3], 90, 60);
    const mask = maskOf(layout, 1);
    const pixels = new Uint32Array(mask.width * mask.height);
    paint(mask, Uint32Array.from([0, 11, 12, 13]), pixels);
    layout.tiles.forEach(({ x, y }, i) => {
      expect(pixels[Math.floor(y) * mask.width + Math.floor(x)]).toBe(11 + i);
    });
    expect(pixels[0]).toBe(0);
  });

  it("has room for three thousand", () => {
    const layout = layoutOf([1500, 1500], 560, 430);
    const { index } = maskOf(layout, 1);
    expect(new Set(index).size).toBe(3001);
  });
});

describe("the colours", () => {
  it("grow lighter with the value, without a step back", () => {
    const { colour } = sequential(0, 10);
    const lights = Array.from({ length: 101 }, (_, i) => luminance(colour(i / 10)));
    for (let i = 1; i < lights.length; i++) expect(lights[i]).toBeGreaterThanOrEqual(lights[i - 1] - 1e-3);
    expect(colour(-5)).toEqual(colour(0));
    expect(colour(50)).toEqual(colour(10));
  });

  it("part at zero: blue where it is better, orange where it is worse", () => {
    const low = diverging(4, "lower");
    expect(low.colour(0)).toEqual(diverging(4, "higher").colour(0));
    const [red, , blue] = low.colour(-4);
    expect(blue).toBeGreaterThan(red);
    const [redder, , less] = low.colour(4);
    expect(redder).toBeGreaterThan(less);
    expect(diverging(4, "higher").colour(4)).toEqual(low.colour(-4));
    // as dark at one end as at the other
    expect(Math.abs(luminance(low.colour(4)) - luminance(low.colour(-4)))).toBeLessThan(0.03);
  });

  it("carry letters that can be read", () => {
    const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    for (const scale of [sequential(0, 1), diverging(1, "lower")])
      for (let i = 0; i <= 50; i++) {
        const colour = scale.colour(scale.low + (i / 50) * (scale.high - scale.low));
        const letters = isLight(colour) ? 0 : 1;
        expect(contrast(luminance(colour), letters)).toBeGreaterThan(4.5);
      }
  });

  it("are packed as a canvas keeps them", () => {
    const bytes = new Uint8Array(Uint32Array.of(packed([1, 2, 3])).buffer);
    expect([...bytes]).toEqual([1, 2, 3, 255]);
  });

  it("span the middle of the values, so that one extreme does not make all others look alike", () => {
    const values = Float64Array.from({ length: 1000 }, (_, i) => (i === 999 ? 1e6 : i));
    const [low, high] = spanOf(values);
    expect(low).toBeCloseTo(20, 0);
    expect(high).toBeCloseTo(979, 0);
    expect(spanOf(new Float64Array())).toEqual([0, 1]);
  });
});

// the drawing measures letters in a document; the names of many tiles are left out
globalThis.document ??= {
  documentElement: { lang: "zh" },
  createElement: () => ({ getContext: () => null }),
} as never;
const { tilesSvg } = await import("../../web/county/map-svg.ts");

describe("the drawing", () => {
  const drawn = (count: number, chosen: number) => {
    const names = Array.from({ length: count }, (_, i) => `镇${i}<`);
    const layout = layoutOf([count], 880, 660);
    const colours = {
      values: names.map((_, i) => i),
      scale: sequential(0, count),
      style: { language: "zh" as const },
    };
    return tilesSvg({ names, counts: [count], counties: ["县"], label: "" }, layout, colours, chosen);
  };
  const polygons = (svg: string, name: string) =>
    [...svg.matchAll(new RegExp(`<polygon points="([^"]*)" class="${name}"`, "g"))].map(([, points]) =>
      points.split(" ").map((point) => point.split(",").map(Number)),
    );

  it("has a polygon of six corners for each of three thousand, none over another", () => {
    const svg = drawn(3000, 2999);
    const tiles = polygons(svg, "tile");
    expect([tiles.length, polygons(svg, "ring").length]).toEqual([3000, 2]);
    expect(new Set(tiles.map((corners) => corners.length))).toEqual(new Set([6]));
    const middles = tiles.map((corners) => (corners[1][0] + corners[5][0]) / 2);
    const half = (tiles[0][1][0] - tiles[0][5][0]) / 2;
    expect(middles[1] - middles[0]).toBeGreaterThan(2 * half);
    expect(svg).not.toContain("<text");
    expect(svg.length).toBeLessThan(700_000);
  });

  it("names few of them with their values, in letters that can be read on their colour", () => {
    const svg = drawn(4, -1);
    expect(polygons(svg, "ring")).toEqual([]);
    expect(svg).toContain(`fill="${cssOf(sequential(0, 4).colour(3))}"`);
    expect(svg).toMatch(/<g class="tile-name" fill="#ffffff"><text [^>]*>镇0&lt;<\/text><\/g>/);
    expect(svg).toMatch(/<text class="tile-value" [^>]*fill="#000000">3.00<\/text>/);
  });
});
