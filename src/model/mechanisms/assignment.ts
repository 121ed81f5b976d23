/**
 * Assignment 受理分流: for each case that came in, who settles it. Held powers are exercised when the township is
 * ready (M20, M21), else the case is passed up with a stage more (转报); fear of blame passes up what could be
 * settled (畏责上交, M18); overloaded departments push work down (属地管理); cross-department cases may be whistled.
 */
import type { Draw } from "../../core/random.ts";
import { putToWork, wholeSeconds } from "../cases.ts";
import { CAUSE, CHANNEL, ORIGIN } from "../ledger.ts";
import type { Mechanism } from "../mechanism.ts";
import type { Model } from "../model.ts";
import { FINISHED, INCOMING, SERVICE, townQueue, whistleQueue } from "../queues.ts";
import type { State } from "../state.ts";
import { logVariance, luckOf } from "./orders.ts";

/** Numbers kept in `basis`; see `bases` in matter.ts. */
export const RETAINED = 0;
export const ENTRUSTED = 1;
export const FILED = 3;

/** Indices of a case's own uniforms in this stream. */
const LUCK = { work: 0, fear: 1, filing: 2, enforcement: 3, whistle: 4, offload: 5 } as const;

/** Chance that a case that could be settled is passed up for fear (M18; tolerance acts here and nowhere else). */
export function fearReferral(psi: number, fear: number, tolerance: number, risk: number): number {
  return psi * fear * (1 - tolerance) * risk;
}

/** Work of one case against its mean when it is done at a skill (model.md 3.2 (7)). */
export function skillFactor(skillWork: number, skill: number): number {
  return 1 + skillWork * (1 - skill);
}

/** What the cases of a day share, worked out once: reading it for each case took … ns. */
interface Today {
  readonly model: Model;
  readonly state: State;
  readonly tick: number;
  readonly draw: Draw;
  /** Variance of the logarithm of a case's own work. */
  readonly variance: number;
  /** Share of easy work that villages carry. */
  readonly carried: number;
  readonly skillWork: number;
  readonly visitsLocal: number;
  readonly visitsAbove: number;
}

function todayOf(model: Model, state: State, tick: number, draw: Draw): Today {
  const { p } = state;
  const { on } = model;
  return {
    model,
    state,
    tick,
    draw,
    variance: on.workVariation ? logVariance(p.workVariation) : 0,
    carried: on.coproduction ? p.coproduction : 0,
    skillWork: on.skill ? p.skillWork : 0,
    visitsLocal: p.visitsLocal,
    visitsAbove: p.visitsAbove,
  };
}

/** Seconds of the case's full work: the matter's mean, its own luck, less what villages carry. */
function fullWork(today: Today, id: number): number {
  const { model, state, variance } = today;
  const f = state.cases.fields;
  const m = f.matter[id];
  if (f.channel[id] === CHANNEL.complaint) return state.p.complaintWork * 3600;
  const normal = variance > 0 ? today.draw.normalAt(f.keyA[id], f.keyB[id], LUCK.work) : 0;
  const shared = model.serviceClass[m] === 0 ? today.carried : 0;
  return model.work[f.township[id] * model.M + m] * luckOf(normal, variance) * (1 - shared);
}

/** Whether the case's own luck falls below a share. */
function falls(today: Today, id: number, index: number, share: number): boolean {
  const f = today.state.cases.fields;
  return today.draw.uniformAt(f.keyA[id], f.keyB[id], index) < share;
}

/** Stages above and their cause for a case that is settled below first; 0 when it ends there. */
function stagesAfter(today: Today, id: number, pair: number): void {
  const { model, state } = today;
  const f = state.cases.fields;
  const m = f.matter[id];
  const basis = state.basis[pair];
  if (basis === ENTRUSTED) {
    f.stages[id] = 1;
    f.reason[id] = CAUSE.filing;
  } else if (basis === FILED && falls(today, id, LUCK.filing, state.p.filedShare)) {
    f.stages[id] = state.levels[m] + 1;
    f.reason[id] = CAUSE.filing;
  } else if (
    !state.enforceHere[pair] &&
    model.enforceShare[m] > 0 &&
    falls(today, id, LUCK.enforcement, model.enforceShare[m])
  ) {
    f.stages[id] = 1;
    f.reason[id] = CAUSE.enforcement;
  }
}

function settleHere(today: Today, id: number, pair: number): void {
  const { model, state } = today;
  const f = state.cases.fields;
  const t = f.township[id];
  f.local[id] = 1;
  f.work[id] = fullWork(today, id);
  f.origin[id] = originOf(f.channel[id], state.movedAt[pair] >= 0 ? ORIGIN.transferred : ORIGIN.own);
  f.visits[id] += today.visitsLocal;
  const complaint = f.channel[id] === CHANNEL.complaint;
  if (!complaint) stagesAfter(today, id, pair);
  const queueClass = complaint ? 0 : model.serviceClass[f.matter[id]];
  if (queueClass >= 2) f.mark[id] = state.qualifiedDays[t * 3 + queueClass - 2];
  const factor = skillFactor(today.skillWork, state.skill[pair]);
  putToWork(state, t, id, SERVICE + queueClass, wholeSeconds(f.work[id] * factor), today.tick);
}

function originOf(channel: number, citizens: number): number {
  if (channel === CHANNEL.petition) return ORIGIN.petition;
  return channel === CHANNEL.complaint ? ORIGIN.complaint : citizens;
}

/** Whether an overloaded department pushes this case's work down to the township. */
function pushedDown(today: Today, id: number): boolean {
  const { model, state } = today;
  const f = state.cases.fields;
  const over = Math.min(1, Math.max(0, state.deskLoad[model.domain[f.matter[id]]] - 1));
  if (!model.on.offload || over === 0 || state.mayRefuse[f.township[id]]) return false;
  return falls(today, id, LUCK.offload, state.p.offloadShare * over);
}

function passUp(today: Today, id: number, reason: number, extra: number): void {
  const { model, state } = today;
  const f = state.cases.fields;
  const t = f.township[id];
  const m = f.matter[id];
  f.work[id] = fullWork(today, id);
  f.stages[id] = state.levels[m] + extra;
  f.reason[id] = reason;
  f.visits[id] += today.visitsAbove;
  state.referred[t]++;
  const down = reason === CAUSE.referral && pushedDown(today, id);
  f.origin[id] = originOf(f.channel[id], down ? ORIGIN.offload : ORIGIN.intake);
  const seconds = wholeSeconds(f.work[id] * (down ? 1 : model.intake[m]));
  putToWork(state, t, id, SERVICE, seconds, today.tick);
}

function whistled(today: Today, id: number): boolean {
  const { model, state } = today;
  const f = state.cases.fields;
  const across = model.crossShare[f.matter[id]];
  if (!model.on.whistle || !state.whistleOn[f.township[id]] || across === 0) return false;
  return falls(today, id, LUCK.whistle, across);
}

function whistle(today: Today, id: number): void {
  const { model, state } = today;
  const f = state.cases.fields;
  f.work[id] = fullWork(today, id);
  f.reason[id] = CAUSE.whistle;
  f.ready[id] = today.tick + Math.round(state.p.whistleDays);
  f.visits[id] += today.visitsLocal;
  state.deskDebt[model.domain[f.matter[id]]] += state.p.whistleHours * 3600;
  state.queues.push(state.cases, whistleQueue(model.T), id);
}

/** Whether fear of blame passes up what could be settled here. */
function afraid(today: Today, id: number, t: number): boolean {
  const { model, state } = today;
  if (!model.on.fear) return false;
  const { p } = state;
  const risk = model.liability[state.cases.fields.matter[id]];
  return falls(today, id, LUCK.fear, fearReferral(p.blameReferral, state.blameFear[t], p.tolerance, risk));
}

function assign(today: Today, id: number): void {
  const { model, state } = today;
  const f = state.cases.fields;
  const t = f.township[id];
  const pair = t * model.M + f.matter[id];
  if (f.channel[id] === CHANNEL.complaint) {
    // an answer that is owed, not a case that was brought: it stands outside the citizens' books
    state.complaintsInHand[t]++;
    settleHere(today, id, pair);
    return;
  }
  state.arrived[t]++;
  state.inHand[t]++;
  if (state.negative[pair]) {
    state.refused[t]++;
    f.stages[id] = 255;
    state.queues.push(state.cases, townQueue(t, FINISHED), id);
  } else if (whistled(today, id)) whistle(today, id);
  else if (state.basis[pair] === RETAINED) passUp(today, id, CAUSE.referral, 0);
  else if (!state.operable[pair]) passUp(today, id, CAUSE.unready, 1);
  else if (afraid(today, id, t)) passUp(today, id, CAUSE.fear, 0);
  else settleHere(today, id, pair);
}

export const assignment: Mechanism = {
  name: "assignment",
  every: 1,
  title: { zh: "受理分流", en: "Assignment" },
  about: {
    zh: "决定每件由谁办：就地办结、转报、报备会签、上交、拒绝或吹哨。",
    en: "Decides who settles each case: here, above, here and filed above, refused, or by whistle.",
  },
  formulas: [
    { tex: "R=\\psi\\,\\phi\\,(1-tol)\\,risk", source: "M18" },
    { tex: "r\\ge difficulty", source: "M21" },
  ],
  parameters: [
    "blameReferral",
    "tolerance",
    "filedShare",
    "offloadShare",
    "whistleDays",
    "whistleHours",
    "visitsLocal",
    "visitsAbove",
    "workVariation",
    "skillWork",
    "coproduction",
    "complaintWork",
  ],
  switches: ["fear", "whistle", "offload", "coproduction", "workVariation", "skill"],
  reads: [
    "basis",
    "operable",
    "negative",
    "enforceHere",
    "movedAt",
    "blameFear",
    "deskLoad",
    "mayRefuse",
    "whistleOn",
    "skill",
    "qualifiedDays",
    "levels",
  ],
  writes: [
    "cases",
    "arrived",
    "inHand",
    "complaintsInHand",
    "refused",
    "referred",
    "waiting",
    "demandWindow",
    "deskDebt",
  ],
  step(model, state, tick, draw) {
    const today = todayOf(model, state, tick, draw);
    const { queues, cases } = state;
    for (let t = 0; t < model.T; t++) {
      const queue = townQueue(t, INCOMING);
      for (let n = queues.size[queue]; n > 0; n--) assign(today, queues.shift(cases, queue));
    }
  },
};
