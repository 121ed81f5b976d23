/**
 * Experience 群众感受: finished cases are closed and counted; some complain (M27). Once a week sojourn, visits and
 * errors make satisfaction against the untouched baseline (M24), expectation follows (M25), and what is reported
 * departs from what is true under pressure (M17).
 */
import { WEEK } from "../../core/clock.ts";
import { log, logistic, logit } from "../../core/numeric.ts";
import type { Draw } from "../../core/random.ts";
import { caseLayout, OUTCOME } from "../caseRecord.ts";
import { admit } from "../cases.ts";
import { closeCases } from "../close.ts";
import { reportedShare } from "../gloss.ts";
import { CHANNEL } from "../ledger.ts";
import type { Mechanism } from "../mechanism.ts";
import type { Model } from "../model.ts";
import { endingOn } from "../queues.ts";
import type { Parameters, State } from "../state.ts";

const f = caseLayout.offset;

/** Chance that a finished case is complained about (M27). */
export function complaintChance(wrong: boolean, wait: number, p: Parameters): number {
  // the source speaks of all errors; those that are redone or stay latent are not complained about
  const standing = 1 - p.reworkShare - p.latentShare;
  const errors = wrong && standing > 0 ? p.complaintErrors / (p.complaintErrorBase * standing) : 0;
  const late = p.complaintWait * Math.max(0, wait / p.complaintWaitFrom - 1);
  return Math.min(1, p.complaintBase * (1 - p.complaintErrors + errors + late));
}

/** Logit of performance: mean log wait, visits and error rate, each against the reference (M24). */
export function performanceLogit(logWait: number, visits: number, errorRate: number, p: Parameters): number {
  return (
    logit(p.satisfactionBase) -
    p.satisfactionWait * logWait -
    p.satisfactionVisits * visits -
    p.satisfactionErrors * errorRate
  );
}

/** What disconfirmation adds; losses count more than gains. */
export function disconfirmation(performance: number, expectation: number, p: Parameters): number {
  const gap = performance - expectation;
  return p.satisfactionExpectation * (gap < 0 ? p.lossAversion * gap : gap);
}

/** Log by which a wait feels longer without information, against the state where `clarity` is that of the first day. */
export function feltWait(clarity: number, p: Parameters): number {
  return log((1 + p.waitingPsychology * (1 - clarity)) / (1 + p.waitingPsychology));
}

/** What one unit of logit lifts when `sum` of them lift by `lift`; the slope at the base where there are none. */
export function perUnit(lift: number, sum: number, base: number): number {
  return Math.abs(sum) > 1e-9 ? lift / sum : base * (1 - base);
}

/** Terms of the logit of satisfaction that lift it above its base or press it below (M24–M26). */
interface Terms {
  readonly waits: number;
  readonly information: number;
  readonly visits: number;
  readonly errors: number;
  readonly closeness: number;
  readonly expectation: number;
}

/** Moves the parts of satisfaction a week on: each term lifts alike per unit, so that the parts add up to the lift. */
function owe(state: State, t: number, terms: Terms, aim: number): void {
  const { p } = state;
  const { waits, information, visits, errors, closeness, expectation } = terms;
  const base = p.satisfactionBase;
  const unit = perUnit(aim - base, waits + information + visits + errors + closeness + expectation, base);
  const speed = p.satisfactionSpeed;
  state.owedToWaits[t] += speed * (unit * waits - state.owedToWaits[t]);
  state.owedToInformation[t] += speed * (unit * information - state.owedToInformation[t]);
  state.owedToVisits[t] += speed * (unit * visits - state.owedToVisits[t]);
  state.owedToErrors[t] += speed * (unit * errors - state.owedToErrors[t]);
  state.owedToCloseness[t] += speed * (unit * closeness - state.owedToCloseness[t]);
  state.owedToExpectation[t] += speed * (unit * expectation - state.owedToExpectation[t]);
}

/** What taking part 居民议事会 adds, grown with the weeks since it began (P18). */
export function participation(weeks: number, bonus: number, full: number): number {
  return bonus * Math.min(1, Math.max(0, weeks) / full);
}

/** What institutions add to the logit of performance: taking part (P18), and deciding where the case is known (M33). */
function institutions(model: Model, state: State, t: number, tick: number): number {
  const { p } = state;
  const { on } = model;
  const from = state.councilFrom[t];
  const heard =
    on.council && from >= 0 ? participation((tick - from) / WEEK, p.councilBonus, p.councilWeeks) : 0;
  const match = on.localMatch && p.localMatch > 0 ? log(1 + p.localMatch * state.authorityShare[t]) : 0;
  return heard + match;
}

const LUCK = { complains: 0, key: 2 } as const;

/** Goes through the completed cases of a chain; some are complained about, by their own luck. */
function hearComplaints(
  model: Model,
  state: State,
  t: number,
  first: number,
  tick: number,
  draw: Draw,
): void {
  const { cases, p } = state;
  const patience = p.complaintWaitFrom;
  // while a wait is not too long it adds nothing
  const soonRight = complaintChance(false, 0, p);
  const soonWrong = complaintChance(true, 0, p);
  let { ints, bytes } = cases;
  for (let id = first; id >= 0; id = ints[id]) {
    if (bytes[id * 4 + f.outcome] !== OUTCOME.completed) continue;
    const wrong = bytes[id * 4 + f.wrong] === 1;
    const wait = tick - ints[id + f.arrived];
    const chance = wait > patience ? complaintChance(wrong, wait, p) : wrong ? soonWrong : soonRight;
    if (draw.uniformOf(ints[id + f.keyA], ints[id + f.keyB], LUCK.complains) >= chance) continue;
    complain(model, state, t, id, tick, draw);
    // the pool may have grown
    ({ ints, bytes } = cases);
  }
}

/** Takes a complaint in; it reaches the township tomorrow. Who answers for a matter is blamed for it, whoever decides. */
function complain(model: Model, state: State, t: number, id: number, tick: number, draw: Draw): void {
  const { ints, halves } = state.cases;
  const m = halves[id * 2 + f.matter];
  const keyA = ints[id + f.keyA];
  const keyB = ints[id + f.keyB];
  state.complaints[t]++;
  if (state.responsible[t * model.M + m])
    state.penalties[t] += state.p.complaintSanction * state.sanctionForce[t];
  const [a, b] = [draw.wordOf(keyA, keyB, LUCK.key), draw.wordOf(keyA, keyB, LUCK.key + 1)];
  admit(state, t, m, CHANNEL.complaint, tick + 1, a, b);
}

/** Moves expectation a week on towards what was lived through (M25). */
function adapt({ expectation, p }: State, t: number, performance: number): void {
  const speed = performance > expectation[t] ? p.expectationUp : p.expectationDown;
  expectation[t] += speed * (performance - expectation[t]);
}

/** Moves satisfaction and expectation a week on from the week's finished cases. */
function feel(model: Model, state: State, t: number, tick: number): void {
  const { p, weekFinished, weekDecisions } = state;
  const { on } = model;
  const n = weekFinished[t];
  if (n > 0 && model.reference) {
    const errorRate =
      weekDecisions[t] > 0 ? state.weekErrors[t] / weekDecisions[t] - model.reference.errorRate : 0;
    const shown = on.transparency ? state.transparency[t] : 0;
    const felt = on.information ? feltWait(Math.max(state.clarity[t], shown), p) : 0;
    const logWait = state.waitLogs[t] / n;
    const visits = state.weekVisits[t] / n;
    const closeness = institutions(model, state, t, tick);
    const base = performanceLogit(logWait + felt, visits, errorRate, p) + closeness;
    const performance = logistic(base);
    const hopes = on.expectation ? disconfirmation(performance, state.expectation[t], p) : 0;
    const aim = logistic(base + hopes);
    const terms: Terms = {
      waits: -p.satisfactionWait * logWait,
      information: -p.satisfactionWait * felt,
      visits: -p.satisfactionVisits * visits,
      errors: -p.satisfactionErrors * errorRate,
      closeness,
      expectation: hopes,
    };
    owe(state, t, terms, aim);
    state.satisfaction[t] += p.satisfactionSpeed * (aim - state.satisfaction[t]);
    if (on.expectation) adapt(state, t, performance);
  }
  state.waitLogs[t] = 0;
  state.weekVisits[t] = 0;
  state.weekErrors[t] = 0;
  state.weekDecisions[t] = 0;
  state.weekFinished[t] = 0;
}

export const experience: Mechanism = {
  name: "experience",
  every: 1,
  title: { zh: "群众感受", en: "Experience" },
  about: {
    zh: "办结的件计入时长、跑动与差错，形成满意度；有的投诉；上报的与真实的有差距。",
    en: "Finished cases count; wait, visits and errors make satisfaction; some complain; reports depart from truth.",
  },
  evidence: ["P18", "P19", "F07"],
  parameters: [
    "complaintBase",
    "reworkShare",
    "latentShare",
    "complaintErrors",
    "complaintErrorBase",
    "complaintWait",
    "complaintWaitFrom",
    "complaintSanction",
    "satisfactionBase",
    "satisfactionWait",
    "satisfactionVisits",
    "satisfactionErrors",
    "satisfactionExpectation",
    "lossAversion",
    "satisfactionSpeed",
    "expectationUp",
    "expectationDown",
    "waitingPsychology",
    "concealment",
    "visitsLocal",
    "visitsAbove",
    "travelCost",
    "waitCost",
    "sharedVisits",
    "travelDistance",
    "hotlineSanction",
    "councilBonus",
    "councilWeeks",
    "localMatch",
  ],
  switches: [
    "complaints",
    "satisfaction",
    "information",
    "expectation",
    "concealment",
    "transparency",
    "council",
    "localMatch",
    "nearby",
    "sharedData",
  ],
  reads: [
    "clarity",
    "supervision",
    "responsible",
    "distance",
    "centreCovers",
    "dataShared",
    "hotlineWeight",
    "pressure",
    "sanctionForce",
    "transparency",
    "councilFrom",
    "authorityShare",
  ],
  writes: [
    "cases",
    "completed",
    "abandoned",
    "inHand",
    "complaintsInHand",
    "sojournDays",
    "onTheSpot",
    "onTime",
    "visits",
    "waits",
    "complaints",
    "penalties",
    "citizenCost",
    "satisfaction",
    "expectation",
    "owedToWaits",
    "owedToInformation",
    "owedToVisits",
    "owedToErrors",
    "owedToCloseness",
    "owedToExpectation",
    "reportedSatisfaction",
    "waitLogs",
    "weekVisits",
    "weekErrors",
    "weekDecisions",
    "weekFinished",
    "sojournHistogram",
    "matterFinished",
    "matterDays",
    "matterLogs",
    "matterVisits",
  ],
  step(model, state, tick, draw) {
    for (let t = 0; t < model.T; t++) {
      const ended = state.queues.detach(endingOn(t, tick));
      if (model.on.complaints) hearComplaints(model, state, t, ended, tick, draw);
      closeCases(model, state, t, ended, tick);
      if ((tick + 1) % WEEK === 0 && model.on.satisfaction) feel(model, state, t, tick);
      state.reportedSatisfaction[t] = reportedShare(model, state, t, state.satisfaction[t]);
    }
  },
};
