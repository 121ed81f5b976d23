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
import { deskQueue, FINISHED, townQueue, whistleQueue } from "../queues.ts";
import type { State } from "../state.ts";
import { errorChance, fateOf } from "./quality.ts";

const f = caseLayout.offset;

/** Weight of today in a desk's smoothed demand: about a month. */
const SMOOTHING = 1 / 21;
/** Indices of a case's own uniforms in this stream: fraction of a day, then two per stage. */
const LUCK = { day: 0, error: 8, fate: 9 } as const;

/** Kept in `wrong` while a desk does a case again. */
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

/** Serves one desk with its hours of the day; what is served waits for its days to be over. */
function serveDesk({ model, state, tick, draw, levelDays }: Today, desk: number): void {
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
    const luck = draw.uniformOf(ints[id + f.keyA], ints[id + f.keyB], LUCK.day);
    const days = (levelDays + luck) | 0;
    ints[id + f.mark] = days;
    ints[id + f.ready] = Math.max(tick, ints[id + f.reached] + days);
    // whole days below and above a broken mean wait apart, so that each hold stays in order
    queues.push(cases, queue + 1 + (days & 1), id);
    id = queues.head[queue];
  }
  state.deskWaiting[desk] -= hours - left;
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

function leaveDesk(today: Today, id: number): void {
  const { model, state, tick } = today;
  const { ints, halves, bytes } = state.cases;
  const days = tick - ints[id + f.reached];
  const normal = Math.min(days, ints[id + f.mark]);
  bookDays(
    state.cases,
    id,
    bytes[id * 4 + f.wrong] === REDONE ? CAUSE.rework : bytes[id * 4 + f.reason],
    normal,
  );
  bookDays(state.cases, id, CAUSE.superior, days - normal);
  ints[id + f.reached] = tick;
  const stages = --bytes[id * 4 + f.stages];
  if (stages > 0) {
    const levels = state.levels[halves[id * 2 + f.matter]];
    sendUp(model, state, id, nextLevel(bytes[id * 4 + f.level], stages, levels), tick);
  } else if (bytes[id * 4 + f.local] === 0 && decideAbove(today, id)) {
    state.reworked[halves[id * 2 + f.township]]++;
    bytes[id * 4 + f.attempts]++;
    bytes[id * 4 + f.stages] = 1;
    bytes[id * 4 + f.wrong] = REDONE;
    sendUp(model, state, id, bytes[id * 4 + f.level], tick);
  } else state.queues.push(state.cases, townQueue(halves[id * 2 + f.township], FINISHED), id);
}

function returnAnswers(today: Today, desk: number): void {
  const { model, state, tick } = today;
  const { cases, queues } = state;
  const { ints } = cases;
  for (let hold = 1; hold <= 2; hold++) {
    const queue = deskQueue(model.T, desk) + hold;
    let id = queues.head[queue];
    while (id >= 0 && ints[id + f.ready] <= tick) {
      queues.shift(cases, queue);
      leaveDesk(today, id);
      id = queues.head[queue];
    }
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
    queues.push(cases, townQueue(t, FINISHED), id);
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
      returnAnswers(today, desk);
      state.deskDemand[desk] += SMOOTHING * (state.deskArriving[desk] - state.deskDemand[desk]);
      state.deskLoad[desk] = state.deskDemand[desk] / Math.max(1, state.deskSeconds[desk]);
    }
    answerWhistles(model, state, tick);
  },
};
