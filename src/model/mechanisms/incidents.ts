/**
 * Incidents and violations 事故与违规: latent errors come to light, accidents happen where supervision is thin and
 * enforcement away (M32), violations grow where authority meets weak supervision and show years later (M30, M31).
 */
import { MONTH, WEEK, YEAR } from "../../core/clock.ts";
import { exp, pow } from "../../core/numeric.ts";
import type { Draw } from "../../core/random.ts";
import { type MatterSpec, tiers } from "../matter.ts";
import type { Mechanism } from "../mechanism.ts";
import type { Model } from "../model.ts";
import type { Parameters, State } from "../state.ts";
import { ENTRUSTED } from "./assignment.ts";

/** Supervision over a span of n units (M31): whole up to the free span, then falling with its square root. */
export function supervisionOver(base: number, span: number, free: number): number {
  return base * Math.min(1, Math.sqrt(free / Math.max(1, span)));
}

/** Supervision by each tier (index as in `tiers`): the higher it stands, the more units it watches over. */
function supervisionByTier(T: number, p: Parameters): readonly number[] {
  const city = T * p.countiesPerCity;
  const spans = [T, T, city, city * p.citiesPerProvince];
  return spans.map((span) => supervisionOver(p.supervisionBase, span, p.spanFree));
}

/** Mean supervision over all matters, at the tiers that supervise them. */
export function supervisionFrom(levels: ArrayLike<number>, T: number, p: Parameters): number {
  const byTier = supervisionByTier(T, p);
  let sum = 0;
  for (let m = 0; m < levels.length; m++) sum += byTier[levels[m]];
  return levels.length > 0 ? sum / levels.length : byTier[1];
}

/** Supervision of the untouched baseline, when the tiers supervise so; its base where the rule is off. */
export function supervisionAtFirst(model: Model, levels: ArrayLike<number>, p: Parameters): number {
  return model.on.supervision ? supervisionFrom(levels, model.T, p) : p.supervisionBase;
}

/** Mean supervision over a township's matters: what it supervises itself is watched as closely as by the county. */
function supervisionHere(model: Model, state: State, t: number, byTier: readonly number[]): number {
  const { M } = model;
  const { superviseHere, superviseLevel } = state;
  let sum = 0;
  for (let m = 0; m < M; m++) sum += byTier[superviseHere[t * M + m] !== 0 ? 0 : superviseLevel[m]];
  return M > 0 ? sum / M : byTier[1];
}

/** Supervision of a township this week: by span and by what reforms set, raised where the process is open to all. */
function supervisionNow(
  model: Model,
  state: State,
  t: number,
  byTier: readonly number[],
  unsupervised: number,
): number {
  const { p } = state;
  if (!model.on.supervision) return p.supervisionBase;
  const here = Math.max(state.supervisionSet[t], supervisionHere(model, state, t, byTier));
  const open = model.on.transparency ? state.transparency[t] : 0;
  // what was moved without its supervision is watched by nobody
  return supervisionOpen(here * (1 - unsupervised), open, p.openSupervision);
}

/** Tier above a township that supervises each matter in the untouched baseline. */
export function superviseLevels(matters: readonly MatterSpec[]): Uint8Array {
  return Uint8Array.from(matters, ({ supervise }) => Math.max(1, tiers.indexOf(supervise)));
}

/** Incidents a week in a township of `residents` (M32). */
export function incidentRate(
  residents: number,
  supervisionGap: number,
  ableEnforcement: number,
  p: Parameters,
): number {
  const monthly = (p.incidentBase * residents) / 10_000;
  const factor = exp(
    p.incidentSupervision * Math.max(0, supervisionGap) - p.incidentEnforcement * ableEnforcement,
  );
  return (monthly * factor * WEEK) / MONTH;
}

/** New violations a week: tempting matters decided locally under weak supervision (M30). */
export function violationRate(tempting: number, supervision: number, p: Parameters): number {
  return (p.violationRate * tempting * (1 - supervision) * (1 - supervision) * WEEK) / MONTH;
}

/** What a township holds: tempting matters it decides, and shares of them supervised and ably enforced here. */
export function held(
  model: Model,
  state: State,
  t: number,
): { tempting: number; unsupervised: number; enforced: number } {
  const { movedAt, operable, enforceHere, basis, superviseHere } = state;
  const { M, enforceShare, temptation } = model;
  let tempting = 0;
  let moved = 0;
  let unsupervised = 0;
  let enforced = 0;
  let acts = 0;
  for (let m = 0; m < M; m++) {
    const pair = t * M + m;
    acts += enforceShare[m];
    const exercised = movedAt[pair] < 0 || operable[pair] !== 0;
    if (enforceHere[pair] !== 0 && exercised) enforced += enforceShare[m];
    // what is entrusted is decided above
    if (basis[pair] <= ENTRUSTED || operable[pair] === 0) continue;
    tempting += temptation[m];
    if (movedAt[pair] < 0) continue;
    moved++;
    if (superviseHere[pair] === 0) unsupervised++;
  }
  return {
    tempting,
    unsupervised: moved > 0 ? unsupervised / M : 0,
    enforced: acts > 0 ? enforced / acts : 0,
  };
}

/** Supervision where the process is open to all 扫码查进度、留痕: openness makes up for part of what lacks (P19). */
export function supervisionOpen(supervision: number, transparency: number, gain: number): number {
  return supervision + (1 - supervision) * gain * transparency;
}

/** Chance a week that one thing comes to light that would in `weeks` weeks by itself, and is audited besides. */
export function auditedChance(chance: number, auditedAYear: number): number {
  return chance + (1 - chance) * Math.min(1, (auditedAYear * WEEK) / YEAR);
}

/** What is drawn in a week. Each has a place of its own, so that none of them shifts the luck of another. */
const LOTS = { accidents: 0, shown: 1, harmful: 2, found: 3, grown: 4 } as const;
const LOTS_A_WEEK = Object.keys(LOTS).length;

/** Chance that a latent error shows within a week. */
function showingChance(p: Parameters): number {
  return 1 - pow(1 - 1 / Math.max(1, p.latentDays), WEEK);
}

/** What hangs over a township in a week; `audited` is the chance that an audit finds one thing in a year. */
interface Risks {
  readonly accidentsMean: number;
  readonly grownMean: number;
  readonly showLatent: number;
  readonly audited: number;
  readonly harm: number;
}

/** Draws and books a township's week. */
function comeToLight(state: State, t: number, unit: number, tick: number, draw: Draw, risks: Risks): void {
  const { p } = state;
  const { accidentsMean, grownMean, showLatent, audited, harm } = risks;
  const lots = (lot: number): Draw => draw.at(unit, tick * LOTS_A_WEEK + lot);
  const accidents = lots(LOTS.accidents).poisson(accidentsMean);
  const showing = lots(LOTS.shown);
  const shown = showing.binomial(state.latentErrors[t], showLatent);
  // what an audit finds is put right before it shows; the next draw of this lot, so that it shifts no other
  const mended = audited > 0 ? showing.binomial(state.latentErrors[t] - shown, auditedChance(0, audited)) : 0;
  const harmful = lots(LOTS.harmful).binomial(shown, p.latentHarm * harm);
  const show = 1 / Math.max(1, p.violationLag);
  const found = lots(LOTS.found).binomial(state.violationStock[t], auditedChance(show, audited));
  const grown = lots(LOTS.grown).poisson(grownMean);
  state.latentErrors[t] -= shown + mended;
  state.violationStock[t] += grown - found;
  state.incidents[t] += accidents + harmful;
  state.violations[t] += found;
  state.vetoItems[t] += accidents + harmful + found;
  state.penalties[t] += p.incidentSanction * state.sanctionForce[t] * (accidents + harmful + found);
}

export const incidents: Mechanism = {
  name: "incidents",
  every: WEEK,
  title: { zh: "事故与违规", en: "Incidents and violations" },
  about: {
    zh: "潜伏差错显现，监管薄弱处出事故，权大而无人看处生违规、多年后暴露。",
    en: "Latent errors show, accidents happen where supervision is thin, violations grow and come to light years later.",
  },
  evidence: ["P10", "P19", "P55", "F08", "F09", "F16"],
  parameters: [
    "latentDays",
    "latentHarm",
    "incidentBase",
    "incidentSupervision",
    "incidentEnforcement",
    "supervisionBase",
    "spanFree",
    "countiesPerCity",
    "citiesPerProvince",
    "violationRate",
    "violationLag",
    "incidentSanction",
    "openSupervision",
    "monitorGain",
    "blockTemptation",
    "auditFinds",
  ],
  switches: ["incidents", "supervision", "transparency", "monitoring", "earmarking", "audit"],
  reads: [
    "basis",
    "operable",
    "movedAt",
    "enforceHere",
    "superviseHere",
    "readiness",
    "supervisionSet",
    "superviseLevel",
    "sanctionForce",
    "transparency",
    "monitored",
    "blockGrant",
    "auditShare",
  ],
  writes: [
    "supervision",
    "latentErrors",
    "violationStock",
    "incidents",
    "violations",
    "penalties",
    "vetoItems",
  ],
  step(model, state, tick, draw) {
    const { p } = state;
    const { on } = model;
    const baseline = supervisionAtFirst(model, superviseLevels(model.matters), p);
    const byTier = supervisionByTier(model.T, p);
    const showLatent = showingChance(p);
    for (let t = 0; t < model.T; t++) {
      const { tempting, unsupervised, enforced } = held(model, state, t);
      state.supervision[t] = supervisionNow(model, state, t, byTier, unsupervised);
      if (!on.incidents) continue;
      const gap = baseline - state.supervision[t];
      const residents = model.townships[t].population;
      // risks that are watched and answered within two days 风险闭环 (P55)
      const harm = on.monitoring && state.monitored[t] !== 0 ? 1 - p.monitorGain : 1;
      const accidentsMean = incidentRate(residents, gap, enforced * state.readiness[t], p) * harm;
      const block = on.earmarking ? state.blockGrant[t] : 0;
      const grownMean = violationRate(tempting + p.blockTemptation * block, state.supervision[t], p);
      const audited = on.audit ? state.auditShare[t] * p.auditFinds : 0;
      const risks = { accidentsMean, grownMean, showLatent, audited, harm };
      comeToLight(state, t, model.unit[t], tick, draw, risks);
    }
  },
};
