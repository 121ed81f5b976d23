/**
 * Rules that are lines of a whole step: the step itself is made in a township of known columns, and the rule's value is
 * read, or worked out, from what it has written. What enters such a rule is held with it.
 */
import { exp } from "../../../../src/core/numeric.ts";
import type { Mechanism } from "../../../../src/model/mechanism.ts";
import { assessment } from "../../../../src/model/mechanisms/assessment.ts";
import { experience } from "../../../../src/model/mechanisms/experience.ts";
import { incidents } from "../../../../src/model/mechanisms/incidents.ts";
import { money } from "../../../../src/model/mechanisms/money.ts";
import { peers } from "../../../../src/model/mechanisms/peers.ts";
import { strain } from "../../../../src/model/mechanisms/strain.ts";
import type { Model } from "../../../../src/model/model.ts";
import type { Links } from "../links.ts";
import { drawOf, modelOf, stateOf, type Values } from "../stub.ts";

const WEEKS_A_YEAR = 252 / 5;
/** The last day of a week. */
const FRIDAY = 4;
/** Small enough that no cap is met. */
const SMALL = 1e-3;

/** What a mechanism's step writes in one township. */
function after(mechanism: Mechanism, columns: Values, model: Model) {
  const nobody = { queues: { detach: () => -1 }, cases: { freeChain: () => {} } };
  const { state, written } = stateOf(columns, nobody);
  mechanism.step(model, state, FRIDAY, drawOf().draw);
  return written;
}

function strained(v: Values, more: Values = {}) {
  const model = modelOf({ reference: { penalties: v.usual ?? 1 } }, ["skill"]);
  return after(strain, { staff: 1, ...v, pressure: v.pressed ?? 0, ...more }, model);
}

/** Satisfaction moved by terms that are drawn themselves where a formula takes them as they are. */
function felt(v: Values) {
  const columns = {
    ...v,
    clarity: v.known,
    weekErrors: v.badShare,
    weekDecisions: 1,
    councilBonus: v.heard,
    councilWeeks: SMALL,
    localMatch: exp(v.match) - 1,
    authorityShare: 1,
  };
  return after(experience, columns, modelOf({ reference: { errorRate: 0 } }, ["complaints"]));
}

/** What a week of money books, in yuan. */
function booked(v: Values): number {
  const columns = { ...v, orderStaffed: v.seconds ?? 0 };
  return after(money, columns, modelOf({ townships: [{ villages: v.villages ?? 0 }] })).cost[0];
}

/** Matters of which the first so many moved without supervision; enforcement of a part of all acts is in the first. */
function matters(v: Values) {
  const M = Math.max(2, v.M ?? 0);
  const each = <T>(of: (m: number) => T): T[] => Array.from({ length: M }, (_, m) => of(m));
  const { acts = 0, enforcedActs = 0 } = v;
  const model = {
    M,
    matters: each(() => ({ supervise: "county" })),
    enforceShare: each((m) => [enforcedActs, acts - enforcedActs][m] ?? 0),
    temptation: each((m) => (m === 0 ? (v.tempting ?? 0) : 0)),
    townships: [{ population: v.population ?? 1 }],
  };
  const state = {
    movedAt: each((m) => (m < (v.alone ?? 0) ? 0 : -1)),
    enforceHere: each((m) => (m === 0 ? 1 : 0)),
    operable: each(() => 1),
    basis: each(() => 4),
    superviseHere: each(() => 0),
    superviseLevel: each(() => 0),
  };
  return { model, state };
}

/** A week of incidents in which `lots` come to light: what is written, and what was asked of chance. */
function week(v: Values, more: Values = {}) {
  const { model, state } = matters(v);
  const columns = { auditShare: 1, monitored: 1, blockGrant: v.block ?? 0, monitorGain: 1 - (v.harm ?? 1) };
  const { state: town, written } = stateOf({ ...v, ...columns, ...more }, state);
  const { accidents = 0, grown = 0, shown = 0, mended = 0, harmful = 0, found = 0 } = v;
  const luck = drawOf([accidents, grown], [shown, mended, harmful, found]);
  incidents.step(modelOf(model), town, FRIDAY, luck.draw);
  return { written, ...luck };
}

/** Supervision as drawn: what spans leave of it is less than that, and no more than the baseline's. */
const supervised = (v: Values): Values => ({
  supervisionSet: v.supervision,
  supervisionBase: v.baseline ?? 0,
  spanFree: 1,
});

const judged = (v: Values, off: string) => {
  const { state, written } = stateOf(
    { ...v, rankingShare: 1 },
    { staff: [1, 1], reportedSatisfaction: [0, 1] },
  );
  assessment.step(modelOf({ T: 2 }, [off]), state, FRIDAY, drawOf().draw);
  return written.penalties[0];
};

function learnt(v: Values): number {
  const skill = [v.skill, v.best];
  const { state } = stateOf(v, { skill, basis: [1, 1], operable: [1, 1] });
  peers.step(modelOf({ T: 2 }), state, FRIDAY, drawOf().draw);
  return skill[0] - v.skill;
}

/** Fewer lots than there are things to draw from. */
const lots = { accidents: [0, 9, 1], harmful: [0, 9, 1], found: [0, 9, 1], grown: [0, 9, 1] };

export const weeks: Links = {
  rules: {
    "strain.overworkAfter": (v) => strained(v).overwork[0],
    "strain.overload": (v) =>
      strained(v, { burnout: 0, burnoutGain: SMALL, burnoutRecovery: 0 }).burnout[0] / SMALL,
    "strain.relativePenalties": (v) =>
      strained(v, { blameFear: 0, fearMemory: 0, fearReference: SMALL }).blameFear[0] / SMALL,
    "strain.staying": (v) =>
      strained(v, { turnoverBase: 1, turnoverBurnout: 0, handlerShare: 0 }).leavers[0] * WEEKS_A_YEAR,
    "strain.blamed": (v) =>
      strained({ ...v, turnoverBase: 0, turnoverBurnout: 0 }, { fearMemory: 1 }).leavers[0] * WEEKS_A_YEAR,
    "experience.nextSatisfaction": (v) => felt(v).satisfaction[0],
    "experience.nextExpectation": (v) => felt(v).expectation[0],
    "experience.perUnit": (v) =>
      felt({ ...v, satisfactionSpeed: 1 }).owedToWaits[0] /
      (-v.satisfactionWait * (v.waitLogs / v.weekFinished)),
    "money.grown": (v) => after(money, v, modelOf()).ownMoney[0] - v.ownMoney,
    "money.building": (v) => booked(v),
    "money.outlay": (v) => booked(v),
    "money.keeping": (v) => booked(v) * WEEKS_A_YEAR - v.staff * v.staffCost,
    "incidents.supervisedHere": (v) =>
      week(v, { supervisionBase: v.watched, spanFree: 1 }).written.supervision[0],
    "incidents.accidentsMean": (v) => week(v, supervised(v)).means[0],
    "incidents.newViolations": (v) => week(v, supervised(v)).means[1],
    "incidents.showLatent": (v) => week(v).chances[0],
    "incidents.latentLeft": (v) => week(v).written.latentErrors[0],
    "incidents.violationsLeft": (v) => week(v).written.violationStock[0],
    "incidents.incidentPenalty": (v) => week(v).written.penalties[0],
    "assessment.rankingPenalty": (v) => judged(v, "veto"),
    "assessment.vetoPenalty": (v) => judged(v, "ranking"),
    "peers.shared": learnt,
  },
  ranges: {
    "strain.overload": { burnoutSmooth: [0.05, 0.1] },
    "strain.relativePenalties": { staff: [1, 60], usual: [0.5, 2] },
    "experience.perUnit": { waitLogs: [1, 50], weekFinished: [1, 50] },
    "experience.nextSatisfaction": { waitLogs: [-50, 50], weekFinished: [1, 50] },
    "experience.nextExpectation": { waitLogs: [-50, 50], weekFinished: [1, 50] },
    "money.grown": { ownTarget: [1, 2] },
    "money.building": { ownTarget: [1, 2] },
    "money.keeping": { seconds: [0, 9e5], villages: [0, 40, 1], staff: [1, 60] },
    "money.outlay": { staff: [1, 60], moneyReceived: [0, 400] },
    "incidents.supervisedHere": { M: [2, 9, 1], alone: [0, 2, 1] },
    "incidents.accidentsMean": {
      supervision: [0.4, 1],
      baseline: [0, 0.4],
      population: [100, 2e5],
      acts: [1, 2],
    },
    "incidents.latentLeft": { latentErrors: [20, 60, 1], shown: [0, 9, 1], mended: [0, 9, 1] },
    "incidents.violationsLeft": { violationStock: [20, 60, 1], ...lots },
    "incidents.incidentPenalty": lots,
    "assessment.vetoPenalty": { vetoItems: [0, 6, 1] },
  },
};
