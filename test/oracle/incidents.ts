/** What comes to light: accidents, latent errors, violations (ODD: incidents). */
import { exp, pow } from "../../src/core/numeric.ts";
import type { Draw } from "../../src/core/random.ts";
import { sum } from "./casework.ts";
import { TIER } from "./lists.ts";
import type { Township } from "./township.ts";
import type { World } from "./world.ts";

/** Supervision by a tier: 0 township, 1 county, 2 city, 3 province. */
export function supervisionOver({ parameters, townships }: World, tier: number): number {
  let span = townships.length;
  if (tier >= TIER.city) span = span * parameters.countiesPerCity;
  if (tier >= TIER.province) span = span * parameters.citiesPerProvince;
  return parameters.supervisionBase * Math.min(1, Math.sqrt(parameters.spanFree / Math.max(1, span)));
}

/** Mean over matters of what a tier's supervision is; the county's where there are no matters. */
function meanSupervision(world: World, tierOf: (m: number) => number): number {
  const M = world.matters.length;
  if (M === 0) return supervisionOver(world, TIER.county);
  return sum(world.matters.map((_, m) => supervisionOver(world, tierOf(m)))) / M;
}

/** Mean number of new violations a week. */
export function newViolations({ parameters }: World, tempted: number, supervision: number): number {
  return (parameters.violationRate * tempted * (1 - supervision) * (1 - supervision) * 5) / 21;
}

/** What the powers of a township invite, and what of it is looked at and can be answered. */
function temptations(world: World, township: Township) {
  let [acts, enforcedActs, tempting, alone] = [0, 0, 0, 0];
  world.matters.forEach((matter, m) => {
    const pair = township.pairs[m];
    acts += matter.enforceShare;
    if (pair.enforceHere !== 0 && (pair.movedAt < 0 || pair.operable !== 0)) {
      enforcedActs += matter.enforceShare;
    }
    if (pair.basis <= 1 || pair.operable === 0) return;
    tempting += matter.temptation;
    if (pair.movedAt >= 0 && pair.superviseHere === 0) alone += 1;
  });
  const unsupervised = alone > 0 ? alone / world.matters.length : 0;
  const able = (acts > 0 ? enforcedActs / acts : 0) * township.readiness;
  return { tempting, unsupervised, able };
}

export function incidents(world: World, tick: number, draw: Draw): void {
  const { parameters, switches, matters } = world;
  const { supervisionBase } = parameters;
  const baseline = switches.supervision
    ? meanSupervision(world, (m) => Math.max(TIER.county, matters[m].supervise))
    : supervisionBase;
  for (const township of world.townships) {
    const { tempting, unsupervised, able } = temptations(world, township);
    const watched = meanSupervision(world, (m) =>
      township.pairs[m].superviseHere !== 0 ? TIER.township : matters[m].superviseLevel,
    );
    let supervision = Math.max(township.supervisionSet, watched) * (1 - unsupervised);
    if (switches.transparency && township.transparency > 0) {
      supervision += (1 - supervision) * parameters.openSupervision * township.transparency;
    }
    if (!switches.supervision) supervision = supervisionBase;
    township.supervision = supervision;
    if (!switches.incidents) continue;
    const harm = switches.monitoring && township.monitored !== 0 ? 1 - parameters.monitorGain : 1;
    const block = switches.earmarking ? township.blockGrant : 0;
    const spur = parameters.incidentSupervision * Math.max(0, baseline - supervision);
    const incidentRate =
      (((parameters.incidentBase * township.residents) / 10000) *
        exp(spur - parameters.incidentEnforcement * able) *
        5) /
      21;
    const tempted = tempting + parameters.blockTemptation * block;
    comeToLight(world, township, tick, draw, {
      accidentsMean: incidentRate * harm,
      harm,
      newMean: newViolations(world, tempted, supervision),
    });
  }
}

/** Means of the week, and the share of harm that is left after early response. */
interface Means {
  readonly accidentsMean: number;
  readonly harm: number;
  readonly newMean: number;
}

function comeToLight(world: World, township: Township, tick: number, draw: Draw, means: Means): void {
  const { parameters, switches } = world;
  const { unit, latentErrors, violationStock } = township;
  const audited = switches.audit ? township.auditShare * parameters.auditFinds : 0;
  const auditedWeekly = Math.min(1, (audited * 5) / 252);
  const accidents = draw.at(unit, tick * 5).poisson(means.accidentsMean);
  const showLatent = 1 - pow(1 - 1 / Math.max(1, parameters.latentDays), 5);
  const shown = draw.at(unit, tick * 5 + 1).binomial(latentErrors, showLatent);
  const mended = audited > 0 ? draw.binomial(latentErrors - shown, auditedWeekly) : 0;
  const harmful = draw.at(unit, tick * 5 + 2).binomial(shown, parameters.latentHarm * means.harm);
  const chance = 1 / Math.max(1, parameters.violationLag);
  const auditedChance = chance + (1 - chance) * auditedWeekly;
  const found = draw.at(unit, tick * 5 + 3).binomial(violationStock, auditedChance);
  const grown = draw.at(unit, tick * 5 + 4).poisson(means.newMean);
  const cameToLight = accidents + harmful + found;
  township.latentErrors = latentErrors - (shown + mended);
  township.violationStock = violationStock + (grown - found);
  township.incidents += accidents + harmful;
  township.violations += found;
  township.vetoItems += cameToLight;
  township.penalties += parameters.incidentSanction * township.sanctionForce * cameToLight;
}
