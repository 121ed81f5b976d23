/** ODD: opening. */
import { CAUSES, ORIGINS, USES } from "./lists.ts";
import { noSums, zeros } from "./township.ts";
import type { World } from "./world.ts";

const FLOWS = [
  "arrived",
  "completed",
  "refused",
  "abandoned",
  "referred",
  "petitions",
  "complaints",
  "decisions",
  "errors",
  "reworked",
  "incidents",
  "violations",
  "onTheSpot",
  "onTime",
  "sojournDays",
  "visits",
  "ordersArrived",
  "ordersDone",
  "ordersLate",
  "ordersRefused",
  "paperOrders",
  "regularSeconds",
  "extraSeconds",
  "effectiveSeconds",
  "unfundedSeconds",
  "leavers",
  "cost",
  "citizenCost",
] as const;

export function opening(world: World, tick: number): void {
  for (const desk of world.desks) {
    desk.deskArriving = 0;
    desk.whistleSeconds = 0;
    desk.deskIdle = 0;
  }
  for (const township of world.townships) {
    for (const flow of FLOWS) township[flow] = 0;
    township.gapSeconds = zeros(ORIGINS.length);
    township.droppedSeconds = zeros(ORIGINS.length);
    township.byOrigin = zeros(ORIGINS.length);
    township.byUse = zeros(USES.length);
    township.waits = zeros(CAUSES.length);
    township.demandWindow[tick % 20] = 0;
  }
  if (tick % 21 === 0) beginMonth(world);
}

function beginMonth(world: World): void {
  for (const matter of world.matters) {
    matter.matterFinished = 0;
    matter.matterDays = 0;
    matter.matterLogs = 0;
    matter.matterVisits = 0;
    matter.matterDecisions = 0;
    matter.matterErrors = 0;
  }
  for (const township of world.townships) {
    township.monthTally = noSums();
    township.sojournHistogram = zeros(256);
  }
}
