/** Days as people count them. */
import { dateOf } from "../../core/clock.ts";
import type { Prepared } from "../../scenario/build.ts";
import { spanOf } from "../../scenario/span.ts";

/** Day of the reported time and its month, of a tick. */
export function dayOf(
  { document }: Prepared,
  tick: number,
): { readonly day: number; readonly month: string } {
  const { warmUp } = spanOf(document);
  const { year, month } = dateOf(tick, document.start, warmUp);
  return { day: tick - warmUp, month: `${year}-${String(month).padStart(2, "0")}` };
}
