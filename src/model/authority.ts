/** Which matters a township decides in the baseline. */
import type { MatterSpec } from "./matter.ts";

/**
 * What the catalogue gives to townships is always held. Where the share `authority` of all matters is more than that, the
 * easiest of the county's are held too, up to the share; it takes nothing away. 1 = decided here, one entry a matter.
 */
export function authorityOf(matters: readonly MatterSpec[], authority: number): Uint8Array {
  const held = Uint8Array.from(matters, (matter) => (matter.decide === "township" ? 1 : 0));
  const own = held.reduce((sum, one) => sum + one, 0);
  const more = Math.max(0, Math.round(authority * matters.length) - own);
  const easiest = matters
    .flatMap((matter, m) => (matter.decide === "county" ? [m] : []))
    .sort((a, b) => matters[a].difficulty - matters[b].difficulty || a - b);
  for (const m of easiest.slice(0, more)) held[m] = 1;
  return held;
}
