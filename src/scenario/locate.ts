/** A plain object → a located tree, so that it is checked like a file. */
import { type Entry, type Located, limits, type Place } from "./located.ts";

/** `place` names where the object came from; it holds for all its parts. */
export function locate(value: unknown, place: Place): Located {
  let parts = 0;
  const visit = (value: unknown, depth: number): Located => {
    parts += 1;
    if (value === null || value === undefined) return { kind: "scalar", value: null, source: "", place };
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
      return { kind: "scalar", value, source: String(value), place };
    }
    if (typeof value !== "object") return { kind: "other", name: typeof value, place };
    // circles end here too
    if (depth >= limits.depth || parts > limits.tokens) return { kind: "other", name: "too deep", place };
    if (Array.isArray(value)) {
      return { kind: "list", items: value.map((item) => visit(item, depth + 1)), place };
    }
    if (!isPlain(value)) return { kind: "other", name: value.constructor?.name ?? "object", place };
    const entries = Object.entries(value).map(([key, item]): [string, Entry] => {
      return [key, { key: place, value: visit(item, depth + 1) }];
    });
    return { kind: "map", entries: new Map(entries), place };
  };
  return visit(value, 0);
}

/** Made by `{}` or JSON, in whatever window or worker. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
