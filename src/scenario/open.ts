/** A scenario file as an object of its own, which needs no other file any more. */
import type { Divisions } from "./divisions.ts";
import { Files } from "./files.ts";
import { placed } from "./placed.ts";
import { plainOf } from "./plain.ts";
import { type ReadOptions, readScenario } from "./read.ts";

/**
 * Reads a scenario and gives what its file says, with id and title; where it stands on files other than shipped ones,
 * the whole document instead. `divisions` gives the real units for one that names a `division`.
 * @throws Problem with everything that is wrong, each with file and line
 */
export function openScenario(
  entry: string,
  options: ReadOptions,
  divisions: () => Divisions | undefined = () => undefined,
): object {
  const read = readScenario(entry, options);
  placed(read, divisions);
  const { document, inputs } = read;
  if (inputs.length > 1) return document;
  const tree = new Files(options).tree(entry);
  return { ...(tree ? (plainOf(tree) as object) : document), id: document.id, title: document.title };
}
