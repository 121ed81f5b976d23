/**
 * Strain 身心负荷: demands against resources build burnout (M11), pressure and autonomy set effort (M13, M29),
 * sanctions breed fear of blame (M19), the burnt out leave and newcomers bring less skill (M10).
 */
import { WEEK, YEAR } from "../../core/clock.ts";
import { exp, log } from "../../core/numeric.ts";
import { PIPELINE_WEEKS } from "../columns.ts";
import type { Mechanism } from "../mechanism.ts";
import type { Model } from "../model.ts";
import type { Parameters, State } from "../state.ts";

const WEEKS_A_YEAR = YEAR / WEEK;

/** Overload that strains: a smooth positive part of demands over resources (model.md 3.2 (2)). */
export function overload(demands: number, resources: number, smooth: number): number {
  const x = (demands - resources) / smooth;
  // beyond 30 the logarithm is x itself to the last bit
  return x > 30 ? demands - resources : smooth * log(1 + exp(x));
}

/** Burnout a week on (M11). */
export function burntOut(burnout: number, over: number, p: Parameters): number {
  return Math.min(1, burnout + p.burnoutGain * over * (1 - burnout) - p.burnoutRecovery * burnout);
}

/** Weight of the newest of n values in an exponential average that is as old on the mean as the mean of n (M03). */
export function averageWeight(n: number): number {
  return 2 / (n + 1);
}

/** Effort under assessment pressure, highest at its interior best (M13), autonomy (M29), and what rewards add. */
export function effortUnder(pressure: number, authority: number, p: Parameters, rewarded = 0): number {
  const best = p.pressureRise / (2 * p.pressureFall);
  const bell = (x: number) => 1 + p.pressureRise * x - p.pressureFall * x * x;
  return Math.min(1, (p.effortBase * bell(pressure)) / bell(best) + p.autonomyEffort * authority + rewarded);
}

/** Fear a week on (M19): at the reference when penalties are the baseline's mean. */
export function fearAfter(fear: number, relativePenalties: number, p: Parameters): number {
  return Math.min(1, p.fearMemory * fear + (1 - p.fearMemory) * p.fearReference * relativePenalties);
}

/** Effort that rewards and incentives add (P47, P49). */
export function rewardedEffort(reward: number, pay: number, p: Parameters): number {
  return p.rewardEffort * reward + p.payEffort * pay;
}

/** Share of the staff that leaves in a week (M10); of these only `staying` leave under incentives, the blamed beside. */
export function leavingShare(burnout: number, p: Parameters, staying = 1, blamed = 0): number {
  return ((p.turnoverBase + p.turnoverBurnout * burnout) * staying + blamed) / WEEKS_A_YEAR;
}

/** What newcomers take off a skill: their share of the staff brings what is new (M10). */
export function dilution(skill: number, joined: number, staff: number, skillNew: number): number {
  return (joined / staff) * (skillNew - skill);
}

/** Brings a township's skills down for those who have joined its staff. */
export function dilute(model: Model, { staff, skill, p }: State, t: number, joined: number): void {
  for (let pair = t * model.M; pair < (t + 1) * model.M; pair++) {
    // a matter that nobody practised has no more to lose than a newcomer brings
    if (skill[pair] > p.skillNew) skill[pair] += dilution(skill[pair], joined, staff[t], p.skillNew);
  }
}

function leaving(model: Model, state: State, t: number): number {
  const { p } = state;
  const { on } = model;
  const staying = on.incentives ? Math.max(0, 1 - p.payStay * state.incentivePay[t]) : 1;
  const blamed = on.handlerBlame ? p.handlerTurnover * state.handlerShare[t] * state.blameFear[t] : 0;
  return leavingShare(on.burnout ? state.burnout[t] : p.burnoutReference, p, staying, blamed);
}

function turnOver(model: Model, state: State, t: number, tick: number): void {
  const { p, pipeline } = state;
  const week = Math.floor(tick / WEEK) % PIPELINE_WEEKS;
  const left = state.staff[t] * leaving(model, state, t);
  const joined = pipeline[t * PIPELINE_WEEKS + week];
  pipeline[t * PIPELINE_WEEKS + week] = 0;
  const due = (week + Math.min(PIPELINE_WEEKS - 1, Math.round(p.hiringWeeks))) % PIPELINE_WEEKS;
  pipeline[t * PIPELINE_WEEKS + due] += left;
  const before = state.staff[t];
  state.staff[t] = before - left + joined;
  state.leavers[t] += left;
  for (let d = 0; d < 3; d++) state.qualified[t * 3 + d] *= (before - left + joined) / before;
  if (model.on.skill) dilute(model, state, t, joined);
}

export const strain: Mechanism = {
  name: "strain",
  every: WEEK,
  title: { zh: "身心负荷", en: "Strain" },
  about: {
    zh: "负荷超出资源则倦怠累积；考核与自主影响干劲；问责使人畏责；倦怠者离开，新人能力较低。",
    en: "Demands over resources burn out; pressure and autonomy set effort; sanctions frighten; the burnt out leave.",
  },
  evidence: ["P11", "P47", "P49", "F14", "F20", "F28", "F31"],
  parameters: [
    "burnoutGain",
    "burnoutRecovery",
    "burnoutSmooth",
    "resources",
    "resourcesAuthority",
    "resourcesSupport",
    "support",
    "demandPressure",
    "rewardEffort",
    "payEffort",
    "payStay",
    "handlerFear",
    "handlerTurnover",
    "effortBase",
    "pressureRise",
    "pressureFall",
    "autonomyEffort",
    "fearReference",
    "fearMemory",
    "turnoverBase",
    "turnoverBurnout",
    "hiringWeeks",
    "skillNew",
    "overworkAt",
    "overworkWeeks",
    "overworkCap",
    "burnoutReference",
  ],
  switches: ["burnout", "effort", "fear", "turnover", "skill", "incentives", "handlerBlame"],
  reads: ["load", "authorityShare", "pressure", "rewardShare", "incentivePay", "handlerShare"],
  writes: [
    "burnout",
    "overwork",
    "effort",
    "blameFear",
    "penalties",
    "penaltyTotal",
    "staff",
    "qualified",
    "pipeline",
    "leavers",
    "skill",
  ],
  step(model, state, tick) {
    const { p } = state;
    const { on, reference } = model;
    const memory = averageWeight(p.overworkWeeks);
    for (let t = 0; t < model.T; t++) {
      const load = state.load[t];
      const authority = state.authorityShare[t];
      state.overwork[t] +=
        memory * (Math.min(p.overworkCap, Math.max(0, load - p.overworkAt)) - state.overwork[t]);
      const pressure = state.pressure[t];
      // what has become reward strains nobody (P47)
      const punitive = pressure * (1 - state.rewardShare[t]);
      const demands = load + p.demandPressure * punitive * state.blameFear[t];
      const resources = p.resources + p.resourcesAuthority * authority + p.resourcesSupport * p.support;
      if (on.burnout)
        state.burnout[t] = burntOut(state.burnout[t], overload(demands, resources, p.burnoutSmooth), p);
      const rewarded = on.incentives ? rewardedEffort(state.rewardShare[t], state.incentivePay[t], p) : 0;
      state.effort[t] = on.effort ? effortUnder(pressure, authority, p, rewarded) : 1;
      if (on.fear && reference && reference.penalties > 0) {
        const relative = state.penalties[t] / state.staff[t] / reference.penalties;
        const personal = on.handlerBlame ? 1 + p.handlerFear * state.handlerShare[t] : 1;
        state.blameFear[t] = fearAfter(state.blameFear[t], relative * personal, p);
      }
      state.penaltyTotal[t] += state.penalties[t];
      state.penalties[t] = 0;
      if (on.turnover) turnOver(model, state, t, tick);
    }
  },
};
