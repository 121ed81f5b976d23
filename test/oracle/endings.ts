/** ODD: endings (the end of cases). */
import { causeAt } from "./casework.ts";
import { centreCovers, dataShared, distance } from "./inForce.ts";
import { CAUSE, CHANNEL, OUTCOME } from "./lists.ts";
import type { Case } from "./records.ts";
import type { Township } from "./township.ts";
import type { World } from "./world.ts";

const LONGEST = 4095;

export function endCases(world: World, township: Township, cases: readonly Case[], tick: number): void {
  countOutcomes(world, township, cases, tick);
  const lived = cases.filter(({ outcome }) => outcome === OUTCOME.completed || outcome === OUTCOME.abandoned);
  liveThrough(world, township, lived, tick);
}

function countOutcomes(world: World, township: Township, cases: readonly Case[], tick: number): void {
  let lateCalls = 0;
  for (const one of cases) {
    if (one.outcome === OUTCOME.answered) {
      township.complaintsInHand -= 1;
      continue;
    }
    township.inHand -= 1;
    if (one.outcome === OUTCOME.abandoned) township.abandoned += 1;
    if (one.outcome !== OUTCOME.completed) continue;
    const wait = tick - one.arrived;
    township.completed += 1;
    township.sojournDays += wait;
    if (wait === 0) township.onTheSpot += 1;
    if (wait <= world.matters[one.matter].limit) township.onTime += 1;
    else if (one.channel === CHANNEL.hotline) lateCalls += 1;
    township.sojournHistogram[Math.min(wait, 255)] += 1;
    for (let place = 0; place < 6; place++) township.waits[causeAt(one, place)] += one.waits[place];
  }
  const { hotlineSanction } = world.parameters;
  township.penalties += lateCalls * township.hotlineWeight * hotlineSanction * township.sanctionForce;
}

function liveThrough(world: World, township: Township, cases: readonly Case[], tick: number): void {
  const { parameters: p, reference } = world;
  const covers = centreCovers(world, township);
  const visitsLeft = p.visitsAbove * (1 - p.sharedVisits * dataShared(world, township));
  const visitsAboveHere = visitsLeft - covers * (visitsLeft - p.visitsLocal);
  const saving = p.travelCost * (1 - distance(world, township) / p.travelDistance);
  let [logs, visits, usualVisits, days, near] = [0, 0, 0, 0, 0];
  for (const one of cases) {
    const matter = world.matters[one.matter];
    const wait = tick - one.arrived;
    const log = world.logDays[Math.min(wait, LONGEST)];
    const here = one.local !== 0 || one.reason === CAUSE.whistle;
    const went = here ? p.visitsLocal * (1 + one.attempts) : visitsAboveHere;
    matter.matterFinished += 1;
    matter.matterDays += wait;
    matter.matterLogs += log;
    matter.matterVisits += went;
    logs += log - (reference?.referenceLogs[one.matter] ?? 0);
    visits += went;
    usualVisits += reference?.referenceVisits[one.matter] ?? 0;
    days += wait;
    if (saving !== 0) near += here ? went : covers * p.visitsLocal;
  }
  township.weekFinished += cases.length;
  township.waitLogs += logs;
  township.weekVisits += visits - usualVisits;
  township.visits += visits;
  township.citizenCost += visits * p.travelCost + days * p.waitCost - near * saving;
}
