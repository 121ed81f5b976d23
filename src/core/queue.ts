/**
 * First-in-first-out queues of records that live in one growing pool of columns. A record is a number (its
 * id); queues are linked lists through the pool's `next` column, so moving a record copies nothing.
 *
 * A loop calls `reserve` first and takes the arrays into locals afterwards: growing replaces them.
 */
import { type AnyArray, type Arrays, arrayOf, type Kind } from "./columns.ts";
import { Problem } from "./problem.ts";

/** A field holds one number a record, at its id, or `width` numbers, from id × width on. */
type PoolField = Kind | { readonly kind: Kind; readonly width: number };
export type PoolFields = Readonly<Record<string, PoolField>>;

type Fields<S extends PoolFields> = Arrays<{
  readonly [N in keyof S]: {
    readonly kind: S[N] extends { readonly kind: infer K extends Kind } ? K : Extract<S[N], Kind>;
    readonly length: number;
  };
}>;

const kindOf = (field: PoolField): Kind => (typeof field === "string" ? field : field.kind);
const widthOf = (field: PoolField): number => (typeof field === "string" ? 1 : field.width);

/** `next` of a record that is last in its queue or in none. Free records hold −2 or less. */
const LAST = -1;
const FREE = -2;

export class CasePool<S extends PoolFields> {
  /** One array per field, indexed by id. Replaced when the pool grows. */
  fields: Fields<S>;
  /** The following record of the same queue, −1 at its end. Replaced when the pool grows. */
  next: Int32Array;
  /** Records in use. */
  live = 0;
  capacity: number;
  private readonly specs: S;
  private readonly widths: readonly number[];
  private columns: readonly AnyArray[];
  private views: readonly AnyArray[];
  /** First id that was never used. */
  private unused = 0;
  /** Last freed id, or −1; each freed record holds −3 − (the one freed before it). */
  private freed = LAST;

  constructor(fields: S, capacity = 64) {
    this.specs = fields;
    this.widths = Object.values(fields).map(widthOf);
    this.capacity = Math.max(1, capacity);
    this.next = new Int32Array(this.capacity).fill(FREE);
    this.fields = this.arrays(this.capacity);
    this.columns = Object.values(this.fields);
    this.views = this.columns.map(viewByWidth);
  }

  private arrays(length: number): Fields<S> {
    return Object.fromEntries(
      Object.entries(this.specs).map(([name, field]) => [
        name,
        arrayOf(kindOf(field), length * widthOf(field)),
      ]),
    ) as Fields<S>;
  }

  /** Makes room for n more records, so that the next n calls of `alloc` replace no array. */
  reserve(n: number): void {
    const needed = this.live + n;
    if (needed <= this.capacity) return;
    const capacity = Math.max(needed, this.capacity * 2);
    const fields = this.arrays(capacity);
    const columns: readonly AnyArray[] = Object.values(fields);
    columns.forEach((column, i) => {
      column.set(this.columns[i]);
    });
    const next = new Int32Array(capacity).fill(FREE);
    next.set(this.next);
    this.fields = fields;
    this.columns = columns;
    this.views = columns.map(viewByWidth);
    this.next = next;
    this.capacity = capacity;
  }

  /** The id of a record whose fields are all 0. */
  alloc(): number {
    const id = this.take();
    for (let i = 0; i < this.views.length; i++) {
      const width = this.widths[i];
      for (let at = id * width; at < (id + 1) * width; at++) this.views[i][at] = 0;
    }
    return id;
  }

  /** The id of a record whose fields hold what its last use left in them: the caller sets them all. */
  take(): number {
    if (this.live === this.capacity) this.reserve(1);
    this.live++;
    const id = this.freed;
    if (id >= 0) this.freed = -3 - this.next[id];
    const taken = id >= 0 ? id : this.unused++;
    this.next[taken] = LAST;
    return taken;
  }

  /** Gives a record back. Throws a Problem when it is free already or stands in a queue with others behind it. */
  free(id: number): void {
    if (this.next[id] !== LAST)
      throw misuse(`record ${id} is free or queued`, `记录 ${id} 已释放或仍在队列中`);
    this.next[id] = -3 - this.freed;
    this.freed = id;
    this.live--;
  }
}

/**
 * The same memory as one of four kinds of array: a line of code that stores into five kinds or more falls out
 * of the engine's fast path (600 ns to empty a record of 13 fields instead of 15).
 */
function viewByWidth(column: AnyArray): AnyArray {
  const { buffer, byteOffset, length } = column;
  if (column.BYTES_PER_ELEMENT === 8) return new Float64Array(buffer, byteOffset, length);
  if (column.BYTES_PER_ELEMENT === 4) return new Int32Array(buffer, byteOffset, length);
  if (column.BYTES_PER_ELEMENT === 2) return new Uint16Array(buffer, byteOffset, length);
  return new Uint8Array(buffer, byteOffset, length);
}

/** What a queue needs of a pool. */
interface Linked {
  readonly next: Int32Array;
}

/** `count` queues over one pool; head and tail are ids, −1 when the queue is empty. */
export class Queues {
  readonly head: Int32Array;
  readonly tail: Int32Array;
  readonly size: Int32Array;

  constructor(count: number) {
    this.head = new Int32Array(count).fill(LAST);
    this.tail = new Int32Array(count).fill(LAST);
    this.size = new Int32Array(count);
  }

  /** Puts a record at the end. Throws a Problem when it is free or stands inside a queue. */
  push(pool: Linked, queue: number, id: number): void {
    if (pool.next[id] !== LAST)
      throw misuse(`record ${id} is free or queued`, `记录 ${id} 已释放或已在队列中`);
    const last = this.tail[queue];
    if (last < 0) this.head[queue] = id;
    else pool.next[last] = id;
    this.tail[queue] = id;
    this.size[queue]++;
  }

  /** Takes the first record off; −1 when there is none. */
  shift(pool: Linked, queue: number): number {
    return this.head[queue] < 0 ? LAST : this.removeAfter(pool, queue, LAST);
  }

  /** Takes out the record behind `previous` (−1: the first) and returns its id; −1 when there is none. */
  removeAfter(pool: Linked, queue: number, previous: number): number {
    const next = pool.next;
    const id = previous < 0 ? this.head[queue] : next[previous];
    if (id < 0) return LAST;
    if (previous < 0) this.head[queue] = next[id];
    else next[previous] = next[id];
    if (this.tail[queue] === id) this.tail[queue] = previous;
    next[id] = LAST;
    this.size[queue]--;
    return id;
  }
}

/** Queued records compacted: `sizes` of all queues, and each field's values in the order they stand. */
export interface Gathered<S extends PoolFields> {
  readonly sizes: Int32Array;
  readonly fields: Fields<S>;
}

/**
 * The records of all queues in order, whatever ids the pool's history gave them: what a snapshot, a message or
 * a fingerprint takes. Throws a Problem when a live record stands in none of the queues.
 */
export function gather<S extends PoolFields>(pool: CasePool<S>, queues: Queues): Gathered<S> {
  const sizes = queues.size.slice();
  const ids = new Int32Array(pool.live);
  let count = 0;
  for (const head of queues.head) {
    for (let id = head; id >= 0; id = pool.next[id]) ids[count++] = id;
  }
  if (count !== pool.live) {
    throw misuse(
      `${pool.live} records live but ${count} stand in queues`,
      `共 ${pool.live} 条记录，队列中有 ${count} 条`,
    );
  }
  const fields = Object.entries<AnyArray>(pool.fields).map(([name, column]) => {
    const width = column.length / pool.capacity;
    const compact = column.slice(0, count * width);
    return [name, compact.map((_, i) => column[ids[Math.floor(i / width)] * width + (i % width)])];
  });
  return { sizes, fields: Object.fromEntries(fields) };
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
  const ids = Array.from({ length: count }, () => pool.alloc());
  for (const [name, column] of Object.entries(gathered.fields)) {
    const into = pool.fields[name];
    const width = into.length / pool.capacity;
    for (let i = 0; i < count * width; i++)
      into[ids[Math.floor(i / width)] * width + (i % width)] = column[i];
  }
  let next = 0;
  for (let queue = 0; queue < sizes.length; queue++) {
    for (let i = 0; i < sizes[queue]; i++) queues.push(pool, queue, ids[next++]);
  }
}

function misuse(en: string, zh: string): Problem {
  return new Problem({ path: "queue", what: { zh: `${zh}。`, en: `${en}.` } });
}
