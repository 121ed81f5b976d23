/** Functions behind the rules of casework. */

import { nextLevel } from "../../../../src/model/desks.ts";
import { detourDesk } from "../../../../src/model/detours.ts";
import { errorChance, errorLogit } from "../../../../src/model/errors.ts";
import { giveUpChance } from "../../../../src/model/givingUp.ts";
import { glossed } from "../../../../src/model/gloss.ts";
import { overtimeYield } from "../../../../src/model/mechanisms/capacity.ts";
import { pooledLoad } from "../../../../src/model/mechanisms/deskShifts.ts";
import {
  complaintChance,
  disconfirmation,
  feltWait,
  participation,
  performanceLogit,
  perUnit,
} from "../../../../src/model/mechanisms/experience.ts";
import {
  auditedChance,
  incidentRate,
  supervisionOpen,
  supervisionOver,
  violationRate,
} from "../../../../src/model/mechanisms/incidents.ts";
import { mentored } from "../../../../src/model/mechanisms/mentoring.ts";
import { procedureDays } from "../../../../src/model/mechanisms/quality.ts";
import { easyFirst, orderBudget, orderWeight } from "../../../../src/model/mechanisms/service.ts";
import { promisedDays, smoothedDemand } from "../../../../src/model/mechanisms/upperDesks.ts";
import { parameterNames, parameters } from "../../../../src/model/parameters/index.ts";
import type { Parameters, State } from "../../../../src/model/state.ts";
import { promiseOf, teamSeconds } from "../../../../src/model/whistleTeam.ts";
import type { Links } from "../links.ts";

type Values = Record<string, number>;

/** The parameters of a draw; those that a formula does not name stand at their defaults. */
function p(values: Values): Parameters {
  return Object.fromEntries(
    parameterNames.map((name) => [name, values[name] ?? parameters[name].default]),
  ) as Parameters;
}

const day = [0, 120, 1] as const;
const flag = [0, 1, 1] as const;
const seconds = [0, 200_000, 1] as const;

const teamOf = (v: Values) =>
  ({ p: p(v), whistleTeam: [v.whistleTeam], whistlePromise: [v.whistlePromise] }) as unknown as State;

export const casework: Links = {
  rules: {
    orderWeight: (v) => orderWeight(p(v), v.pressure, v.ordersFactor, v.coreWeight),
    orderBudget: (v) => orderBudget(v.hours, v.ordersWaiting, v.casesWaiting, v.weight),
    easyFirst: (v) => easyFirst(v.load, v.coping),
    errorLogit: (v) =>
      errorLogit(
        {
          reference: v.reference,
          perSkill: v.perSkill,
          skill: v.skillAt,
          burnout: v.burntTerm,
          load: v.loadTerm,
          novelty: v.novelty,
        },
        v.skill,
        v.isNew > 0,
      ),
    procedureDays: (v) => procedureDays(v.mean, v.uniform),
    mentored: (v) => mentored(v.skill, v.mentorShare, p(v)),
    detourDesk: (v) => detourDesk(v.route, v.domain),
    nextLevel: (v) => nextLevel(v.level, v.stagesLeft, v.levels),
    deskError: (v) => errorChance(v.upperSkill, v.burnoutReference, v.deskLoad, false, p(v)),
    giveUpChance: (v) => giveUpChance(v.wait, p(v)),
    smoothedDemand: (v) => smoothedDemand(v.deskDemand, v.deskArriving, v.deskMemory),
    teamSeconds: (v) => teamSeconds(teamOf(v), 0, v.teamShare),
    promised: (v) => promiseOf(teamOf(v), 0),
    promisedDays: (v) => promisedDays(v.usual, v.platformDays),
    pooledLoad: (v) => pooledLoad(v.deskLoad, v.common, v.poolShare),
    complaintChance: (v) => complaintChance(v.bad > 0, v.lasted, p(v)),
    participation: (v) => participation((v.tick - v.councilFrom) / 5, v.councilBonus, v.councilWeeks),
    feltWait: (v) => feltWait(v.known, p(v)),
    performanceLogit: (v) => performanceLogit(v.waited, v.meanVisits, v.badShare, p(v)),
    hopes: (v) => disconfirmation(v.performance, v.expectation, p(v)),
    perUnit: (v) => perUnit(v.lift, v.termSum, v.satisfactionBase),
    reported: (v) => glossed(v.satisfaction, v.concealment, v.pressure, v.supervision),
    supervisionOver: (v) => supervisionOver(v.supervisionBase, v.span, v.spanFree),
    supervisionOpen: (v) => supervisionOpen(v.supervision, v.transparency, v.openSupervision),
    incidentRate: (v) => incidentRate(v.population, v.lack, v.able, p(v)),
    newViolations: (v) => violationRate(v.tempted, v.supervision, p(v)),
    auditedChance: (v) => auditedChance(v.chance, v.audited),
    lessYield: (v) => 1 - overtimeYield(v.overtimeHours, v.overtimeFull, v.overtimeYield) / v.overtimeHours,
  },
  ranges: {
    orderBudget: { hours: seconds, ordersWaiting: seconds, casesWaiting: seconds },
    easyFirst: { load: [0.5, 2.5] },
    deskError: { deskLoad: [0.5, 1.4] },
    procedureDays: { mean: [0, 15] },
    detourDesk: { route: [1, 10, 1], domain: [0, 2, 1] },
    nextLevel: { level: [1, 3, 1], stagesLeft: [1, 4, 1], levels: [1, 3, 1] },
    teamSeconds: { whistleTeam: [0, 40, 10] },
    promised: { whistlePromise: [0, 6, 0.5] },
    promisedDays: { usual: [3, 20], platformDays: [0, 20] },
    giveUpChance: { wait: day },
    complaintChance: { bad: flag, lasted: day },
    participation: { tick: [0, 600, 1], councilFrom: [0, 600, 1] },
    errorLogit: { isNew: flag },
    hopes: { performance: [0, 1], expectation: [0, 1] },
    perUnit: { lift: [-0.3, 0.3], termSum: [-2, 2] },
    supervisionOver: { span: [1, 2000, 1] },
    incidentRate: { population: [100, 200_000, 1], lack: [-0.5, 0.5] },
    lessYield: { overtimeHours: [1, 2] },
  },
};
