/** So many matters by such a date (ODD: countDriven). */
import type { Given } from "../given.ts";
import { movePowers, sendAlong, type Transfer } from "../moving.ts";
import { type Ranking, ranked } from "../where.ts";
import { dueBy, monthsGone } from "./rounds.ts";

interface Counted extends Transfer {
  readonly target: number;
  readonly months: number;
  readonly by: Ranking;
}

export function countDriven(given: Given, options: Counted): void {
  const { world, reform } = given;
  const due = dueBy(options.target, options.months, monthsGone(given));
  const all = ranked(world, options.by).map((matter) => matter.index);
  for (const township of given.townships) {
    const chosen = given.matters(township);
    const room = Math.max(0, due - township.programNext[reform.index]);
    const batch = all.filter((m) => chosen.includes(m) && township.pairs[m].basis === 0).slice(0, room);
    if (batch.length === 0) continue;
    township.programNext[reform.index] += batch.length;
    sendAlong(given, township, batch, options);
    movePowers(given, township, batch, options);
  }
}
