// What crosses between the pool and a worker, and how an error survives the crossing.
import { Problem, type ProblemDetail } from "../../core/problem.ts";
import type { RunRequest, RunResult } from "../runner.ts";

export interface Ask {
  readonly index: number;
  readonly request: RunRequest;
}

export type Answer =
  | { readonly index: number; readonly result: RunResult }
  | { readonly index: number; readonly problem: readonly ProblemDetail[] }
  | { readonly index: number; readonly fault: string; readonly stack: string };

export function answerError(index: number, error: unknown): Answer {
  if (error instanceof Problem) return { index, problem: error.details };
  const fault = error instanceof Error ? error.message : String(error);
  return { index, fault, stack: (error instanceof Error && error.stack) || fault };
}

/** The result of an answer. Throws what the worker threw. */
export function resultOf(answer: Answer): RunResult {
  if ("result" in answer) return answer.result;
  if ("problem" in answer) throw new Problem(answer.problem);
  const error = new Error(answer.fault);
  error.stack = answer.stack;
  throw error;
}

/** The buffers under the typed arrays of a result, to be moved instead of copied. */
export function buffersOf(value: unknown, found = new Set<ArrayBuffer>()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  } else if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) if (typeof part === "object") buffersOf(part, found);
  }
  return found;
}
