/** Warnings before a run 事前提醒, for those who ask for runs and do not read documents. */
export { lint, type Warning } from "../scenario/lint/lint.ts";
