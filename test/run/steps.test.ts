/** A person plays: changes made by hand in the evening take effect in the next day's reforms. */
import { describe, expect, it } from "vitest";
import { Problem, referencesOf, steps } from "../../src/index.ts";
import { inTwoTowns } from "../model/county.ts";

const prepared = inTwoTowns("baseline", { warmUp: 0, years: 0.25 });
const references = referencesOf(prepared);

/** Cost of each of the first days, in yuan, with what is done on the evening of day 3. */
function costs(
  evening: (today: { apply: (change: Record<string, object>, where?: object) => void }) => void,
): number[] {
  const found: number[] = [];
  for (const today of steps(prepared, { references })) {
    if (today.day === 3) evening(today);
    found.push(today.state.cost[0] + today.state.cost[1]);
    if (today.day === 8) break;
  }
  return found;
}

describe("a change by hand", () => {
  it("is paid for on the day it takes effect", () => {
    const [without, with_] = [costs(() => {}), costs(({ apply }) => apply({ equip: { to: 1, delay: 0 } }))];
    const paid = with_.map((cost, day) => cost - without[day]);
    // .4 and .5 of 200,000 yuan are lacking in the two townships
    expect(paid[4]).toBeCloseTo(180_000, 6);
    expect(paid.filter((_, day) => day !== 4)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it("changes nothing on the evening itself", () => {
    for (const today of steps(prepared, { references })) {
      if (today.day === 2) {
        const before = today.state.equipment.slice();
        today.apply({ equip: { to: 1, delay: 0 } });
        expect(today.state.equipment).toEqual(before);
      }
      if (today.day === 3) expect([...today.state.equipment]).toEqual([1, 1]);
      if (today.day === 4) break;
    }
  });

  it("that cannot be made is told at once", () => {
    const first = steps(prepared, { references }).next().value;
    const faults = (change: Record<string, object>, where?: object): string => {
      try {
        first.apply(change, where);
      } catch (error) {
        return error instanceof Problem ? error.message : String(error);
      }
      return "";
    };
    expect(faults({ trian: {} })).toContain("train");
    expect(faults({ train: { share: 5 } })).toContain("5 is out of range");
    expect(faults({ set: { parameter: "pressure", value: 0.2 } }, { townships: "甲镇" })).toContain(
      "whole county",
    );
    expect(faults({ set: { parameter: "easyBelow", value: 0.2 } })).toContain("founding");
    expect(faults({ recall: {} }, { townships: "丙镇" })).toContain("丙镇");
    expect(faults({ recall: {} }, { townships: "甲镇" })).toBe("");
  });
});

describe("an indicator of today", () => {
  it("is the county's, or that of one township by name or code; another name is a problem, not a nought", () => {
    for (const today of steps(prepared, { references })) {
      const { townships } = today.model;
      // cases per township
      const parts = townships.map(({ name }) => today.indicator("backlog", name));
      expect(today.indicator("backlog")).toBeCloseTo((parts[0] + parts[1]) / 2, 9);
      expect(today.indicator("backlog", townships[1].code)).toBe(parts[1]);
      expect(() => today.indicator("backlog", "乙镇")).toThrow(
        'township: there is no township "乙镇". Did you mean "甲镇"?',
      );
      expect(() => today.indicator("backlog", "nowhere")).toThrow("For example: 甲镇, 乙乡.");
      break;
    }
  });
});
