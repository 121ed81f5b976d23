/** Trimming, standards and campaigns (P41–P44, F18–F22). */
import { describe, expect, it } from "vitest";
import { keptShare, lagAt } from "../../../src/model/reforms/changes/burden.ts";
import { booksOf } from "../books.ts";
import { countyOf, inTwoTowns, neutralReference, type Town } from "../county.ts";
import { rising } from "../rising.ts";

const when = "2024-01";

function lived(what: object | undefined, days: number): Town & { findings: string[] } {
  const reforms = what ? [{ when, what }] : [];
  const prepared = inTwoTowns("baseline", { warmUp: 0, years: 2, reforms });
  const town = countyOf(prepared, { reference: neutralReference(countyOf(prepared).model) });
  const books = booksOf(town);
  town.run(days, (tick) => books.close(tick));
  return { ...town, findings: books.findings };
}
const order = (town: Town, id: string) => town.model.orders.findIndex((one) => one.id === id);

describe("what is kept", () => {
  const parts = { meeting: 0.35, document: 0.2, report: 0.2, trace: 0.25 };

  it("is each part less its cut", () => {
    const cuts = { meeting: 0.435, document: 0.2848, report: 0, trace: 0 };
    expect(keptShare(cuts, parts)).toBeCloseTo(1 - 0.35 * 0.435 - 0.2 * 0.2848, 12); // .79079
    expect(keptShare({ meeting: 1, document: 1, report: 1, trace: 1 }, parts)).toBeCloseTo(0, 12);
  });

  it("is by parts of whatever they add up to", () => {
    expect(
      keptShare({ meeting: 1, document: 0, report: 0, trace: 0 }, { ...parts, meeting: 0.65 }),
    ).toBeCloseTo(0.5, 12);
  });
});

describe("information", () => {
  it("is in time while meetings are enough, and lags with the square of what lacks", () => {
    expect(lagAt(1, 0.6)).toBe(0);
    expect(lagAt(0.6, 0.6)).toBe(0);
    expect(lagAt(0.3, 0.6)).toBeCloseTo(0.25, 12);
    expect(lagAt(0, 0.6)).toBe(1);
    expect(rising((meetings) => -lagAt(meetings, 0.6), 0, 0.6)).toBe(true);
  });
});

describe("trim", () => {
  const cuts = { meetings: 0.435, documents: 0.2848, reports: 0.3, traces: 0.2 };

  it("cuts the paperwork share and the orders of each form", () => {
    const town = lived({ trim: cuts }, 1);
    const { state } = town;
    const kept = 1 - 0.35 * 0.435 - 0.2 * 0.2848 - 0.2 * 0.3 - 0.25 * 0.2;
    expect(state.paperworkShare[0]).toBeCloseTo(0.225 * kept, 12);
    expect(state.paperworkReported[0]).toBeCloseTo(0.225 * kept, 12);
    const cadence = ["meeting", "document", "dataReport", "photoTrace", "target"].map(
      (id) => state.orderCadence[order(town, id)],
    );
    expect(cadence).toEqual([0.565, 1 - 0.2848, 0.7, 0.8, 1]);
    // .565 of the meetings where .6 are needed
    expect(state.informationLag[0]).toBeCloseTo((1 - 0.565 / 0.6) ** 2, 12);
  });

  it("on paper only is reported in full and felt in part", () => {
    const [real, half, none] = [0, 0.5, 1].map((onPaper) => lived({ trim: { ...cuts, onPaper } }, 1).state);
    expect(half.paperworkReported[0]).toBe(real.paperworkReported[0]);
    expect(none.paperworkReported[0]).toBe(real.paperworkReported[0]);
    expect(half.paperworkShare[0]).toBeCloseTo((0.225 + real.paperworkShare[0]) / 2, 12);
    expect(none.paperworkShare[0]).toBeCloseTo(0.225, 12);
    expect(none.informationLag[0]).toBe(0);
  });

  it("of print saves its share of 20,000 yuan a village and year", () => {
    const [before, after] = [undefined, { trim: { print: 0.5 } }].map((what) => lived(what, 5).state);
    expect(before.cost[0] - after.cost[0]).toBeCloseTo((0.5 * 20_000 * 16 * 5) / 252, 6);
  });

  it("of all meetings brings errors, and orders that are done again", () => {
    const [before, after] = [undefined, { trim: { meetings: 1 } }].map((what) => lived(what, 126).state);
    expect(after.informationLag[0]).toBe(1);
    expect(after.latentErrors[0]).toBeGreaterThan(before.latentErrors[0]);
    expect(lived({ trim: { meetings: 1 } }, 84).findings).toEqual([]);
  });
});

describe("a lower standard", () => {
  it("takes less work a case and brings more errors", () => {
    const [before, after] = [undefined, { standard: { to: 0.7 } }].map((what) => lived(what, 63));
    expect(after.state.assignedHours[0]).toBeLessThan(before.state.assignedHours[0]);
    expect(after.state.latentErrors[0]).toBeGreaterThan(before.state.latentErrors[0]);
    expect(after.findings).toEqual([]);
  });
});

describe("a campaign", () => {
  it("has the cut and the length it is given, and else the parameters'", () => {
    const share = (what: object, days: number) => lived(what, days).state.paperworkShare[0];
    expect(share({ campaign: {} }, 21)).toBeCloseTo(0.225 * 0.65, 12);
    expect(share({ campaign: { cut: 0.5 } }, 21)).toBeCloseTo(0.225 * 0.5, 12);
    // four weeks long, eight after its end: half of .58 of the gain is lost
    expect(share({ campaign: { cut: 0.5, weeks: 4 } }, 61)).toBeCloseTo(
      0.225 * (1 - 0.5 * (1 - 0.58 / 2)),
      12,
    );
    expect(share({ campaign: { cut: 0.5, weeks: 13 } }, 61)).toBeCloseTo(0.225 * 0.5, 12);
  });

  it("leaves developmental orders alone (F30)", () => {
    const orders = (what: object | undefined) => {
      const town = lived(what, 0);
      let [paper, all] = [0, 0];
      town.run(63, () => {
        paper += town.state.paperOrders[0];
        all += town.state.ordersArrived[0];
      });
      return { paper, other: all - paper };
    };
    const [before, after] = [orders(undefined), orders({ campaign: {} })];
    expect(after.paper).toBeLessThan(0.75 * before.paper);
    expect(after.other).toBe(before.other);
  });
});
