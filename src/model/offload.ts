/** Offloading 属地转嫁 (P05, F17). */

/** Share of its work that a department pushes down to a township: when it is overloaded, and what it always does. */
export function offloadChance(deskLoad: number, overloaded: number, always: number): number {
  return Math.max(always, overloaded * Math.min(1, Math.max(0, deskLoad - 1)));
}
