// A worker thread: gets requests, runs them one by one, sends the results back.
import { parentPort } from "node:worker_threads";
import { execute } from "../execute.ts";
import { type Ask, answerError, buffersOf } from "./messages.ts";

parentPort?.on("message", ({ index, request }: Ask) => {
  try {
    const result = execute(request);
    parentPort?.postMessage({ index, result }, [...buffersOf(result)]);
  } catch (error) {
    parentPort?.postMessage(answerError(index, error));
  }
});
