/** Copies of shipped scenarios: what they name by path lies in the package, and not beside the copy. */
import { type Files, stemOf } from "./files.ts";

/** Files of the package that shipped scenarios name, and the shipped scenario that holds what is in them. */
const holders: Readonly<Record<string, string>> = {
  "base/county.yaml": "baseline",
  "catalogues/orders-by-list.yaml": "orders-by-list",
};

/** Id of the shipped scenario that a document names in `extends`, by its id or by the path that it has in the package. */
export function shippedIdOf(name: string): string {
  return holders[name] ?? (name.endsWith(".yaml") && !name.includes("/") ? stemOf(name) : name);
}

/** The shipped document that `name` stands for in a copy; undefined when `path`, the file itself, is there. */
export function shippedFor(files: Files, name: string, path: string): object | undefined {
  const known = files.sources.shipped ?? {};
  const id = shippedIdOf(name);
  const document = Object.hasOwn(known, id) ? known[id] : undefined;
  return typeof document === "object" && !files.isThere(path) ? document : undefined;
}
