/**
 * Writes src/model/columns.generated.ts: the class that holds the columns of a state, each named in its constructor. V8
 * keeps an object of some two hundred properties quick only when they are written out: as properties set in a loop they
 * are looked up by hash, and getters on a prototype cost a run 6 %.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { columns } from "../src/model/columns.ts";
import { root, writeIfChanged } from "./ship.ts";

/** The source of the generated module. */
export function columnsModule(): string {
  const lines = Object.keys(columns).map((name) => `    this.${name} = arrays.${name};`);
  return `// Made from src/model/columns by scripts/columns.ts; changes made here are lost.
import type { AnyArray } from "../core/columns.ts";

/** The columns of a state as properties of its own. */
export class NamedColumns {
  [name: string]: AnyArray;

  constructor(arrays: Readonly<Record<string, AnyArray>>) {
${lines.join("\n")}
  }
}
`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeIfChanged(join(root, "src/model/columns.generated.ts"), columnsModule());
}
