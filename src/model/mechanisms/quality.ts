/**
 * Quality 质量: what was worked is right or wrong (M05). An error is redone at once, stays latent (M32), or stands
 * and breeds complaints; what is right passes its procedure days and then ends here or goes to the desks above.
 */
import { logistic, logit } from "../../core/numeric.ts";
import type { Draw } from "../../core/random.ts";
import { bookDays, putToWork, wholeSeconds } from "../cases.ts";
import { sendUp } from "../desks.ts";
import { CAUSE, CHANNEL, ORIGIN } from "../ledger.ts";
import type { Mechanism } from "../mechanism.ts";
import type { Model } from "../model.ts";
import { FINISHED, HOLD, HOLDS, SERVICE, townQueue, WORKED } from "../queues.ts";
import type { Parameters, State } from "../state.ts";
import { skillFactor } from "./assignment.ts";

/** Error chance of one decision (M05 around its reference, model.md 3.2 (5)). */
export function errorChance(
  skill: number,
  burnout: number,
  load: number,
  isNew: boolean,
  p: Parameters,
): number {
  const over = Math.min(1, Math.max(0, (load - p.overworkAt) / 0.1));
  return logistic(
    logit(p.errorReference) +
      p.errorSkill * (p.skillReference - skill) +
      p.errorBurnout * (burnout - p.burnoutReference) +
      p.errorLoad * over +
      (isNew ? p.errorNovelty : 0),
  );
}

/** Whole procedure days by the case's own luck: uniform on 0 to twice the mean, rounded; the mean is kept. */
export function procedureDays(mean: number, uniform: number): number {
  return Math.min(HOLDS - 1, Math.floor(2 * mean * uniform + 0.5));
}

export type Fate = "rework" | "latent" | "stands";
/** What becomes of an error found on a case that was tried `attempts` times before. */
export function fateOf(uniform: number, attempts: number, p: Parameters): Fate {
  if (uniform < p.reworkShare) return attempts + 1 < p.attemptsMax ? "rework" : "stands";
  return uniform < p.reworkShare + p.latentShare ? "latent" : "stands";
}

/** Indices of a case's own uniforms in this stream; attempts lie eight apart. */
const LUCK = { error: 0, fate: 1, days: 2 } as const;

/** Service class that a case's local work was queued in. */
function classOf(model: Model, state: State, id: number): number {
  const f = state.cases.fields;
  return f.local[id] && f.channel[id] !== CHANNEL.complaint ? model.serviceClass[f.matter[id]] : 0;
}

function bookQueueDays(model: Model, state: State, t: number, id: number, tick: number): void {
  const f = state.cases.fields;
  const days = tick - f.reached[id];
  f.reached[id] = tick;
  if (days === 0) return;
  if (f.attempts[id] > 0) return bookDays(f, id, CAUSE.rework, days);
  const c = classOf(model, state, id);
  const short = c < 2 ? 0 : Math.min(days, state.qualifiedDays[t * 3 + c - 2] - f.mark[id]);
  bookDays(f, id, CAUSE.qualified, short);
  bookDays(f, id, CAUSE.staff, days - short);
}

function isNew(state: State, pair: number, tick: number): boolean {
  return state.movedAt[pair] >= 0 && tick - state.movedAt[pair] < state.p.noveltyWeeks * 5;
}

/** Draws whether a local decision is wrong; true when it goes back to work. */
function redo(model: Model, state: State, t: number, id: number, tick: number, draw: Draw): boolean {
  const { p } = state;
  const f = state.cases.fields;
  const pair = t * model.M + f.matter[id];
  state.decisions[t]++;
  state.weekDecisions[t]++;
  state.matterDecisions[f.matter[id]]++;
  if (!model.on.errors) return false;
  const first = f.attempts[id] * 8;
  const skill = model.on.skill ? state.skill[pair] : p.skillReference;
  const chance = errorChance(skill, state.burnout[t], state.load[t], isNew(state, pair, tick), p);
  if (draw.uniformAt(f.keyA[id], f.keyB[id], first + LUCK.error) >= chance) return false;
  state.errors[t]++;
  state.weekErrors[t]++;
  state.matterErrors[f.matter[id]]++;
  const fate = fateOf(draw.uniformAt(f.keyA[id], f.keyB[id], first + LUCK.fate), f.attempts[id], p);
  if (fate === "latent") state.latentErrors[t]++;
  if (fate !== "rework") {
    f.wrong[id] = fate === "stands" ? 1 : 0;
    return false;
  }
  state.reworked[t]++;
  f.attempts[id]++;
  f.origin[id] = ORIGIN.rework;
  f.visits[id] += p.visitsLocal;
  const factor = model.on.skill ? skillFactor(p.skillWork, state.skill[pair]) : 1;
  putToWork(
    state,
    t,
    id,
    SERVICE + classOf(model, state, id),
    wholeSeconds(p.reworkWork * f.work[id] * factor),
    tick,
  );
  return true;
}

function meanDays(model: Model, m: number, p: Parameters): number {
  if (!model.on.procedure) return 0;
  const c = model.serviceClass[m];
  return c >= 2 ? p.specialistDays : c === 1 ? p.ordinaryDays : p.simpleDays;
}

/** Sends a case whose work below is done to its next place. */
function leave(model: Model, state: State, t: number, id: number, tick: number): void {
  if (state.cases.fields.stages[id] > 0) sendUp(model, state, id, 1, tick);
  else state.queues.push(state.cases, townQueue(t, FINISHED), id);
}

function judge(model: Model, state: State, t: number, id: number, tick: number, draw: Draw): void {
  const f = state.cases.fields;
  if (f.channel[id] === CHANNEL.complaint || !f.local[id]) return leave(model, state, t, id, tick);
  state.practice[t * model.M + f.matter[id]]++;
  if (redo(model, state, t, id, tick, draw)) return;
  const luck = draw.uniformAt(f.keyA[id], f.keyB[id], LUCK.days);
  const days = procedureDays(meanDays(model, f.matter[id], state.p), luck);
  if (days === 0) return leave(model, state, t, id, tick);
  f.ready[id] = tick + days;
  state.queues.push(state.cases, townQueue(t, HOLD + days), id);
}

/** Cases whose procedure days are over. */
function release(model: Model, state: State, t: number, tick: number): void {
  const { cases, queues } = state;
  const f = cases.fields;
  for (let d = 1; d < HOLDS; d++) {
    const queue = townQueue(t, HOLD + d);
    let id = queues.head[queue];
    while (id >= 0 && f.ready[id] <= tick) {
      queues.shift(cases, queue);
      bookDays(f, id, CAUSE.procedure, tick - f.reached[id]);
      f.reached[id] = tick;
      leave(model, state, t, id, tick);
      id = queues.head[queue];
    }
  }
}

export const quality: Mechanism = {
  name: "quality",
  every: 1,
  title: { zh: "质量", en: "Quality" },
  about: {
    zh: "办完的件是否出错：返工、潜伏或成为投诉；无误者走完程序天数。",
    en: "What was worked is right or wrong: redone, latent, or standing; what is right passes its procedure days.",
  },
  formulas: [
    {
      tex: "\\mathrm{logit}\\,e=\\mathrm{logit}(.12)+2.5(.9-k)+.7(E-.25)+.8\\,\\mathrm{clip}((\\rho-.925)/.1)+.4\\,nov",
      source: "M05",
    },
  ],
  parameters: [
    "errorReference",
    "errorSkill",
    "skillReference",
    "errorBurnout",
    "burnoutReference",
    "errorLoad",
    "overworkAt",
    "errorNovelty",
    "noveltyWeeks",
    "reworkShare",
    "reworkWork",
    "attemptsMax",
    "latentShare",
    "simpleDays",
    "ordinaryDays",
    "specialistDays",
    "skillWork",
    "visitsLocal",
    "enforcementHours",
    "entrustedReview",
  ],
  switches: ["errors", "skill", "procedure"],
  reads: ["skill", "burnout", "load", "movedAt", "qualifiedDays", "levels"],
  writes: [
    "cases",
    "waiting",
    "demandWindow",
    "decisions",
    "weekDecisions",
    "errors",
    "weekErrors",
    "matterDecisions",
    "matterErrors",
    "latentErrors",
    "reworked",
    "practice",
    "deskWaiting",
    "deskArriving",
    "deskQueued",
  ],
  step(model, state, tick, draw) {
    for (let t = 0; t < model.T; t++) {
      const queue = townQueue(t, WORKED);
      for (let n = state.queues.size[queue]; n > 0; n--) {
        const id = state.queues.shift(state.cases, queue);
        bookQueueDays(model, state, t, id, tick);
        judge(model, state, t, id, tick, draw);
      }
      release(model, state, t, tick);
    }
  },
};
