// Which scenarios lie in a folder, for those who name one by its id where its file is meant.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "../../core/problem.ts";
import type { FoundScenario } from "../../scenario/files.ts";
import { loadText } from "./read.ts";

const MANY = 200;
const MOST_BYTES = 1_000_000;

/** The files of a folder that may be scenarios, each with the id that it states; none when the folder cannot be read. */
export function scenariosIn(folder: string): FoundScenario[] {
  return namesIn(folder)
    .filter((name) => /\.(ya?ml|json)$/i.test(name))
    .slice(0, MANY)
    .map((name) => ({ name, id: idIn(join(folder, name)) }));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function idIn(path: string): string | undefined {
  try {
    return /^[\s{]*"?id"?\s*:\s*["']?([\p{L}\p{N}_.-]+)/mu.exec(loadText(path, MOST_BYTES))?.[1];
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}
