/** For every switch: what must not matter when it is off, and the county in which it matters when it is on. */
import type { ColumnName } from "../../src/model/columns.ts";
import { CAUSE, CAUSES, USE, USES } from "../../src/model/ledger.ts";
import type { ParameterName } from "../../src/model/parameters/index.ts";
import { whistleQueue } from "../../src/model/queues.ts";
import type { SwitchName } from "../../src/model/switches.ts";
import type { Town } from "./county.ts";

export type Values = Readonly<Partial<Record<ParameterName, number>>>;

export interface Case {
  /** Parameters that must not matter when the rule is off, as two very different sets. */
  readonly values?: readonly [Values, Values];
  /** What must be so on every evening when it is off. */
  readonly neutral?: (town: Town) => boolean;
  /** Parameters under which the rule has something to do, and the scenario. */
  readonly given?: Values;
  readonly id?: string;
  readonly reforms?: readonly object[];
  /** What the reforms are held against; by default none. */
  readonly against?: readonly object[];
  /** Columns in which an institution is written down: off, all others are as without it. */
  readonly marks?: readonly ColumnName[];
}

const booked: readonly ColumnName[] = ["cost", "dayTally", "monthTally", "lastMonth"];

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

const inJanuary = (...what: readonly object[]) => [{ when: "2024-01", what }];

export const cases: Readonly<Partial<Record<SwitchName, Case>>> = {
  orders: {
    neutral: ({ state }) => none(state.ordersArrived) && none(state.ordersInHand),
    reforms: [
      { when: "2024-01", where: { orders: { developmental: true } }, what: { recallOrders: { staffed: 1 } } },
    ],
  },
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
    marks: ["whistleOn", "whistleShare"],
  },
  coordination: {
    values: [{ coordinationDays: 1 }, { coordinationDays: 20 }],
    given: { coordinationStages: 2 },
    neutral: used(CAUSE.coordination, true),
  },
  coordinationRight: {
    given: { coordinationStages: 2 },
    reforms: inJanuary({ coordinate: {} }),
    marks: ["coordinates"],
  },
  pooling: {
    given: { bounceShare: 0.3 },
    reforms: inJanuary({ pool: {} }),
    marks: ["poolShare"],
  },
  dispatch: { reforms: inJanuary({ dispatch: {} }), marks: ["dispatchShare"] },
  directDispatch: {
    reforms: inJanuary({ hotline: { direct: true } }),
    against: inJanuary({ hotline: { direct: false } }),
    marks: ["directDispatch"],
  },
  platform: { reforms: inJanuary({ platform: {} }), marks: ["platformDays"] },
  levels: { values: [{ levelDays: 3 }, { levelDays: 7 }] },
  refusal: {
    reforms: inJanuary({ publishLists: { refuse: true } }),
    against: inJanuary({ publishLists: { refuse: false } }),
    marks: ["mayRefuse"],
  },
  negativeList: {
    reforms: [{ when: "2024-01", where: { matters: { top: 20 } }, what: { publishLists: { refuse: true } } }],
    against: inJanuary({ publishLists: { refuse: true } }),
    marks: ["negative"],
  },
  tolerance: {
    values: [{ tolerance: 0 }, { tolerance: 0.6 }],
    neutral: ({ state }) => none(state.tolerance),
    reforms: inJanuary({ tolerate: { to: 0.3 } }),
  },
  nearby: { reforms: inJanuary({ nearby: {} }), marks: ["distance", "centreCovers", ...booked] },
  sharedData: { reforms: inJanuary({ shareData: {} }), marks: ["dataShared", ...booked] },
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
  systems: {
    values: [{ unconnectedSpeed: 0.5 }, { unconnectedSpeed: 0.7 }],
    neutral: used(USE.doubleEntry),
    reforms: inJanuary({ connect: { to: 0.8, delay: 0 } }),
    marks: ["systems", ...booked],
  },
  money: {
    values: [{ moneyFloor: 0.5 }, { moneyFloor: 1 }],
    neutral: (town) => used(USE.shortage)(town) && town.state.money.every((x) => x === 1),
    reforms: inJanuary({ fund: { to: 0.8 } }),
    marks: ["moneyReceived", ...booked],
  },
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
    marks: ["blockGrant"],
  },
  ownRevenue: {
    values: [{ ownInvestment: 0 }, { ownInvestment: 15 }],
    neutral: ({ state }) => none(state.ownMoney),
    reforms: [{ when: "2024-01", what: { ownRevenue: { share: 0.3, years: 1 } } }],
    marks: ["ownTarget", "ownStep"],
  },
  upkeep: {
    values: [{ councilHours: 10 }, { councilHours: 300, upkeepMost: 0.5 }],
    neutral: used(USE.upkeep),
    reforms: [{ when: "2024-01", what: { council: {} } }],
  },
  decisionSupport: {
    values: [{ supportSkill: 0 }, { supportSkill: 0.6, supportNovelty: 1 }],
    reforms: [{ when: "2024-01", what: { support: { to: 1, delay: 0 } } }],
    marks: ["decisionSupport", ...booked],
  },
  transparency: {
    values: [{ openSupervision: 0 }, { openSupervision: 0.7 }],
    reforms: [{ when: "2024-01", what: { open: {} } }],
    marks: ["transparency", ...booked],
  },
  audit: {
    values: [{ auditFinds: 0.3 }, { auditFinds: 1 }],
    given: { violationRate: 0.2 },
    reforms: [{ when: "2024-01", what: { audit: { share: 1 } } }],
    marks: ["auditShare", ...booked],
  },
  monitoring: {
    values: [{ monitorGain: 0 }, { monitorGain: 0.6 }],
    given: { incidentBase: 1 },
    reforms: [{ when: "2024-01", what: { monitor: {} } }],
    marks: ["monitored"],
  },
  council: {
    values: [{ councilError: 0 }, { councilError: 0.6, councilBonus: 0.5 }],
    reforms: [{ when: "2024-01", what: { council: {} } }],
    marks: ["councilFrom"],
  },
  takeUp: { values: [{ takeUpBurden: 0 }, { takeUpBurden: 0.1, takeUpDays: 5 }] },
  localMatch: { values: [{ localMatch: 0 }, { localMatch: 0.2 }] },
  coproduction: {
    values: [{ coproduction: 0 }, { coproduction: 0.4 }],
    reforms: inJanuary({ outsource: { delay: 0 } }),
    marks: ["gridWorkers", ...booked],
  },
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
    marks: ["mentorShare", "mentorUntil"],
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
  expectation: {
    values: [{ lossAversion: 1 }, { lossAversion: 3 }],
    neutral: ({ state }) => state.expectation.every((x) => x === 0.68),
  },
  information: {
    values: [{ waitingPsychology: 0.1 }, { waitingPsychology: 0.5 }],
    reforms: inJanuary({ publishLists: {} }),
    marks: ["clarity"],
  },
  supervision: {
    values: [{ spanFree: 5 }, { spanFree: 12 }],
    neutral: ({ state }) => state.supervision.every((x) => x === state.p.supervisionBase),
    reforms: [{ when: "2024-01", where: { townships: ["乙乡"] }, what: { supervise: {} } }],
    marks: ["supervisionSet"],
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
    marks: ["vetoShare"],
  },
  reverseAssessment: {
    values: [{ reverseEffect: 0 }, { reverseEffect: 0.6 }],
    reforms: [{ when: "2024-01", what: { assessment: { reverse: 1 } } }],
    marks: ["reverseShare"],
  },
  incentives: {
    values: [{ payEffort: 0 }, { payEffort: 1, payStay: 4, rewardEffort: 0.1 }],
    reforms: [{ when: "2024-01", what: [{ incentives: {} }, { assessment: { reward: 0.5 } }] }],
  },
  handlerBlame: {
    values: [{ handlerFear: 0 }, { handlerFear: 1, handlerTurnover: 0.4 }],
    reforms: [{ when: "2024-01", what: { assessment: { individual: 1 } } }],
    marks: ["handlerShare"],
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
  campaign: {
    reforms: inJanuary({ campaign: {} }),
    marks: ["campaignFrom", "campaignGap", "campaignDepth", "campaignLength"],
  },
  rebound: {
    values: [{ reboundShare: 0.54 }, { reboundShare: 0.62 }],
    given: { campaignWeeks: 4 },
    reforms: [{ when: "2024-01", what: { campaign: {} } }],
  },
};
