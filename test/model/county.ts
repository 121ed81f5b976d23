/** Counties that tests step by hand, and references that make no difference. */
import { type Prepared, type Reference, scenario } from "../../src/index.ts";

export { allBut } from "../../src/theory/desk.ts";
export { countyOf, type Town } from "../../src/theory/town.ts";

/**
 * Two townships of the example county, an ordinary town and a mountain township; laid over any shipped scenario. Figures
 * that tests work out by hand are those of the literature's values, whichever set is in force.
 */
export const twoTowns = {
  parameterSet: "literature-1",
  county: {
    townships: [
      { name: "甲镇", archetype: "中西部一般镇" },
      { name: "乙乡", archetype: "山区小乡" },
    ],
  },
} as const;

/** A shipped scenario in the two townships, with more laid over it. */
export function inTwoTowns(id: string, overrides: object = {}): Prepared {
  return scenario(id, { ...twoTowns, ...overrides });
}

/** A reference that makes no difference: what each matter's cases lived through is what is expected of them. */
export function neutralReference(model: { readonly M: number }): Reference {
  return {
    logWait: new Float64Array(model.M),
    visits: new Float64Array(model.M),
    errorRate: 0.12,
    penalties: 0.01,
  };
}
