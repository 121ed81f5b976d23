/** Errors on their way from a worker to the page. */
import { Problem } from "../../src/index.ts";
import type { Failure } from "./messages.ts";

export function failureOf(error: unknown): Failure {
  if (error instanceof Problem) return { problem: error.details };
  return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

export function errorOf(failure: Failure): Error {
  return "problem" in failure ? new Problem(failure.problem) : new Error(failure.fault);
}
