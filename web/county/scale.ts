/** Colours of values: one perceptual scale from dark blue to yellow (cividis), and one that parts at a middle. */

export type Rgb = readonly [red: number, green: number, blue: number];

/** cividis at every tenth (Nuñez, Anderton & Renslow 2018): even steps also for eyes without red or green cones. */
const CIVIDIS: readonly Rgb[] = [
  [0, 32, 77],
  [0, 48, 111],
  [42, 64, 108],
  [72, 82, 107],
  [94, 100, 111],
  [114, 118, 116],
  [138, 135, 121],
  [161, 154, 116],
  [187, 174, 108],
  [214, 195, 91],
  [255, 234, 70],
];

/** Blue for the good side, orange for the bad one; pale in the middle, equally dark at the ends. */
const GOOD: readonly Rgb[] = [
  [241, 239, 234],
  [168, 196, 226],
  [92, 144, 200],
  [26, 84, 150],
];
const BAD: readonly Rgb[] = [
  [241, 239, 234],
  [240, 193, 150],
  [214, 128, 62],
  [150, 68, 8],
];

const clamp = (share: number) => Math.max(0, Math.min(1, share));

function along(stops: readonly Rgb[], share: number): Rgb {
  const at = clamp(share) * (stops.length - 1);
  const i = Math.min(stops.length - 2, Math.floor(at));
  const mix = (channel: 0 | 1 | 2) =>
    Math.round(stops[i][channel] + (at - i) * (stops[i + 1][channel] - stops[i][channel]));
  return [mix(0), mix(1), mix(2)];
}

export interface ColourScale {
  readonly low: number;
  readonly high: number;
  readonly colour: (value: number) => Rgb;
}

/** From dark (low) to light (high). */
export function sequential(low: number, high: number): ColourScale {
  const span = high > low ? high - low : 1;
  return { low, high, colour: (value) => along(CIVIDIS, (value - low) / span) };
}

/** Zero in the middle; the better side is blue, the worse orange; where neither is better, above is orange. */
export function diverging(most: number, better: "higher" | "lower" | "none"): ColourScale {
  const end = most > 0 ? most : 1;
  return {
    low: -end,
    high: end,
    colour: (value) => along(value > 0 === (better === "higher") ? GOOD : BAD, Math.abs(value) / end),
  };
}

/** As a pixel of a canvas, opaque, on machines that keep the lowest byte first (all that run browsers do). */
export function packed([red, green, blue]: Rgb): number {
  return ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}

/** As every program that reads a drawing knows it; not all take `rgb()`. */
export const cssOf = (colour: Rgb) =>
  `#${colour.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;

/** Light as the eye takes it, 0 to 1 (WCAG 2.2, relative luminance). */
export function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Whether black reads better than white on a colour. */
export function isLight(colour: Rgb): boolean {
  const light = luminance(colour) + 0.05;
  return light / 0.05 > 1.05 / light;
}

/** Least and most that the middle of all values needs: single extremes take the colour of the end. */
export function spanOf(values: Float64Array | Float32Array, cut = 0.02): readonly [number, number] {
  const sorted = values.filter((value) => Number.isFinite(value)).sort();
  if (sorted.length === 0) return [0, 1];
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))];
  return [at(cut), at(1 - cut)];
}
