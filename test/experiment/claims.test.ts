/** Claims are settled by the pairs, not by how they are put. */
import { describe, expect, it } from "vitest";
import { type Claim, checkClaims, claimsOf, judge } from "../../src/experiment/claims.ts";
import { scenario } from "../../src/index.ts";

const claim: Claim = { id: "a", indicator: "backlog", is: "lower", than: "b" };

describe("a claim", () => {
  it("holds, fails or is left open by the interval of its pairs", () => {
    expect(judge(claim, [-2, -1.9, -2.1]).verdict).toBe("holds");
    expect(judge(claim, [2, 1.9, 2.1]).verdict).toBe("fails");
    expect(judge({ ...claim, is: "higher" }, [2, 1.9, 2.1]).verdict).toBe("holds");
    expect(judge(claim, [-2, 1.9, -0.1]).verdict).toBe("unsettled");
  });

  it("needs more to be settled by a wider interval", () => {
    const pairs = [-2, -1, -3];
    // mean −2, standard error .577, times 4.30 and twice that
    expect(judge(claim, [-4, -3, -5]).verdict).toBe("holds");
    expect(judge(claim, [-4, -3, -5], 2).verdict).toBe("unsettled");
    expect(judge(claim, pairs).difference.high).toBeCloseTo(-2 + 4.3027 / Math.sqrt(3), 4);
  });

  it("of nothing is never settled", () => {
    expect(judge(claim, [0, 0, 0, 0]).verdict).toBe("unsettled");
    expect(judge(claim, [1]).verdict).toBe("unsettled");
  });
});

const county = { townships: [{ name: "甲镇", archetype: "中西部一般镇" }] };
const small = (id: string, expectations: object[], more: object = {}) =>
  scenario("baseline", { id, county, years: 1, warmUp: 0.25, expect: expectations, ...more });

describe("the claims of scenarios", () => {
  const calm = small("calm", []);
  const busy = small(
    "busy",
    [
      { indicator: "load", is: "higher", than: "calm" },
      { indicator: "load", is: "lower", than: "calm", months: [7, 12] },
      { indicator: "load", is: "higher", than: "calm", months: [1, 2] },
    ],
    { reforms: [{ when: "2024-04", what: { shock: { demand: 1.4, months: 60 } } }] },
  );

  it("are taken over the months they name, and what is level stays open", async () => {
    const found = await checkClaims([calm, busy], claimsOf(busy));
    expect(found.map(({ verdict }) => verdict)).toEqual(["holds", "fails", "unsettled"]);
    expect(found.map(({ pairs }) => pairs)).toEqual([3, 3, 15]);
    expect(found[2].difference).toEqual({ mean: 0, low: 0, high: 0 });
  });

  it("need what they are held against", async () => {
    await expect(checkClaims([busy], claimsOf(busy))).rejects.toThrow("which is not there");
  });

  it("lie within the reported time", async () => {
    const late = small("late", [{ indicator: "load", is: "higher", than: "calm", months: [12, 13] }]);
    await expect(checkClaims([calm, late], claimsOf(late))).rejects.toThrow("not in its reported time");
  });
});
