import { describe, expect, it } from "vitest";
import { mixOf, scaled } from "../../web/compare/county/mix.ts";
import { presetNames } from "../../web/settings/places.ts";
import { scenarioOf } from "../../web/settings/scenarios.ts";
import { defaults } from "../../web/settings/settings.ts";

const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0);

describe("the mix of a county", () => {
  it.each(presetNames)("of %s is the one that its scenario is made of", (place) => {
    const { counties } = scenarioOf({ ...defaults, place }, "baseline");
    const made: Record<string, number> = {};
    for (const { archetype } of counties[0].townships) made[archetype] = (made[archetype] ?? 0) + 1;
    const counts = mixOf({ place, county: {} });
    expect(Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))).toEqual(made);
  });

  it.each(presetNames)("is scaled and changed, and makes a county of so many townships (%s)", (place) => {
    const larger = scaled(mixOf({ place, county: {} }), 20);
    expect(sum(larger)).toBe(20);
    const archetypes = { ...larger, 山区小乡: larger.山区小乡 + 3 };
    const county = { archetypes, townships: 23 };
    expect(mixOf({ place, county })).toEqual(archetypes);
    const { counties } = scenarioOf({ ...defaults, place, county }, "baseline");
    expect(counties[0].townships).toHaveLength(23);
  });
});
