/** The state in one hash: columns, live cases compacted in the order of their queues, and what is due. */
import type { Fingerprint } from "../core/fingerprint.ts";
import { gather } from "../core/gathered.ts";
import { type ColumnName, columns } from "./columns.ts";
import type { State } from "./state.ts";

/**
 * How far reforms have got is theirs, not the county's: a reform that changes nothing must leave no trace. The cursor
 * holds numbers of the pool, which tell its history; what is kept only to be worked out less often says nothing either.
 */
export const bookkeeping: readonly ColumnName[] = [
  "programNext",
  "applied",
  "preparedBy",
  "adoptedAt",
  "cursor",
  "luckTable",
  "luckVariance",
  "giveUp",
];

export function addState(print: Fingerprint, state: State): void {
  for (const name of Object.keys(columns) as ColumnName[]) {
    if (!bookkeeping.includes(name)) print.add(state[name], name);
  }
  for (const [name, values] of Object.entries(state.own)) print.add(values, `own.${name}`);
  for (const [name, value] of Object.entries(state.ownP)) print.add(Float64Array.of(value), `own.${name}`);
  const { sizes, fields } = gather(state.cases, state.queues);
  print.add(sizes, "queues");
  for (const [name, values] of Object.entries(fields)) print.add(values, `cases.${name}`);
  for (const parcel of state.agenda.items) {
    print
      .addText(parcel.kind)
      .add(Float64Array.of(parcel.tick, parcel.township, parcel.share, parcel.amount), "agenda")
      .add(Float64Array.of(parcel.domain ?? -1, ...parcel.matters), "agenda");
  }
}
