/** ODD: closing, with the sums of a day and the indicators. */

import { sum } from "./casework.ts";
import { indicatorsOf } from "./indicators.ts";
import { SUMMED_FLOWS, SUMS, type Tally, USE } from "./lists.ts";
import { noSums, type Township } from "./township.ts";
import type { World } from "./world.ts";

export function closing(world: World, tick: number): void {
  for (const township of world.townships) {
    township.dayTally = sumsOf(world, township);
    for (const name of SUMS) township.monthTally[name] += township.dayTally[name];
    if ((tick + 1) % 21 === 0) township.lastMonth = indicatorsOf(township.monthTally);
  }
}

function sumsOf(world: World, township: Township): Tally {
  const day = noSums();
  for (const flow of SUMMED_FLOWS) day[flow] = township[flow];
  noteLevels(world, township, day);
  noteReported(world, township, day);
  notePowers(world, township, day);
  return day;
}

const waitingHere = (township: Township): number => sum(township.queues.SERVICE.map((queue) => queue.length));

function noteLevels(world: World, township: Township, day: Tally): void {
  const { residents, staff } = township;
  const [economic, service, governance] = world.desks;
  const asked = economic.deskDemand + service.deskDemand + governance.deskDemand;
  const seconds = economic.deskSeconds + service.deskSeconds + governance.deskSeconds;
  day.unitDays = 1;
  day.residentDays = residents;
  day.staffDays = staff;
  day.backlogCases = waitingHere(township) + township.deskQueued;
  day.departmentLoadUnits = asked / seconds;
  day.inHandCases = township.inHand;
  day.waitingSeconds = sum(township.waiting);
  day.normalSeconds = township.normalHours;
  day.satisfactionResidents = township.satisfaction * residents;
  day.burnoutStaff = township.burnout * staff;
  day.effortStaff = township.effort * staff;
  day.idleSeconds = township.byUse[USE.idle];
  day.workedSeconds = township.regularSeconds + township.extraSeconds;
  day.paperworkSeconds = township.byUse[USE.paperwork];
  day.dutySeconds = township.assignedHours * 3600;
  day.readinessUnits = township.readiness;
  day.gapUnits = township.authorityGap;
  day.loadUnits = township.load;
  day.moneyUnits = township.money;
  day.waitsResidents = township.owedToWaits * residents;
  day.informationResidents = township.owedToInformation * residents;
  day.visitsResidents = township.owedToVisits * residents;
  day.errorsResidents = township.owedToErrors * residents;
  day.closenessResidents = township.owedToCloseness * residents;
  day.expectationResidents = township.owedToExpectation * residents;
}

/** What is told above. */
function noteReported(world: World, township: Township, day: Tally): void {
  const { residents, satisfaction, reportedSatisfaction, paperworkShare, paperworkReported } = township;
  const mayHide = world.switches.concealment;
  const concealed = mayHide ? world.parameters.concealment : 0;
  const hidden = concealed * township.pressure * (1 - township.supervision);
  const part = mayHide && paperworkShare > 0 ? Math.min(1, paperworkReported / paperworkShare) : 1;
  const told = (1 - hidden) * part;
  day.reportedResidents = reportedSatisfaction * residents;
  day.gapResidents = (reportedSatisfaction - satisfaction) * residents;
  day.hiddenResidents = hidden * residents;
  day.reportedOnTime = township.onTime + hidden * (township.completed - township.onTime);
  day.reportedErrors = (1 - hidden) * township.errors;
  day.reportedPaperwork = told * township.byUse[USE.paperwork];
  day.reportedBacklog = (1 - hidden) * (waitingHere(township) + township.deskQueued);
}

function notePowers(world: World, township: Township, day: Tally): void {
  for (const matter of world.matters) {
    const pair = township.pairs[matter.index];
    if (pair.basis === 0) continue;
    if (pair.movedAt >= 0) {
      day.movedPowers += 1;
      day.operatedPowers += pair.operable;
    }
    if (pair.operable === 1) {
      day.practisedWork += pair.rate * pair.work;
      day.skillWork += pair.rate * pair.work * pair.skill;
    }
  }
}
