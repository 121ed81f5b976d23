import { caseLayout, OUTCOME } from "../caseRecord.ts";
import { putToWork, wholeSeconds } from "../cases.ts";
import { detoursToday } from "../detours.ts";
import { CAUSE, CHANNEL, ORIGIN, ORIGINS } from "../ledger.ts";
import type { Mechanism } from "../mechanism.ts";
import type { Model } from "../model.ts";
import { falls, LUCK, originOf, passUp, type Today } from "../passingUp.ts";
import { endingOn, INCOMING, SERVICE, townQueue, whistleQueue } from "../queues.ts";
import { isNegative, mayRefuse } from "../refusal.ts";
import { skillFactor } from "../skill.ts";
import type { State } from "../state.ts";
import { callTeam } from "../whistleTeam.ts";
import { luckAt } from "../workLuck.ts";
import { carriedShare } from "./coproduction.ts";

const f = caseLayout.offset;

/** Numbers kept in `basis`; see `bases` in matter.ts. */
export const RETAINED = 0;
export const ENTRUSTED = 1;
export const FILED = 3;

/** Chance that a case that could be settled is passed up for fear (M18; tolerance acts here and nowhere else). */
export function fearReferral(psi: number, fear: number, tolerance: number, risk: number): number {
  return psi * fear * (1 - tolerance) * risk;
}

/** Way of a case: a cause for which it is passed up, or one of these. */
const SETTLED = -1;
const WHISTLED = -2;
const REFUSED = -3;

/** The way by power and fear, unless the case is refused at the window or goes by whistle. */
function divert(today: Today, id: number, m: number, way: number): number {
  const { model, state, t } = today;
  if (isNegative(model, state, t * model.M + m)) return REFUSED;
  // nobody calls others for what is settled here
  if (way === SETTLED || !whistles(model, state, t)) return way;
  const blown = model.crossShare[m] * state.whistleShare[t];
  return blown > 0 && falls(today, id, LUCK.whistle, blown) ? WHISTLED : way;
}

function whistles(model: Model, state: State, t: number): boolean {
  return state.whistleOn[t] !== 0 && model.on.whistle;
}

/** Stages above and their cause for a case that is settled below first; none when it ends there. */
function stagesAfter(today: Today, id: number, m: number, pair: number): void {
  const { bytes } = today.cases;
  const { model, state } = today;
  const basis = state.basis[pair];
  if (basis === ENTRUSTED) {
    bytes[id * 4 + f.stages] = 1;
    bytes[id * 4 + f.reason] = CAUSE.filing;
  } else if (basis === FILED && falls(today, id, LUCK.filing, state.p.filedShare)) {
    bytes[id * 4 + f.stages] = state.levels[m] + 1;
    bytes[id * 4 + f.reason] = CAUSE.filing;
  } else if (model.enforceShare[m] > 0 && state.enforceHere[pair] === 0) {
    if (!falls(today, id, LUCK.enforcement, model.enforceShare[m])) return;
    bytes[id * 4 + f.stages] = 1;
    bytes[id * 4 + f.reason] = CAUSE.enforcement;
  }
}

/** Seconds of enforcement that came down with the power and that this case asks for. */
function enforcement(today: Today, id: number, m: number): number {
  const { model, state } = today;
  if (model.enforcedBelow[m] !== 0 || model.enforceShare[m] === 0) return 0;
  return falls(today, id, LUCK.enforcement, model.enforceShare[m])
    ? wholeSeconds(state.p.enforcementHours * 3600)
    : 0;
}

/** Puts a case that is settled here to work, at the skill there is. */
function settleHere(today: Today, id: number, m: number, work: number): void {
  const { cases, model, state, t, skillWork } = today;
  const { ints, bytes } = cases;
  const pair = t * model.M + m;
  const channel = bytes[id * 4 + f.channel];
  const origin = originOf(channel, state.movedAt[pair] >= 0 ? ORIGIN.transferred : ORIGIN.own);
  bytes[id * 4 + f.local] = 1;
  bytes[id * 4 + f.origin] = origin;
  let seconds = wholeSeconds(work * skillFactor(skillWork, state.skill[pair]));
  state.gapSeconds[t * ORIGINS + origin] += seconds - work;
  if (state.enforceHere[pair] !== 0) seconds += enforcement(today, id, m);
  if (channel === CHANNEL.complaint) return putToWork(state, t, id, SERVICE, seconds, today.tick);
  stagesAfter(today, id, m, pair);
  const queueClass = model.serviceClass[m];
  if (queueClass >= 2) ints[id + f.mark] = state.qualifiedDays[t * 3 + queueClass - 2];
  putToWork(state, t, id, SERVICE + queueClass, seconds, today.tick);
}

/** Puts the answer that is owed to a complaint to work. */
function answer(today: Today, id: number, m: number): void {
  const { ints, bytes } = today.cases;
  bytes[id * 4 + f.outcome] = OUTCOME.answered;
  ints[id + f.work] = wholeSeconds(today.state.p.complaintWork * 3600);
  settleHere(today, id, m, ints[id + f.work]);
}

function whistle({ cases, model, state, tick }: Today, id: number): void {
  cases.bytes[id * 4 + f.reason] = CAUSE.whistle;
  callTeam(state, id, tick, 1);
  state.queues.push(cases, whistleQueue(model.T), id);
}

function refuse({ cases, state, t, tick }: Today, id: number): void {
  state.refused[t]++;
  cases.bytes[id * 4 + f.outcome] = OUTCOME.refused;
  state.queues.push(cases, endingOn(t, tick), id);
}

/** Goes through what came in to a township: its full work by its own luck, less what villages carry, and its way. */
function assignAll(today: Today): void {
  const { model, state, cases, draw, t, fear } = today;
  const { work, serviceClass, liability } = model;
  const { luckTable, basis, operable } = state;
  const { ints, halves, bytes } = cases;
  const pairs = t * model.M;
  const hard = state.standard[t];
  const easy = (model.on.coproduction ? 1 - carriedShare(model, state, t) : 1) * hard;
  const diverts = model.on.negativeList || whistles(model, state, t);
  let brought = 0;
  let owed = 0;
  let next = -1;
  for (let id = state.queues.detach(townQueue(t, INCOMING)); id >= 0; id = next) {
    next = cases.unlink(id);
    const m = halves[id * 2 + f.matter];
    if (bytes[id * 4 + f.channel] === CHANNEL.complaint) {
      owed++;
      answer(today, id, m);
      continue;
    }
    const luck = luckAt(luckTable, draw.wordOf(ints[id + f.keyA], ints[id + f.keyB], LUCK.work));
    const full = wholeSeconds(work[pairs + m] * luck * (serviceClass[m] === 0 ? easy : hard));
    ints[id + f.work] = full;
    brought++;
    // power and fear in place: as a function 54 ms of a run, not 50
    let way: number = CAUSE.referral;
    if (basis[pairs + m] !== RETAINED) {
      const bold = draw.uniformOf(ints[id + f.keyA], ints[id + f.keyB], LUCK.fear) >= fear * liability[m];
      way = operable[pairs + m] === 0 ? CAUSE.unready : bold ? SETTLED : CAUSE.fear;
    }
    if (diverts) way = divert(today, id, m, way);
    if (way === SETTLED) settleHere(today, id, m, full);
    else if (way >= 0) passUp(today, id, m, full, way);
    else if (way === WHISTLED) whistle(today, id);
    else refuse(today, id);
  }
  state.complaintsInHand[t] += owed;
  state.arrived[t] += brought;
  state.inHand[t] += brought;
}

export const assignment: Mechanism = {
  name: "assignment",
  every: 1,
  title: { zh: "受理分流", en: "Assignment" },
  about: {
    zh: "决定每件由谁办：就地办结、转报、报备会签、上交、拒绝或吹哨。",
    en: "Decides who settles each case: here, above, here and filed above, refused, or by whistle.",
  },
  evidence: ["P05", "P12", "P35", "P39", "F01", "F03", "F17", "F25", "F27", "F29"],
  parameters: [
    "blameReferral",
    "filedShare",
    "offloadShare",
    "whistleDays",
    "whistleHours",
    "skillWork",
    "coproduction",
    "hoursPerDay",
    "demand",
    "gridYield",
    "carriedMost",
    "complaintWork",
    "enforcementHours",
    "coordinationStages",
    "coordinationHours",
    "bounceShare",
    "reverseEffect",
    "dutyFollow",
  ],
  switches: [
    "fear",
    "whistle",
    "offload",
    "refusal",
    "negativeList",
    "coordination",
    "coordinationRight",
    "pooling",
    "directDispatch",
    "bounce",
    "coproduction",
    "skill",
    "reverseAssessment",
    "dutyFollow",
  ],
  reads: [
    "luckTable",
    "basis",
    "operable",
    "negative",
    "enforceHere",
    "movedAt",
    "blameFear",
    "tolerance",
    "standard",
    "villageTime",
    "reverseShare",
    "deskLoad",
    "deskSeconds",
    "mayRefuse",
    "whistleOn",
    "whistlePromise",
    "whistleShare",
    "whistleTeam",
    "offloadSet",
    "directDispatch",
    "coordinates",
    "poolShare",
    "clarity",
    "skill",
    "qualifiedDays",
    "levels",
    "coproduced",
    "gridWorkers",
    "demandFactor",
    "dutyAdded",
    "responsible",
  ],
  writes: [
    "cases",
    "gapSeconds",
    "arrived",
    "inHand",
    "complaintsInHand",
    "refused",
    "referred",
    "waiting",
    "demandWindow",
    "whistleDebt",
    "deskArriving",
  ],
  step(model, state, tick, draw) {
    const { cases, blameFear, tolerance, dutyAdded, p } = state;
    const skillWork = model.on.skill ? p.skillWork : 0;
    for (let t = 0; t < model.T; t++) {
      const fear = model.on.fear ? fearReferral(p.blameReferral, blameFear[t], tolerance[t], 1) : 0;
      const detours = detoursToday(model, state, t);
      const offloads = model.on.offload && !mayRefuse(model, state, t);
      const answers = dutyAdded[t] > 0;
      assignAll({ model, state, cases, t, tick, draw, fear, detours, offloads, answers, skillWork });
    }
  },
};
