/** What wears people down, and what they fear. */
import { unit } from "../parameters/parameter.ts";
import { cases, stock } from "./column.ts";

const { count, ratio, share } = unit;

export const strainColumns = {
  burnout: stock("township", "倦怠", "Burnout", share),
  blameFear: stock("township", "畏责", "Fear of blame", share),
  effort: stock("township", "干劲", "Effort", share),
  overwork: stock("township", "过劳累积", "Overwork", ratio),
  supervision: stock("township", "监管强度", "Supervision", share),
  supervisionSet: stock("township", "监管强度（已定）", "Supervision set by reform", share),
  violationStock: stock("township", "未暴露违规", "Violations not yet shown", count),
  latentErrors: stock("township", "潜伏差错", "Latent errors", cases),
  penalties: stock("township", "本周问责", "Penalties this week", count),
  penaltyTotal: stock("township", "累计问责", "Penalties so far", count),
} as const;
