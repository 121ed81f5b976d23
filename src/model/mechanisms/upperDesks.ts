/**
 * Upper desks 上级窗口: departments, city and province serve their queues; a case leaves a level when its days there
 * are over and the desk's hours allow (M22); whistle teams come on the promised day if hours suffice (吹哨报到, M38).
 * Departments may pool their hours, let them follow demand, or promise their days on a platform.
 */
import { MONTH } from "../../core/clock.ts";
import { caseLayout } from "../caseRecord.ts";
import { bookDays } from "../cases.ts";
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

/** Days of a stage at a department, when it has promised to answer in `promised` (0 = no promise). */
export function promisedDays(usual: number, promised: number): number {
  return promised > 0 && promised < usual ? promised : usual;
}

/** Days a case stays at a desk at least, as a mean: what a level takes, or a stage of coordination. */
function stageDays({ model, state, levelDays }: DeskDay, desk: number, t: number, route: number): number {
  const usual = isCoordination(route) ? state.p.coordinationDays : levelDays;
  return desk < DEPARTMENTS ? promisedDays(usual, promisedTo(model, state, t)) : usual;
}

/** Books the days at a desk that a case leaves on day `due`, of which `days` are the desk's own. */
function bookStage({ state }: DeskDay, id: number, due: number, days: number): void {
  const { cases } = state;
  const { ints, bytes } = cases;
  const stayed = due - ints[id + f.reached];
  const route = bytes[id * 4 + f.route];
  const again = bytes[id * 4 + f.wrong] === REDONE;
  const usual = again ? CAUSE.rework : bytes[id * 4 + f.reason];
  bookDays(cases, id, onDetour(route) ? detourCause(route) : usual, Math.min(stayed, days));
  if (stayed > days) bookDays(cases, id, CAUSE.superior, stayed - days);
  ints[id + f.reached] = due;
}

/**
 * Sends a case that a desk has served on its way: its days there are booked and its decision made, if it was the last
 * stage; on the day when its days are over it ends, or goes to the next desk, or to the same one to be done again.
 */
function leave(today: DeskDay, desk: number, id: number): void {
  const { model, state, tick, draw } = today;
  const { cases, queues } = state;
  const { ints, halves, bytes } = cases;
  const t = halves[id * 2 + f.township];
  const route = bytes[id * 4 + f.route];
  const mean = stageDays(today, desk, t, route);
  const days = (mean + draw.uniformOf(ints[id + f.keyA], ints[id + f.keyB], LUCK.day)) | 0;
  const due = Math.max(tick, ints[id + f.reached] + days);
  bookStage(today, id, due, days);
  if (onDetour(route)) {
    bytes[id * 4 + f.route] = afterStage(route);
    return queues.push(cases, deskOn(model.T, desk, due), id);
  }
  const stages = --bytes[id * 4 + f.stages];
  if (stages === 0 && (bytes[id * 4 + f.local] !== 0 || !decideAbove(today, id)))
    return queues.push(cases, endingOn(t, due), id);
  if (stages === 0) {
    state.reworked[t]++;
    bytes[id * 4 + f.attempts]++;
    bytes[id * 4 + f.stages] = 1;
    bytes[id * 4 + f.wrong] = REDONE;
  }
  queues.push(cases, deskOn(model.T, desk, due), id);
}

/** Serves a desk's queue with so many seconds; returns those that are left. */
function serveDesk(today: DeskDay, desk: number, seconds: number): number {
  const { model, state } = today;
  const { cases, queues } = state;
  const { ints, halves } = cases;
  let left = seconds;
  const queue = deskQueue(model.T, desk);
  let id = queues.head[queue];
  while (id >= 0 && left > 0) {
    const remaining = ints[id + f.remaining];
    const spent = Math.min(remaining, left);
    ints[id + f.remaining] = remaining - spent;
    left -= spent;
    if (remaining > spent) break;
    queues.shift(cases, queue);
    state.deskQueued[halves[id * 2 + f.township]]--;
    leave(today, desk, id);
    id = queues.head[queue];
  }
  state.deskWaiting[desk] -= seconds - left;
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
