/** The map as an index image: which township every pixel belongs to. Painting is then a look-up, and so is picking. */
import { innerRadius, type Layout } from "./layout.ts";

export interface Mask {
  /** Device pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels a CSS pixel. */
  readonly scale: number;
  /** By pixel: 0 is the ground, i + 1 is tile i. */
  readonly index: Uint16Array;
}

/** Half the width of a hexagon at a height above or below its middle, both by its radius. */
function reach(fromMiddle: number): number {
  return Math.sqrt(3) * Math.min(0.5, 1 - Math.abs(fromMiddle));
}

/** Draws every hexagon of a layout into an index image. */
export function maskOf({ width, height, radius, tiles }: Layout, scale: number): Mask {
  const r = innerRadius(radius) * scale;
  const [w, h] = [Math.ceil(width * scale), Math.ceil(height * scale)];
  const index = new Uint16Array(w * h);
  tiles.forEach((tile, i) => {
    const [x, y] = [tile.x * scale, tile.y * scale];
    for (let row = Math.max(0, Math.ceil(y - r - 0.5)); row < Math.min(h, y + r - 0.5); row++) {
      const half = r * reach((row + 0.5 - y) / r);
      const from = Math.max(0, Math.ceil(x - half - 0.5));
      const to = Math.min(w, Math.ceil(x + half - 0.5));
      index.fill(i + 1, row * w + from, row * w + Math.max(from, to));
    }
  });
  return { width: w, height: h, scale, index };
}

/** The tile at a place in CSS px; -1 on the ground. */
export function pick({ width, height, scale, index }: Mask, x: number, y: number): number {
  const [column, row] = [Math.floor(x * scale), Math.floor(y * scale)];
  if (column < 0 || row < 0 || column >= width || row >= height) return -1;
  return index[row * width + column] - 1;
}

/**
 * Paints all pixels with the colour of their tile.
 * @param palette colours as `packed` makes them, one a tile, behind that of the ground
 * @param pixels the picture, a number a pixel
 */
export function paint({ index }: Mask, palette: Uint32Array, pixels: Uint32Array): void {
  for (let i = 0; i < pixels.length; i++) pixels[i] = palette[index[i]];
}
