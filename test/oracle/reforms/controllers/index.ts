/** Every controller by its name, as a document has it. */
import { type Change, changes } from "../changes/index.ts";
import { campaign } from "./campaign.ts";
import { countDriven } from "./countDriven.ts";
import { menu } from "./menu.ts";
import { pilot } from "./pilot.ts";
import { ripeBatches } from "./ripeBatches.ts";

export const controllers: Readonly<Record<string, Change>> = {
  allAtOnce: changes.transfer,
  ripeBatches,
  menu,
  pilot,
  countDriven,
  campaign,
};
