/** Which matters a township decides in the baseline. */
import type { MatterSpec } from "./matter.ts";

/**
 * The share `authority` of the matters, taken in this order: what the catalogue gives to townships, easiest first, then
 * what the county holds, easiest first. 1 = decided here, one entry a matter.
 */
export function authorityOf(matters: readonly MatterSpec[], authority: number): Uint8Array {
  const rank = (matter: MatterSpec) =>
    matter.decide === "township" ? 0 : matter.decide === "county" ? 1 : 2;
  const order = matters
    .map((_, m) => m)
    .filter((m) => rank(matters[m]) < 2)
    .sort(
      (a, b) => rank(matters[a]) - rank(matters[b]) || matters[a].difficulty - matters[b].difficulty || a - b,
    );
  const held = new Uint8Array(matters.length);
  for (const m of order.slice(0, Math.round(authority * matters.length))) held[m] = 1;
  return held;
}
