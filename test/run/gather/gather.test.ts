import { beforeAll, describe, expect, it } from "vitest";
import { execute, type RunResult, referencesOf, scenario } from "../../../src/index.ts";
import { Gatherer } from "../../../src/run/gather/gather.ts";
import { keepFor, type Plan } from "../../../src/run/gather/plan.ts";
import { spreads, summarise } from "../../../src/run/gather/spread.ts";
import { meanOf, stack, under } from "../../../src/run/gather/stack.ts";
import { dailyTable } from "../../../src/run/tables.ts";
import { Table } from "../../../src/table/table.ts";

const small = {
  years: 0.5,
  warmUp: 0.25,
  county: { townships: 2, archetypes: { 中西部一般镇: 2, 山区小乡: 0, 城关镇: 0, 东部强镇: 0 } },
};
const now = scenario("baseline", { ...small, id: "now" });
const reform = {
  when: "2024-02",
  where: { matters: { top: 10 } },
  what: { transfer: { powers: ["decide"] } },
};
const down = scenario("baseline", { ...small, id: "down", reforms: [reform] });
const plan: Plan = { scenarios: [now, down], every: "day", units: "county", each: false, cases: false };

/** By scenario, then replication. */
let results: RunResult[][];
beforeAll(() => {
  const keep = { townships: true, townshipDays: true, cases: true };
  results = plan.scenarios.map((one) => {
    const references = referencesOf(one);
    return [0, 1, 2].map((replication) =>
      execute({ scenario: one, seed: "s", replication, references, keep }),
    );
  });
});

function tables(
  of: Partial<Plan> = {},
  order: readonly (readonly [number, number])[] = all,
): Map<string, Table> {
  const gatherer = new Gatherer({ ...plan, ...of });
  for (const [strategy, replication] of order)
    gatherer.add(strategy, replication, results[strategy][replication]);
  return new Map(gatherer.tables().map((table) => [table.name, table]));
}
const all = [0, 1, 2].flatMap((r) => [[0, r] as const, [1, r] as const]);
const sum = (values: Iterable<number | string>) =>
  [...values].reduce((total: number, x) => total + Number(x), 0);

describe("Gatherer", () => {
  it("gives the same tables in whatever order results come, and counts none twice", () => {
    const shuffled = [all[5], all[0], all[3], all[0], all[2], all[4], all[1]];
    const csv = (map: Map<string, Table>) => [...map.values()].map((table) => table.toCSV());
    expect(csv(tables({}, shuffled))).toEqual(csv(tables()));
  });

  it("uses only replications that every scenario has finished", () => {
    const some = tables({}, [all[0], all[1], all[2]]);
    const one = tables({}, [all[0], all[1]]);
    expect(some.get("daily")?.toCSV()).toBe(one.get("daily")?.toCSV());
    expect(new Gatherer(plan).tables()).toEqual([]);
  });

  it("averages days over replications and says how far they spread", () => {
    const daily = tables().get("daily") as Table;
    const singles = results[0].map((result) => dailyTable(now, result).column("backlog"));
    expect(daily.length).toBe(2 * 126);
    const row = daily.row(100);
    const values = singles.map((backlog) => Number(backlog[100])).sort((a, b) => a - b);
    expect(row).toMatchObject({ scenario: "now", day: 100, month: "2024-05" });
    expect(row.backlog).toBeCloseTo(sum(values) / 3, 3);
    expect(row.backlog_p50).toBeCloseTo(values[1], 3);
    expect(row.backlog_p05).toBeCloseTo(values[0] + 0.1 * (values[1] - values[0]), 3);
  });

  it("adds cases up alike by day, week, month, township and replication", () => {
    const counts = [
      tables(),
      tables({ every: "week" }),
      tables({ every: "month" }),
      tables({ every: "month", units: "townships" }),
      tables({ units: "townships" }),
    ].map((map) => sum((map.get("daily") as Table).column("arrived")));
    for (const count of counts) expect(count).toBeCloseTo(counts[0], 1);
    const each = tables({ each: true }).get("daily") as Table;
    expect(sum(each.column("arrived")) / 3).toBeCloseTo(counts[0], 1);
    expect(each.length).toBe(3 * 2 * 126);
    expect([...new Set(each.column("replication") as Iterable<number>)]).toEqual([0, 1, 2]);
  });

  it("ends with a shorter step where days do not fill the last", () => {
    const weekly = tables({ every: "week" }).get("daily") as Table;
    expect(weekly.length).toBe(2 * 26);
    expect(weekly.row(25).day).toBe(125);
  });

  it("shows events and cases of the first replication, and the means of townships and ledger", () => {
    const map = tables({ cases: true });
    expect(new Set(map.get("events")?.column("scenario") as string[])).toEqual(new Set(["down"]));
    expect(map.get("cases")?.length).toBe(sum(results.map(([first]) => first.cases?.length ?? 0)));
    expect(map.get("townships")?.length).toBe(2 * 6 * 2);
    const hours =
      map
        .get("ledger")
        ?.filter((row) => row.scenario === "now" && row.side === "use")
        .column("hours") ?? [];
    const mean =
      sum(results[0].map((result) => sum(result.uses.slice(3 * (result.uses.length / 9))) / 3600)) / 3;
    expect(sum(hours)).toBeCloseTo(mean, 3);
  });

  it("asks of a run only what the plan needs", () => {
    expect(keepFor(plan)).toEqual({
      townships: true,
      townshipDays: false,
      cases: false,
    });
    expect(keepFor({ ...plan, units: "townships" }).townshipDays).toBe(true);
    expect(keepFor({ ...plan, units: "townships", every: "month" }).townshipDays).toBe(false);
  });
});

describe("tables put together", () => {
  const table = (values: number[], text: string[]) =>
    new Table({
      name: "t",
      columns: [
        { name: "x", values: Float64Array.from(values), zh: "", en: "" },
        { name: "y", values: text, zh: "", en: "" },
      ],
    });

  it("stack rows and mean numbers", () => {
    const [a, b] = [table([1, 2], ["p", "q"]), table([3, 6], ["p", "q"])];
    expect([...stack("s", [under(a, "A"), under(b, "B", 7).select(["scenario", "x", "y"])])]).toEqual([
      { scenario: "A", x: 1, y: "p" },
      { scenario: "A", x: 2, y: "q" },
      { scenario: "B", x: 3, y: "p" },
      { scenario: "B", x: 6, y: "q" },
    ]);
    expect([...meanOf([a, b])]).toEqual([
      { x: 2, y: "p" },
      { x: 4, y: "q" },
    ]);
  });

  it("summarise one replication as it is", () => {
    expect(spreads(1).map((spread) => spread.suffix)).toEqual([""]);
    expect(spreads(2).map((spread) => spread.suffix)).toEqual(["", "_p05", "_p50", "_p95"]);
    expect(summarise([Float32Array.of(1, 5)], spreads(1))).toEqual([Float32Array.of(1, 5)]);
  });
});
