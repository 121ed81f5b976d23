/** Simulating: runs that come over a port, one at a time. */
import { execute } from "../../src/index.ts";
import { failureOf } from "./failure.ts";
import type { Answer, Ask } from "./messages.ts";

function answerTo({ index, request }: Ask): Answer {
  try {
    return { index, result: execute(request) };
  } catch (error) {
    return failureOf(error);
  }
}

export function simulateFor(port: MessagePort): void {
  port.onmessage = (event: MessageEvent<Ask>) => {
    const answer = answerTo(event.data);
    const parts = "result" in answer ? Object.values(answer.result) : [];
    // moved, not copied: a result is some megabytes of columns
    const buffers = new Set(parts.filter((part) => ArrayBuffer.isView(part)).map((part) => part.buffer));
    port.postMessage(answer, [...buffers] as ArrayBuffer[]);
  };
}
