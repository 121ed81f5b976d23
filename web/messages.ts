/** What crosses between the page and its workers. */
import type { ProblemDetail, RunRequest, RunResult } from "../src/index.ts";

export interface Ask {
  readonly index: number;
  readonly request: RunRequest;
}

export type Answer =
  | { readonly index: number; readonly result: RunResult }
  | { readonly index: number; readonly problem: readonly ProblemDetail[] }
  | { readonly index: number; readonly fault: string };
