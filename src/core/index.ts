/**
 * The kernel: what any stepwise model needs and nothing of what it is about.
 */
export * from "./alias.ts";
export * from "./angle.ts";
export * from "./clock.ts";
export * from "./columns.ts";
export * from "./engine.ts";
export type * from "./field.ts";
export * from "./fingerprint.ts";
export * from "./gathered.ts";
export * from "./numeric.ts";
export * from "./problem.ts";
export { CasePool, type Layout, layoutOf, type PoolField, type PoolFields, Queues } from "./queue.ts";
export * from "./random.ts";
