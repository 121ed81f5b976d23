/** The details of all controllers. */
import type { Detail } from "../detail.ts";
import { rounds } from "./rounds.ts";
import { waves } from "./waves.ts";

export const controllerDetails: readonly Detail[] = [...rounds, ...waves];
