/**
 * Quality 质量: what was worked is right or wrong (M05). An error is redone at once, stays latent (M32), or stands
 * and breeds complaints; what is right passes its procedure days and then ends here or goes to the desks above.
 */
import { WEEK } from "../../core/clock.ts";
import type { Draw } from "../../core/random.ts";
import { caseLayout } from "../caseRecord.ts";
import { bookDays, bookQueueDays, putToWork, serviceClassOf, wholeSeconds } from "../cases.ts";
import { sendUp } from "../desks.ts";
import { type ErrorTerms, errorLogit, fateOf, isBelowLogistic } from "../errors.ts";
import { CAUSE, CHANNEL, ORIGIN, ORIGINS } from "../ledger.ts";
import type { Mechanism } from "../mechanism.ts";
import type { Model } from "../model.ts";
import { endingOn, leavingOn, RING, SERVICE, townQueue, WORKED } from "../queues.ts";
import { skillFactor } from "../skill.ts";
import type { Cases, State } from "../state.ts";
import { termsToday } from "./support.ts";

const f = caseLayout.offset;

/** Whole procedure days by the case's own luck: uniform on 0 to twice the mean, rounded; the mean is kept. */
export function procedureDays(mean: number, uniform: number): number {
  const days = (2 * mean * uniform + 0.5) | 0;
  return days < RING ? days : RING - 1;
}

/** Indices of a case's own uniforms in this stream; attempts lie eight apart. */
const LUCK = { error: 0, fate: 1, days: 2 } as const;

/** What a township's cases of a day share, worked out once a day instead of once a case. */
interface Today {
  readonly model: Model;
  readonly state: State;
  readonly cases: Cases;
  readonly tick: number;
  readonly draw: Draw;
  readonly t: number;
  readonly terms: ErrorTerms;
  readonly standard: number;
  /** Days for which a moved power counts as new, from the first on which it is exercised. */
  readonly newDays: number;
  /** Mean procedure days of each service class. */
  readonly meanDays: readonly number[];
}

/** Mean procedure days of a case settled here, by service class. */
export function procedureMeans(model: Model, p: State["p"]): readonly number[] {
  if (!model.on.procedure) return [0, 0, 0, 0, 0];
  return [p.simpleDays, p.ordinaryDays, p.specialistDays, p.specialistDays, p.specialistDays];
}

function todayOf(model: Model, state: State, tick: number, draw: Draw, t: number): Today {
  const { p } = state;
  const standard = model.on.standards ? state.standard[t] : 1;
  return {
    model,
    state,
    cases: state.cases,
    tick,
    draw,
    t,
    terms: termsToday(model, state, t),
    standard,
    newDays: p.noveltyWeeks * WEEK,
    meanDays: procedureMeans(model, p),
  };
}

/** What becomes of a wrong decision; true when it goes back to work. */
function redo(today: Today, id: number): boolean {
  const { state, t, draw } = today;
  const { ints, halves, bytes } = today.cases;
  state.errors[t]++;
  state.weekErrors[t]++;
  state.matterErrors[halves[id * 2 + f.matter]]++;
  const attempts = bytes[id * 4 + f.attempts];
  const luck = draw.uniformOf(ints[id + f.keyA], ints[id + f.keyB], attempts * 8 + LUCK.fate);
  const fate = fateOf(luck, attempts, state.p, today.standard);
  if (fate === "latent") state.latentErrors[t]++;
  if (fate === "rework") putBack(today, id);
  else bytes[id * 4 + f.wrong] = fate === "stands" ? 1 : 0;
  return fate === "rework";
}

function putBack({ model, state, cases, tick, t }: Today, id: number): void {
  const { ints, halves, bytes } = cases;
  const { p } = state;
  const skill = state.skill[t * model.M + halves[id * 2 + f.matter]];
  const factor = model.on.skill ? skillFactor(p.skillWork, skill) : 1;
  const again = p.reworkWork * ints[id + f.work];
  const seconds = wholeSeconds(again * factor);
  state.gapSeconds[t * ORIGINS + ORIGIN.rework] += Math.max(0, seconds - wholeSeconds(again));
  state.reworked[t]++;
  bytes[id * 4 + f.attempts]++;
  bytes[id * 4 + f.origin] = ORIGIN.rework;
  putToWork(state, t, id, SERVICE + serviceClassOf(model, cases, id), seconds, tick);
}

/** Goes through what was worked today: what was decided here is right or wrong, what is right passes its days. */
function judgeAll(today: Today): void {
  const { model, state, cases, t, draw, tick, terms, newDays, meanDays } = today;
  const { practice, matterDecisions, exercisedAt, skill } = state;
  const { ints, halves, bytes } = cases;
  const { errors, skill: bySkill } = model.on;
  const pairs = t * model.M;
  let decided = 0;
  let next = -1;
  for (let id = state.queues.detach(townQueue(t, WORKED)); id >= 0; id = next) {
    next = cases.unlink(id);
    if (ints[id + f.reached] !== tick) bookQueueDays(model, state, t, id, tick);
    let days = 0;
    if (bytes[id * 4 + f.local] !== 0 && bytes[id * 4 + f.channel] !== CHANNEL.complaint) {
      const m = halves[id * 2 + f.matter];
      practice[pairs + m]++;
      matterDecisions[m]++;
      decided++;
      const since = exercisedAt[pairs + m];
      const isNew = since >= 0 && tick - since < newDays;
      const x = errorLogit(terms, bySkill ? skill[pairs + m] : terms.skill, isNew);
      const a = ints[id + f.keyA];
      const b = ints[id + f.keyB];
      const luck = draw.uniformOf(a, b, bytes[id * 4 + f.attempts] * 8 + LUCK.error);
      if (errors && isBelowLogistic(luck, x) && redo(today, id)) continue;
      days = procedureDays(meanDays[model.serviceClass[m]], draw.uniformOf(a, b, LUCK.days));
    }
    moveOn(today, id, days);
  }
  state.decisions[t] += decided;
  state.weekDecisions[t] += decided;
}

/** Sends a case whose work below is done to its next place, after its procedure days. */
function moveOn({ model, state, cases, t, tick }: Today, id: number, days: number): void {
  const above = cases.bytes[id * 4 + f.stages] !== 0;
  if (days > 0) {
    bookDays(cases, id, CAUSE.procedure, days);
    cases.ints[id + f.reached] = tick + days;
  } else if (above) return sendUp(model, state, id, 1, tick);
  state.queues.push(cases, above ? leavingOn(t, tick + days) : endingOn(t, tick + days), id);
}

/** Cases whose procedure days are over today and that go on to a desk above. */
function sendOn({ model, state, cases, t, tick }: Today): void {
  let next = -1;
  for (let id = state.queues.detach(leavingOn(t, tick)); id >= 0; id = next) {
    next = cases.unlink(id);
    sendUp(model, state, id, 1, tick);
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
  evidence: ["P18", "P20", "F07", "F15", "F21", "F22"],
  parameters: [
    "errorReference",
    "errorSkill",
    "skillReference",
    "errorBurnout",
    "burnoutReference",
    "errorLoad",
    "errorLoadSpan",
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
    "enforcementHours",
    "entrustedReview",
    "coordinationHours",
    "bounceHours",
    "platformHours",
    "lagError",
    "standardError",
    "supportSkill",
    "supportNovelty",
    "councilError",
  ],
  switches: [
    "errors",
    "skill",
    "procedure",
    "platform",
    "meetings",
    "standards",
    "decisionSupport",
    "council",
  ],
  reads: [
    "informationLag",
    "standard",
    "skill",
    "burnout",
    "load",
    "exercisedAt",
    "qualifiedDays",
    "levels",
    "platformDays",
    "decisionSupport",
    "councilFrom",
  ],
  writes: [
    "cases",
    "gapSeconds",
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
      const today = todayOf(model, state, tick, draw, t);
      judgeAll(today);
      sendOn(today);
    }
  },
};
