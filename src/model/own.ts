/** What a mechanism of a user's own adds to the state: columns and parameters that the model does not know, by name. */
import type { Shape } from "../core/columns.ts";
import type { Text } from "../core/problem.ts";
import type { Extent } from "./columns.ts";

/** What an own column may run over; `pair` is township × matter, index `t * M + m`. */
export type OwnExtent = Extract<Extent, "township" | "pair" | "domain" | "desk" | "matter" | "county">;

/** A column of its own: 64-bit floats in the state's buffer, in its fingerprint, read as `state.own.<name>`. */
export interface OwnColumn extends Text {
  readonly of: OwnExtent;
  readonly unit: Text;
  /** What every entry holds on the first morning; default 0. */
  readonly start?: number;
  /** A flow is set to 0 before every day. */
  readonly flow?: boolean;
}

/** All that is added to one run: the columns, and the parameters at the values they are given. */
export interface Own {
  readonly columns: Readonly<Record<string, OwnColumn>>;
  readonly parameters: Readonly<Record<string, number>>;
}

export const nothingOwn: Own = { columns: {}, parameters: {} };

/** Columns of the state's buffer have the names of the model; those added stand behind this prefix. */
const OWN = "own.";
const PARAMETERS = "own parameters";

/** The room of what is added; nothing where nothing is, so that the state is then the same to the byte. */
export function ownShapes(own: Own, size: Readonly<Record<Extent, number>>): Record<string, Shape> {
  const shapes: Record<string, Shape> = {};
  for (const [name, { of }] of Object.entries(own.columns))
    shapes[OWN + name] = { kind: "f64", length: size[of] };
  const length = Object.keys(own.parameters).length;
  if (length > 0) shapes[PARAMETERS] = { kind: "f64", length };
  return shapes;
}

export interface OwnState {
  /** Own columns by name. */
  readonly own: Readonly<Record<string, Float64Array>>;
  /** Own parameters in force, by name. */
  readonly ownP: Readonly<Record<string, number>>;
}

/** The added columns at their start, and the parameters read from their column of the buffer. */
export function ownState(own: Own, arrays: Readonly<Record<string, unknown>>): OwnState {
  const columns: Record<string, Float64Array> = {};
  for (const [name, { start = 0 }] of Object.entries(own.columns))
    columns[name] = (arrays[OWN + name] as Float64Array).fill(start);
  const ownP: Record<string, number> = {};
  const values = arrays[PARAMETERS] as Float64Array;
  Object.entries(own.parameters).forEach(([name, value], i) => {
    values[i] = value;
    Object.defineProperty(ownP, name, { get: () => values[i], enumerable: true });
  });
  return { own: columns, ownP };
}
