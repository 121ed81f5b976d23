/** A parameter set that stands in a file of its own, such as `govload calibrate` writes. */
import { beside, type Files } from "./files.ts";
import { child, type LocatedMap, mapOf, textOf } from "./located.ts";

/** The document with the set in place of the path of its file, which is relative to `file`. */
export function withParameterSet(files: Files, document: LocatedMap, file: string | undefined): LocatedMap {
  const node = child(document, "parameterSet");
  const name = textOf(node);
  const entry = document.entries.get("parameterSet");
  if (!node || !entry || name === undefined || !/\.(ya?ml|json)$/i.test(name)) return document;
  const value = files.tree(beside(file, name), { place: node.place, path: "parameterSet" });
  const entries = new Map(document.entries);
  // one that cannot be read has been reported
  if (value) entries.set("parameterSet", { ...entry, value });
  else entries.delete("parameterSet");
  return mapOf(entries, document.place);
}
