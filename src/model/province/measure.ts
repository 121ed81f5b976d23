/** By what counties and townships are compared: an indicator of the last closed month, turned so that more is better. */
import { indicators, type RatioIndicator, ratioIndicators } from "../indicators.ts";

/** Indicators that have a better side; reported satisfaction is none to us, but offices are ranked by it. */
export const comparable: readonly RatioIndicator[] = ratioIndicators.filter(
  (name) => indicators[name].better !== "none" || name === "reportedSatisfaction",
);

/** 1 where more is better, -1 where less is. */
export function signOf(name: RatioIndicator): 1 | -1 {
  return indicators[name].better === "lower" ? -1 : 1;
}
