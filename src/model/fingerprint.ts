/** The state in one hash: columns, live cases in the order of their queues, and what is due. */
import type { Fingerprint } from "../core/fingerprint.ts";
import { type ColumnName, columns } from "./columns.ts";
import { queueCount } from "./queues.ts";
import { caseFields, type State } from "./state.ts";

/** Live cases compacted: one array a field, in queue order, so that a pool's history leaves no trace. */
export function liveCases(
  T: number,
  state: State,
): { sizes: Int32Array; fields: Record<string, Float64Array> } {
  const order: number[] = [];
  for (let queue = 0; queue < queueCount(T); queue++) {
    for (let id = state.queues.head[queue]; id >= 0; id = state.cases.next[id]) order.push(id);
  }
  const all = state.cases.fields as unknown as Record<string, ArrayLike<number>>;
  const { waits, ...single } = caseFields;
  const fields: Record<string, Float64Array> = {};
  for (const name of Object.keys(single)) fields[name] = Float64Array.from(order, (id) => all[name][id]);
  for (let cause = 0; cause < waits.width; cause++)
    fields[`wait${cause}`] = Float64Array.from(order, (id) => all.waits[id * waits.width + cause]);
  return { sizes: state.queues.size.slice(), fields };
}

/**
 * How far reforms have got is theirs, not the county's: a reform that changes nothing must leave no trace. The cursor
 * holds numbers of the pool, which tell its history; what is kept only to be worked out less often says nothing either.
 */
const bookkeeping: readonly ColumnName[] = [
  "programNext",
  "applied",
  "cursor",
  "noArrival",
  "noArrivalLevel",
];

export function addState(print: Fingerprint, T: number, state: State): void {
  for (const name of Object.keys(columns) as ColumnName[]) {
    if (!bookkeeping.includes(name)) print.add(state[name], name);
  }
  const { sizes, fields } = liveCases(T, state);
  print.add(sizes, "queues");
  for (const [name, values] of Object.entries(fields)) print.add(values, `cases.${name}`);
  for (const parcel of state.agenda.items) {
    print
      .addText(parcel.kind)
      .add(Float64Array.of(parcel.tick, parcel.township, parcel.share, parcel.amount), "agenda")
      .add(Float64Array.of(parcel.domain ?? -1, ...parcel.matters), "agenda");
  }
}
