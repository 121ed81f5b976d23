/**
 * Published ranges 公布区间: over what range a parameter is drawn when an answer is put to the test of uncertainty, from
 * Table 3 of the evidence as amended in model.md 3.2. A parameter that is not named here has no published range; its
 * `min` and `max` say only what can be entered.
 */
import type { ParameterName } from "./index.ts";

export const drawnRanges: Readonly<Partial<Record<ParameterName, readonly [low: number, high: number]>>> = {
  workVariation: [0.7, 1.4], // M01: Cs² .5-2
  abandonRate: [0.01, 0.1], // M02
  speedUp: [0, 0.2], // M03
  overworkLoss: [0.2, 1], // M03
  overtimeMax: [0.2, 0.6], // M04
  errorSkill: [1.5, 4.2], // M05
  errorLoad: [0.3, 1.5], // M05
  errorBurnout: [0.3, 1.2], // M05
  juggling: [0.03, 0.25], // M06
  learningHalfLife: [6, 26], // M07
  trainingGain: [0.4, 0.77], // M09
  turnoverBase: [0.03, 0.25], // M10
  burnoutGain: [0.05, 0.3], // M11
  burnoutRecovery: [0.015, 0.06], // M11
  burnoutSpeed: [0.1, 0.35], // M12
  taskSteepness: [1, 6], // M14
  escalation: [0.05, 0.35], // M16
  concealment: [0.2, 0.8], // M17
  blameReferral: [0.2, 0.8], // M18
  qualifiedNew: [0, 0.42], // M20 as in model.md 3.2 (6)
  levelDays: [3, 7], // M22
  satisfactionErrors: [0.5, 3], // M24
  waitingPsychology: [0.1, 0.5], // M26
  inducedDemand: [0, 0.5], // M28
  autonomyEffort: [0.05, 0.2], // M29
  violationLag: [52, 156], // M30
  spanFree: [5, 12], // M31
  incidentSupervision: [0.1, 0.7], // M32
  incidentEnforcement: [0.1, 0.6], // M32
  campaignCut: [0.25, 0.5], // M35
  reboundShare: [0.54, 0.62], // M35
  reboundHalfLife: [4, 16], // M35
  coping: [0.2, 0.8], // M36
  secondedShare: [0, 0.2], // M40
};
