/** Townships take over what went better elsewhere in the county (ODD: imitation). */
import type { Reform } from "./reforms/given.ts";
import { reformsOf } from "./reforms/program.ts";
import { begin, leadSeen, livedTheMonth, looksTonight } from "./reforms/spreading.ts";
import { townshipsWhere } from "./reforms/where.ts";
import type { World } from "./world.ts";

function look(world: World, reform: Reform, tick: number): void {
  const { spread, where } = reform.entry;
  if (spread?.among !== "townships" || !looksTonight(reform, tick)) return;
  const townships = townshipsWhere(world, where, tick);
  const examples: number[] = [];
  for (const township of townships) {
    if (livedTheMonth(township.adoptedAt[reform.index], tick)) examples.push(township.lastMonth[spread.by]);
  }
  for (const township of townships) {
    if (township.adoptedAt[reform.index] >= 0) continue;
    const lead = leadSeen(spread, examples, township.lastMonth[spread.by]);
    if (lead === undefined || !(lead > spread.margin)) continue;
    begin(world, reform, [township], tick + 1, { kind: "adopt", amount: lead });
  }
}

export function imitation(world: World, tick: number): void {
  if ((tick + 1) % 21 !== 0 || !world.switches.imitation) return;
  for (const reform of reformsOf(world)) look(world, reform, tick);
}
