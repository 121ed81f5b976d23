// What is done of a long piece of work, kept line by line until all is: the same command goes on where it was interrupted.
import { createHash } from "node:crypto";
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { programHash } from "../node.ts";

export interface KeptLines<T> {
  readonly known: readonly T[];
  add(one: T): void;
  clear(): void;
}

/**
 * What is kept in `file`, a line each below the key of what was asked. Lines of another question, seed or program are
 * dropped; one that was cut off is done again. Without a file nothing is kept.
 */
export function keptLines<T>(file: string | undefined, asked: unknown): KeptLines<T> {
  if (file === undefined) return { known: [], add: () => {}, clear: () => {} };
  const key = createHash("sha256").update(programHash()).update(JSON.stringify(asked)).digest("hex");
  const [found, ...lines] = textOf(file).split("\n");
  const known = found === key ? lines.flatMap((line) => lineOf<T>(line)) : [];
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, [key, ...known.map((one) => JSON.stringify(one)), ""].join("\n"));
  return {
    known,
    add: (one) => appendFileSync(file, `${JSON.stringify(one)}\n`),
    clear: () => rmSync(file, { force: true }),
  };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** A number that is none is written as null. */
function lineOf<T>(line: string): T[] {
  try {
    return [JSON.parse(line, (_, value) => (value === null ? Number.NaN : value))];
  } catch {
    return [];
  }
}
