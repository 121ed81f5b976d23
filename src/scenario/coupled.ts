/** Whether the counties of a scenario have anything to do with each other; if not, each runs to its end for itself. */
import type { Prepared } from "./build.ts";

export function isCoupled({ document, counties }: Prepared): boolean {
  if (counties.length < 2) return false;
  const { ranking, peers } = document.province;
  const imitated = document.reforms.some(({ spread }) => spread?.among === "counties" && spread.every > 0);
  return ranking !== undefined || peers || imitated;
}
