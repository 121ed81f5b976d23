/** The records of a pool taken out compactly and put back: what is saved, sent, and hashed. */
import { type CasePool, kindOf, misuse, type PoolFields, type Queues, widthOf } from "./queue.ts";

/** Queued records compacted: `sizes` of all queues, and each field's numbers in the order they stand. */
export interface Gathered<S extends PoolFields> {
  readonly sizes: Int32Array;
  readonly fields: { readonly [N in keyof S]: Int32Array };
}

/**
 * The records of all queues in order, whatever places the pool's history gave them: what a snapshot, a message or
 * a fingerprint takes. Throws a Problem when a live record stands in none of the queues.
 */
export function gather<S extends PoolFields>(pool: CasePool<S>, queues: Queues): Gathered<S> {
  const records = new Int32Array(pool.live);
  let count = 0;
  const { ints } = pool;
  for (const head of queues.head) {
    for (let at = head; at >= 0; at = ints[at]) records[count++] = at;
  }
  if (count !== pool.live) {
    throw misuse(
      `${pool.live} records live but ${count} stand in queues`,
      `共 ${pool.live} 条记录，队列中有 ${count} 条`,
    );
  }
  const { fields } = pool.layout;
  const columns = Object.keys(fields).map((name) => [name, columnOf(pool, name, records)]);
  return { sizes: queues.size.slice(), fields: Object.fromEntries(columns) };
}

/** The numbers of one field of some records, record by record. */
function columnOf<S extends PoolFields>(
  pool: CasePool<S>,
  name: keyof S & string,
  records: Int32Array,
): Int32Array {
  const field = pool.layout.fields[name];
  const offset = pool.layout.offset[name];
  const kind = kindOf(field);
  const width = widthOf(field);
  const [array, scale] =
    kind === "i32" ? [pool.ints, 1] : kind === "u16" ? [pool.halves, 2] : [pool.bytes, 4];
  const column = new Int32Array(records.length * width);
  let at = 0;
  for (let i = 0; i < records.length; i++) {
    const first = records[i] * scale + offset;
    for (let j = 0; j < width; j++) column[at++] = array[first + j];
  }
  return column;
}

/** Fills an empty pool and its empty queues with what `gather` took. */
export function scatter<S extends PoolFields>(
  gathered: Gathered<S>,
  pool: CasePool<S>,
  queues: Queues,
): void {
  const { sizes } = gathered;
  if (pool.live > 0 || sizes.length !== queues.size.length)
    throw misuse("scatter needs an empty pool and its queues", "需要空的记录池与相同的队列");
  const count = sizes.reduce((sum, size) => sum + size, 0);
  pool.reserve(count);
  const records = Array.from({ length: count }, () => pool.alloc());
  for (const [name, column] of Object.entries(gathered.fields)) {
    const width = widthOf(pool.layout.fields[name]);
    column.forEach((value, i) => {
      pool.set(records[Math.floor(i / width)], name, value, i % width);
    });
  }
  let next = 0;
  for (let queue = 0; queue < sizes.length; queue++) {
    for (let i = 0; i < sizes[queue]; i++) queues.push(pool, queue, records[next++]);
  }
}
