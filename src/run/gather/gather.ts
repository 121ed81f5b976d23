/** Takes the results of runs as they come, in any order, and makes the tables of all of them. */
import type { Table } from "../../table/table.ts";
import type { RunResult } from "../runner.ts";
import { caseTable, eventTable, ledgerTable, townshipTable } from "../tables.ts";
import { dailySeries, dailyTable } from "./daily.ts";
import type { Plan } from "./plan.ts";
import { meanOf, stack, under } from "./stack.ts";

/** What is left of one run once its large arrays are worked up. */
interface Kept {
  readonly daily: Float32Array;
  readonly townships: Table;
  readonly ledger: Table;
  readonly events: Table | undefined;
  readonly cases: Table | undefined;
}

export class Gatherer {
  readonly #plan: Plan;
  /** By scenario, then replication. */
  readonly #kept: readonly Map<number, Kept>[];

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#kept = plan.scenarios.map(() => new Map());
  }

  /** A result that is there already is passed over. */
  add(strategy: number, replication: number, result: RunResult): void {
    const plan = this.#plan;
    const scenario = plan.scenarios[strategy];
    if (this.#kept[strategy].has(replication)) return;
    this.#kept[strategy].set(replication, {
      daily: dailySeries(scenario, result, plan),
      townships: townshipTable(scenario, result),
      ledger: ledgerTable(scenario, result),
      events: replication === 0 || plan.each ? eventTable(scenario, result) : undefined,
      cases: replication === 0 && plan.cases ? caseTable(scenario, result) : undefined,
    });
  }

  /** Replications that every scenario has finished, in order. */
  complete(): number[] {
    const [first, ...others] = this.#kept;
    return [...(first?.keys() ?? [])].filter((r) => others.every((one) => one.has(r))).sort((a, b) => a - b);
  }

  /** daily, townships, events, ledger (and cases) of the complete replications; none when there are none. */
  tables(): Table[] {
    const replications = this.complete();
    if (replications.length === 0) return [];
    const names = ["daily", "townships", "events", "ledger", ...(this.#plan.cases ? ["cases"] : [])] as const;
    const parts = this.#plan.scenarios.map((_, at) => this.#tablesOf(at, replications));
    return names.map((name) =>
      stack(
        name,
        parts.flatMap((part) => part.filter((table) => table.name === name)),
      ),
    );
  }

  #tablesOf(at: number, replications: readonly number[]): Table[] {
    const scenario = this.#plan.scenarios[at];
    const { id } = scenario.document;
    const kept = replications.map((r) => this.#kept[at].get(r) as Kept);
    const daily = this.#plan.each
      ? kept.map((one, k) => under(dailyTable(scenario, [one.daily], this.#plan), id, replications[k]))
      : [
          under(
            dailyTable(
              scenario,
              kept.map((one) => one.daily),
              this.#plan,
            ),
            id,
          ),
        ];
    const means = [meanOf(kept.map((one) => one.townships)), meanOf(kept.map((one) => one.ledger))];
    const events = kept.flatMap((one, k) => (one.events ? [under(one.events, id, replications[k])] : []));
    const cases = kept.flatMap((one) => (one.cases ? [under(one.cases, id)] : []));
    return [...daily, ...means.map((table) => under(table, id)), ...events, ...cases];
  }
}
