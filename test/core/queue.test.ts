import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CasePool, gather, Problem, Queues, scatter } from "../../src/core/index.ts";

fc.configureGlobal({ seed: 2024 });
const FIELDS = {
  arrived: "i32",
  weight: "f64",
  matter: "u16",
  flag: "u8",
  share: "f32",
  key: "u32",
} as const;
const COUNT = 4;

/** The pool beside plain arrays that hold what each queue should hold. */
class Both {
  readonly pool = new CasePool(FIELDS, 1);
  readonly queues = new Queues(COUNT);
  readonly plain: { id: number; mark: number }[][] = Array.from({ length: COUNT }, () => []);
  private mark = 0;

  add(queue: number): void {
    const id = this.pool.alloc();
    const fields = this.pool.fields;
    expect(Object.values(fields).map((field) => field[id])).toEqual([0, 0, 0, 0, 0, 0]);
    this.mark++;
    for (const field of Object.values(fields)) field[id] = this.mark % 250;
    fields.arrived[id] = this.mark;
    this.queues.push(this.pool, queue, id);
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

  check(): void {
    const { pool, queues, plain } = this;
    expect(pool.live).toBe(plain.flat().length);
    expect(pool.capacity).toBeGreaterThanOrEqual(pool.live);
    for (let q = 0; q < COUNT; q++) {
      const ids: number[] = [];
      for (let id = queues.head[q]; id >= 0; id = pool.next[id]) ids.push(id);
      expect(ids).toEqual(plain[q].map(({ id }) => id));
      expect(ids.map((id) => pool.fields.arrived[id])).toEqual(plain[q].map(({ mark }) => mark));
      expect(ids.map((id) => pool.fields.weight[id])).toEqual(plain[q].map(({ mark }) => mark % 250));
      expect([queues.size[q], queues.tail[q]]).toEqual([ids.length, ids.at(-1) ?? -1]);
    }
  }
}

const queue = fc.nat(COUNT - 1);
const act = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constant("add"), queue, fc.nat(9)) },
  { weight: 2, arbitrary: fc.tuple(fc.constant("serve"), queue, fc.nat(9)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant("move"), queue, fc.nat(9)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant("remove"), queue, fc.nat(9)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant("reserve"), queue, fc.nat(9)) },
);

function perform(both: Both, [what, from, n]: [string, number, number]): void {
  if (what === "add") both.add(from);
  if (what === "reserve") both.pool.reserve(n * 7);
  if (what === "remove") both.remove(from, n);
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
    const pool = new CasePool(FIELDS, 4);
    for (let i = 0; i < 3; i++) pool.free(pool.alloc());
    pool.reserve(100);
    const { fields, next } = pool;
    for (let i = 0; i < 100; i++) pool.alloc();
    expect(pool.fields).toBe(fields);
    expect(pool.next).toBe(next);
    expect(pool.live).toBe(100);
  });

  it("grows without being asked, and by doubling", () => {
    const pool = new CasePool({ n: "i32" }, 1);
    for (let i = 0; i < 1000; i++) {
      const id = pool.alloc(); // before the arrays are read: it may replace them
      pool.fields.n[id] = i;
    }
    expect([...pool.fields.n.subarray(0, 1000)]).toEqual(Array.from({ length: 1000 }, (_, i) => i));
    expect(pool.capacity).toBe(1024);
  });

  it("memory follows the most that was ever live, not the number that passed", () => {
    const pool = new CasePool({ n: "i32" }, 8);
    for (let i = 0; i < 10_000; i++) pool.free(pool.alloc());
    expect(pool.capacity).toBe(8);
  });
});

describe("misuse is a problem", () => {
  it("freeing twice, freeing what was never taken, freeing nothing", () => {
    const pool = new CasePool(FIELDS, 4);
    const [a, b] = [pool.alloc(), pool.alloc()];
    pool.free(a);
    for (const id of [a, 3, -1, 1000, Number.NaN]) expect(() => pool.free(id)).toThrow(Problem);
    pool.free(b);
    expect(() => pool.free(a)).toThrow(/record 0 is free or queued/);
    expect(pool.live).toBe(0);
  });

  it("queueing what is free or already stands in a queue with others behind it", () => {
    const pool = new CasePool(FIELDS, 4);
    const queues = new Queues(2);
    const [a, b] = [pool.alloc(), pool.alloc()];
    queues.push(pool, 0, a);
    queues.push(pool, 0, b);
    expect(() => queues.push(pool, 1, a)).toThrow(/free or queued/);
    expect(() => pool.free(a)).toThrow(/free or queued/);
    expect(() => queues.push(pool, 1, 3)).toThrow(Problem);
  });
});

describe("gather and scatter", () => {
  it("keep contents and order, and forget the pool's history", () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 80 }), (acts) => {
        const both = new Both();
        for (const one of acts) perform(both, one);
        const gathered = gather(both.pool, both.queues);
        const [pool, queues] = [new CasePool(FIELDS, 2), new Queues(COUNT)];
        scatter(gathered, pool, queues);
        expect(gather(pool, queues)).toEqual(gathered);
        expect([...gathered.fields.arrived]).toEqual(both.plain.flat().map(({ mark }) => mark));
        expect(pool.live).toBe(both.pool.live);
      }),
    );
  });

  it("refuse a record that stands in no queue, and a pool that is in use", () => {
    const [pool, queues] = [new CasePool(FIELDS), new Queues(1)];
    const gathered = gather(pool, queues);
    pool.alloc();
    expect(() => gather(pool, queues)).toThrow("1 records live but 0 stand in queues");
    expect(() => scatter(gathered, pool, queues)).toThrow(Problem);
    expect(() => scatter(gathered, new CasePool(FIELDS), new Queues(2))).toThrow(Problem);
  });
});
