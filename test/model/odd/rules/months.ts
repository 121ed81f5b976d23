/** Functions of what happens by the week and the month. */

import { marks, vetoChance } from "../../../../src/model/mechanisms/assessment.ts";
import { forgotten, practised } from "../../../../src/model/mechanisms/learning.ts";
import { blockPenalties, matchOf, moneyRatio } from "../../../../src/model/mechanisms/money.ts";
import { gateOpen, part } from "../../../../src/model/mechanisms/readiness.ts";
import { reversalChance, skillAfterReversal } from "../../../../src/model/mechanisms/reversals.ts";
import {
  averageWeight,
  burntOut,
  effortUnder,
  fearAfter,
  leavingShare,
  overload,
  rewardedEffort,
} from "../../../../src/model/mechanisms/strain.ts";
import { leadOver } from "../../../../src/model/province/imitation.ts";
import { departmentsHeld, pressureUnder, traceDemand } from "../../../../src/model/regime.ts";
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

export const months: Links = {
  rules: {
    practised: (v) => practised(v.level, v.volume, p(v)),
    forgotten: (v) => forgotten(v.level, p(v)),
    averageWeight: (v) => averageWeight(v.n),
    overload: (v) => overload(v.demands, v.means, v.burnoutSmooth),
    burntOut: (v) => burntOut(v.burnout, v.over, p(v)),
    rewardedEffort: (v) => rewardedEffort(v.reward, v.pay, p(v)),
    effortUnder: (v) => effortUnder(v.pressed, v.authorityShare, p(v), v.rewarded),
    fearAfter: (v) => fearAfter(v.blameFear, v.relative, p(v)),
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
    "regime.departmentsHeld": (v) => departmentsHeld(regimeOf(v), 0, true),
    traceDemand: (v) => traceDemand(regimeOf(v), 0, true),
    "spreading.lead": (v) => leadOver(v.value, [v.example], { look: "best", sign: v.sign > 0 ? 1 : -1 }),
  },
  ranges: {
    practised: { volume: [0, 4, 1] },
    averageWeight: { n: [1, 60, 1] },
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
