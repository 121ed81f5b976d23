/** The first morning: the state of a county before its first day, stationary as far as that can be worked out. */
import { DESKS, PIPELINE_WEEKS } from "./columns.ts";
import { deskOf } from "./desks.ts";
import { addDetours } from "./detours.ts";
import { moneyFactor, paperwork, presentStaff, systemsFactor } from "./mechanisms/capacity.ts";
import { dutyHours } from "./mechanisms/duty.ts";
import { held, superviseLevels, supervisionAtFirst, violationRate } from "./mechanisms/incidents.ts";
import { measureAuthority } from "./mechanisms/readiness.ts";
import { effortUnder, leavingShare, overload } from "./mechanisms/strain.ts";
import type { Model } from "./model.ts";
import type { Own } from "./own.ts";
import { type ParameterName, parameterNames } from "./parameters/index.ts";
import { OPEN_SECONDS } from "./reforms/deskHours.ts";
import { settleRegime } from "./regime.ts";
import { createState, type Parameters, type RecordCases, type State } from "./state.ts";
import { tabulate } from "./tables.ts";

/** Burnout at rest under a load (M11's steady state αx/(αx+β)). */
export function restingBurnout(load: number, authority: number, p: Parameters): number {
  const demands = load + p.demandPressure * p.pressure * p.fearReference;
  const resources = p.resources + p.resourcesAuthority * authority + p.resourcesSupport * p.support;
  const gain = p.burnoutGain * overload(demands, resources, p.burnoutSmooth);
  return gain / (gain + p.burnoutRecovery);
}

function settleTownship(model: Model, state: State, t: number): void {
  const town = model.townships[t];
  const { p } = state;
  const { M } = model;
  for (let m = 0; m < M; m++) {
    const pair = t * M + m;
    const matter = model.matters[m];
    state.basis[pair] = model.held[t][m] ? 4 : 0;
    state.operable[pair] = model.held[t][m];
    state.enforceHere[pair] = matter.enforce === "township" ? 1 : 0;
    state.superviseHere[pair] = matter.supervise === "township" ? 1 : 0;
    state.responsible[pair] = model.responsible[m];
    state.movedAt[pair] = -1;
    state.lapsesOn[pair] = -1;
    state.prepared[pair] = -1;
    state.preparedBy[pair] = -1;
    state.exercisedAt[pair] = -1;
    state.skill[pair] = model.held[t][m] || !model.on.skill ? p.skillReference : p.skillNew;
  }
  state.staff[t] = town.staff;
  state.equipment[t] = town.equipment;
  state.systems[t] = town.systems;
  state.money[t] = model.on.money ? town.money : 1;
  state.demandFactor[t] = 1;
  state.ordersSurge[t] = 1;
  state.distance[t] = p.travelDistance;
  state.campaignFrom[t] = -1;
  state.secondedSet[t] = -1;
  state.coproduced[t] = -1;
  state.councilFrom[t] = -1;
  measureAuthority(model, state, t);
  state.assignedHours[t] = dutyHours(model, state, t, 0);
  state.moneyReceived[t] = town.money * state.assignedHours[t];
}

/** Seconds a normal day would have had on the eve of the first (model.md 3.2 (1)); capacity measures it from then on. */
function normalSecondsAtFirst(model: Model, state: State, t: number): number {
  const { p } = state;
  const { on } = model;
  const systems = on.systems ? systemsFactor(p.unconnectedSpeed, state.systems[t]) : 1;
  const money = moneyFactor(p.moneyFloor, state.money[t]);
  const burnt = on.burnout ? 1 - p.burnoutSpeed * p.burnoutReference : 1;
  const hours = presentStaff(model, state, t) * p.hoursPerDay * (1 - state.paperworkShare[t]);
  return hours * 3600 * state.effort[t] * systems * money * burnt;
}

function settleStaff(model: Model, state: State, t: number): void {
  const { p } = state;
  const { on } = model;
  const authority = state.authorityShare[t];
  state.paperworkShare[t] = on.paperwork ? paperwork(p) : 0;
  state.effort[t] = on.effort ? effortUnder(p.pressure, authority, p) : 1;
  state.burnout[t] = on.burnout ? restingBurnout(model.baseLoad[t], authority, p) : p.burnoutReference;
  state.blameFear[t] = p.fearReference;
  state.supervision[t] = supervisionAtFirst(model, state.superviseLevel, p);
  // violations that have not shown yet, at rest
  const hidden = violationRate(held(model, state, t).tempting, state.supervision[t], p) * p.violationLag;
  state.violationStock[t] = on.incidents ? Math.round(hidden) : 0;
  state.satisfaction[t] = p.satisfactionBase;
  state.expectation[t] = p.satisfactionBase;
  state.load[t] = model.baseLoad[t];
  state.normalHours[t] = normalSecondsAtFirst(model, state, t);
  const weekly = on.turnover ? state.staff[t] * leavingShare(state.burnout[t], p) : 0;
  const weeks = Math.min(PIPELINE_WEEKS - 1, Math.round(p.hiringWeeks));
  state.pipeline.fill(weekly, t * PIPELINE_WEEKS, t * PIPELINE_WEEKS + weeks);
  for (let d = 0; d < 3; d++) state.qualified[t * 3 + d] = qualifiedAtFirst(model, state, t, d);
}

/** Qualified staff of a domain: the township's share where it decides specialist matters, else what a new domain has. */
function qualifiedAtFirst(model: Model, state: State, t: number, d: number): number {
  const { p } = state;
  const field = state.staff[t] * model.domainShare[d];
  const known = model.matters.some((_, m) => model.held[t][m] && model.serviceClass[m] === 2 + d);
  return known ? model.townships[t].qualifiedShare * field : p.qualifiedNew * p.qualifiedNeed * field;
}

/** Seconds a day that reach each desk above in the baseline. */
export function deskDemand(model: Model, state: State): Float64Array {
  const demand = new Float64Array(DESKS);
  const { p } = state;
  const fear = model.on.fear ? p.blameReferral * p.fearReference : 0;
  const redone = model.on.errors ? 1 + p.errorReference * p.reworkShare : 1;
  for (let t = 0; t < model.T; t++) {
    for (let m = 0; m < model.M; m++) {
      const pair = t * model.M + m;
      const afraid = model.held[t][m] ? fear * model.liability[m] : 1;
      const seconds = model.rate[pair] * model.work[pair] * (1 - model.intake[m]) * afraid;
      const enforced = model.held[t][m] && !state.enforceHere[pair] ? model.enforceShare[m] : 0;
      demand[model.domain[m]] += model.rate[pair] * enforced * p.enforcementHours * 3600;
      addDetours(model, state, t, m, model.rate[pair] * afraid, demand);
      for (let level = 1; level <= model.levels[m]; level++) {
        demand[deskOf(level, model.domain[m])] += (seconds * redone) / model.levels[m];
      }
    }
  }
  return demand;
}

/** A fresh state on the first morning, with the scenario's parameters in force. */
export function firstMorning(
  model: Model,
  values: Readonly<Partial<Record<ParameterName, number>>>,
  recordCases: RecordCases = false,
  own?: Own,
): State {
  const state = createState(model.T, model.M, model.O, model.program.length, recordCases, own);
  parameterNames.forEach((name, i) => {
    const value = values[name];
    if (value !== undefined) state.parameters[i] = value;
  });
  settleRegime(state);
  tabulate(model, state);
  state.adoptedAt.fill(-1);
  state.levels.set(model.levels);
  state.superviseLevel.set(superviseLevels(model.matters));
  for (let t = 0; t < model.T; t++) {
    settleTownship(model, state, t);
    settleStaff(model, state, t);
  }
  const demand = deskDemand(model, state);
  for (let desk = 0; desk < DESKS; desk++) {
    state.deskSeconds[desk] = Math.max(OPEN_SECONDS, demand[desk] / state.p.upperLoad);
    state.deskDemand[desk] = demand[desk];
    state.deskLoad[desk] = state.p.upperLoad;
  }
  return state;
}
