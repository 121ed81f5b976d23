/** The event behind a parting: the first in the log of one run that the other does not have. */
import type { EventRow } from "../../model/agenda.ts";
import type { Prepared } from "../../scenario/build.ts";
import { dayOf } from "./days.ts";
import type { PartingEvent } from "./divergence.ts";
import { kindLabel } from "./eventKinds.ts";
import { townOf } from "./places.ts";
import type { Twin, Twins } from "./twin.ts";

/** Rows of one day, behind all earlier ones in the log. */
function rowsOf({ state }: Twin, tick: number): EventRow[] {
  const { rows } = state.events;
  let from = rows.length;
  while (from > 0 && rows[from - 1].tick >= tick) from--;
  return rows.slice(from);
}

/** The same thing done by the same reform is the same event, wherever the reform stands in its program. */
function keyOf({ model }: Twin, row: EventRow): string {
  const title = row.reform >= 0 ? model.program[row.reform].title.en : "";
  return JSON.stringify([title, row.kind, row.township, row.matter, row.amount]);
}

function described(
  twin: Twin,
  rows: readonly EventRow[],
  row: EventRow,
): Omit<PartingEvent, "only" | "day" | "month"> {
  const { model } = twin;
  const same = rows.filter(({ kind, reform }) => kind === row.kind && reform === row.reform);
  const count = (of: readonly number[]) => new Set(of.filter((index) => index >= 0)).size;
  return {
    kind: row.kind,
    label: kindLabel(row.kind),
    reform: row.reform >= 0 ? model.program[row.reform].title : { zh: "", en: "" },
    ...townOf(model, row.township),
    ...(row.matter >= 0 ? { matter: model.matters[row.matter].title } : {}),
    townships: count(same.map(({ township }) => township)),
    matters: count(same.map(({ matter }) => matter)),
  };
}

/** Events of a day that only one of the two has: of each kind that was not seen before the first. */
export function eventsOf(
  twins: Twins,
  tick: number,
  scenario: Prepared,
  seen: ReadonlySet<string>,
): PartingEvent[] {
  const rows = twins.map((twin) => rowsOf(twin, tick));
  if (rows[0].length === 0 && rows[1].length === 0) return [];
  const keys = twins.map((twin, which) => rows[which].map((row) => keyOf(twin, row)));
  const sets = keys.map((list) => new Set(list));
  return (["b", "a"] as const).flatMap((only) => {
    const [which, other] = only === "b" ? [1, 0] : [0, 1];
    const own = rows[which].filter((_, i) => !sets[other].has(keys[which][i]));
    const firsts = own.filter((row, i) => own.findIndex(({ kind }) => kind === row.kind) === i);
    return firsts
      .filter(({ kind }) => !seen.has(kind))
      .map((row) => ({ ...dayOf(scenario, tick), only, ...described(twins[which], own, row) }));
  });
}
