/** A scenario file as an object of its own, which needs no other file any more. */
import { shippedIdOf } from "./copied.ts";
import type { Divisions } from "./divisions.ts";
import { Files } from "./files.ts";
import { child, textOf } from "./located.ts";
import { placed } from "./placed.ts";
import { plainOf } from "./plain.ts";
import { type ReadOptions, readScenario } from "./read.ts";

/** What the whole of any scenario is laid over. */
const BASE = "baseline";
/** What a county may say instead of something else, which is then not to shine through. */
const nothing = { name: null, townships: null, archetypes: null, counties: null, division: null };

/**
 * Reads a scenario and gives what its file says, with id and title, over the shipped scenario that it extends; where it
 * stands on anything else, the whole document over the baseline. `divisions` gives the real units for one that names
 * a `division`.
 * @throws Problem with everything that is wrong, each with file and line
 */
export function openScenario(
  entry: string,
  options: ReadOptions,
  divisions: () => Divisions | undefined = () => undefined,
): { readonly extends: string; readonly [field: string]: unknown } {
  const read = readScenario(entry, options);
  placed(read, divisions);
  const { document, inputs } = read;
  const tree = new Files(options).tree(entry);
  const base = shippedIdOf((tree && textOf(child(tree, "extends"))) ?? "");
  const alone = inputs.length === 1 && Object.hasOwn(options.shipped ?? {}, base);
  if (!tree || !alone) return { ...document, county: { ...nothing, ...document.county }, extends: BASE };
  return { ...(plainOf(tree) as object), id: document.id, title: document.title, extends: base };
}
