import { describe, expect, it } from "vitest";
import { Problem } from "../../src/core/problem.ts";
import { Table } from "../../src/table/table.ts";

const days = () =>
  new Table({
    name: "daily",
    columns: [
      { name: "township", values: ["城关", "东山", "城关", "东山"], zh: "乡镇", en: "township" },
      { name: "day", values: Int32Array.of(0, 0, 1, 1), zh: "日", en: "day" },
      {
        name: "backlog",
        values: Float64Array.of(4, 10, 6, Number.NaN),
        zh: "积压",
        en: "backlog",
        unit: { zh: "件", en: "cases" },
      },
    ],
  });

describe("Table", () => {
  it("gives plain objects, columns and its length", () => {
    const table = days();
    expect(table.length).toBe(4);
    expect([...table][1]).toEqual({ township: "东山", day: 0, backlog: 10 });
    expect([...table.rows()]).toEqual([...table]);
    expect(table.column("day")).toEqual(Int32Array.of(0, 0, 1, 1));
    expect(table.describe("backlog").unit).toEqual({ zh: "件", en: "cases" });
  });

  it("names the nearest column when there is none of that name", () => {
    expect(() => days().column("backlogs")).toThrow(Problem);
    expect(() => days().column("backlogs")).toThrow('Did you mean "backlog"?');
  });

  it("refuses unequal columns and two of one name", () => {
    const a = { name: "a", values: [""], zh: "", en: "" };
    expect(() => new Table({ name: "t", columns: [a, { ...a, name: "b", values: [] }] })).toThrow(/0 rows/);
    expect(() => new Table({ name: "t", columns: [a, a] })).toThrow(/two columns/);
  });

  it("filters, takes, selects and replaces without changing the old table", () => {
    const table = days();
    expect([...table.filter((row) => row.day === 1).column("township")]).toEqual(["城关", "东山"]);
    expect([...table.take([3, 0]).column("day")]).toEqual([1, 0]);
    expect(table.select(["day", "township"]).columns.map((c) => c.name)).toEqual(["day", "township"]);
    const changed = table.with([
      { name: "day", values: [0, 1, 2, 3].map(String), zh: "日", en: "day" },
      { name: "extra", values: Uint8Array.of(1, 2, 3, 4), zh: "", en: "" },
    ]);
    expect(changed.columns.map((c) => c.name)).toEqual(["township", "day", "backlog", "extra"]);
    expect(table.column("day")).toEqual(Int32Array.of(0, 0, 1, 1));
  });

  it("groups in order of first appearance and leaves missing numbers out", () => {
    const grouped = days().group(
      ["township"],
      [
        { name: "n", how: "count" },
        { name: "numbers", of: "backlog", how: "count" },
        { name: "mean", of: "backlog", how: "mean" },
        { name: "sum", of: "backlog", how: "sum" },
        { name: "most", of: "backlog", how: "max" },
        { name: "median", of: "backlog", how: { quantile: 0.5 } },
        { name: "from", of: "day", how: "first" },
      ],
    );
    expect([...grouped]).toEqual([
      { township: "城关", n: 2, numbers: 2, mean: 5, sum: 10, most: 6, median: 5, from: 0 },
      { township: "东山", n: 2, numbers: 1, mean: 10, sum: 10, most: 10, median: 10, from: 0 },
    ]);
    expect(grouped.describe("mean").unit).toEqual({ zh: "件", en: "cases" });
    expect(grouped.describe("n").unit).toBeUndefined();
  });

  it("groups the whole table, also an empty one", () => {
    expect([...days().group([], [{ name: "n", how: "count" }])]).toEqual([{ n: 4 }]);
    expect([
      ...days()
        .take([])
        .group([], [{ name: "n", how: "count" }]),
    ]).toEqual([]);
    expect(() => days().group([], [{ name: "x", of: "township", how: "sum" }])).toThrow(/is text/);
  });

  it("joins, with gaps where nothing matches", () => {
    const people = new Table({
      name: "people",
      columns: [
        { name: "township", values: ["城关"], zh: "乡镇", en: "township" },
        { name: "population", values: Int32Array.of(52000), zh: "人口", en: "population" },
        { name: "kind", values: ["城关镇"], zh: "类型", en: "kind" },
      ],
    });
    const all = days().join(people, ["township"]);
    expect([...all.column("population")]).toEqual([52000, Number.NaN, 52000, Number.NaN]);
    expect([...all.column("kind")]).toEqual(["城关镇", "", "城关镇", ""]);
    expect([...days().join(people, ["township"], { keep: "matched" }).column("day")]).toEqual([0, 1]);
  });

  it("goes to JSON and back", () => {
    const back = Table.fromJSON(JSON.parse(JSON.stringify(days())));
    expect([...back]).toEqual([...days()]);
    expect(back.describe("backlog")).toMatchObject({
      zh: "积压",
      en: "backlog",
      unit: { zh: "件", en: "cases" },
    });
  });
});
