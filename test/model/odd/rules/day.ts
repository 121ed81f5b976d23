/** Rules of the founding, the morning, assignment and capacity that are functions of the code. */

import { halving } from "../../../../src/core/numeric.ts";
import { wholeSeconds } from "../../../../src/model/cases.ts";
import { astrayChance } from "../../../../src/model/detours.ts";
import { errorTerms, managedLogit } from "../../../../src/model/errors.ts";
import { fearReferral } from "../../../../src/model/mechanisms/assignment.ts";
import {
  jugglingFactor,
  loadFactor,
  loadOf,
  moneyFactor,
  overtimeHours,
  overtimeYield,
  paperwork,
  systemsFactor,
} from "../../../../src/model/mechanisms/capacity.ts";
import { carriedShare, shareCarried } from "../../../../src/model/mechanisms/coproduction.ts";
import { staffReturns } from "../../../../src/model/mechanisms/hands.ts";
import { takeUp } from "../../../../src/model/mechanisms/inflow.ts";
import { amplification, campaignFactor } from "../../../../src/model/mechanisms/orders.ts";
import { upkeepHours } from "../../../../src/model/mechanisms/upkeep.ts";
import type { Model } from "../../../../src/model/model.ts";
import { offloadChance } from "../../../../src/model/offload.ts";
import { parameters } from "../../../../src/model/parameters/index.ts";
import { defaultParameters } from "../../../../src/model/scale.ts";
import { skillFactor } from "../../../../src/model/skill.ts";
import type { Parameters, State } from "../../../../src/model/state.ts";
import { nearSaving, visitsAbove } from "../../../../src/model/travel.ts";
import { logVariance } from "../../../../src/model/workLuck.ts";
import type { Links } from "../links.ts";

type Values = Record<string, number>;
const p = (v: Values) => v as unknown as Parameters;

/** A state of one township whose columns and parameters hold the values. */
const stateOf = (v: Values): State =>
  new Proxy({ p: v } as unknown as State, {
    get: (target, name) => (name === "p" ? target.p : [v[String(name)] ?? 0]),
  });

const escalationDefault: readonly number[] = [parameters.escalation.default, parameters.escalation.default];
const pressureDefault: readonly number[] = [parameters.pressure.default, parameters.pressure.default];

export const day: Links = {
  rules: {
    wholeSeconds: (v) => wholeSeconds(v.seconds),
    logVariance: (v) => logVariance(v.workVariation),
    visitsAboveHere: (v) =>
      visitsAbove(v.visitsAbove, v.visitsLocal, v.sharedVisits * v.dataShared, v.centreCovers),
    saving: (v) => nearSaving(v.travelCost, v.distance, v.travelDistance),
    baseCarried: (v) => carriedShare({} as Model, stateOf({ ...v, gridWorkers: 0 }), 0),
    shareCarried: (v) => shareCarried(v.base, v.workerHours, v.easyHours, v.carriedMost),
    offloadChance: (v) => offloadChance(v.deskLoad, v.offloadShare, v.offloadSet),
    skillFactor: (v) => skillFactor(v.skillWork, v.skill),
    managed: (v) => managedLogit(v.informationLag, v.standard, p(v)),
    burntTerm: (v) => errorTerms(v.burnout, 0, p(v)).burnout,
    loadTerm: (v) => errorTerms(0, v.load, p(v), managedLogit(v.informationLag, v.standard, p(v))).load,
    amplification: (v) => amplification(v.levelsPassed, v.alpha, v.pressure, defaultParameters()),
    remembered: (v) => halving(v.weeks - v.length, v.reboundHalfLife),
    campaignFactor: (v) => campaignFactor(v.weeks, v.closed, p(v), true, v.depth, v.length),
    takeUp: (v) => takeUp(v.lastVisits, v.lastWait, p(v)),
    astrayChance: (v) => astrayChance(v.bounceShare, v.clarity),
    fearReferral: (v) => fearReferral(v.blameReferral, v.blameFear, v.tolerance, v.risk),
    paperworkAsked: (v) => paperwork(p(v), v.pressure, v.traces),
    systemsFactor: (v) => systemsFactor(v.unconnectedSpeed, v.systems),
    moneyFactor: (v) => moneyFactor(v.moneyFloor, v.money),
    returnsToStaff: (v) => staffReturns(v.staff, v.foundingStaff, v.staffReturns),
    upkeepHours: (v) => upkeepHours(stateOf(v), 0),
    loadOf: (v) => loadOf(v.arriving, v.backlog, v.normal, p(v)),
    overtimeHours: (v) => overtimeHours(v.load, v.overtimeMax),
    overtimeYielded: (v) => overtimeYield(v.stretch, v.overtimeFull, v.overtimeYield),
    jugglingFactor: (v) => jugglingFactor(v.kinds, v.juggling, v.jugglingFrom),
    loadFactor: (v) => loadFactor(v.load, v.overwork, p(v)),
  },
  ranges: {
    wholeSeconds: { seconds: [0, 20] },
    saving: { distance: [0, 40] },
    baseCarried: { coproduced: [-1, 1] },
    shareCarried: { workerHours: [-5, 40], easyHours: [-5, 60] },
    offloadChance: { deskLoad: [0, 3] },
    loadTerm: { load: [0, 1.6] },
    managed: { standard: [0, 1.5] },
    amplification: { levelsPassed: [1, 3, 1], escalationDefault, pressureDefault },
    remembered: { weeks: [0, 120], length: [1, 60] },
    campaignFactor: { weeks: [0, 120], closed: [-0.5, 1.5], length: [1, 60] },
    takeUp: { lastVisits: [0, 6], lastWait: [0, 80] },
    paperworkAsked: { traces: [0, 4] },
    returnsToStaff: { staff: [-1, 90], foundingStaff: [-1, 90] },
    upkeepHours: { gridWorkers: [0, 30], coproduced: [-1, 1], monitored: [0, 1, 1], councilFrom: [-1, 100] },
    loadOf: { arriving: [0, 9e5], backlog: [0, 9e6], normal: [-1e4, 9e5] },
    overtimeHours: { load: [0, 1.6] },
    overtimeYielded: { stretch: [1, 1.6] },
    jugglingFactor: { kinds: [0, 30] },
    loadFactor: { load: [0, 1.6] },
    moneyFactor: { money: [0, 1.5] },
  },
};
