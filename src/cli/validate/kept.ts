// Draws that are done, kept beside the results until all are: the same command goes on where it was interrupted.
import { createHash } from "node:crypto";
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { DrawnAnswer } from "../../index.ts";
import { programHash } from "../../node.ts";

export interface KeptDraws {
  readonly known: readonly DrawnAnswer[];
  add(answer: DrawnAnswer): void;
  clear(): void;
}

/**
 * Draws kept in `file`, a line each below the key of what they answer. Those of another question, seed or program are
 * dropped; a line that was cut off is done again. Without a file nothing is kept.
 */
export function keptDraws(file: string | undefined, asked: unknown): KeptDraws {
  if (file === undefined) return { known: [], add: () => {}, clear: () => {} };
  const key = createHash("sha256").update(programHash()).update(JSON.stringify(asked)).digest("hex");
  const [found, ...lines] = textOf(file).split("\n");
  const known = found === key ? lines.flatMap(answerOf) : [];
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, [key, ...known.map((one) => JSON.stringify(one)), ""].join("\n"));
  return {
    known,
    add: (answer) => appendFileSync(file, `${JSON.stringify(answer)}\n`),
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

function answerOf(line: string): DrawnAnswer[] {
  try {
    return [JSON.parse(line, (_, value) => (value === null ? Number.NaN : value))];
  } catch {
    return [];
  }
}
