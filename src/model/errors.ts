/** Errors 差错: how likely a decision is wrong (M05, model.md 3.2 (5)), and what becomes of one that is. */
import { logistic, logit } from "../core/numeric.ts";
import type { Parameters } from "./state.ts";

/** What the error chances of a township's day share (M05): all but the skill and the novelty of the matter. */
export interface ErrorTerms {
  readonly reference: number;
  readonly perSkill: number;
  readonly skill: number;
  readonly burnout: number;
  /** Of load, and of what is managed: information that comes late (F21), standards that were lowered (F22). */
  readonly load: number;
  readonly novelty: number;
}

export function errorTerms(burnout: number, load: number, p: Parameters, managed = 0): ErrorTerms {
  const over = Math.min(1, Math.max(0, (load - p.overworkAt) / p.errorLoadSpan));
  return {
    reference: logit(p.errorReference),
    perSkill: p.errorSkill,
    skill: p.skillReference,
    burnout: p.errorBurnout * (burnout - p.burnoutReference),
    load: p.errorLoad * over + managed,
    novelty: p.errorNovelty,
  };
}

/** Logit added by information that comes late and by a lowered standard. */
export function managedLogit(lag: number, standard: number, p: Parameters): number {
  return p.lagError * lag + p.standardError * (1 - standard);
}

/** Logit of the error chance of a decision at a skill, from the day's terms. */
export function errorLogit(terms: ErrorTerms, skill: number, isNew: boolean): number {
  return (
    terms.reference +
    terms.perSkill * (terms.skill - skill) +
    terms.burnout +
    terms.load +
    (isNew ? terms.novelty : 0)
  );
}

/** Whether a uniform is below the logistic of x; bounds settle most without an exponential (20 ns a decision less). */
export function isBelowLogistic(uniform: number, x: number): boolean {
  // logistic(−1.5) = .1824…, logistic(0) = .5
  if (x < -1.5 && uniform > 0.1825) return false;
  if (x < 0 && uniform > 0.5) return false;
  return uniform < logistic(x);
}

/** Error chance of one decision (M05 around its reference, model.md 3.2 (5)). */
export function errorChance(
  skill: number,
  burnout: number,
  load: number,
  isNew: boolean,
  p: Parameters,
): number {
  return logistic(errorLogit(errorTerms(burnout, load, p), skill, isNew));
}

export type Fate = "rework" | "latent" | "stands";
/** What becomes of an error on a case that was tried `attempts` times before; a lower standard finds fewer of them (F22). */
export function fateOf(uniform: number, attempts: number, p: Parameters, standard = 1): Fate {
  if (uniform < p.reworkShare * standard) return attempts + 1 < p.attemptsMax ? "rework" : "stands";
  return uniform < p.reworkShare + p.latentShare ? "latent" : "stands";
}
