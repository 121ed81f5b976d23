/**
 * Upper desks 上级窗口: departments, city and province serve their queues; a case leaves a level when its days there
 * are over and the desk's hours allow (M22); whistle teams come on the promised day if hours suffice (吹哨报到, M38).
 * Departments may pool their hours, let them follow demand, or promise their days on a platform.
 */
import { MONTH } from "../../core/clock.ts";
import { caseLayout, waitPlace } from "../caseRecord.ts";
import { DESKS } from "../columns.ts";
import { nextLevel, promisedTo, sendUp } from "../desks.ts";
import {
  afterDays,
  afterStage,
  DEPARTMENTS,
  detourCause,
  isCoordination,
  onDetour,
  pooledShare,
} from "../detours.ts";
import { CAUSE } from "../ledger.ts";
import type { Mechanism } from "../mechanism.ts";
import { deskOn, deskQueue, endingOn } from "../queues.ts";
import type { State } from "../state.ts";
import { type DeskDay, decideAbove, deskDay, LUCK, REDONE } from "./decisionAbove.ts";
import { dispatchHours, evenLoads } from "./deskShifts.ts";
import { answerWhistles, payWhistles } from "./whistles.ts";

const f = caseLayout.offset;
/** Where a case's days in the queues above are kept. */
const QUEUED = f.waits + waitPlace[CAUSE.superior];

/** Days of a stage at a department, when it has promised to answer in `promised` (0 = no promise). */
export function promisedDays(usual: number, promised: number): number {
  return promised > 0 && promised < usual ? promised : usual;
}

/** Days a case stays at a desk at least, as a mean: what a level takes, or a stage of coordination. */
function stageDays({ model, state, levelDays }: DeskDay, desk: number, t: number, route: number): number {
  const usual = isCoordination(route) ? state.p.coordinationDays : levelDays;
  return desk < DEPARTMENTS ? promisedDays(usual, promisedTo(model, state, t)) : usual;
}

/** What a desk's days with a case are booked to: a detour, rework, or why the case went above. */
function causeOf(bytes: Uint8Array, id: number, route: number): number {
  if (onDetour(route)) return detourCause(route);
  return bytes[id * 4 + f.wrong] === REDONE ? CAUSE.rework : bytes[id * 4 + f.reason];
}

/** Has a case decided once more at the desk whose decision was wrong. */
function redo(state: State, t: number, id: number): void {
  const { bytes } = state.cases;
  state.reworked[t]++;
  bytes[id * 4 + f.attempts]++;
  bytes[id * 4 + f.stages] = 1;
  bytes[id * 4 + f.wrong] = REDONE;
}

/**
 * Sends a chain of cases that a desk has served on their way: their days there are booked and their decision made, if it
 * was the last stage; on the day when its days are over a case ends, or goes to the next desk, or to the same one to be
 * done again. As one loop over the chain 25 ms of a run, case by case 28.
 */
function leave(today: DeskDay, desk: number, first: number): void {
  const { model, state, tick, draw, levelDays } = today;
  const { cases, queues, platformDays, deskQueued } = state;
  const { ints, halves, bytes } = cases;
  const promises = desk < DEPARTMENTS && model.on.platform;
  let next = -1;
  for (let id = first; id >= 0; id = next) {
    next = cases.unlink(id);
    const t = halves[id * 2 + f.township];
    const route = bytes[id * 4 + f.route];
    const usual = route === 0 && !(promises && platformDays[t] > 0);
    const mean = usual ? levelDays : stageDays(today, desk, t, route);
    const days = (mean + draw.uniformOf(ints[id + f.keyA], ints[id + f.keyB], LUCK.day)) | 0;
    const over = ints[id + f.reached] + days;
    const due = over > tick ? over : tick;
    halves[id * 2 + f.waits + waitPlace[causeOf(bytes, id, route)]] += days;
    halves[id * 2 + QUEUED] += due - over;
    ints[id + f.reached] = due;
    deskQueued[t]--;
    let to = deskOn(model.T, desk, due);
    if (onDetour(route)) bytes[id * 4 + f.route] = afterStage(route);
    else if (--bytes[id * 4 + f.stages] === 0) {
      if (bytes[id * 4 + f.local] === 0 && decideAbove(today, id)) redo(state, t, id);
      else to = endingOn(t, due);
    }
    queues.push(cases, to, id);
  }
}

/** Serves a desk's queue with so many seconds; returns those that are left. */
function serveDesk(today: DeskDay, desk: number, seconds: number): number {
  const { model, state } = today;
  const { cases, queues } = state;
  const { ints } = cases;
  const queue = deskQueue(model.T, desk);
  let left = seconds;
  let last = -1;
  let served = 0;
  let id = queues.head[queue];
  while (id >= 0 && left > 0) {
    const remaining = ints[id + f.remaining];
    const spent = remaining < left ? remaining : left;
    ints[id + f.remaining] = remaining - spent;
    left -= spent;
    if (remaining > spent) break;
    last = id;
    served++;
    id = ints[id];
  }
  state.deskWaiting[desk] -= seconds - left;
  if (served > 0) leave(today, desk, queues.cut(cases, queue, -1, last, served));
  return left;
}

/** Sends on what a desk is done with today: to the next level, or to its own queue again when it was wrong. */
function sendOn({ model, state, tick }: DeskDay, desk: number): void {
  const { cases, queues } = state;
  const { halves, bytes } = cases;
  let next = -1;
  for (let id = queues.detach(deskOn(model.T, desk, tick)); id >= 0; id = next) {
    next = cases.unlink(id);
    const level = bytes[id * 4 + f.level];
    const levels = state.levels[halves[id * 2 + f.matter]];
    bytes[id * 4 + f.route] = afterDays(bytes[id * 4 + f.route]);
    const again = bytes[id * 4 + f.wrong] === REDONE;
    sendUp(model, state, id, again ? level : nextLevel(level, bytes[id * 4 + f.stages], levels), tick);
  }
}

/** A desk's own day: its hours, less what whistle teams, mentoring and orders took, meet its queue. */
function openDesk(today: DeskDay, desk: number): void {
  const { state } = today;
  // at least none: a department's part of the teams' hours is a fraction that may round above its own
  const hours = Math.max(0, Math.floor(state.deskSeconds[desk] - state.whistleSeconds[desk]));
  const owed = Math.min(state.deskOwed[desk], hours);
  state.deskOwed[desk] -= owed;
  const seconds = Math.floor(hours - owed);
  state.deskIdle[desk] = serveDesk(today, desk, seconds);
  sendOn(today, desk);
}

/** Mean demand of a desk a day on, over the days that it remembers. */
export function smoothedDemand(demand: number, arriving: number, memory: number): number {
  return demand + (arriving - demand) / memory;
}

/** Measures the loads when all that came today has come, also what one desk sent to another. */
function measureLoads(state: State, pooled: number): void {
  const { deskSeconds, deskDemand, deskArriving, deskLoad } = state;
  for (let desk = 0; desk < DESKS; desk++) {
    deskDemand[desk] = smoothedDemand(deskDemand[desk], deskArriving[desk], state.p.deskMemory);
    deskLoad[desk] = deskDemand[desk] / Math.max(1, deskSeconds[desk]);
  }
  if (pooled > 0) evenLoads(state, pooled);
}

/** Lets departments that are done spend the pooled share of what is left on the queues of the others (一窗受理, P09). */
function helpOut(days: readonly DeskDay[], share: number): void {
  const { deskIdle } = days[0].state;
  for (let helper = 0; helper < DEPARTMENTS; helper++) {
    const given = Math.floor(deskIdle[helper] * share);
    let left = given;
    for (let behind = 1; behind < DEPARTMENTS; behind++) {
      const desk = (helper + behind) % DEPARTMENTS;
      left = serveDesk(days[desk], desk, left);
      sendOn(days[desk], desk);
    }
    deskIdle[helper] -= given - left;
  }
}

export const upperDesks: Mechanism = {
  name: "upperDesks",
  every: 1,
  title: { zh: "上级窗口", en: "Upper desks" },
  about: {
    zh: "部门、市、省各办其件，办完逐级返回；吹哨的部门按承诺天数到场，工时不够则迟到。",
    en: "Departments, city and province serve their queues; whistle teams come as promised, or late for want of hours.",
  },
  evidence: ["P09", "P12", "P51", "P53", "F25", "F27"],
  parameters: [
    "levelDays",
    "upperSkill",
    "errorReference",
    "errorSkill",
    "errorLoad",
    "errorLoadSpan",
    "deskMemory",
    "overworkAt",
    "skillReference",
    "burnoutReference",
    "entrustedReview",
    "enforcementHours",
    "reworkShare",
    "latentShare",
    "attemptsMax",
    "errorBurnout",
    "errorNovelty",
    "reworkWork",
    "coordinationDays",
    "coordinationHours",
    "bounceHours",
    "platformHours",
    "whistleDays",
    "whistleHours",
  ],
  switches: ["errors", "levels", "pooling", "dispatch", "platform"],
  reads: ["levels", "platformDays", "poolShare", "dispatchShare", "whistlePromise", "whistleTeam"],
  writes: [
    "cases",
    "deskSeconds",
    "whistleSeconds",
    "deskIdle",
    "whistleDebt",
    "deskOwed",
    "deskWaiting",
    "deskArriving",
    "deskQueued",
    "deskDemand",
    "deskLoad",
    "decisions",
    "weekDecisions",
    "errors",
    "weekErrors",
    "matterDecisions",
    "matterErrors",
    "latentErrors",
    "reworked",
  ],
  step(model, state, tick, draw) {
    const pooled = pooledShare(model, state);
    if (model.on.dispatch && state.dispatchShare[0] > 0 && tick % MONTH === 0) dispatchHours(state);
    payWhistles(model, state);
    const departments: DeskDay[] = [];
    for (let desk = 0; desk < DESKS; desk++) {
      const today = deskDay(model, state, desk, tick, draw);
      openDesk(today, desk);
      if (desk < DEPARTMENTS) departments.push(today);
      if (desk === DEPARTMENTS - 1 && pooled > 0) helpOut(departments, pooled);
    }
    answerWhistles(model, state, tick, draw);
    measureLoads(state, pooled);
  },
};
