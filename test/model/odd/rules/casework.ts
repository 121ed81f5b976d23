/** Functions behind the rules of casework. */

import { nextLevel } from "../../../../src/model/desks.ts";
import { detourDesk } from "../../../../src/model/detours.ts";
import { errorChance, errorLogit, errorTerms, managedLogit } from "../../../../src/model/errors.ts";
import { giveUpChance } from "../../../../src/model/givingUp.ts";
import { glossed } from "../../../../src/model/gloss.ts";
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
import { supported } from "../../../../src/model/mechanisms/support.ts";
import { promisedDays } from "../../../../src/model/mechanisms/upperDesks.ts";
import { parameterNames, parameters } from "../../../../src/model/parameters/index.ts";
import { skillFactor } from "../../../../src/model/skill.ts";
import type { Parameters } from "../../../../src/model/state.ts";
import type { Links } from "../links.ts";

type Values = Record<string, number>;

/** The parameters of a draw; those that a formula does not name stand at their defaults. */
function p(values: Values): Parameters {
  return Object.fromEntries(
    parameterNames.map((name) => [name, values[name] ?? parameters[name].default]),
  ) as Parameters;
}

/** The error terms of a day from the parts of the formula, as `supported` makes them. */
function terms(v: Values) {
  return supported(errorTerms(v.burnout ?? 0, v.load ?? 0, p(v)), v.supportGain ?? 0, v.supportUsed ?? 0);
}

const day = [0, 120, 1] as const;
const seconds = [0, 200_000, 1] as const;

export const casework: Links = {
  rules: {
    orderWeight: (v) => orderWeight(p(v), v.pressure, v.ordersFactor, v.coreWeight),
    orderBudget: (v) => {
      // `weighted` is drawn by itself: the weight that gives it
      const { hours, ordersWaiting: orders, casesWaiting: cases, weight } = v;
      return orderBudget(hours, orders, cases, weight);
    },
    easyFirst: (v) => easyFirst(v.load, v.coping),
    managedLogit: (v) => managedLogit(v.lag, v.held, p(v)),
    perSkill: (v) => terms(v).perSkill,
    skillFrom: (v) => terms(v).skill,
    whileNew: (v) => terms(v).novelty,
    fromBurnout: (v) => errorTerms(v.burnout, 0, p(v)).burnout,
    fromLoad: (v) => v.errorLoad * v.overloaded + v.managedLogit,
    errorLogit: (v) =>
      errorLogit(
        {
          reference: v.atReference,
          perSkill: v.perSkill,
          skill: v.skillFrom,
          burnout: v.fromBurnout,
          load: v.fromLoad,
          novelty: v.whileNew,
        },
        v.skill,
        v.isNew > 0,
      ),
    procedureDays: (v) => procedureDays(v.mean, v.uniform),
    skillFactor: (v) => skillFactor(v.skillWork, v.skill),
    mentored: (v) => mentored(v.skill, v.mentorShare, p(v)),
    detourDesk: (v) => detourDesk(v.route, v.domain),
    nextLevel: (v) => nextLevel(v.level, v.stagesLeft, v.levels),
    promisedDays: (v) => promisedDays(v.usual, v.platformDays),
    pooledLoad: (v) => pooledLoad(v.deskLoad, v.common, v.poolShare),
    complaintChance: (v) => complaintChance(v.bad > 0, v.lasted, p(v)),
    participation: (v) => participation((v.tick - v.councilFrom) / 5, v.councilBonus, v.councilWeeks),
    feltWait: (v) => feltWait(v.known, p(v)),
    reported: (v) => glossed(v.satisfaction, v.concealment, v.pressure, v.supervision),
    hidden: (v) => glossed(0, v.concealment, v.pressure, v.supervision),
    supervisionOver: (v) => supervisionOver(v.supervisionBase, v.span, v.spanFree),
    supervisionOpen: (v) => supervisionOpen(v.supervision, v.transparency, v.openSupervision),
    incidentRate: (v) => incidentRate(v.population, v.lack, v.able, p(v)),
    newViolations: (v) => violationRate(v.tempted, v.supervision, p(v)),
    mendChance: (v) => auditedChance(0, v.audited),
  },
  ranges: {
    orderBudget: { hours: seconds, ordersWaiting: seconds, casesWaiting: seconds },
  },
};
