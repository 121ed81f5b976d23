/** ODD: arithmetic. */

/** To the nearest whole number, halves towards +∞. */
export function round(x: number): number {
  return Math.floor(x + 0.5);
}

export function clamp(x: number, least: number, most: number): number {
  return Math.min(Math.max(x, least), most);
}
