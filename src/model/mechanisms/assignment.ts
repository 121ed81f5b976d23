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
import { workLuck } from "./orders.ts";

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

/** Seconds of the case's full work: the matter's mean, its own luck, less what villages carry. */
function fullWork(model: Model, state: State, id: number, draw: Draw): number {
  const { cases, p } = state;
  const f = cases.fields;
  const m = f.matter[id];
  if (f.channel[id] === CHANNEL.complaint) return p.complaintWork * 3600;
  const normal = model.on.workVariation && p.workVariation > 0 ? draw.at(f.keyA[id], f.keyB[id]).normal() : 0;
  const luck = workLuck(normal, model.on.workVariation ? p.workVariation : 0);
  const shared = model.on.coproduction && model.serviceClass[m] === 0 ? p.coproduction : 0;
  return model.work[f.township[id] * model.M + m] * luck * (1 - shared);
}

/** Stages above and their cause for a case that is settled below first; 0 when it ends there. */
function stagesAfter(model: Model, state: State, id: number, pair: number, draw: Draw): void {
  const f = state.cases.fields;
  const m = f.matter[id];
  const uniform = (index: number) => draw.uniformAt(f.keyA[id], f.keyB[id], index);
  const basis = state.basis[pair];
  if (basis === ENTRUSTED) {
    f.stages[id] = 1;
    f.reason[id] = CAUSE.filing;
  } else if (basis === FILED && uniform(LUCK.filing) < state.p.filedShare) {
    f.stages[id] = state.levels[m] + 1;
    f.reason[id] = CAUSE.filing;
  } else if (
    !state.enforceHere[pair] &&
    model.enforceShare[m] > 0 &&
    uniform(LUCK.enforcement) < model.enforceShare[m]
  ) {
    f.stages[id] = 1;
    f.reason[id] = CAUSE.enforcement;
  }
}

function settleHere(model: Model, state: State, id: number, pair: number, tick: number, draw: Draw): void {
  const f = state.cases.fields;
  const m = f.matter[id];
  f.local[id] = 1;
  f.work[id] = fullWork(model, state, id, draw);
  f.origin[id] = originOf(f.channel[id], state.movedAt[pair] >= 0 ? ORIGIN.transferred : ORIGIN.own);
  f.visits[id] += state.p.visitsLocal;
  const complaint = f.channel[id] === CHANNEL.complaint;
  if (!complaint) stagesAfter(model, state, id, pair, draw);
  const queueClass = complaint ? 0 : model.serviceClass[m];
  if (queueClass >= 2) f.mark[id] = state.qualifiedDays[f.township[id] * 3 + queueClass - 2];
  const factor = model.on.skill ? skillFactor(state.p.skillWork, state.skill[pair]) : 1;
  putToWork(state, f.township[id], id, SERVICE + queueClass, wholeSeconds(f.work[id] * factor), tick);
}

function originOf(channel: number, citizens: number): number {
  if (channel === CHANNEL.petition) return ORIGIN.petition;
  return channel === CHANNEL.complaint ? ORIGIN.complaint : citizens;
}

/** Whether an overloaded department pushes this case's work down to the township. */
function pushedDown(model: Model, state: State, id: number, draw: Draw): boolean {
  const f = state.cases.fields;
  const over = Math.min(1, Math.max(0, state.deskLoad[model.domain[f.matter[id]]] - 1));
  if (!model.on.offload || over === 0 || state.mayRefuse[f.township[id]]) return false;
  return draw.uniformAt(f.keyA[id], f.keyB[id], LUCK.offload) < state.p.offloadShare * over;
}

function passUp(
  model: Model,
  state: State,
  id: number,
  reason: number,
  extra: number,
  tick: number,
  draw: Draw,
): void {
  const f = state.cases.fields;
  const t = f.township[id];
  const m = f.matter[id];
  f.work[id] = fullWork(model, state, id, draw);
  f.stages[id] = state.levels[m] + extra;
  f.reason[id] = reason;
  f.visits[id] += state.p.visitsAbove;
  state.referred[t]++;
  const down = reason === CAUSE.referral && pushedDown(model, state, id, draw);
  f.origin[id] = originOf(f.channel[id], down ? ORIGIN.offload : ORIGIN.intake);
  putToWork(state, t, id, SERVICE, wholeSeconds(f.work[id] * (down ? 1 : model.intake[m])), tick);
}

function whistled(model: Model, state: State, id: number, draw: Draw): boolean {
  const f = state.cases.fields;
  const across = model.crossShare[f.matter[id]];
  if (!model.on.whistle || !state.whistleOn[f.township[id]] || across === 0) return false;
  return draw.uniformAt(f.keyA[id], f.keyB[id], LUCK.whistle) < across;
}

function whistle(model: Model, state: State, id: number, tick: number, draw: Draw): void {
  const f = state.cases.fields;
  f.work[id] = fullWork(model, state, id, draw);
  f.reason[id] = CAUSE.whistle;
  f.ready[id] = tick + Math.round(state.p.whistleDays);
  f.visits[id] += state.p.visitsLocal;
  state.deskDebt[model.domain[f.matter[id]]] += state.p.whistleHours * 3600;
  state.queues.push(state.cases, whistleQueue(model.T), id);
}

function assign(model: Model, state: State, id: number, tick: number, draw: Draw): void {
  const { cases, queues, p } = state;
  const f = cases.fields;
  const t = f.township[id];
  const m = f.matter[id];
  const pair = t * model.M + m;
  if (f.channel[id] === CHANNEL.complaint) {
    // an answer that is owed, not a case that was brought: it stands outside the citizens' books
    state.complaintsInHand[t]++;
    settleHere(model, state, id, pair, tick, draw);
    return;
  }
  state.arrived[t]++;
  state.inHand[t]++;
  if (state.negative[pair]) {
    state.refused[t]++;
    f.stages[id] = 255;
    queues.push(cases, townQueue(t, FINISHED), id);
  } else if (whistled(model, state, id, draw)) whistle(model, state, id, tick, draw);
  else if (state.basis[pair] === RETAINED) passUp(model, state, id, CAUSE.referral, 0, tick, draw);
  else if (!state.operable[pair]) passUp(model, state, id, CAUSE.unready, 1, tick, draw);
  else if (
    model.on.fear &&
    draw.uniformAt(f.keyA[id], f.keyB[id], LUCK.fear) <
      fearReferral(p.blameReferral, state.blameFear[t], p.tolerance, model.liability[m])
  ) {
    passUp(model, state, id, CAUSE.fear, 0, tick, draw);
  } else settleHere(model, state, id, pair, tick, draw);
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
    for (let t = 0; t < model.T; t++) {
      const queue = townQueue(t, INCOMING);
      for (let n = state.queues.size[queue]; n > 0; n--) {
        assign(model, state, state.queues.shift(state.cases, queue), tick, draw);
      }
    }
  },
};
