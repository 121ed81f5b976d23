import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CasePool, gather, layoutOf, Problem, Queues, scatter } from "../../src/core/index.ts";

fc.configureGlobal({ seed: 2024 });
const LAYOUT = layoutOf({
  arrived: "i32",
  matter: "u16",
  flag: "u8",
  waits: { kind: "u16", width: 3 },
  key: "i32",
});
const NAMES = ["arrived", "matter", "flag", "key"] as const;
const COUNT = 4;

/** The pool beside plain arrays that hold what each queue should hold. */
class Both {
  readonly pool = new CasePool(LAYOUT, 1);
  readonly queues = new Queues(COUNT);
  readonly plain: { id: number; mark: number }[][] = Array.from({ length: COUNT }, () => []);
  private mark = 0;

  add(queue: number): void {
    const id = this.pool.alloc();
    const { pool } = this;
    expect(NAMES.map((name) => pool.get(id, name))).toEqual([0, 0, 0, 0]);
    expect([0, 1, 2].map((i) => pool.get(id, "waits", i))).toEqual([0, 0, 0]);
    this.mark++;
    for (const name of NAMES) pool.set(id, name, this.mark % 250);
    for (const i of [0, 1, 2]) pool.set(id, "waits", 1000 * i + (this.mark % 250), i);
    pool.set(id, "arrived", this.mark);
    this.queues.push(pool, queue, id);
    this.plain[queue].push({ id, mark: this.mark });
  }

  take(queue: number): number {
    const id = this.queues.shift(this.pool, queue);
    expect(id).toBe(this.plain[queue].shift()?.id ?? -1);
    return id;
  }

  remove(queue: number, place: number): void {
    const list = this.plain[queue];
    const at = list.length === 0 ? 0 : place % (list.length + 1);
    const previous = at === 0 ? -1 : list[at - 1].id;
    const id = this.queues.removeAfter(this.pool, queue, previous);
    expect(id).toBe(list.splice(at, 1)[0]?.id ?? -1);
    if (id >= 0) this.pool.free(id);
  }

  /** Moves `count` records, the first of them at `place`, to another queue in one go. */
  run(from: number, to: number, place: number, count: number): void {
    const list = this.plain[from];
    if (list.length === 0) return;
    const at = place % list.length;
    const previous = at === 0 ? -1 : list[at - 1].id;
    const moved = list.splice(at, 1 + (count % (list.length - at)));
    this.queues.moveRun(this.pool, from, previous, moved[moved.length - 1].id, moved.length, to);
    this.plain[to].push(...moved);
  }

  /** Gives the first `count` records back in one go. */
  cut(queue: number, count: number): void {
    const cut = this.plain[queue].splice(0, count);
    if (cut.length === 0) return;
    const first = this.queues.cut(this.pool, queue, -1, cut[cut.length - 1].id, cut.length);
    expect(first).toBe(cut[0].id);
    this.pool.freeChain(first);
  }

  /** Empties a queue: either all its records are given back at once, or each goes to the next queue. */
  empty(queue: number, giveBack: boolean): void {
    const list = this.plain[queue].splice(0);
    let id = this.queues.detach(queue);
    expect(id).toBe(list[0]?.id ?? -1);
    if (giveBack) return this.pool.freeChain(id);
    const to = (queue + 1) % COUNT;
    for (const entry of list) {
      expect(id).toBe(entry.id);
      const next = this.pool.unlink(id);
      this.queues.push(this.pool, to, id);
      this.plain[to].push(entry);
      id = next;
    }
    expect(id).toBe(-1);
  }

  check(): void {
    const { pool, queues, plain } = this;
    expect(pool.live).toBe(plain.flat().length);
    expect(pool.capacity).toBeGreaterThanOrEqual(pool.live);
    for (let q = 0; q < COUNT; q++) {
      const ids = [...queues.of(pool, q)];
      const marks = plain[q].map(({ mark }) => mark);
      expect(ids).toEqual(plain[q].map(({ id }) => id));
      expect(ids.map((id) => pool.get(id, "arrived"))).toEqual(marks);
      expect(ids.map((id) => pool.ints[id + LAYOUT.offset.key])).toEqual(marks.map((mark) => mark % 250));
      expect(ids.map((id) => pool.halves[id * 2 + LAYOUT.offset.waits + 2])).toEqual(
        marks.map((mark) => 2000 + (mark % 250)),
      );
      expect(ids.map((id) => pool.bytes[id * 4 + LAYOUT.offset.flag])).toEqual(marks.map((m) => m % 250));
      expect([queues.size[q], queues.tail[q]]).toEqual([ids.length, ids.at(-1) ?? -1]);
    }
  }
}

const queue = fc.nat(COUNT - 1);
const act = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constant("add"), queue, fc.nat(9)) },
  { weight: 2, arbitrary: fc.tuple(fc.constant("serve"), queue, fc.nat(9)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant("move"), queue, fc.nat(9)) },
  { weight: 2, arbitrary: fc.tuple(fc.constant("run"), queue, fc.nat(9)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant("cut"), queue, fc.nat(9)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant("remove"), queue, fc.nat(9)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant("reserve"), queue, fc.nat(9)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant("empty"), queue, fc.nat(9)) },
);

function perform(both: Both, [what, from, n]: [string, number, number]): void {
  if (what === "add") both.add(from);
  if (what === "reserve") both.pool.reserve(n * 7);
  if (what === "remove") both.remove(from, n);
  if (what === "run") both.run(from, (from + 1 + (n % (COUNT - 1))) % COUNT, n, n >> 1);
  if (what === "cut") both.cut(from, n);
  if (what === "empty") both.empty(from, n % 2 === 0);
  if (what === "serve") {
    const id = both.take(from);
    if (id >= 0) both.pool.free(id);
  }
  if (what === "move") {
    const mark = both.plain[from][0]?.mark ?? 0;
    const id = both.take(from);
    if (id < 0) return;
    both.queues.push(both.pool, n % COUNT, id);
    both.plain[n % COUNT].push({ id, mark });
  }
}

describe("queues over a pool", () => {
  it("do what plain arrays do, through growth, reuse and removal from the middle", () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 120 }), (acts) => {
        const both = new Both();
        for (const one of acts) {
          perform(both, one);
          both.check();
        }
      }),
      { numRuns: 200 },
    );
  });

  it("reserve makes room: the arrays stay the same ones for as many records", () => {
    const pool = new CasePool(LAYOUT, 4);
    for (let i = 0; i < 3; i++) pool.free(pool.alloc());
    pool.reserve(100);
    const { ints, halves, bytes } = pool;
    for (let i = 0; i < 100; i++) pool.alloc();
    expect(
      [pool.ints, pool.halves, pool.bytes].map((array, i) => array === [ints, halves, bytes][i]),
    ).toEqual([true, true, true]);
    expect(pool.live).toBe(100);
  });

  it("grows without being asked, and by doubling", () => {
    const layout = layoutOf({ n: "i32" });
    const pool = new CasePool(layout, 1);
    const ids: number[] = [];
    for (let i = 0; i < 1000; i++) {
      const id = pool.alloc(); // before the arrays are read: it may replace them
      pool.ints[id + layout.offset.n] = i;
      ids.push(id);
    }
    expect(ids.map((id) => pool.get(id, "n"))).toEqual(ids.map((_, i) => i));
    expect(pool.capacity).toBe(1024);
  });

  it("memory follows the most that was ever live, not the number that passed", () => {
    const pool = new CasePool(layoutOf({ n: "i32" }), 8);
    for (let i = 0; i < 10_000; i++) pool.free(pool.alloc());
    expect(pool.capacity).toBe(8);
  });
});

describe("misuse is a problem", () => {
  it("freeing twice, freeing what was never taken, freeing nothing", () => {
    const pool = new CasePool(LAYOUT, 4);
    const [a, b] = [pool.alloc(), pool.alloc()];
    pool.free(a);
    const never = b + pool.layout.stride;
    for (const id of [a, never, -1, 1000, Number.NaN]) expect(() => pool.free(id)).toThrow(Problem);
    pool.free(b);
    expect(() => pool.free(a)).toThrow(`record ${a} is free or queued`);
    expect(pool.live).toBe(0);
  });

  it("queueing what is free or already stands in a queue with others behind it", () => {
    const pool = new CasePool(LAYOUT, 4);
    const queues = new Queues(2);
    const [a, b] = [pool.alloc(), pool.alloc()];
    queues.push(pool, 0, a);
    queues.push(pool, 0, b);
    expect(() => queues.push(pool, 1, a)).toThrow(/free or queued/);
    expect(() => pool.free(a)).toThrow(/free or queued/);
    expect(() => queues.push(pool, 1, b + pool.layout.stride)).toThrow(Problem);
  });
});

describe("gather and scatter", () => {
  it("keep contents and order, and forget the pool's history", () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 80 }), (acts) => {
        const both = new Both();
        for (const one of acts) perform(both, one);
        const gathered = gather(both.pool, both.queues);
        const [pool, queues] = [new CasePool(LAYOUT, 2), new Queues(COUNT)];
        scatter(gathered, pool, queues);
        expect(gather(pool, queues)).toEqual(gathered);
        expect([...gathered.fields.arrived]).toEqual(both.plain.flat().map(({ mark }) => mark));
        expect(pool.live).toBe(both.pool.live);
      }),
    );
  });

  it("refuse a record that stands in no queue, and a pool that is in use", () => {
    const [pool, queues] = [new CasePool(LAYOUT), new Queues(1)];
    const gathered = gather(pool, queues);
    pool.alloc();
    expect(() => gather(pool, queues)).toThrow("1 records live but 0 stand in queues");
    expect(() => scatter(gathered, pool, queues)).toThrow(Problem);
    expect(() => scatter(gathered, new CasePool(LAYOUT), new Queues(2))).toThrow(Problem);
  });
});

describe("layout", () => {
  it("puts wide fields first, each at a multiple of its size, behind the link", () => {
    expect(LAYOUT.offset).toEqual({ arrived: 1, key: 2, matter: 6, waits: 7, flag: 20 });
    // 4 + 2 × 4 + 4 × 2 + 1 = 21 bytes: six words, an even number
    expect(LAYOUT.stride).toBe(6);
  });
});
