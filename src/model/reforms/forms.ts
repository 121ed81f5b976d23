/** Forms of training 培训形式 (P30): an ordinary course, shadowing 跟班, apprenticeship 师徒, scenario exercises 情景模拟. */
import type { Parameters } from "../state.ts";

export const trainingForms = ["course", "shadowing", "apprentice", "scenario"] as const;
export type TrainingForm = (typeof trainingForms)[number];

/** What a whole training of a form takes and gives: days a person is away, share of the gap, weeks, yuan a person. */
export interface FormTerms {
  readonly days: number;
  readonly gain: number;
  readonly weeks: number;
  readonly cost: number;
}

const terms: Readonly<Record<TrainingForm, (p: Parameters) => FormTerms>> = {
  course: (p) => ({
    days: p.trainingDays,
    gain: p.trainingGain,
    weeks: p.trainingWeeks,
    cost: p.courseCost,
  }),
  shadowing: (p) => ({
    days: p.shadowingDays,
    gain: p.shadowingGain,
    weeks: p.shadowingWeeks,
    cost: p.shadowingCost,
  }),
  apprentice: (p) => ({
    days: p.apprenticeDays,
    gain: p.apprenticeGain,
    weeks: p.apprenticeWeeks,
    cost: p.apprenticeCost,
  }),
  scenario: (p) => ({
    days: p.scenarioDays,
    gain: p.scenarioGain,
    weeks: p.scenarioWeeks,
    cost: p.scenarioCost,
  }),
};

/** Terms of a form by its index, with today's parameters; an ordinary course when none is named. */
export function formTerms(form: number, p: Parameters): FormTerms {
  return terms[trainingForms[form]](p);
}
