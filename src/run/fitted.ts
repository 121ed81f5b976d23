/** A scenario under values that are being fitted: as if its parameter set had them, down to scale and reference run. */
import type { Prepared } from "../scenario/build.ts";

/** `values` over those of the scenario's set; what the scenario itself says of a parameter lies over both. */
export function fitted(scenario: Prepared, values: Readonly<Record<string, number>>): Prepared {
  const { document } = scenario;
  const { parameterSet } = document;
  const below = typeof parameterSet === "string" ? { extends: parameterSet, values: {} } : parameterSet;
  const own = { id: "fitted", source: "", intervals: {}, ...below, values: { ...below.values, ...values } };
  return { ...scenario, document: { ...document, parameterSet: own } };
}
