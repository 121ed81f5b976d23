/**
 * Named typed-array columns that share one buffer, so that a whole state is copied, saved, sent or compared
 * in one go.
 */
import { Problem } from "./problem.ts";

/** f64 and f32 are floating point, i32 signed, u32, u16 and u8 unsigned integers. */
export type Kind = "f64" | "f32" | "i32" | "u32" | "u16" | "u8";
export interface Shape {
  readonly kind: Kind;
  readonly length: number;
}
export type Shapes = Readonly<Record<string, Shape>>;

const CONSTRUCTORS = {
  f64: Float64Array,
  f32: Float32Array,
  i32: Int32Array,
  u32: Uint32Array,
  u16: Uint16Array,
  u8: Uint8Array,
};
export type ArrayOf<K extends Kind> = InstanceType<(typeof CONSTRUCTORS)[K]>;
export type AnyArray = ArrayOf<Kind>;
export type Arrays<S extends Shapes> = { readonly [N in keyof S]: ArrayOf<S[N]["kind"]> };

/** Columns and the buffer they lie in. */
export interface Columns<S extends Shapes> {
  readonly shapes: S;
  readonly buffer: ArrayBuffer;
  readonly arrays: Arrays<S>;
}

/** A zeroed array of one kind, alone or as a view of a buffer. */
export function arrayOf<K extends Kind>(
  kind: K,
  length: number,
  buffer?: ArrayBuffer,
  offset = 0,
): ArrayOf<K> {
  const Constructor = CONSTRUCTORS[kind];
  return (buffer ? new Constructor(buffer, offset, length) : new Constructor(length)) as ArrayOf<K>;
}

/** Bytes of a column, rounded up so that the next one starts at a multiple of 8. */
function room(shape: Shape): number {
  return Math.ceil((shape.length * CONSTRUCTORS[shape.kind].BYTES_PER_ELEMENT) / 8) * 8;
}

/**
 * Zeroed columns in one buffer, in the order of the shapes.
 *
 * @example const { arrays } = allocate({ stock: { kind: "f64", length: 14 } }); arrays.stock[3] = 1;
 */
export function allocate<S extends Shapes>(shapes: S): Columns<S> {
  return place(
    shapes,
    new ArrayBuffer(Object.values(shapes).reduce((sum, shape) => sum + room(shape), 0)),
    0,
  );
}

function place<S extends Shapes>(shapes: S, buffer: ArrayBuffer, start: number): Columns<S> {
  const arrays: Record<string, AnyArray> = {};
  let offset = start;
  for (const [name, shape] of Object.entries(shapes)) {
    arrays[name] = arrayOf(shape.kind, shape.length, buffer, offset);
    offset += room(shape);
  }
  return { shapes, buffer, arrays: arrays as Arrays<S> };
}

/** Overwrites `to` with `from`, which must have the same shapes. */
export function copy<S extends Shapes>(from: Columns<S>, to: Columns<S>): void {
  if (signature(from.shapes) !== signature(to.shapes)) {
    throw new Problem({
      what: { zh: "列不相同，无法复制。", en: "columns of other shapes cannot be copied." },
    });
  }
  new Uint8Array(to.buffer).set(new Uint8Array(from.buffer));
}

// "COLS" in this machine's byte order: bytes from a machine of the other order are refused.
const MAGIC = 0x434f4c53;
const VERSION = 1;
const HEADER = 24;

/**
 * Bytes that `load` turns back into the same columns: a header of six u32 (magic, version, length of the
 * shapes' text, length of all, checksum of the data in two words), the shapes' text, the data.
 */
export function save<S extends Shapes>(columns: Columns<S>): Uint8Array<ArrayBuffer> {
  const text = signature(columns.shapes);
  const start = dataStart(text);
  const bytes = new Uint8Array(start + columns.buffer.byteLength);
  const sums = checksum(columns.buffer);
  new Uint32Array(bytes.buffer, 0, 6).set([MAGIC, VERSION, text.length, bytes.length, ...sums]);
  for (let i = 0; i < text.length; i++) bytes[HEADER + i] = text.charCodeAt(i);
  bytes.set(new Uint8Array(columns.buffer), start);
  return bytes;
}

/**
 * New columns from saved bytes.
 *
 * @throws Problem when the bytes are cut off or altered, of another version, or of other shapes
 */
export function load<S extends Shapes>(shapes: S, bytes: Uint8Array): Columns<S> {
  const text = signature(shapes);
  if (bytes.length < HEADER) throw damaged("they are cut off", "不完整");
  const [magic, version, textLength, length, ...sums] = new Uint32Array(bytes.slice(0, HEADER).buffer);
  if (magic !== MAGIC) throw damaged("they are not saved columns", "不是保存的列数据");
  if (version !== VERSION)
    throw damaged(`version ${version}, not ${VERSION}`, `版本为 ${version}，应为 ${VERSION}`);
  if (length !== bytes.length) throw damaged("they are cut off", "不完整");
  const saved = String.fromCharCode(...bytes.subarray(HEADER, HEADER + Math.min(textLength, text.length)));
  if (textLength !== text.length || saved !== text) throw damaged("other columns", "列不相同");
  const columns = allocate(shapes);
  new Uint8Array(columns.buffer).set(bytes.subarray(dataStart(text)));
  const found = checksum(columns.buffer);
  if (found[0] !== sums[0] || found[1] !== sums[1]) throw damaged("they were altered", "内容已被改动");
  return columns;
}

function signature(shapes: Shapes): string {
  return Object.entries(shapes)
    .map(([name, { kind, length }]) => `${encodeURIComponent(name)}:${kind}:${length}`)
    .join(" ");
}

function dataStart(text: string): number {
  return Math.ceil((HEADER + text.length) / 8) * 8;
}

function checksum(buffer: ArrayBuffer): [number, number] {
  const words = new Int32Array(buffer);
  let a = 1;
  let b = 0;
  for (let i = 0; i < words.length; i++) {
    a = Math.imul(a ^ words[i], 0x21f0aaad);
    a ^= a >>> 15;
    b = (b + a) | 0;
  }
  return [a >>> 0, b >>> 0];
}

function damaged(en: string, zh: string): Problem {
  return new Problem({
    what: { zh: `数据无法读入：${zh}。`, en: `the saved columns cannot be read: ${en}.` },
  });
}

/** The first place at which two sets of columns differ in a bit; undefined when they are the same. */
export interface Difference {
  readonly column: string;
  readonly index: number;
  readonly a: number | undefined;
  readonly b: number | undefined;
}

type Readable = Readonly<Record<string, ArrayLike<number>>>;

/** Compares column by column in the order of `a`; a missing or shorter column differs where it ends. */
export function firstDifference(a: Readable, b: Readable): Difference | undefined {
  for (const column of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const left = a[column] ?? [];
    const right = b[column] ?? [];
    const length = Math.max(left.length, right.length);
    for (let index = 0; index < length; index++) {
      if (!Object.is(left[index], right[index])) return { column, index, a: left[index], b: right[index] };
    }
  }
  return undefined;
}
