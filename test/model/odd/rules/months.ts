/** Functions of what happens by the week and the month. */

import { marks, vetoChance } from "../../../../src/model/mechanisms/assessment.ts";
import { forgotten, practised } from "../../../../src/model/mechanisms/learning.ts";
import { blockPenalties, matchOf, moneyRatio } from "../../../../src/model/mechanisms/money.ts";
import {
  gateOpen,
  part,
  qualifiedNeeded,
  qualifiedPart,
  readinessFor,
} from "../../../../src/model/mechanisms/readiness.ts";
import { reversalChance, skillAfterReversal } from "../../../../src/model/mechanisms/reversals.ts";
import {
  averageWeight,
  burntOut,
  dilution,
  effortUnder,
  fearAfter,
  leavingShare,
  overload,
  rewardedEffort,
} from "../../../../src/model/mechanisms/strain.ts";
import type { Model } from "../../../../src/model/model.ts";
import { leadOver } from "../../../../src/model/province/imitation.ts";
import {
  departmentsHeld,
  lagFactor,
  pressureUnder,
  tabulateRegime,
  traceDemand,
} from "../../../../src/model/regime.ts";
import type { Parameters, State } from "../../../../src/model/state.ts";
import type { Links } from "../links.ts";

/** Parameters among the values, under their names. */
const p = (values: Record<string, number>) => values as unknown as Parameters;

/** A state of one township, as far as the regime's factors read it. */
const regimeOf = (v: Record<string, number>) =>
  ({
    p: p(v),
    reverseShare: [v.reverseShare],
    assessmentCount: [v.assessmentCount],
  }) as unknown as State;

type Values = Record<string, number>;

/** One township with one matter and one order, everything switched on; what is not said is 0. */
const modelOf = (v: Values) =>
  ({
    T: 1,
    M: 1,
    on: new Proxy({}, { get: () => true }),
    townships: [{ staff: v.founding }],
    domain: [0],
    domainShare: [v.fieldShare],
    serviceClass: [v.specialist > 0 ? 2 : 0],
    orders: [{ form: "inspection" }],
  }) as unknown as Model;

/** Its state: each column holds the value of its name, and `written` what is written to it. */
function stateOf(v: Values, parameters: Values = v): { state: State; written: Record<string, number[]> } {
  const written: Record<string, number[]> = {};
  const state = new Proxy({ p: p(parameters) } as unknown as State, {
    get: (target, name) => {
      if (name === "p") return target.p;
      written[String(name)] ??= [v[String(name)] ?? 0];
      return written[String(name)];
    },
  });
  return { state, written };
}

/** What the regime in force writes; `pressureSet` is the parameter, `called` what the hotline adds. */
function inForce(v: Values): Record<string, number[]> {
  const { state, written } = stateOf(
    { ...v, assessmentCount: v.count, vetoShare: v.vetoed, hotlineWeight: 1 },
    { ...v, pressure: v.pressureSet, hotlinePressure: v.called },
  );
  tabulateRegime(modelOf(v), state);
  return written;
}

export const months: Links = {
  rules: {
    qualifiedNeeded: (v) => qualifiedNeeded(modelOf(v), stateOf(v).state, 0, 0),
    qualifiedPart: (v) => qualifiedPart(modelOf(v), stateOf(v).state, 0, 0),
    readinessFor: (v) => readinessFor(modelOf(v), stateOf(v).state, 0, 0),
    pressureInForce: (v) => inForce(v).pressure[0],
    forceInForce: (v) => inForce(v).sanctionForce[0],
    toleranceInForce: (v) => inForce(v).tolerance[0],
    lagFactor: (v) => lagFactor(modelOf(v), stateOf(v).state, 0, 0),
    practised: (v) => practised(v.level, v.volume, p(v)),
    forgotten: (v) => forgotten(v.level, p(v)),
    averageWeight: (v) => averageWeight(v.n),
    overload: (v) => overload(v.demands, v.means, v.burnoutSmooth),
    burntOut: (v) => burntOut(v.burnout, v.over, p(v)),
    rewardedEffort: (v) => rewardedEffort(v.reward, v.pay, p(v)),
    effortUnder: (v) => effortUnder(v.pressed, v.authorityShare, p(v), v.rewarded),
    fearAfter: (v) => fearAfter(v.blameFear, v.relative, p(v)),
    dilution: (v) => dilution(v.skill, v.joined, v.staff, v.skillNew),
    leavingShare: (v) => leavingShare(v.burnout, p(v), v.staying, v.blamed),
    moneyRatio: (v) => moneyRatio(v.paid, v.due),
    matchOf: (v) => matchOf(v.block, v.earmarkLoss),
    blockPenalties: (v) => blockPenalties(v.block, v.satisfaction, v.sanctionForce, p(v)),
    reversalChance: (v) => reversalChance(v.yearly, v.law, p(v)),
    skillAfterReversal: (v) => skillAfterReversal(v.level, p(v)),
    part: (v) => part(v.delivered, v.own),
    gateOpen: (v) => (gateOpen(v.open === 1, v.ready, v.difficulty, v.gateHysteresis) ? 1 : 0),
    marks: (v) => marks(v.reportedSatisfaction, v.ordersInHand, v.staff),
    vetoChance: (v) => vetoChance(v.vetoItems, v.vetoShare),
    pressureUnder: (v) => pressureUnder(v.count, v.vetoed, { ...p(v), pressure: v.pressureSet }),
    departmentsHeld: (v) => departmentsHeld(regimeOf(v), 0, true),
    traceDemand: (v) => traceDemand(regimeOf(v), 0, true),
    "spreading.lead": (v) => leadOver(v.value, [v.example], { look: "best", sign: v.sign > 0 ? 1 : -1 }),
  },
  ranges: {
    qualifiedPart: { founding: [-1, 60], qualified: [0, 20] },
    readinessFor: {
      founding: [0, 60],
      qualified: [0, 20],
      specialist: [0, 1, 1],
      assignedHours: [0, 400],
      normalHours: [-1e5, 1e6],
      equipment: [0, 1.5],
      money: [0, 1.5],
    },
    pressureInForce: { count: [0, 3, 0.5] },
    forceInForce: { count: [0, 3, 0.5] },
    practised: { volume: [0, 4, 1] },
    averageWeight: { n: [1, 60, 1] },
    dilution: { staff: [1, 60] },
    // beyond 30 smooths on both sides
    overload: { demands: [-3, 4], means: [-3, 4] },
    burntOut: { over: [0, 1] },
    fearAfter: { relative: [0, 4] },
    leavingShare: { blamed: [0, 0.4] },
    moneyRatio: { paid: [0, 300], due: [-20, 200] },
    reversalChance: { yearly: [0, 4] },
    part: { own: [0, 3] },
    gateOpen: { open: [0, 1, 1] },
    marks: { ordersInHand: [0, 60, 1], staff: [0, 80] },
    vetoChance: { vetoItems: [0, 6, 1], vetoShare: [0, 1, 0.25] },
    pressureUnder: { count: [0, 5, 0.5] },
    "spreading.lead": { sign: [-1, 1, 2] },
  },
};
