/** A located tree → plain data, as JSON would hold it. */
import type { Located, LocatedScalar } from "./located.ts";

export function plainOf(node: Located): unknown {
  if (node.kind === "list") return node.items.map(plainOf);
  if (node.kind === "map") {
    return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plainOf(value)]));
  }
  return node.kind === "scalar" ? scalarOf(node) : undefined;
}

/** A code such as 007 stays a text: as a number it would lose its zeros. */
function scalarOf({ value, source }: LocatedScalar): LocatedScalar["value"] {
  return typeof value === "number" && /^0\d/.test(source) ? source : value;
}
