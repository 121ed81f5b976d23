/**
 * What `govload calibrate studies/stylised-facts.yaml` found (450 vectors, two replications, seed 2024): the best point, and the
 * intervals of the last whole generation. Published: a value here never changes; a better fit is a new set.
 */
import type { Fit } from "./set.ts";

export const calibrated1: Fit = {
  id: "calibrated-1",
  title: { zh: "标定到十三条文献事实", en: "Calibrated to thirteen stylised facts" },
  source: "govload calibrate studies/stylised-facts.yaml: SF01–SF16",
  values: {
    skillWork: 0.12817,
    errorSkill: 2.5822,
    trainingGain: 0.73282,
    levelDays: 3.3575,
    upperLoad: 0.67637,
    specialistDays: 3.9647,
    satisfactionWait: 0.79967,
    waitCost: 188.85,
  },
  intervals: {
    skillWork: { low: 0.0022385, high: 0.59361 },
    errorSkill: { low: 1.8669, high: 3.6632 },
    trainingGain: { low: 0.4338, high: 0.75648 },
    levelDays: { low: 3.3684, high: 5.0796 },
    upperLoad: { low: 0.60818, high: 0.82872 },
    specialistDays: { low: 2.2163, high: 5.9936 },
    satisfactionWait: { low: 0.52393, high: 1.0816 },
    waitCost: { low: 19.451, high: 190.24 },
  },
};
