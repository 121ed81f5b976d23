/** The door of this room: all cases, and what comes of them. */
import { chainCases } from "./chain.ts";
import { lawCases } from "./laws.ts";
import { queueCases } from "./queues.ts";
import type { TheoryCase } from "./theory.ts";

export { type Measured, type TheoryCase, type TheoryFinding, verify } from "./theory.ts";
export const theory: readonly TheoryCase[] = [...queueCases, ...chainCases, ...lawCases];
