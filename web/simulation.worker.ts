/** One run at a time, away from the page: takes a request, answers with its result or with what was wrong. */
import { execute, Problem } from "../src/index.ts";
import type { Answer, Ask } from "./messages.ts";

function answerTo({ index, request }: Ask): Answer {
  try {
    return { index, result: execute(request) };
  } catch (error) {
    if (error instanceof Problem) return { index, problem: error.details };
    return { index, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

addEventListener("message", (event: MessageEvent<Ask>) => {
  const answer = answerTo(event.data);
  // moved, not copied: a result is some megabytes of columns
  const columns =
    "result" in answer ? Object.values(answer.result).filter((part) => ArrayBuffer.isView(part)) : [];
  const buffers = new Set(columns.map((column) => column.buffer as ArrayBuffer));
  postMessage(answer, { transfer: [...buffers] });
});
