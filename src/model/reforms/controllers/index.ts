/** The controllers by name. */
import { allAtOnce } from "./allAtOnce.ts";
import type { Controller } from "./controller.ts";
import { menu } from "./menu.ts";
import { ripeBatches } from "./ripeBatches.ts";

export type { Controller } from "./controller.ts";

export const controllers: Readonly<Record<string, Controller>> = { allAtOnce, ripeBatches, menu };
