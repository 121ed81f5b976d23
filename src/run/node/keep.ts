// Finished runs kept on disk until the whole is finished: the same command goes on where it was interrupted.
import { createHash } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { deflateSync, inflateSync } from "node:zlib";
import type { Runner, RunRequest, RunResult } from "../runner.ts";
import { mustBePlain } from "./plain.ts";
import { writeWhole } from "./write.ts";

export interface KeepingRunner extends Runner {
  /** How many runs were found on disk so far. */
  readonly reused: number;
  /** Removes what was kept. */
  clear(): Promise<void>;
}

/**
 * A runner that puts every finished run into `folder` and takes it from there when the very same request comes again.
 * `program` stands for the code that makes the results: another program never sees them. A file that cannot be read
 * back is made anew.
 */
export function keeping(runner: Runner, folder: string, program: string): KeepingRunner {
  let reused = 0;
  return {
    get reused() {
      return reused;
    },
    clear: () => rm(folder, { recursive: true, force: true }),
    async run(requests, onDone, signal) {
      mustBePlain(requests);
      const files = requests.map((request) => join(folder, nameOf(request, program)));
      const missing: number[] = [];
      for (const [index, file] of files.entries()) {
        if (signal?.aborted) return;
        const kept = await readKept(file);
        if (kept) {
          reused += 1;
          onDone(index, kept);
        } else missing.push(index);
      }
      const writing: Promise<unknown>[] = [];
      const done = (at: number, result: RunResult) => {
        // Keeping is a kindness: where it cannot be had, the run itself goes on.
        writing.push(writeWhole(files[missing[at]], packed(result)).catch(() => undefined));
        onDone(missing[at], result);
      };
      await runner
        .run(
          missing.map((index) => requests[index]),
          done,
          signal,
        )
        .finally(() => Promise.all(writing));
    },
  };
}

function nameOf(request: RunRequest, program: string): string {
  const key = createHash("sha256").update(program).update("\0").update(JSON.stringify(request)).digest("hex");
  return `${key.slice(0, 40)}.run`;
}

/** A run is mostly zeros and repetition: the quickest compression leaves a sixth. */
function packed(result: RunResult): Uint8Array {
  return deflateSync(serialize(result), { level: 1 });
}

async function readKept(path: string): Promise<RunResult | undefined> {
  try {
    return deserialize(inflateSync(await readFile(path)));
  } catch {
    return undefined;
  }
}
