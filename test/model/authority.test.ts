/** Who decides what on the first day: the catalogue's word holds, the archetype's share only adds to it. */
import { describe, expect, it } from "vitest";
import { scenario } from "../../src/index.ts";
import { authorityOf } from "../../src/model/authority.ts";
import type { MatterSpec, Tier } from "../../src/model/matter.ts";
import { chosenMatters } from "../../src/model/reforms/select.ts";
import { countyOf, inTwoTowns } from "./county.ts";

const matter = (decide: Tier, difficulty: number) => ({ decide, difficulty }) as MatterSpec;

describe("the matters a township decides", () => {
  it("are all that the catalogue gives to townships, whatever the share", () => {
    const three = [matter("township", 0.1), matter("township", 0.5), matter("township", 0.9)];
    for (const authority of [0, 0.2, 1]) expect([...authorityOf(three, authority)]).toEqual([1, 1, 1]);
  });

  it("are more where the share is larger: the county's easiest first, the city's never", () => {
    const five = [
      matter("county", 0.5),
      matter("township", 0.9),
      matter("city", 0.1),
      matter("county", 0.2),
      matter("county", 0.7),
    ];
    expect([...authorityOf(five, 0.4)]).toEqual([0, 1, 0, 1, 0]);
    expect([...authorityOf(five, 1)]).toEqual([1, 1, 0, 1, 1]);
  });

  it("leave nothing of the townships' with the county, where no choice of its matters would find it", () => {
    const { model } = countyOf(inTwoTowns("baseline"));
    const chosen = new Set(chosenMatters(model, { decide: ["county", "city", "province"], by: "demand" }));
    for (const held of model.held)
      held.forEach((here, m) => {
        expect(here || chosen.has(m), model.matters[m].id).toBeTruthy();
      });
  });

  it("share of the shipped county: the catalogue's 29 in ordinary and mountain townships, more in the others", () => {
    const { model } = countyOf(scenario("baseline"));
    const held = new Map(
      model.townships.map((town, t) => [town.archetype, model.held[t].reduce((sum, one) => sum + one, 0)]),
    );
    expect(Object.fromEntries(held)).toEqual({ 中西部一般镇: 29, 山区小乡: 29, 城关镇: 37, 东部强镇: 55 });
  });
});
