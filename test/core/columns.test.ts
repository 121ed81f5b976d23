import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  allocate,
  copy,
  firstDifference,
  type Kind,
  load,
  Problem,
  type Shapes,
  save,
} from "../../src/core/index.ts";

fc.configureGlobal({ seed: 2024 });
const kinds: readonly Kind[] = ["f64", "f32", "i32", "u32", "u16", "u8"];
const shape = fc.record({ kind: fc.constantFrom(...kinds), length: fc.integer({ min: 0, max: 20 }) });
const name = fc.oneof(fc.string({ minLength: 1, maxLength: 8 }), fc.constantFrom("积压", "a b", "x:y"));
const anyShapes = fc.dictionary(name, shape, { maxKeys: 8 });

/** Columns with something in every element. */
function filled(shapes: Shapes) {
  const columns = allocate(shapes);
  let next = 1;
  for (const array of Object.values(columns.arrays))
    for (let i = 0; i < array.length; i++) array[i] = next++ % 251;
  return columns;
}

describe("allocate", () => {
  it("lays zeroed columns of every kind side by side in one buffer, each at a multiple of 8", () => {
    const { arrays, buffer } = allocate({
      flags: { kind: "u8", length: 3 },
      stock: { kind: "f64", length: 2 },
      count: { kind: "u16", length: 5 },
      key: { kind: "i32", length: 1 },
      large: { kind: "u32", length: 1 },
      share: { kind: "f32", length: 1 },
    });
    expect(buffer.byteLength).toBe(8 + 16 + 16 + 8 + 8 + 8);
    expect(arrays.stock).toBeInstanceOf(Float64Array);
    for (const array of Object.values(arrays)) {
      expect(array.buffer).toBe(buffer);
      expect(array.byteOffset % 8).toBe(0);
      expect(array.every((x) => x === 0)).toBe(true);
    }
    arrays.flags.fill(255);
    arrays.count.fill(65535);
    expect([...arrays.stock]).toEqual([0, 0]);
  });

  it("takes no columns and empty columns", () => {
    expect(allocate({}).buffer.byteLength).toBe(0);
    expect(allocate({ none: { kind: "f64", length: 0 } }).arrays.none).toHaveLength(0);
  });
});

describe("save and load", () => {
  it("give back every bit", () => {
    fc.assert(
      fc.property(anyShapes, (shapes) => {
        const columns = filled(shapes);
        const back = load(shapes, save(columns));
        expect(firstDifference(columns.arrays, back.arrays)).toBeUndefined();
        expect(back.buffer).not.toBe(columns.buffer);
      }),
    );
  });

  it("work on a view that starts anywhere", () => {
    const columns = filled({ a: { kind: "f64", length: 3 } });
    const bytes = save(columns);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(load(columns.shapes, shifted.subarray(3)).arrays.a).toEqual(columns.arrays.a);
  });

  const shapes = { a: { kind: "f64", length: 3 }, b: { kind: "u8", length: 5 } } as const;

  it("refuse other shapes", () => {
    const bytes = save(filled(shapes));
    const others: Shapes[] = [
      {},
      { a: shapes.a },
      { b: shapes.b, a: shapes.a },
      { ...shapes, b: { kind: "u8", length: 6 } },
      { ...shapes, b: { kind: "u16", length: 5 } },
      { a: shapes.a, c: shapes.b },
      { ...shapes, c: shapes.b },
    ];
    for (const other of others) expect(() => load(other, bytes)).toThrow(/other columns/);
  });

  it("refuse bytes that are cut off, at every length", () => {
    const bytes = save(filled(shapes));
    for (let length = 0; length < bytes.length; length++) {
      expect(() => load(shapes, bytes.subarray(0, length))).toThrow(Problem);
    }
    expect(() => load(shapes, new Uint8Array([...bytes, 0]))).toThrow(/cut off/);
  });

  it("refuse bytes that were altered, at every place but the unused ones before the data", () => {
    const bytes = save(filled(shapes));
    const unused = 24 + "a:f64:3 b:u8:5".length;
    for (let i = 0; i < bytes.length; i++) {
      if (i >= unused && i < Math.ceil(unused / 8) * 8) continue;
      const altered = bytes.slice();
      altered[i] ^= 16;
      expect(() => load(shapes, altered), `byte ${i}`).toThrow(Problem);
    }
  });

  it("say what is wrong, in both languages", () => {
    const bytes = save(filled(shapes));
    bytes[4] = 9;
    expect(() => load(shapes, bytes)).toThrow("the saved columns cannot be read: version 9, not 1.");
    try {
      load(shapes, new Uint8Array(100));
    } catch (problem) {
      expect((problem as Problem).in("zh")).toBe("数据无法读入：不是保存的列数据。");
    }
  });
});

describe("copy", () => {
  it("overwrites all columns and leaves the source alone", () => {
    const shapes = { a: { kind: "i32", length: 4 } } as const;
    const [from, to] = [filled(shapes), allocate(shapes)];
    copy(from, to);
    expect(to.arrays.a).toEqual(from.arrays.a);
    to.arrays.a[0] = -1;
    expect(from.arrays.a[0]).toBe(1);
  });

  it("refuses other shapes", () => {
    const to = allocate({ a: { kind: "i32", length: 5 } } as Shapes);
    expect(() => copy(allocate({ a: { kind: "i32", length: 4 } } as Shapes), to)).toThrow(Problem);
  });
});

describe("firstDifference", () => {
  it("names the first place that differs", () => {
    const a = { x: Float64Array.of(1, 2, 3), y: Int32Array.of(1) };
    expect(firstDifference(a, { x: Float64Array.of(1, 2, 3), y: Int32Array.of(1) })).toBeUndefined();
    expect(firstDifference(a, { ...a, x: Float64Array.of(1, 5, 6) })).toEqual({
      column: "x",
      index: 1,
      a: 2,
      b: 5,
    });
    expect(firstDifference(a, { ...a, y: Int32Array.of(2) })).toEqual({ column: "y", index: 0, a: 1, b: 2 });
  });

  it("sees lengths, missing columns and the sign of zero; NaN is like NaN", () => {
    const a = { x: Float64Array.of(0, Number.NaN) };
    expect(firstDifference(a, { x: Float64Array.of(0, Number.NaN) })).toBeUndefined();
    expect(firstDifference(a, { x: Float64Array.of(-0, Number.NaN) })?.index).toBe(0);
    expect(firstDifference(a, { x: Float64Array.of(0) })).toMatchObject({ index: 1, b: undefined });
    expect(firstDifference(a, {})).toMatchObject({ column: "x", a: 0, b: undefined });
    expect(firstDifference({}, a)).toMatchObject({ column: "x", a: undefined, b: 0 });
  });
});
