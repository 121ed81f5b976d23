/**
 * First-in-first-out queues of records that live in one growing pool. A record lies in one piece, so that reading one of
 * its fields brings the others near; it is named by the place of its first word. Queues are linked lists through the
 * records, so moving one copies nothing.
 *
 * A loop takes the pool's arrays into locals after `reserve`: growing replaces them.
 */
import { Problem } from "./problem.ts";

/** Whole numbers of 32 bits with a sign, of 16 or of 8 without, one or `width` of them. */
type Kind = "i32" | "u16" | "u8";
export type PoolField = Kind | { readonly kind: Kind; readonly width: number };
export type PoolFields = Readonly<Record<string, PoolField>>;

/**
 * Where each field lies in a record at `at`: `ints[at + offset]` for 32 bits, `halves[at * 2 + offset]` for 16,
 * `bytes[at * 4 + offset]` for 8.
 */
export interface Layout<S extends PoolFields> {
  readonly fields: S;
  readonly offset: { readonly [N in keyof S]: number };
  /** Words of 32 bits that a record takes; the first links it to the next of its queue. */
  readonly stride: number;
}

export const kindOf = (field: PoolField): Kind => (typeof field === "string" ? field : field.kind);
export const widthOf = (field: PoolField): number => (typeof field === "string" ? 1 : field.width);
const BYTES = { i32: 4, u16: 2, u8: 1 } as const;

/**
 * Lays fields out, wide ones first.
 *
 * @example const { offset } = layoutOf({ arrived: "i32", matter: "u16" }); pool.halves[at * 2 + offset.matter]
 */
export function layoutOf<S extends PoolFields>(fields: S): Layout<S> {
  const places: [string, number][] = [];
  let size = 4;
  for (const kind of ["i32", "u16", "u8"] as const) {
    for (const name of Object.keys(fields).filter((n) => kindOf(fields[n]) === kind)) {
      places.push([name, size / BYTES[kind]]);
      size += widthOf(fields[name]) * BYTES[kind];
    }
  }
  // made in one go: the engine takes such an object's fields for constants
  const offset = Object.fromEntries(places) as Layout<S>["offset"];
  return { fields, offset, stride: Math.ceil(size / 8) * 2 };
}

/** Link of a record that is last in its queue or in none. Free records hold −2 or less. */
const LAST = -1;
const FREE = -2;
export class CasePool<S extends PoolFields> {
  readonly layout: Layout<S>;
  /** The same memory in words, halves and bytes. Replaced when the pool grows. */
  ints: Int32Array;
  halves: Uint16Array;
  bytes: Uint8Array;
  /** Records in use, and how many there is room for. */
  live = 0;
  capacity: number;
  private pairs: Float64Array;
  /** Place of the first record that was never used. */
  private unused = 0;
  /** Last freed record, or −1; each freed record holds −3 − (the one freed before it). */
  private freed = LAST;

  constructor(layout: Layout<S>, capacity = 64) {
    this.layout = layout;
    this.capacity = Math.max(1, capacity);
    this.pairs = new Float64Array((this.capacity * layout.stride) / 2);
    this.ints = new Int32Array(this.pairs.buffer);
    this.halves = new Uint16Array(this.pairs.buffer);
    this.bytes = new Uint8Array(this.pairs.buffer);
    this.setFree(0);
  }

  private setFree(from: number): void {
    for (let at = from; at < this.ints.length; at += this.layout.stride) this.ints[at] = FREE;
  }

  /** Makes room for n more records, so that the next n calls of `alloc` replace no array. */
  reserve(n: number): void {
    const needed = this.live + n;
    if (needed <= this.capacity) return;
    const from = this.ints.length;
    this.capacity = Math.max(needed, this.capacity * 2);
    const pairs = new Float64Array((this.capacity * this.layout.stride) / 2);
    new Int32Array(pairs.buffer).set(this.ints);
    this.pairs = pairs;
    this.ints = new Int32Array(pairs.buffer);
    this.halves = new Uint16Array(pairs.buffer);
    this.bytes = new Uint8Array(pairs.buffer);
    this.setFree(from);
  }

  /** The place of a record whose fields are all 0. */
  alloc(): number {
    if (this.live === this.capacity) this.reserve(1);
    this.live++;
    const { ints, pairs } = this;
    const { stride } = this.layout;
    let at = this.freed;
    if (at >= 0) this.freed = (-3 - ints[at]) | 0;
    else {
      at = this.unused;
      this.unused = (at + stride) | 0;
    }
    // in pairs of words: half the stores
    const end = (at + stride) >> 1;
    for (let i = at >> 1; i < end; i++) pairs[i] = 0;
    ints[at] = LAST;
    return at;
  }

  /** Gives a record back. Throws a Problem when it is free already or stands in a queue with others behind it. */
  free(at: number): void {
    if (this.ints[at] !== LAST)
      throw misuse(`record ${at} is free or queued`, `记录 ${at} 已释放或仍在队列中`);
    this.ints[at] = -3 - this.freed;
    this.freed = at;
    this.live--;
  }

  /** Gives back a chain of records that a queue was emptied of. */
  freeChain(first: number): void {
    const { ints } = this;
    let { freed, live } = this;
    for (let at = first; at >= 0; ) {
      const next = ints[at];
      ints[at] = -3 - freed;
      freed = at;
      live--;
      at = next;
    }
    this.freed = freed;
    this.live = live;
  }

  /** Takes a record off its chain and returns the one behind it; −1 when it was the last. */
  unlink(at: number): number {
    const next = this.ints[at];
    this.ints[at] = LAST;
    return next;
  }

  /** One number of a record, the `index`th of its field; a loop reads the arrays itself. */
  get(at: number, name: keyof S & string, index = 0): number {
    const { fields, offset } = this.layout;
    const kind = kindOf(fields[name]);
    if (kind === "i32") return this.ints[at + offset[name] + index];
    return kind === "u16"
      ? this.halves[at * 2 + offset[name] + index]
      : this.bytes[at * 4 + offset[name] + index];
  }

  /** Sets what `get` reads. */
  set(at: number, name: keyof S & string, value: number, index = 0): void {
    const { fields, offset } = this.layout;
    const kind = kindOf(fields[name]);
    if (kind === "i32") this.ints[at + offset[name] + index] = value;
    else if (kind === "u16") this.halves[at * 2 + offset[name] + index] = value;
    else this.bytes[at * 4 + offset[name] + index] = value;
  }
}

/** What a queue needs of a pool. */
interface Linked {
  readonly ints: Int32Array;
}

/** `count` queues over one pool; head and tail are records, −1 when the queue is empty. */
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
  push({ ints }: Linked, queue: number, at: number): void {
    if (ints[at] !== LAST) throw misuse(`record ${at} is free or queued`, `记录 ${at} 已释放或已在队列中`);
    const last = this.tail[queue];
    if (last < 0) this.head[queue] = at;
    else ints[last] = at;
    this.tail[queue] = at;
    this.size[queue]++;
  }

  /** Takes the first record off; −1 when there is none. */
  shift({ ints }: Linked, queue: number): number {
    const at = this.head[queue];
    if (at < 0) return LAST;
    const next = ints[at];
    this.head[queue] = next;
    if (next < 0) this.tail[queue] = LAST;
    ints[at] = LAST;
    this.size[queue]--;
    return at;
  }

  /** Takes out the record behind `previous` (−1: the first) and returns it; −1 when there is none. */
  removeAfter(pool: Linked, queue: number, previous: number): number {
    if (previous < 0) return this.shift(pool, queue);
    const { ints } = pool;
    const at = ints[previous];
    if (at < 0) return LAST;
    ints[previous] = ints[at];
    if (this.tail[queue] === at) this.tail[queue] = previous;
    ints[at] = LAST;
    this.size[queue]--;
    return at;
  }

  /** Takes out the `count` records behind `previous` (−1: the first ones), the last of them `last`; returns their first. */
  cut({ ints }: Linked, queue: number, previous: number, last: number, count: number): number {
    const first = previous < 0 ? this.head[queue] : ints[previous];
    const behind = ints[last];
    if (previous < 0) this.head[queue] = behind;
    else ints[previous] = behind;
    if (behind < 0) this.tail[queue] = previous;
    this.size[queue] -= count;
    ints[last] = LAST;
    return first;
  }

  /** Moves what `cut` takes out to the end of another queue. */
  moveRun(pool: Linked, from: number, previous: number, last: number, count: number, to: number): void {
    this.append(pool, to, this.cut(pool, from, previous, last, count), last, count);
  }

  /** Puts a chain of `count` records, the last of which is `last`, at the end. */
  append({ ints }: Linked, queue: number, first: number, last: number, count: number): void {
    const before = this.tail[queue];
    if (before < 0) this.head[queue] = first;
    else ints[before] = first;
    this.tail[queue] = last;
    this.size[queue] += count;
  }

  /** Empties a queue and returns its first record, −1 if none; the caller goes along the chain by `pool.unlink`. */
  detach(queue: number): number {
    const first = this.head[queue];
    this.head[queue] = LAST;
    this.tail[queue] = LAST;
    this.size[queue] = 0;
    return first;
  }

  /** The records of a queue in their order. */
  *of({ ints }: Linked, queue: number): IterableIterator<number> {
    for (let at = this.head[queue]; at >= 0; at = ints[at]) yield at;
  }
}

/** Misuse of a pool or a queue. */
export function misuse(en: string, zh: string): Problem {
  return new Problem({ path: "queue", what: { zh: `${zh}。`, en: `${en}.` } });
}
