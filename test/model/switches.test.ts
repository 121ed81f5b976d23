/**
 * A rule that is switched off has its declared neutral value, whatever its parameters are; while it is on, in the same
 * county, they matter (so that the test would see it).
 */
import { describe, expect, it } from "vitest";
import { Fingerprint } from "../../src/core/fingerprint.ts";
import { addState } from "../../src/model/fingerprint.ts";
import { CAUSE, CAUSES, USE, USES } from "../../src/model/ledger.ts";
import type { ParameterName } from "../../src/model/parameters/index.ts";
import { whistleQueue } from "../../src/model/queues.ts";
import { type SwitchName, switches } from "../../src/model/switches.ts";
import { countyOf, inTwoTowns, neutralReference, type Town } from "./county.ts";

type Values = Readonly<Partial<Record<ParameterName, number>>>;

interface Case {
  /** Parameters that must not matter when the rule is off, as two very different sets. */
  readonly values?: readonly [Values, Values];
  /** What must be so on every evening when it is off. */
  readonly neutral?: (town: Town) => boolean;
  /** Parameters under which the rule has something to do, and the scenario. */
  readonly given?: Values;
  readonly id?: string;
  readonly reforms?: readonly object[];
}

const mentored = { when: "2024-01", what: { mentor: { months: 24 } } };
const answered = { when: "2024-01", what: { assignDuty: {} } };
const shock = { when: "2024-01", what: { shock: { demand: 2, months: 3 } } };
const used =
  (use: number, cause = false) =>
  (town: Town) => {
    const { state, model } = town;
    const width = cause ? CAUSES : USES;
    const column = cause ? state.waits : state.byUse;
    return Array.from({ length: model.T }, (_, t) => column[t * width + use]).every((x) => x === 0);
  };
/** A reform that the second township takes up when it sees the first ahead, however little. */
const spreading = {
  when: "2024-01",
  what: { addPosts: { share: 0.2 } },
  spread: { among: "townships", from: ["甲镇"], every: 1, by: "satisfaction", margin: -1 },
};
const begun = (state: Town["state"]) => state.adoptedAt.filter((day) => day >= 0).length;
const none = (column: Float64Array | Int32Array) => column.every((x) => x === 0);
const moved = { when: "2024-01", controller: "allAtOnce", where: { matters: { decide: ["county"] } } };

const cases: Readonly<Partial<Record<SwitchName, Case>>> = {
  orders: { neutral: ({ state }) => none(state.ordersArrived) && none(state.ordersInHand) },
  escalation: { values: [{ escalation: 0.05 }, { escalation: 0.35 }] },
  season: { values: [{ seasonAmplitude: 0 }, { seasonAmplitude: 0.4 }] },
  inducedDemand: {
    values: [{ inducedDemand: 0 }, { inducedDemand: 0.5 }],
    reforms: [{ when: "2024-01", what: { hotline: {} } }],
  },
  hotline: {
    values: [{ hotlinePressure: 0 }, { hotlinePressure: 0.4, hotlineShare: 0.8, hotlineSanction: 1 }],
    reforms: [{ when: "2024-01", what: { hotline: {} } }],
  },
  readinessGate: {
    neutral: ({ state }) => state.movedAt.every((day, pair) => day < 0 || state.operable[pair] === 1),
    reforms: [moved],
  },
  fear: { values: [{ blameReferral: 0.2 }, { blameReferral: 0.8 }], neutral: used(CAUSE.fear, true) },
  whistle: {
    values: [{ whistleDays: 1 }, { whistleDays: 15 }],
    neutral: ({ model, state }) => state.queues.size[whistleQueue(model.T)] === 0,
    reforms: [{ when: "2024-01", what: { whistle: {} } }],
  },
  coordination: {
    values: [{ coordinationDays: 1 }, { coordinationDays: 20 }],
    given: { coordinationStages: 2 },
    neutral: used(CAUSE.coordination, true),
  },
  bounce: {
    values: [{ bounceShare: 0 }, { bounceShare: 0.3 }],
    neutral: used(CAUSE.bounce, true),
  },
  offload: {
    values: [{ offloadShare: 0 }, { offloadShare: 1 }],
    given: { upperLoad: 0.98 },
    reforms: [shock],
  },
  paperwork: {
    values: [{ paperworkBase: 0.05 }, { paperworkBase: 0.3, paperworkPressure: 0.3 }],
    neutral: (town) => used(USE.paperwork)(town) && none(town.state.paperworkShare),
  },
  systems: { values: [{ unconnectedSpeed: 0.5 }, { unconnectedSpeed: 0.7 }], neutral: used(USE.doubleEntry) },
  money: { values: [{ moneyFloor: 0.5 }, { moneyFloor: 1 }], neutral: used(USE.shortage) },
  speedUp: { values: [{ speedUp: 0 }, { speedUp: 0.2, overworkLoss: 1 }] },
  overtime: { values: [{ overtimeMax: 0 }, { overtimeMax: 0.6, overtimeYield: 1 }], given: { demand: 2 } },
  juggling: {
    values: [{ juggling: 0.03 }, { juggling: 0.25 }],
    given: { jugglingReach: 10, jugglingFrom: 2 },
  },
  burnout: {
    values: [{ burnoutGain: 0.05 }, { burnoutGain: 0.3, resources: 0.8, burnoutSpeed: 0.35 }],
    neutral: ({ state }) => state.burnout.every((x) => x === 0.25),
  },
  effort: {
    values: [{ effortBase: 0.6 }, { effortBase: 1, autonomyEffort: 0.2 }],
    neutral: ({ state }) => state.effort.every((x) => x === 1),
  },
  secondment: { values: [{ secondedShare: 0 }, { secondedShare: 0.2 }] },
  staffReturns: {
    values: [{ staffReturns: 0.9 }, { staffReturns: 1 }],
    reforms: [{ when: "2024-01", what: { addPosts: { share: 0.3, delay: 0 } } }],
  },
  earmarking: {
    values: [{ earmarkLoss: 0 }, { earmarkLoss: 0.4, blockTemptation: 20, blockSanction: 50 }],
    reforms: [{ when: "2024-01", what: { grant: { block: 1 } } }],
  },
  ownRevenue: {
    values: [{ ownInvestment: 0 }, { ownInvestment: 15 }],
    neutral: ({ state }) => none(state.ownMoney),
    reforms: [{ when: "2024-01", what: { ownRevenue: { share: 0.3, years: 1 } } }],
  },
  upkeep: {
    values: [{ councilHours: 10 }, { councilHours: 300, upkeepMost: 0.5 }],
    neutral: used(USE.upkeep),
    reforms: [{ when: "2024-01", what: { council: {} } }],
  },
  decisionSupport: {
    values: [{ supportSkill: 0 }, { supportSkill: 0.6, supportNovelty: 1 }],
    reforms: [{ when: "2024-01", what: { support: { to: 1, delay: 0 } } }],
  },
  transparency: {
    values: [{ openSupervision: 0 }, { openSupervision: 0.7 }],
    reforms: [{ when: "2024-01", what: { open: {} } }],
  },
  audit: {
    values: [{ auditFinds: 0.3 }, { auditFinds: 1 }],
    given: { violationRate: 0.2 },
    reforms: [{ when: "2024-01", what: { audit: { share: 1 } } }],
  },
  monitoring: {
    values: [{ monitorGain: 0 }, { monitorGain: 0.6 }],
    given: { incidentBase: 1 },
    reforms: [{ when: "2024-01", what: { monitor: {} } }],
  },
  council: {
    values: [{ councilError: 0 }, { councilError: 0.6, councilBonus: 0.5 }],
    reforms: [{ when: "2024-01", what: { council: {} } }],
  },
  takeUp: { values: [{ takeUpBurden: 0 }, { takeUpBurden: 0.1, takeUpDays: 5 }] },
  localMatch: { values: [{ localMatch: 0 }, { localMatch: 0.2 }] },
  coproduction: { values: [{ coproduction: 0 }, { coproduction: 0.4 }] },
  workVariation: { values: [{ workVariation: 0.7 }, { workVariation: 1.4 }] },
  multitasking: { values: [{ taskCore: 0 }, { taskCore: 1 }], given: { demand: 2 } },
  coping: {
    values: [{ coping: 0.2 }, { coping: 0.8 }],
    given: { demand: 2 },
    // hard work beside the easy: without it first come, first served takes the easy work anyway
    reforms: [{ when: "2024-01", what: { transfer: { gate: false } } }],
  },
  procedure: {
    values: [{ simpleDays: 0 }, { simpleDays: 5, ordinaryDays: 8, specialistDays: 12 }],
    neutral: used(CAUSE.procedure, true),
  },
  skill: {
    values: [{ skillWork: 0 }, { skillWork: 1, learningHalfLife: 6, skillNew: 0.1 }],
    neutral: ({ state }) => state.skill.every((x) => x === 0.9),
    id: "all-at-once-resourced",
    reforms: [
      { ...moved, with: { gate: false, with: { posts: 1, training: 1 } } },
      { when: "2024-01", what: { train: {} } },
    ],
  },
  mentoring: {
    values: [{ mentorHalfLife: 3 }, { mentorHalfLife: 13, mentorTime: 1 }],
    neutral: ({ state }) => none(state.deskOwed),
    reforms: [mentored],
  },
  reversals: {
    values: [{ reversalRate: 1 }, { reversalRate: 2, reversalRecall: 0 }],
    neutral: ({ state }) => none(state.heldUntil) && state.events.rows.every(({ kind }) => kind !== "recall"),
    reforms: [moved],
  },
  dutyFollow: { values: [{ dutyFollow: 0 }, { dutyFollow: 0.3 }], reforms: [answered] },
  errors: {
    values: [{ errorReference: 0.03 }, { errorReference: 0.3, reworkShare: 0.9 }],
    neutral: ({ state }) => none(state.errors) && none(state.reworked) && none(state.latentErrors),
  },
  incidents: {
    values: [{ incidentBase: 0.01 }, { incidentBase: 1, violationRate: 0.2 }],
    neutral: ({ state }) => none(state.incidents) && none(state.violations) && none(state.violationStock),
  },
  abandonment: {
    values: [{ abandonRate: 0.01 }, { abandonRate: 0.1, abandonAfter: 5 }],
    neutral: ({ state }) => none(state.abandoned) && none(state.petitions),
    given: { demand: 2.5 },
  },
  complaints: {
    values: [{ complaintBase: 0.005 }, { complaintBase: 0.1 }],
    neutral: ({ state }) => none(state.complaints),
  },
  satisfaction: {
    values: [{ satisfactionSpeed: 0.05 }, { satisfactionSpeed: 0.5, lossAversion: 3 }],
    neutral: ({ state }) => state.satisfaction.every((x) => x === 0.68),
  },
  concealment: {
    values: [{ concealment: 0.2 }, { concealment: 0.8 }],
    neutral: ({ state }) => state.reportedSatisfaction.every((x, t) => x === state.satisfaction[t]),
  },
  turnover: {
    values: [{ turnoverBase: 0.03 }, { turnoverBase: 0.25, hiringWeeks: 13 }],
    neutral: ({ state }) => none(state.leavers) && state.staff[0] === 75,
  },
  ranking: { values: [{ rankingSanction: 0 }, { rankingSanction: 20 }], given: { rankingShare: 0.5 } },
  peerLearning: { values: [{ peerSharing: 0 }, { peerSharing: 0.2 }] },
  veto: {
    values: [{ vetoSanction: 0 }, { vetoSanction: 40, vetoPressure: 1 }],
    neutral: ({ state }) => none(state.vetoed),
    given: { incidentBase: 1 },
    reforms: [{ when: "2024-01", what: { assessment: { veto: 1 } } }],
  },
  reverseAssessment: {
    values: [{ reverseEffect: 0 }, { reverseEffect: 0.6 }],
    reforms: [{ when: "2024-01", what: { assessment: { reverse: 1 } } }],
  },
  incentives: {
    values: [{ payEffort: 0 }, { payEffort: 1, payStay: 4, rewardEffort: 0.1 }],
    reforms: [{ when: "2024-01", what: [{ incentives: {} }, { assessment: { reward: 0.5 } }] }],
  },
  handlerBlame: {
    values: [{ handlerFear: 0 }, { handlerFear: 1, handlerTurnover: 0.4 }],
    reforms: [{ when: "2024-01", what: { assessment: { individual: 1 } } }],
  },
  meetings: {
    values: [{ lagError: 0 }, { lagError: 2, lagRework: 1 }],
    reforms: [{ when: "2024-01", what: { trim: { meetings: 1 } } }],
  },
  standards: {
    values: [{ standardError: 0.5 }, { standardError: 4 }],
    reforms: [{ when: "2024-01", what: { standard: {} } }],
  },
  imitation: { neutral: ({ state }) => begun(state) <= 1, reforms: [spreading] },
  rebound: {
    values: [{ reboundShare: 0.54 }, { reboundShare: 0.62 }],
    given: { campaignWeeks: 4 },
    reforms: [{ when: "2024-01", what: { campaign: {} } }],
  },
};

/** Lives 47 days; `evening` is asked at the end of each. Returns what became of the county, parameters apart. */
function lived(one: Case, off: readonly string[], values: Values, evening: (town: Town) => void): string {
  const overrides = {
    warmUp: 0,
    years: 1,
    parameters: { ...one.given, ...values },
    mechanisms: { off },
    reforms: one.reforms ?? [],
  };
  const prepared = inTwoTowns(one.id ?? "baseline", overrides);
  const { M } = countyOf(prepared).model;
  const town = countyOf(prepared, { reference: neutralReference({ M }) });
  town.run(47, () => evening(town));
  town.state.parameters.fill(0);
  const print = new Fingerprint();
  addState(print, town.state);
  return print.hex();
}

/** Rules between counties: test/model/province/couplings.test.ts switches them. */
const between = ["countyRanking", "countyPeers"];

it("every switch is looked at", () => {
  expect([...Object.keys(cases), ...between].sort()).toEqual(Object.keys(switches).sort());
});

describe.each(Object.entries(cases))("%s", (name, one) => {
  const [low, high] = one.values ?? [{}, {}];

  it(`off: ${switches[name as SwitchName].off.en}`, () => {
    let held = true;
    const evening = (town: Town) => {
      held &&= one.neutral?.(town) ?? true;
    };
    const first = lived(one, [name], low, evening);
    expect(held).toBe(true);
    if (one.values) expect(lived(one, [name], high, evening)).toBe(first);
    expect(held).toBe(true);
  });

  it("on: it matters", () => {
    let held = true;
    const evening = (town: Town) => {
      held &&= one.neutral?.(town) ?? true;
    };
    const first = lived(one, [], low, evening);
    if (one.values) expect(lived(one, [], high, evening)).not.toBe(first);
    else expect(held).toBe(false);
  });
});
