import { describe, expect, it } from "vitest";
import { weeklyTable } from "../../src/experiment/weeklyTable.ts";
import { fakeStudy } from "../fixtures/fake-study.ts";

describe("the weekly table", () => {
  const study = fakeStudy(2);
  const table = weeklyTable(study);

  it("has every week of every indicator once, levels first and then differences", () => {
    const weekly = [...study.strategies, ...study.differences].flatMap((one) => Object.values(one.weekly));
    expect(table.length).toBe(weekly.reduce((sum, { mean }) => sum + mean.length, 0));
    const [first] = table.rows();
    const { mean, low, high } = study.strategies[0].weekly.backlog;
    expect(first).toEqual({
      ...{ scenario: "all-at-once", against: "", indicator: "backlog", week: 1 },
      ...{ mean: mean[0], low: low[0], high: high[0], unit: "cases per township" },
    });
    const rows = [
      ...table.filter(({ against, indicator }) => against !== "" && indicator === "errorRate").rows(),
    ];
    expect(rows.map(({ week }) => week)).toEqual(mean.map((_, i) => i + 1));
    expect(rows.map(({ mean: value }) => value)).toEqual([...study.differences[0].weekly.errorRate.mean]);
    expect(rows[0]).toMatchObject({ scenario: "ripe-batches", against: "all-at-once", unit: "share" });
  });
});
