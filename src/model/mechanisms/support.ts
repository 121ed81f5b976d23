/**
 * Decision support 辅助决策 (P20) and the residents' council 居民议事会 (P18): what lowers the error of a day's decisions in a
 * township. No mechanism of its own: quality uses it.
 */
import { type ErrorTerms, errorTerms, managedLogit } from "../errors.ts";
import type { Model } from "../model.ts";
import type { State } from "../state.ts";

/** The part of a day's error terms that support changes. */
interface Supported {
  readonly reference: number;
  readonly perSkill: number;
  readonly skill: number;
  readonly novelty: number;
}

/**
 * Terms where support closes a share `gain` of the skill gap, k + gain (1 − k), and takes away a share `used` of what is
 * new. Linear in k, so the terms carry it and no case pays for it.
 */
export function supported<T extends Supported>(terms: T, gain: number, used: number): T {
  const own = 1 - gain;
  const { perSkill, skill, novelty } = terms;
  return { ...terms, perSkill: perSkill * own, skill: (skill - gain) / own, novelty: novelty * (1 - used) };
}

/** The day's terms of a township, with what supports its decisions and who is heard in them. */
export function helped<T extends Supported>(model: Model, state: State, t: number, terms: T): T {
  const { p } = state;
  const { on } = model;
  const share = on.decisionSupport ? state.decisionSupport[t] : 0;
  const heard = on.council && state.councilFrom[t] >= 0 ? p.councilError : 0;
  if (share === 0 && heard === 0) return terms;
  const better = supported(terms, p.supportSkill * share, p.supportNovelty * share);
  return { ...better, reference: terms.reference - heard };
}

/** A township's error terms today: strain, load, late information, its standard, and what supports its decisions. */
export function termsToday(model: Model, state: State, t: number): ErrorTerms {
  const { p } = state;
  const lag = model.on.meetings ? state.informationLag[t] : 0;
  const standard = model.on.standards ? state.standard[t] : 1;
  const managed = managedLogit(lag, standard, p);
  return helped(model, state, t, errorTerms(state.burnout[t], state.load[t], p, managed));
}
