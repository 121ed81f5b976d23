/**
 * Capacity 有效工时: the hours a township can put in today, and what eats or stretches them: paperwork (M15),
 * unconnected systems (SF14), money, effort (M13), burnout (M12), juggling (M06), speed-up and overwork (M03),
 * overtime (M04). Every second of the hours worked is booked to a use, so that uses add up to hours worked.
 */
import { LOAD_WINDOW } from "../columns.ts";
import { ORIGIN, ORIGINS, USE, USES } from "../ledger.ts";
import type { Mechanism } from "../mechanism.ts";
import type { Model } from "../model.ts";
import { traceDemand } from "../regime.ts";
import type { Parameters, State } from "../state.ts";
import { returnsHere, secondedShare } from "./hands.ts";
import { paperworkLeft } from "./orders.ts";
import { upkeepAway, upkeepParameters, upkeepReads, upkeepSeconds } from "./upkeep.ts";

const clip01 = (x: number) => (x < 0 ? 0 : x > 1 ? 1 : x);

/** Paperwork share of the time (M15): m0 + m1·P·departments/10, capped; `traces` is the demand for traces over the usual. */
export function paperwork(p: Parameters, pressure = p.pressure, traces = 1): number {
  const asked = p.paperworkPressure * pressure * (p.departments / 10) * traces;
  return Math.min(p.paperworkMax, p.paperworkBase + asked);
}

/** The township's paperwork today: what the regime asks, less campaigns and what was trimmed; in truth and as reported. */
function burden(model: Model, state: State, t: number, tick: number): void {
  if (!model.on.paperwork) {
    state.paperworkShare[t] = 0;
    state.paperworkReported[t] = 0;
    return;
  }
  const traces = traceDemand(state, t, model.on.reverseAssessment);
  const asked = paperwork(state.p, state.pressure[t], traces) * paperworkLeft(model, state, t, tick);
  state.paperworkShare[t] = asked * state.paperworkKept[t];
  state.paperworkReported[t] = asked * state.trimReported[t];
}

/** Speed where `systems` of the work is connected (1 = all). */
export function systemsFactor(unconnected: number, systems: number): number {
  return unconnected + (1 - unconnected) * systems;
}

/** Speed at a ratio of money received over needed; no gain beyond 1. */
export function moneyFactor(floor: number, money: number): number {
  return floor + (1 - floor) * Math.min(1, money);
}

/** Speed under load: rises towards the critical load, falls with overwork (M03). */
export function loadFactor(load: number, overwork: number, p: Parameters): number {
  return 1 + p.speedUp * clip01((load - p.speedUpFrom) / p.speedUpSpan) - p.overworkLoss * overwork;
}

/** Hours worked over regular hours (M04). */
export function overtimeHours(load: number, max: number): number {
  return Math.min(1 + max, Math.max(1, load));
}

/** What hours worked yield: beyond `full` an hour counts by `yieldBeyond`; continuous (model.md 3.2 (4)). */
export function overtimeYield(hours: number, full: number, yieldBeyond: number): number {
  return hours <= full ? hours : full + yieldBeyond * (hours - full);
}

/** Throughput when each worker carries n types (M06). */
export function jugglingFactor(types: number, loss: number, free: number): number {
  return 1 / (1 + loss * Math.max(0, types / free - 1));
}

/** Demanded over normal hours, capped (model.md 3.2 (1)); all in seconds a day. */
export function loadOf(arriving: number, backlog: number, normal: number, p: Parameters): number {
  if (normal <= 0) return p.loadCap;
  const spread = Math.max(0, backlog - p.backlogFree * normal) / p.backlogSpread;
  return Math.min(p.loadCap, (arriving + spread) / normal);
}

/** Burnout is held at its reference here, so that load does not chase it. */
function normalSeconds(model: Model, state: State, t: number): number {
  const { p } = state;
  const present = presentStaff(model, state, t);
  const burnt = model.on.burnout ? 1 - p.burnoutSpeed * p.burnoutReference : 1;
  return (
    present *
    p.hoursPerDay *
    3600 *
    (1 - state.paperworkShare[t]) *
    state.effort[t] *
    means(model, state, t) *
    burnt *
    returnsHere(model, state, t) *
    (1 - Math.min(p.upkeepMost, upkeepSeconds(model, state, t) / Math.max(1, present * p.hoursPerDay * 3600)))
  );
}

/** Speed given by systems and money. */
function means(model: Model, state: State, t: number): number {
  const { p } = state;
  const systems = model.on.systems ? systemsFactor(p.unconnectedSpeed, state.systems[t]) : 1;
  return systems * moneyFactor(p.moneyFloor, state.money[t]);
}

export function presentStaff(model: Model, state: State, t: number): number {
  const here = state.staff[t] * (model.on.secondment ? 1 - secondedShare(state, t) : 1);
  return here * (1 - state.reliefShare[t]);
}

function arrivingSeconds(state: State, t: number, tick: number): number {
  let sum = 0;
  for (let i = 0; i < LOAD_WINDOW; i++) sum += state.demandWindow[t * LOAD_WINDOW + i];
  // the window fills from the first day on; before it is full the mean is over the days there are
  return sum / Math.min(LOAD_WINDOW, tick + 1);
}

/** Books what is lost when only `factor` of the seconds are left, and returns the whole seconds left. */
function lose(state: State, t: number, seconds: number, factor: number, use: number, origin: number): number {
  if (factor >= 1) return seconds;
  const left = Math.floor(seconds * factor);
  state.byUse[t * USES + use] += seconds - left;
  state.byOrigin[t * ORIGINS + origin] += seconds - left;
  return left;
}

/** Books all losses of the day and returns the seconds left for work. */
function spendable(model: Model, state: State, t: number, worked: number, strain: number): number {
  const { p } = state;
  let left = lose(state, t, worked, 1 - state.paperworkShare[t], USE.paperwork, ORIGIN.paperwork);
  const systems = model.on.systems ? systemsFactor(p.unconnectedSpeed, state.systems[t]) : 1;
  left = lose(state, t, left, systems, USE.doubleEntry, ORIGIN.systems);
  left = lose(state, t, left, moneyFactor(p.moneyFloor, state.money[t]), USE.shortage, ORIGIN.money);
  return lose(state, t, left, strain, USE.strain, ORIGIN.strain);
}

/** Books the seconds that staff owe to courses, at most a share of the day, and returns them. */
function trainingAway(state: State, t: number, worked: number): number {
  const away = Math.min(state.awaySeconds[t], Math.floor(worked * state.p.courseShare));
  state.awaySeconds[t] -= away;
  state.byUse[t * USES + USE.training] += away;
  state.byOrigin[t * ORIGINS + ORIGIN.training] += away;
  return away;
}

/** Effort, burnout, juggling and the yield of long hours, as one factor; above 1 it is speed-up. */
function strainFactor(model: Model, state: State, t: number, hours: number): number {
  const { p } = state;
  const { on } = model;
  const burnt = on.burnout ? 1 - p.burnoutSpeed * state.burnout[t] : 1;
  const types = (p.jugglingReach * state.activeTypes[t]) / Math.max(1, state.staff[t]);
  const juggled = on.juggling ? jugglingFactor(types, p.juggling, p.jugglingFrom) : 1;
  const pace = on.speedUp ? loadFactor(state.load[t], state.overwork[t], p) : 1;
  const stretched = overtimeYield(hours, p.overtimeFull, p.overtimeYield) / hours;
  return state.effort[t] * burnt * juggled * pace * stretched * returnsHere(model, state, t);
}

function openHours(model: Model, state: State, t: number): void {
  const { p } = state;
  const { on } = model;
  const regular = presentStaff(model, state, t) * p.hoursPerDay * 3600 + state.secondsCarried[t];
  const whole = Math.floor(regular);
  state.secondsCarried[t] = regular - whole;
  const hours = on.overtime ? overtimeHours(state.load[t], p.overtimeMax) : 1;
  const strain = strainFactor(model, state, t, hours);
  const extra = Math.floor(whole * (hours * Math.max(1, strain) - 1));
  state.regularSeconds[t] = whole;
  state.extraSeconds[t] = extra;
  const away = trainingAway(state, t, whole + extra);
  const rest = whole + extra - away;
  const left = spendable(model, state, t, rest - upkeepAway(model, state, t, rest), strain);
  state.effectiveSeconds[t] = left;
  state.hoursLeft[t] = left;
  for (let d = 0; d < 3; d++) {
    const part = Math.min(1, state.qualified[t * 3 + d] / Math.max(1, state.staff[t]));
    state.qualifiedLeft[t * 3 + d] = Math.floor(left * part);
  }
}

export const capacity: Mechanism = {
  name: "capacity",
  every: 1,
  title: { zh: "有效工时", en: "Capacity" },
  about: {
    zh: "算出今天真正能投入的工时，以及被什么吃掉、靠什么撑起。",
    en: "Works out the hours a township can really put in today, what eats them and what stretches them.",
  },
  evidence: ["F26"],
  parameters: [
    "hoursPerDay",
    "secondedShare",
    "staffReturns",
    ...upkeepParameters,
    "paperworkBase",
    "paperworkPressure",
    "departments",
    "paperworkMax",
    "loadCap",
    "backlogFree",
    "backlogSpread",
    "speedUp",
    "speedUpFrom",
    "speedUpSpan",
    "courseShare",
    "overworkLoss",
    "overtimeMax",
    "overtimeFull",
    "overtimeYield",
    "juggling",
    "jugglingFrom",
    "jugglingReach",
    "unconnectedSpeed",
    "moneyFloor",
    "burnoutSpeed",
    "burnoutReference",
    "pressure",
    "reverseEffect",
    "campaignCut",
    "campaignWeeks",
    "reboundShare",
    "reboundHalfLife",
    "reboundStructure",
  ],
  switches: [
    "paperwork",
    "systems",
    "speedUp",
    "overtime",
    "juggling",
    "burnout",
    "secondment",
    "staffReturns",
    "upkeep",
    "campaign",
    "rebound",
    "reverseAssessment",
  ],
  reads: [
    "staff",
    "reliefShare",
    "qualified",
    "systems",
    "money",
    "effort",
    "burnout",
    "overwork",
    "demandWindow",
    "waiting",
    "campaignFrom",
    "campaignGap",
    "campaignDepth",
    "campaignLength",
    "pressure",
    "assessmentCount",
    "reverseShare",
    "paperworkKept",
    "trimReported",
    "authorityGap",
    "activeTypes",
    "secondedSet",
    ...upkeepReads,
  ],
  writes: [
    "paperworkShare",
    "paperworkReported",
    "normalHours",
    "load",
    "hoursLeft",
    "qualifiedLeft",
    "secondsCarried",
    "regularSeconds",
    "extraSeconds",
    "effectiveSeconds",
    "byOrigin",
    "byUse",
    "awaySeconds",
  ],
  step(model, state, tick) {
    for (let t = 0; t < model.T; t++) {
      burden(model, state, t, tick);
      const normal = normalSeconds(model, state, t);
      let backlog = 0;
      for (let o = 0; o < ORIGINS; o++) backlog += state.waiting[t * ORIGINS + o];
      // what came in today is demand, not backlog
      const today = state.demandWindow[t * LOAD_WINDOW + (tick % LOAD_WINDOW)];
      state.normalHours[t] = normal;
      state.load[t] = loadOf(arrivingSeconds(state, t, tick), Math.max(0, backlog - today), normal, state.p);
      openHours(model, state, t);
    }
  },
};
