/** Checking that a value from outside has the shape that the page works with; the first thing that has not is named. */

import { isMap } from "../is-map.ts";

/** What is wrong and where (`strategies[0].title.zh`), or undefined. */
export type Shape = (value: unknown, path: string) => string | undefined;

export const text: Shape = (value, path) => (typeof value === "string" ? undefined : path);
export const flag: Shape = (value, path) => (typeof value === "boolean" ? undefined : path);
/** JSON has null where a figure is missing. */
export const figure: Shape = (value, path) =>
  typeof value === "number" || value === null ? undefined : path;
export const number: Shape = (value, path) => (Number.isFinite(value) ? undefined : path);
export const oneOf =
  (...known: readonly unknown[]): Shape =>
  (value, path) =>
    known.includes(value) ? undefined : path;
export const optional =
  (shape: Shape): Shape =>
  (value, path) =>
    value === undefined ? undefined : shape(value, path);

function first(faults: Iterable<string | undefined>): string | undefined {
  for (const fault of faults) if (fault !== undefined) return fault;
  return undefined;
}

export const list =
  (shape: Shape, least = 0, most = Number.POSITIVE_INFINITY): Shape =>
  (value, path) => {
    if (!Array.isArray(value) || value.length < least || value.length > most) return path;
    return first(value.map((one, i) => shape(one, `${path}[${i}]`)));
  };

export const mapOf =
  (shape: Shape): Shape =>
  (value, path) =>
    isMap(value) ? first(Object.entries(value).map(([key, one]) => shape(one, `${path}.${key}`))) : path;

export const record =
  (fields: Readonly<Record<string, Shape>>): Shape =>
  (value, path) =>
    isMap(value)
      ? first(
          Object.entries(fields).map(([key, shape]) =>
            shape(value[key], path === "" ? key : `${path}.${key}`),
          ),
        )
      : path;

/** All of them hold; a later one is asked only when those before it hold. */
export const both =
  (...shapes: readonly Shape[]): Shape =>
  (value, path) => {
    for (const shape of shapes) {
      const fault = shape(value, path);
      if (fault !== undefined) return fault;
    }
    return undefined;
  };
