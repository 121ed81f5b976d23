/** Takes the results of runs as they come, in any order, and makes the tables of all of them. */
import type { Table } from "../../table/table.ts";
import type { Keep, RunRequest, RunResult } from "../runner.ts";
import { dailySeries, dailyTable } from "./daily.ts";
import { ledgerTable } from "./ledger.ts";
import { type Gathered, type Kept, keepFor, type Plan, timeOf } from "./plan.ts";
import { casesTable, eventsTable } from "./records.ts";
import { townshipsTable, townshipWindow } from "./townships.ts";

export class Gatherer {
  readonly #plan: Plan;
  readonly #kept: ReadonlyMap<string, Map<number, Kept>>;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#kept = new Map(plan.scenarios.map(({ document }) => [document.id, new Map()]));
  }

  /** What to ask of a run beside what is asked already. */
  keep({ scenario, replication, references, keep = {} }: RunRequest): Keep {
    if (!references || !this.#kept.has(scenario.document.id)) return keep;
    const wanted = keepFor(this.#plan, scenario, replication);
    return {
      townships: keep.townships || wanted.townships,
      townshipDays: keep.townshipDays || wanted.townshipDays,
      cases: keep.cases || wanted.cases,
    };
  }

  /** Runs of other scenarios, and those that references are taken from, are passed over. */
  add({ scenario, replication, references }: RunRequest, result: RunResult): void {
    const of = this.#kept.get(scenario.document.id);
    if (!of || !references || of.has(replication)) return;
    const plan = this.#plan;
    const time = timeOf(scenario);
    const townships = scenario.counties.reduce((sum, county) => sum + county.townships.length, 0);
    const shown = replication === 0 || plan.each;
    of.set(replication, {
      daily: dailySeries(result, plan, time, townships),
      townships: townshipWindow(result, time, plan.window, townships),
      origins: result.origins,
      uses: result.uses,
      waits: result.waits,
      events: shown ? result.events : undefined,
      cases: replication === 0 ? result.cases : undefined,
    });
  }

  /** The tables of the replications that all scenarios have finished. */
  tables(): Table[] {
    const { scenarios, cases } = this.#plan;
    const maps = scenarios.map(({ document }) => this.#kept.get(document.id) as Map<number, Kept>);
    const common = [...(maps[0]?.keys() ?? [])]
      .filter((r) => maps.every((map) => map.has(r)))
      .sort((a, b) => a - b);
    if (common.length === 0) return [];
    const gathered = scenarios.map((scenario, at): Gathered => {
      return {
        scenario,
        time: timeOf(scenario),
        replications: common,
        kept: common.map((r) => maps[at].get(r) as Kept),
      };
    });
    const tables = [
      dailyTable(gathered, this.#plan),
      townshipsTable(gathered),
      eventsTable(gathered),
      ledgerTable(gathered),
    ];
    return cases ? [...tables, casesTable(gathered)] : tables;
  }
}
