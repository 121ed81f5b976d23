/** What today's decisions of a township have in common (ODD: errorTerms). */
import { logit } from "../../src/core/numeric.ts";
import type { Township } from "./township.ts";
import type { World } from "./world.ts";

/** Terms of the logit of an error; `skillAt` is the skill that missing skill is measured from. */
export interface ErrorTerms {
  reference: number;
  perSkill: number;
  skillAt: number;
  burnt: number;
  load: number;
  novelty: number;
}

export function errorTerms(world: World, township: Township): ErrorTerms {
  const { parameters, switches } = world;
  const late = switches.meetings ? township.informationLag : 0;
  const standard = switches.standards ? township.standard : 1;
  const managed = parameters.lagError * late + parameters.standardError * (1 - standard);
  const over = (township.load - parameters.overworkAt) / parameters.errorLoadSpan;
  const terms = {
    reference: logit(parameters.errorReference),
    perSkill: parameters.errorSkill,
    skillAt: parameters.skillReference,
    burnt: parameters.errorBurnout * (township.burnout - parameters.burnoutReference),
    load: parameters.errorLoad * Math.min(1, Math.max(0, over)) + managed,
    novelty: parameters.errorNovelty,
  };
  helped(world, township, terms);
  return terms;
}

/** What decision support and a residents' council spare. */
function helped({ parameters, switches }: World, township: Township, terms: ErrorTerms): void {
  const support = switches.decisionSupport ? township.decisionSupport : 0;
  const heard = switches.council && township.councilFrom >= 0 ? parameters.councilError : 0;
  if (support === 0 && heard === 0) return;
  const gain = parameters.supportSkill * support;
  terms.perSkill *= 1 - gain;
  terms.skillAt = (terms.skillAt - gain) / (1 - gain);
  terms.novelty *= 1 - parameters.supportNovelty * support;
  terms.reference -= heard;
}
