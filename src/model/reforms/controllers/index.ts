/** The controllers by name. */
import { allAtOnce } from "./allAtOnce.ts";
import { campaign } from "./campaign.ts";
import type { Controller } from "./controller.ts";
import { countDriven } from "./countDriven.ts";
import { menu } from "./menu.ts";
import { pilot } from "./pilot.ts";
import { ripeBatches } from "./ripeBatches.ts";

export type { Controller } from "./controller.ts";

export const controllers: Readonly<Record<string, Controller>> = {
  allAtOnce,
  ripeBatches,
  menu,
  pilot,
  countDriven,
  campaign,
};
