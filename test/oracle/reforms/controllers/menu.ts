/** Townships ask for what is of use to them (ODD: menu). */
import { levelDays } from "../../inForce.ts";
import type { Township } from "../../township.ts";
import type { Given } from "../given.ts";
import { movePowers, sendAlong } from "../moving.ts";
import { isRipe, isRound, markPrepared, type Rounds, returnFailing, untouched } from "./rounds.ts";

interface Menu extends Rounds {
  readonly minBenefit: number;
}

export function menu(given: Given, options: Menu): void {
  returnFailing(given, options);
  if (!isRound(given, options.every)) return;
  for (const township of given.townships) {
    const moved = township.pairs.filter((pair) => pair.movedAt >= 0).length;
    const room = Math.max(0, Math.min(options.batch, options.limit - moved));
    const asked = untouched(township, given.matters(township))
      .map((m) => ({ m, benefit: netBenefit(given, township, m) }))
      .filter(({ benefit }) => benefit > options.minBenefit)
      .sort((a, b) => b.benefit - a.benefit || a.m - b.m)
      .map(({ m }) => m)
      .filter((m) => isRipe(given, township, m, 0, options.maxUtilisation))
      .slice(0, room);
    if (asked.length === 0) continue;
    sendAlong(given, township, asked, options);
    for (const m of asked) markPrepared(given, township, m);
    movePowers(given, township, asked, options);
  }
}

/** What deciding a matter here saves and costs. */
function netBenefit({ world }: Given, township: Township, m: number): number {
  const { switches: on, parameters: p } = world;
  const { levels, serviceClass, intake } = world.matters[m];
  const { skill, work } = township.pairs[m];
  const procedure = [p.simpleDays, p.ordinaryDays][serviceClass] ?? p.specialistDays;
  const ownDays = on.procedure ? procedure : 0;
  const slower = on.skill ? 1 + p.skillWork * (1 - skill) : 1;
  const overload = township.load > p.overworkAt ? p.menuOverload : 1;
  return (
    (levels * levelDays(world) - ownDays) * p.menuDayWorth - (work / 3600) * (slower - intake) * overload
  );
}
