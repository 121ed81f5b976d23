/**
 * Upper desks 上级窗口: departments, city and province serve their queues; a case leaves a level when its days there
 * are over and the desk's hours allow (M22); whistle teams answer within the promised days (吹哨报到, M38).
 */
import type { Draw } from "../../core/random.ts";
import { caseLayout } from "../caseRecord.ts";
import { bookDays } from "../cases.ts";
import { DESKS } from "../columns.ts";
import { nextLevel, sendUp } from "../desks.ts";
import { CAUSE } from "../ledger.ts";
import type { Mechanism } from "../mechanism.ts";
import type { Model } from "../model.ts";
import { deskOn, deskQueue, endingOn, whistleQueue } from "../queues.ts";
import type { State } from "../state.ts";
import { errorChance, fateOf } from "./quality.ts";

const f = caseLayout.offset;

/** Indices of a case's own uniforms in this stream: fraction of a day, then two per stage. */
const LUCK = { day: 0, error: 8, fate: 9 } as const;

/** Kept in `wrong` while a desk does a case again; until its next decision is made there. */
const REDONE = 2;

/** A desk's day: what all its cases share. */
interface Today {
  readonly model: Model;
  readonly state: State;
  readonly tick: number;
  readonly draw: Draw;
  readonly levelDays: number;
  readonly errorChance: number;
}

function todayOf(model: Model, state: State, desk: number, tick: number, draw: Draw): Today {
  const { p } = state;
  const chance = errorChance(p.upperSkill, p.burnoutReference, state.deskLoad[desk], false, p);
  return { model, state, tick, draw, levelDays: p.levelDays, errorChance: model.on.errors ? chance : 0 };
}

/** Whether the desk's decision is wrong and is made again. */
function decideAbove({ state, draw, errorChance: chance }: Today, id: number): boolean {
  const { ints, halves, bytes } = state.cases;
  const t = halves[id * 2 + f.township];
  state.decisions[t]++;
  state.weekDecisions[t]++;
  state.matterDecisions[halves[id * 2 + f.matter]]++;
  bytes[id * 4 + f.wrong] = 0;
  const attempts = bytes[id * 4 + f.attempts];
  const keyA = ints[id + f.keyA];
  const keyB = ints[id + f.keyB];
  if (draw.uniformOf(keyA, keyB, attempts * 8 + LUCK.error) >= chance) return false;
  state.errors[t]++;
  state.weekErrors[t]++;
  state.matterErrors[halves[id * 2 + f.matter]]++;
  const fate = fateOf(draw.uniformOf(keyA, keyB, attempts * 8 + LUCK.fate), attempts, state.p);
  if (fate === "latent") state.latentErrors[t]++;
  bytes[id * 4 + f.wrong] = fate === "stands" ? 1 : 0;
  return fate === "rework";
}

/**
 * Sends a case that a desk has served on its way: its days there are booked and its decision made, if it was the last
 * stage; on the day when its days are over it ends, or goes to the next desk, or to the same one to be done again.
 */
function leave(today: Today, desk: number, id: number): void {
  const { model, state, tick, draw } = today;
  const { cases, queues } = state;
  const { ints, halves, bytes } = cases;
  const days = (today.levelDays + draw.uniformOf(ints[id + f.keyA], ints[id + f.keyB], LUCK.day)) | 0;
  const due = Math.max(tick, ints[id + f.reached] + days);
  const stayed = due - ints[id + f.reached];
  const again = bytes[id * 4 + f.wrong] === REDONE;
  bookDays(cases, id, again ? CAUSE.rework : bytes[id * 4 + f.reason], Math.min(stayed, days));
  if (stayed > days) bookDays(cases, id, CAUSE.superior, stayed - days);
  ints[id + f.reached] = due;
  const stages = --bytes[id * 4 + f.stages];
  const t = halves[id * 2 + f.township];
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

/** Serves one desk with its hours of the day. */
function serveDesk(today: Today, desk: number): void {
  const { model, state } = today;
  const { cases, queues } = state;
  const { ints, halves } = cases;
  const owed = Math.min(state.deskDebt[desk], state.deskSeconds[desk]);
  state.deskDebt[desk] -= owed;
  const hours = Math.floor(state.deskSeconds[desk] - owed);
  let left = hours;
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
  state.deskWaiting[desk] -= hours - left;
}

/** Sends on what a desk is done with today: to the next level, or to its own queue again when it was wrong. */
function sendOn({ model, state, tick }: Today, desk: number): void {
  const { cases, queues } = state;
  const { halves, bytes } = cases;
  let next = -1;
  for (let id = queues.detach(deskOn(model.T, desk, tick)); id >= 0; id = next) {
    next = cases.unlink(id);
    const level = bytes[id * 4 + f.level];
    const levels = state.levels[halves[id * 2 + f.matter]];
    const again = bytes[id * 4 + f.wrong] === REDONE;
    sendUp(model, state, id, again ? level : nextLevel(level, bytes[id * 4 + f.stages], levels), tick);
  }
}

function answerWhistles(model: Model, state: State, tick: number): void {
  const { cases, queues } = state;
  const { ints, halves } = cases;
  const queue = whistleQueue(model.T);
  let id = queues.head[queue];
  while (id >= 0 && ints[id + f.ready] <= tick) {
    queues.shift(cases, queue);
    const t = halves[id * 2 + f.township];
    bookDays(state.cases, id, CAUSE.whistle, tick - ints[id + f.reached]);
    ints[id + f.reached] = tick;
    state.decisions[t]++;
    state.weekDecisions[t]++;
    state.matterDecisions[halves[id * 2 + f.matter]]++;
    queues.push(cases, endingOn(t, tick), id);
    id = queues.head[queue];
  }
}

export const upperDesks: Mechanism = {
  name: "upperDesks",
  every: 1,
  title: { zh: "上级窗口", en: "Upper desks" },
  about: {
    zh: "部门、市、省各办其件，办完逐级返回；吹哨的部门按承诺天数到场。",
    en: "Departments, city and province serve their queues; whistle teams answer within the promised days.",
  },
  formulas: [{ tex: "leave=\\max(arrive+t_l,\\ served)", source: "M22, model.md 3.2 (9)" }],
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
  ],
  switches: ["errors"],
  reads: ["deskSeconds", "levels"],
  writes: [
    "cases",
    "deskDebt",
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
    for (let desk = 0; desk < DESKS; desk++) {
      const today = todayOf(model, state, desk, tick, draw);
      serveDesk(today, desk);
      sendOn(today, desk);
      state.deskDemand[desk] += (state.deskArriving[desk] - state.deskDemand[desk]) / state.p.deskMemory;
      state.deskLoad[desk] = state.deskDemand[desk] / Math.max(1, state.deskSeconds[desk]);
    }
    answerWhistles(model, state, tick);
  },
};
