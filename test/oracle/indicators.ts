/** ODD: indicators, each a ratio of sums. */
import type { Indicator, Tally } from "./lists.ts";

function ratio(numerator: number, denominator: number, empty: number): number {
  return denominator === 0 ? empty : numerator / denominator;
}

export function indicatorsOf(s: Tally): Record<Indicator, number> {
  return { ...ofCases(s), ...ofReports(s), ...ofPeople(s), ...ofPowers(s) };
}

function ofCases(s: Tally) {
  const ended = s.completed + s.abandoned;
  return {
    backlog: ratio(s.backlogCases, s.unitDays, 0),
    backlogDays: ratio(s.waitingSeconds, s.normalSeconds, 0),
    sojournTime: ratio(s.sojournDays, s.completed, 0),
    onTheSpotShare: ratio(s.onTheSpot, s.completed, 0),
    onTimeShare: ratio(s.onTime, s.completed, 1),
    visits: ratio(s.visits, ended, 0),
    errorRate: ratio(s.errors, s.decisions, 0),
    firstPassRate: s.decisions === 0 ? 1 : 1 - s.errors / s.decisions,
    rework: ratio(100 * s.reworked, s.completed, 0),
    complaints: ratio(210000 * s.complaints, s.residentDays, 0),
    incidents: ratio(2520000 * s.incidents, s.residentDays, 0),
    violations: ratio(2520000 * s.violations, s.residentDays, 0),
    abandonedShare: ratio(s.abandoned, s.arrived, 0),
    referralShare: ratio(s.referred, s.arrived, 0),
    satisfaction: ratio(s.satisfactionResidents, s.residentDays, 0),
    cost: ratio(252 * s.cost, s.residentDays, 0),
    citizenCost: ratio(s.citizenCost, ended, 0),
  };
}

function ofReports(s: Tally) {
  return {
    reportedSatisfaction: ratio(s.reportedResidents, s.residentDays, 0),
    reportedOnTimeShare: ratio(s.reportedOnTime, s.completed, 1),
    reportedErrorRate: ratio(s.reportedErrors, s.decisions, 0),
    reportedPaperworkShare: ratio(s.reportedPaperwork, s.workedSeconds, 0),
    reportedBacklog: ratio(s.reportedBacklog, s.unitDays, 0),
    reportGap: ratio(s.gapResidents, s.residentDays, 0),
    hiddenShare: ratio(s.hiddenResidents, s.residentDays, 0),
  };
}

function ofPeople(s: Tally) {
  return {
    burnout: ratio(s.burnoutStaff, s.staffDays, 0),
    effort: ratio(s.effortStaff, s.staffDays, 0),
    turnover: ratio(252 * s.leavers, s.staffDays, 0),
    workloadPerHead: ratio(0.00003968253968253968 * s.dutySeconds, s.staffDays, 0),
    utilisation: s.workedSeconds === 0 ? 0 : 1 - s.idleSeconds / s.workedSeconds,
    cartRatio: ratio(s.dutySeconds, s.effectiveSeconds, 0),
    departmentLoad: ratio(s.departmentLoadUnits, s.unitDays, 0),
    paperworkShare: ratio(s.paperworkSeconds, s.workedSeconds, 0),
    load: ratio(s.loadUnits, s.unitDays, 0),
  };
}

function ofPowers(s: Tally) {
  return {
    readiness: ratio(s.readinessUnits, s.unitDays, 0),
    operateShare: ratio(s.operatedPowers, s.movedPowers, 1),
    skill: ratio(s.skillWork, s.practisedWork, 0),
    authorityGap: ratio(s.gapUnits, s.unitDays, 0),
  };
}
