/**
 * Upper desks 上级窗口: departments, city and province serve their queues; a case leaves a level when its days there
 * are over and the desk's hours allow (M22); whistle teams answer within the promised days (吹哨报到, M38).
 */
import type { Draw } from "../../core/random.ts";
import { bookDays } from "../cases.ts";
import { DESKS } from "../columns.ts";
import { deskOf, nextLevel, sendUp } from "../desks.ts";
import { CAUSE } from "../ledger.ts";
import type { Mechanism } from "../mechanism.ts";
import type { Model } from "../model.ts";
import { deskQueue, FINISHED, townQueue, whistleQueue } from "../queues.ts";
import type { State } from "../state.ts";
import { errorChance, fateOf } from "./quality.ts";

/** Weight of today in a desk's smoothed demand: about a month. */
const SMOOTHING = 1 / 21;
/** Indices of a case's own uniforms in this stream: fraction of a day, then two per stage. */
const LUCK = { day: 0, error: 8, fate: 9 } as const;

/** Serves one desk with its hours of the day; what is served waits for its days to be over. */
function serveDesk(model: Model, state: State, desk: number, tick: number, draw: Draw): void {
  const { cases, queues } = state;
  const owed = Math.min(state.deskDebt[desk], state.deskSeconds[desk]);
  state.deskDebt[desk] -= owed;
  let left = Math.floor(state.deskSeconds[desk] - owed);
  const f = cases.fields;
  const queue = deskQueue(model.T, desk);
  let id = queues.head[queue];
  while (id >= 0 && left > 0) {
    const spent = Math.min(f.remaining[id], left);
    f.remaining[id] -= spent;
    state.deskWaiting[desk] -= spent;
    left -= spent;
    if (f.remaining[id] > 0) break;
    queues.shift(cases, queue);
    state.deskQueued[f.township[id]]--;
    const days = Math.floor(state.p.levelDays + draw.uniformAt(f.keyA[id], f.keyB[id], LUCK.day));
    f.ready[id] = Math.max(tick, f.reached[id] + days);
    // whole days below and above a broken mean wait apart, so that each hold stays in order
    queues.push(cases, queue + 1 + (days & 1), id);
    id = queues.head[queue];
  }
}

/** Kept in `wrong` while a desk does a case again. */
const REDONE = 2;

/** Whether the desk's decision is wrong and is made again. */
function decideAbove(model: Model, state: State, id: number, draw: Draw): boolean {
  const { p } = state;
  const f = state.cases.fields;
  const t = f.township[id];
  state.decisions[t]++;
  state.weekDecisions[t]++;
  state.matterDecisions[f.matter[id]]++;
  f.wrong[id] = 0;
  if (!model.on.errors) return false;
  const load = state.deskLoad[deskOf(f.level[id], model.domain[f.matter[id]])];
  const chance = errorChance(p.upperSkill, p.burnoutReference, load, false, p);
  const first = f.attempts[id] * 8;
  if (draw.uniformAt(f.keyA[id], f.keyB[id], first + LUCK.error) >= chance) return false;
  state.errors[t]++;
  state.weekErrors[t]++;
  state.matterErrors[f.matter[id]]++;
  const fate = fateOf(draw.uniformAt(f.keyA[id], f.keyB[id], first + LUCK.fate), f.attempts[id], p);
  if (fate === "latent") state.latentErrors[t]++;
  f.wrong[id] = fate === "stands" ? 1 : 0;
  return fate === "rework";
}

function leaveDesk(model: Model, state: State, id: number, tick: number, draw: Draw): void {
  const f = state.cases.fields;
  const days = tick - f.reached[id];
  const normal = Math.min(
    days,
    Math.floor(state.p.levelDays + draw.uniformAt(f.keyA[id], f.keyB[id], LUCK.day)),
  );
  const again = f.wrong[id] === REDONE;
  bookDays(f, id, again ? CAUSE.rework : f.reason[id], normal);
  bookDays(f, id, CAUSE.superior, days - normal);
  f.reached[id] = tick;
  f.stages[id]--;
  if (f.stages[id] > 0) {
    return sendUp(model, state, id, nextLevel(f.level[id], f.stages[id], state.levels[f.matter[id]]), tick);
  }
  if (!f.local[id] && decideAbove(model, state, id, draw)) {
    state.reworked[f.township[id]]++;
    f.attempts[id]++;
    f.stages[id] = 1;
    f.wrong[id] = REDONE;
    return sendUp(model, state, id, f.level[id], tick);
  }
  state.queues.push(state.cases, townQueue(f.township[id], FINISHED), id);
}

function returnAnswers(model: Model, state: State, desk: number, tick: number, draw: Draw): void {
  const { cases, queues } = state;
  for (let hold = 1; hold <= 2; hold++) {
    const queue = deskQueue(model.T, desk) + hold;
    let id = queues.head[queue];
    while (id >= 0 && cases.fields.ready[id] <= tick) {
      queues.shift(cases, queue);
      leaveDesk(model, state, id, tick, draw);
      id = queues.head[queue];
    }
  }
}

function answerWhistles(model: Model, state: State, tick: number): void {
  const { cases, queues } = state;
  const f = cases.fields;
  const queue = whistleQueue(model.T);
  let id = queues.head[queue];
  while (id >= 0 && f.ready[id] <= tick) {
    queues.shift(cases, queue);
    const t = f.township[id];
    bookDays(f, id, CAUSE.whistle, tick - f.reached[id]);
    f.reached[id] = tick;
    state.decisions[t]++;
    state.weekDecisions[t]++;
    state.matterDecisions[f.matter[id]]++;
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
      serveDesk(model, state, desk, tick, draw);
      returnAnswers(model, state, desk, tick, draw);
      state.deskDemand[desk] += SMOOTHING * (state.deskArriving[desk] - state.deskDemand[desk]);
      state.deskLoad[desk] = state.deskDemand[desk] / Math.max(1, state.deskSeconds[desk]);
    }
    answerWhistles(model, state, tick);
  },
};
