/** What stands before those who wait for hands, of a township's day (ODD: calls). */

import { presentStaff } from "./capacity.ts";
import { sum } from "./casework.ts";
import { CAUSE, ORIGIN, ORIGINS, USE } from "./lists.ts";
import type { Township } from "./township.ts";
import type { World } from "./world.ts";

/** Calls in their order, then the hours spent on work and the days waited for hands. */
export const CALLS = [
  "own",
  "moved",
  "offload",
  "orders",
  "paperwork",
  "skill",
  "systems",
  "money",
  "strain",
  "rework",
  "answers",
  "training",
  "staff",
  "turnover",
  "overtime",
  "abandoned",
  "carried",
  "spent",
  "days",
] as const;
export type Calls = Record<(typeof CALLS)[number], number>;

const CALL_OF = {
  own: "own",
  transferred: "moved",
  intake: "own",
  rework: "rework",
  petition: "answers",
  complaint: "answers",
  orderCounty: "orders",
  orderCity: "orders",
  orderProvince: "orders",
  offload: "offload",
  paperwork: "paperwork",
  systems: "systems",
  money: "money",
  strain: "strain",
  training: "training",
  idle: undefined,
} as const;
const ARE_WORK = ["own", "moved", "offload", "orders", "rework", "answers"];

/** Adds a township's day; `before` is what waited the evening before, by origin. */
export function addCalls(world: World, township: Township, before: readonly number[], row: Calls): void {
  const { byOrigin, byUse, waiting, droppedSeconds, gapSeconds } = township;
  let worked = 0;
  for (const origin of ORIGINS) {
    const call = CALL_OF[origin];
    if (call === undefined) continue;
    const i = ORIGIN[origin];
    row[call] += byOrigin[i] + waiting[i] - before[i] + droppedSeconds[i] - gapSeconds[i];
    row.skill += gapSeconds[i];
    row.abandoned -= droppedSeconds[i];
    if (ARE_WORK.includes(call)) worked += byOrigin[i];
  }
  const tired = tiredSeconds(world, township, worked, byUse[USE.strain]);
  row.strain -= tired;
  row.overtime += tired;
  row.spent += worked + tired;
  const present = township.staff === 0 ? 0 : presentStaff(world, township) / township.staff;
  const missing = sum(township.pipeline) * present * world.parameters.hoursPerDay * 3600;
  row.staff -= township.regularSeconds + missing;
  row.turnover += missing;
  row.overtime -= township.extraSeconds;
  row.days += township.waits[CAUSE.staff];
}

/** What of the strain is due to long hours. */
function tiredSeconds(
  { parameters, switches }: World,
  township: Township,
  worked: number,
  lost: number,
): number {
  if (!switches.overtime) return 0;
  const { overtimeMax, overtimeFull, overtimeYield } = parameters;
  const hours = Math.min(1 + overtimeMax, Math.max(1, township.load));
  const yielded = hours <= overtimeFull ? hours : overtimeFull + overtimeYield * (hours - overtimeFull);
  return Math.min(lost, (worked + lost) * (1 - yielded / hours));
}
