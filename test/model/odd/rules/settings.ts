/** Rules of the first morning, what goes along with a power, courses, funds and desks, as whole acts. */
import { invertNormal } from "../../../../src/core/inversion.ts";
import { log } from "../../../../src/core/numeric.ts";
import type { Parcel } from "../../../../src/model/agenda.ts";
import { ratioIndicators } from "../../../../src/model/indicators.ts";
import { dispatchHours } from "../../../../src/model/mechanisms/deskShifts.ts";
import { matterSeconds } from "../../../../src/model/mechanisms/duty.ts";
import { seasonFactor } from "../../../../src/model/mechanisms/inflow.ts";
import { payWhistles } from "../../../../src/model/mechanisms/whistles.ts";
import { restingBurnout } from "../../../../src/model/morning.ts";
import { fundingChanges } from "../../../../src/model/reforms/changes/funding.ts";
import { beginCourse } from "../../../../src/model/reforms/courses.ts";
import { addedHours } from "../../../../src/model/reforms/needs.ts";
import type { TransferOptions } from "../../../../src/model/reforms/reform.ts";
import { sendAlong } from "../../../../src/model/reforms/transfer.ts";
import { luckQuantile } from "../../../../src/model/workLuck.ts";
import type { Links } from "../links.ts";
import { modelOf, parametersOf, stateOf, type Values } from "../stub.ts";

/** Small enough that `overload` is what is over, to the last bit. */
const SHARP = 1e-9;

/** Burnout at rest by which demands less resources are read. */
function pressing(load: number, p: Values): number {
  const nothing = { resources: 0, resourcesAuthority: 0, resourcesSupport: 0, demandPressure: 0 };
  const rest = { burnoutSmooth: SHARP, burnoutGain: 1, burnoutRecovery: 1 };
  const resting = restingBurnout(load, p.authorityShare ?? 0, parametersOf({ ...nothing, ...p, ...rest }));
  return resting / (1 - resting);
}

/** Share whose quantile a normal variable is, found by halves. */
function shareBelow(quantile: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (invertNormal(middle) < quantile) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Level of demand: seconds of a matter of one case of one second a day. */
function level(v: Values): number {
  const lastMonth = Array.from(ratioIndicators, (name) => (name === "visits" ? 1 : 0));
  const { state } = stateOf({ ...v, takeUpBurden: -log(v.takeUp), standard: 1, basis: 4 }, { lastMonth });
  const off = ["errors", "skill", "complaints", "coproduction"];
  return matterSeconds(modelOf({ rate: [1], work: [1], serviceClass: [1] }, off), state, 0);
}

/** The parcel that a companion is sent in with so many of all matters. */
function parcel(v: Values, kind: "equipment" | "systems", share: number): Parcel {
  const sent: Parcel[] = [];
  const none = Array.from({ length: v.some }, () => 0);
  const { state } = stateOf(v, {
    agenda: { add: (one: Parcel) => sent.push(one) },
    basis: none,
    skill: none,
  });
  const options = { powers: ["decide"], basis: "devolved", with: { [kind]: share }, delay: { [kind]: 1 } };
  const model = modelOf({ M: v.kinds, rate: none, work: none, intake: none });
  sendAlong(model, state, 0, [...none.keys()], options as unknown as TransferOptions, 0);
  return sent[0];
}

function courseCost(v: Values): number {
  const columns = { ...v, staff: v.learners, courseCost: v.formCost, normalHours: 1 };
  const { state, written } = stateOf(columns, { agenda: { add: () => {} } });
  const endless = { rate: [1e9], work: [1e9] };
  beginCourse(modelOf(endless), state, 0, [0], v.share, 0);
  return written.cost[0];
}

function revenue(v: Values) {
  const { state, written } = stateOf({ ...v, ownTarget: 0 }, { events: { add: () => {} } });
  const act = fundingChanges.ownRevenue.act({ share: v.ownShare, years: v.ownYears });
  act(modelOf(), state, { townships: [0], matters: () => [] } as never, 0, 0);
  return written;
}

/** Seconds of the first of three departments, of which one has none, after the month's dispatch. */
function dispatched(v: Values): number {
  const rest = v.allSeconds - v.deskSeconds;
  const debt = v.whistleDebt / 21;
  const own = v.deskDemand + (v.deskWaiting + v.deskOwed) / 21 + (debt * v.deskSeconds) / v.allSeconds;
  const deskSeconds = [v.deskSeconds, rest, 0];
  const { state } = stateOf(v, {
    deskSeconds,
    deskDemand: [v.deskDemand, v.asked - own - (debt * rest) / v.allSeconds, 0],
    deskWaiting: [v.deskWaiting, 0, 0],
    deskOwed: [v.deskOwed, 0, 0],
  });
  dispatchHours(state);
  return deskSeconds[0];
}

function paid(v: Values): number {
  const { state, written } = stateOf(v, {
    deskSeconds: [v.allSeconds, 0, 0],
    whistleSeconds: [0, 0, 0],
    cases: { ints: [] },
    queues: { head: new Proxy([], { get: () => -1 }) },
  });
  payWhistles(modelOf(), state);
  return v.whistleDebt - written.whistleDebt[0];
}

const desk = {
  deskSeconds: [1e4, 9e4],
  allSeconds: [1e5, 9e5],
  deskWaiting: [0, 9e5],
  deskOwed: [0, 9e4],
} as const;

export const settings: Links = {
  rules: {
    "luck.luckQuantile": (v) => luckQuantile(shareBelow(v.normalQuantile), v.luckVariance),
    "firstMorning.demands": (v) => pressing(v.baseLoad, v),
    "firstMorning.resourcesHere": (v) => 100 - pressing(100, v),
    "firstMorning.restingBurnout": (v) => {
      const plain = { resources: 0, resourcesAuthority: 0, resourcesSupport: 0, demandPressure: 0 };
      return restingBurnout(v.over, 0, parametersOf({ ...v, ...plain, burnoutSmooth: SHARP }));
    },
    "inflow.seasonFactor": (v) => seasonFactor(v.deviation < 0 ? 1 : 0, v.seasonAmplitude),
    "duty.level": level,
    "needs.added": (v) => {
      const { state } = stateOf({ demand: 1, skillWork: 1, skill: 2 - v.skilled });
      const one = { rate: [v.casesDaily], work: [v.caseWork], intake: [v.takenIn] };
      return addedHours(modelOf(one), state, 0, [0]) * 3600;
    },
    "moving.systemsGain": (v) => parcel(v, "systems", v.full).share,
    "moving.equipmentOutlay": (v) => parcel(v, "equipment", 1).amount,
    "moving.systemsOutlay": (v) => parcel(v, "systems", 1).amount,
    "training.courseOutlay": courseCost,
    "ownRevenue.ownAim": (v) => revenue({ ...v, ownYears: 1 }).ownTarget[0],
    "ownRevenue.ownStepTo": (v) => revenue(v).ownStep[0],
    "upperDesks.dispatched": dispatched,
    "upperDesks.payable": paid,
  },
  ranges: {
    "luck.luckQuantile": { normalQuantile: [-2, 2] },
    "inflow.seasonFactor": { deviation: [-1, 0.5, 1.5] },
    "moving.systemsGain": { some: [1, 9, 1], kinds: [1, 20, 1] },
    "moving.equipmentOutlay": { some: [1, 9, 1], kinds: [1, 20, 1] },
    "moving.systemsOutlay": { some: [1, 9, 1], kinds: [1, 20, 1] },
    "training.courseOutlay": { learners: [1, 60] },
    "needs.added": { skilled: [1, 2] },
    "ownRevenue.ownAim": { assignedHours: [0, 400] },
    "ownRevenue.ownStepTo": { assignedHours: [0, 400], ownYears: [0.5, 20] },
    "upperDesks.dispatched": { ...desk, asked: [9e5, 2e6] },
    "upperDesks.payable": { ...desk, whistleDebt: [0, 9e5] },
  },
};
